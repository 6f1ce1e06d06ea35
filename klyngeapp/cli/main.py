"""From the words of the command line to one command, and from errors to a sentence and an exit code.

0: done. 1: refused, with a sentence on standard error. 2: wrong use.
"""

import gc
import importlib
import os
import sys
from collections.abc import Sequence

from klyngeapp.bootstrap import languages
from klyngeapp.cli import answer, parser
from klyngeapp.i18n.language import LANGUAGES, _
from klyngeapp.system import logs, portable
from klyngeapp.system.errors import KlyngeError

READ_XLSX = "read-xlsx"  # hidden: reads one Excel file in a process of its own


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    # A command is over before what it left in circles is worth looking for as often as usual.
    gc.set_threshold(100_000, 20, 20)
    answer.speak_utf8()
    if words[:1] == [READ_XLSX]:
        return int(importlib.import_module("klyngeapp.documents.lists.xlsx_child").main())
    languages.choose(_wanted_language(words))
    args = parser.build().parse_args(words)
    answer.tell_all(filter(None, [portable.problem()]))
    try:
        code = int(importlib.import_module(args.module).run(args))
        answer.flush()
    except answer.WrongUse as error:
        answer.tell(error)
        return 2
    except KlyngeError as error:
        answer.tell(error)
        return 1
    except BrokenPipeError:
        # Whoever read our output has heard enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        answer.tell(_("Stopped. Nothing was changed."))
        return 1
    except Exception as error:  # noqa: BLE001 - a bug of ours: nobody at a keyboard should meet a traceback
        where = logs.note_crash(error)
        answer.tell(
            _("Something went wrong inside klyngeapp. Nothing was changed in the file. Details: {where}", where=where)
        )
        return 1
    return code


def _wanted_language(words: Sequence[str]) -> str | None:
    """Find --language before the words are parsed, so that help and mistakes are in it too."""
    for place, word in enumerate(words):
        value = word.partition("=")[2] if word.startswith("--language=") else ""
        if word == "--language" and place + 1 < len(words):
            value = words[place + 1]
        if value in LANGUAGES:
            return value
    return None
