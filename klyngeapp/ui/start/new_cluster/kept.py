"""The draft of a new cluster, kept on this computer: it is there again when the program was closed or killed."""

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from klyngeapp.domain.phases import STEP_CHOICES
from klyngeapp.system import files, paths
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.start.new_cluster.draft import LENGTHS, QUESTIONS, Draft

_LARGEST_FILE = 2_000_000  # bytes
_LONGEST_LINE, _LONGEST_LIST, _LONGEST_REASON = 200, 200_000, 500  # characters


class Kept:
    """The draft, and its file. Typing goes into `draft`; `keep` writes what is new."""

    def __init__(self) -> None:
        self.draft = _load()
        self._written = _text(self.draft) if self.draft.is_begun else ""

    def keep(self) -> None:
        """Write the draft, if it has changed; a disk that will not take it stops nobody."""
        text = _text(self.draft) if self.draft.is_begun else ""
        if text == self._written:
            return
        self._written = text
        with suppress(KlyngeError, OSError, UnicodeError):
            if text:
                files.replace_whole(_path(), text.encode("utf-8"))
            else:
                _path().unlink(missing_ok=True)

    def drop(self) -> Draft:
        """Begin with an empty draft, and remove the file; return the draft that was."""
        before, self.draft = self.draft, Draft()
        self.keep()
        return before

    def take_again(self, draft: Draft) -> None:
        """Go on with a draft that was dropped."""
        self.draft = draft
        self.keep()


def _path() -> Path:
    return paths.draft()


def _text(draft: Draft) -> str:
    return json.dumps(asdict(draft), indent=1)


def _load() -> Draft:
    """Return the draft that was kept; what of it cannot be used is left out, and a broken file is no draft."""
    found: object = None
    with suppress(KlyngeError, OSError, ValueError, RecursionError):
        found = json.loads(files.read_whole(_path(), _LARGEST_FILE))
    if not isinstance(found, dict):
        return Draft()
    left_out = found.get("left_out")
    known = {one.key for one in STEP_CHOICES}
    return Draft(
        name=_line(found.get("name")),
        municipalities=_line(found.get("municipalities")),
        villages=_words(found.get("villages"), _LONGEST_LIST),
        length=_place(found.get("length"), len(LENGTHS)),
        other_months=_line(found.get("other_months")),
        start=_line(found.get("start")),
        left_out={
            key: _line(why, _LONGEST_REASON)
            for key, why in (left_out.items() if isinstance(left_out, dict) else ())
            if key in known and isinstance(why, str)
        },
        number=_place(found.get("number"), QUESTIONS - 1),
    )


def _words(value: object, longest: int) -> str:
    # Half a letter, as a broken file may hold, could not be written again.
    return value[:longest].encode("utf-8", "ignore").decode("utf-8") if isinstance(value, str) else ""


def _line(value: object, longest: int = _LONGEST_LINE) -> str:
    return " ".join(_words(value, longest).split("\n"))


def _place(value: object, last: int) -> int:
    return value if type(value) is int and 0 <= value <= last else 0
