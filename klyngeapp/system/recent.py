"""Which workbooks were open last on this computer, the newest first, and the little that is shown of each."""

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from klyngeapp.system import clock, files, paths
from klyngeapp.system.errors import KlyngeError

MOST = 10
_LONGEST = 200  # characters of a name; a list that was written by others cannot fill the window
_LARGEST_FILE = 1_000_000


class Summary(NamedTuple):
    """What is told of a workbook that is not open: nothing about persons. `phase` counts from 1; 0 is unknown."""

    name: str = ""
    municipality: str = ""
    phase: int = 0


class Left(NamedTuple):
    """Where a workbook was left: the page, and the phase whose steps were seen in the sidebar; "" where unknown."""

    page: str = ""
    unfolded: str = ""


class Used(NamedTuple):
    """A workbook that was open here. `when` is None where it is not known."""

    file: Path
    summary: Summary = Summary()
    when: datetime | None = None
    left: Left = Left()

    @property
    def is_there(self) -> bool:
        """Whether the file is still there."""
        with suppress(OSError, ValueError):
            return self.file.is_file()
        return False


def used() -> list[Used]:
    """Return all that is known, the newest first, with those that are gone."""
    with suppress(KlyngeError, OSError, ValueError, RecursionError):
        found = json.loads(files.read_whole(_path(), _LARGEST_FILE))
        if isinstance(found, list):
            return [one for one in map(_read, found) if one is not None][:MOST]
    return []


def workbooks() -> list[Path]:
    """Return the files that were open last, without those that are gone."""
    return [one.file for one in used() if one.is_there]


def left_at(file: Path) -> Left:
    """Return where a file was left."""
    return next((one.left for one in used() if one.file == file.absolute()), Left())


def remember(file: Path, summary: Summary | None = None, left: Left | None = None) -> None:
    """Put a file first; without a `summary`, or where it was `left`, what is known of it stays."""
    path, known = file.absolute(), used()
    old = next((one for one in known if one.file == path), Used(path))
    new = old._replace(summary=summary or old.summary, when=clock.now(), left=left or old.left)
    _keep([new, *(one for one in known if one.file != path)][:MOST])


def forget(file: Path) -> None:
    """Take a file off the list; the file itself is not touched."""
    _keep(one for one in used() if one.file != file.absolute())


def _keep(them: Iterable[Used]) -> None:
    written = [
        {
            "file": str(one.file),
            "when": one.when.isoformat(timespec="minutes") if one.when else "",
            **one.summary._asdict(),
            **one.left._asdict(),
        }
        for one in them
    ]
    # A disk that will not take the list costs nobody any work.
    with suppress(KlyngeError, OSError, UnicodeError):
        files.replace_whole(_path(), json.dumps(written, indent=1).encode("utf-8"))


def _path() -> Path:
    return paths.home() / "recent.json"


def _read(found: object) -> Used | None:
    if isinstance(found, str):  # as lists were written before they told of names
        found = {"file": found}
    if not isinstance(found, dict) or not _text(found.get("file"), 10_000):
        return None
    phase = found.get("phase")
    summary = Summary(
        name=_text(found.get("name")),
        municipality=_text(found.get("municipality")),
        phase=phase if type(phase) is int and 0 <= phase <= 5 else 0,
    )
    left = Left(page=_text(found.get("page")), unfolded=_text(found.get("unfolded")))
    return Used(Path(found["file"]), summary, _moment(found.get("when")), left)


def _text(value: object, longest: int = _LONGEST) -> str:
    return value[:longest] if isinstance(value, str) else ""


def _moment(value: object) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(_text(value)).replace(tzinfo=None)
    return None
