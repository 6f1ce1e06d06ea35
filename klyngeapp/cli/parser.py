"""All commands and their options."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from klyngeapp import __version__
from klyngeapp.i18n.language import LANGUAGES, _

READERS = ("group", "municipality", "public")


def build() -> argparse.ArgumentParser:
    """Return the parser of the command line; each command's `module` is imported when it is called."""
    parser = argparse.ArgumentParser(prog="klyngeapp", description=_("The workbook of a village cluster."))
    parser.add_argument("--version", action="version", version=f"klyngeapp {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (_new, _sample, _looking, _lists, _import, _export, _template, _history, _backups):
        add(commands)
    return parser


if TYPE_CHECKING:
    # argparse has no public name for what add_subparsers returns
    _Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def _command(commands: "_Commands", name: str, help_text: str, *, module: str = "") -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help_text, description=help_text)
    command.set_defaults(module=f"klyngeapp.cli.{module or name}")
    command.add_argument("--language", choices=LANGUAGES, help=_("the language to speak"))
    return command


def _file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=_("the cluster workbook (.klynge)"))


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))


def _new(commands: "_Commands") -> None:
    command = _command(commands, "new", _("make a new workbook"))
    _file(command)
    command.add_argument("--name", required=True, help=_("the name of the cluster"))
    command.add_argument("--municipality", required=True, action="append", help=_("a municipality; may be repeated"))
    command.add_argument("--start", type=_day, metavar="YYYY-MM-DD", help=_("the day the process starts"))
    command.add_argument("--months", type=_months, metavar="N", help=_("its length in months, 12 or 18 as a rule"))
    command.add_argument("--force", action="store_true", help=_("replace a file that is there"))


def _sample(commands: "_Commands") -> None:
    command = _command(commands, "sample", _("make the sample workbook: an invented cluster, complete"))
    _file(command)
    command.add_argument("--force", action="store_true", help=_("replace a file that is there"))


def _looking(commands: "_Commands") -> None:
    info = _command(commands, "info", _("show a workbook in figures"))
    _file(info)
    _json(info)
    _file(_command(commands, "check", _("check that a file is sound")))


def _lists(commands: "_Commands") -> None:
    _json(_command(commands, "tables", _("show what can be taken in and written out")))
    documents = _command(commands, "documents", _("show what can be printed"))
    documents.add_argument("file", type=Path, nargs="?", metavar="FILE", help=_("say what is ready in this workbook"))
    _json(documents)


def _import(commands: "_Commands") -> None:
    command = _command(commands, "import", _("take a list into a workbook"), module="importing")
    _file(command)
    command.add_argument("table", nargs="?", metavar="TABLE", help=_("the table the list belongs to"))
    command.add_argument("source", type=Path, nargs="?", metavar="SOURCE", help=_("the list (.csv or .xlsx)"))
    command.add_argument(
        "--all-tables", type=Path, metavar="FOLDER", help=_("replace everything by the lists in a folder")
    )
    command.add_argument("--dry-run", action="store_true", help=_("say what would happen, change nothing"))
    _json(command)


def _export(commands: "_Commands") -> None:
    command = _command(commands, "export", _("write a document or a table to a file"), module="exporting")
    _file(command)
    command.add_argument("what", nargs="?", metavar="DOCUMENT|TABLE", help=_("what to write"))
    command.add_argument("output", type=Path, nargs="?", metavar="OUTPUT", help=_("the file (.pdf, .csv or .xlsx)"))
    command.add_argument("--all-tables", type=Path, metavar="FOLDER", help=_("write every table to a folder"))
    command.add_argument(
        "--for", dest="reader", choices=READERS, default="public", help=_("who will read the document")
    )
    command.add_argument(
        "--meeting", metavar="ID|DATE", help=_("which meeting the minutes are of; the latest, where none is named")
    )


def _template(commands: "_Commands") -> None:
    command = _command(commands, "template", _("write an empty list to fill in"))
    command.add_argument("table", metavar="TABLE", help=_("the table the list belongs to"))
    command.add_argument("output", type=Path, metavar="OUTPUT", help=_("the file (.csv or .xlsx)"))


def _history(commands: "_Commands") -> None:
    for name, help_text in (("undo", _("take back the last action")), ("redo", _("do the last undone action again"))):
        _file(_command(commands, name, help_text, module="undoing"))
    command = _command(commands, "history", _("show what was done, the last first"))
    _file(command)
    _json(command)


def _backups(commands: "_Commands") -> None:
    command = _command(commands, "backups", _("show the backups of a workbook"))
    _file(command)
    _json(command)
    command = _command(commands, "restore", _("write a backup to a new file"))
    _file(command)
    command.add_argument("number", type=int, metavar="N", help=_("the number of the backup"))
    command.add_argument("output", type=Path, metavar="OUTPUT", help=_("the new file"))


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(_("“{text}” is not a date such as 2026-11-12", text=text)) from None


def _months(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 120:
        raise argparse.ArgumentTypeError(_("“{text}” is not a number of months from 1 to 120", text=text))
    return int(text)
