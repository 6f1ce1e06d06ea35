"""What the start window tells of the workbooks that were open last: names, days and places as a person says them."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from klyngeapp.domain.phase_titles import TITLES
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _
from klyngeapp.system.recent import Summary, Used

MOST_ROWS = 5


class Entry(NamedTuple):
    """A workbook: its cluster's name, how far it is, when it was used, where it is, and whether it is still there."""

    file: Path
    name: str
    state: str
    when: str
    place: str
    is_there: bool


class StartView(NamedTuple):
    """The workbook to go on with, if it is there, and the others."""

    last: Entry | None
    others: tuple[Entry, ...]


def start_view(used: Sequence[Used], now: datetime) -> StartView:
    """Return what is shown of the workbooks that were open on this computer."""
    entries = [_entry(one, now) for one in used]
    last = next((one for one in entries if one.is_there), None)
    return StartView(last, tuple(one for one in entries if one is not last)[:MOST_ROWS])


def _entry(one: Used, now: datetime) -> Entry:
    when = "" if one.when is None else days.recently(one.when, now)
    name = one.summary.name or one.file.stem
    return Entry(one.file, name, _state(one.summary), when, place_of(one.file, Path.home()), one.is_there)


def _state(told: Summary) -> str:
    parts = [told.municipality] if told.municipality else []
    if 0 < told.phase <= len(TITLES):
        parts.append(_("Phase {number} of {all}", number=told.phase, all=len(TITLES)))
        parts.append(_(TITLES[told.phase - 1]))
    return " · ".join(parts)


def place_of(file: Path, home: Path) -> str:
    """Return where a file is, as one walks there: Documents › Cluster › Between the Streams."""
    known = file.relative_to(home) if file.is_relative_to(home) else file
    parts = [part.rstrip("\\/") for part in known.parent.parts]
    return " › ".join([*(part for part in parts if part), known.stem])
