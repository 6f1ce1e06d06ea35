"""Where the rows of a table come from, and where what is typed goes to. In texts: what they mean is not our concern."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

CellKind = Literal["text", "number", "choice", "check"]
Grid = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, what its cells hold, whether its text is strong, whether it must be filled in."""

    title: str
    kind: CellKind = "text"
    strong: bool = False
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Touched:
    """What an action changed in a list: rows with other values (None: perhaps all), rows gone, rows that came."""

    changed: frozenset[str] | None = frozenset()
    removed: frozenset[str] = frozenset()
    added: tuple[str, ...] = ()


class RowSource(QObject):
    """A list. Whatever refuses raises KlyngeError with the sentence to show, and has then changed nothing."""

    touched = Signal(object)  # Touched

    name: str = ""  # what the list is called
    add_text: str = ""  # what stands in the last, empty row
    columns: tuple[Column, ...] = ()
    can_change: bool = True
    can_add: bool = True
    can_remove: bool = True
    can_move: bool = False

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order; column -1 is the usual order."""
        raise NotImplementedError

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows as they are shown; a check is "x" or ""."""
        raise NotImplementedError

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in the field when one begins to type in a cell."""
        raise NotImplementedError

    def options(self, column: int) -> Sequence[str]:
        """Return what can be chosen in a column."""
        raise NotImplementedError

    def check(self, column: int, text: str) -> None:
        """Refuse a text that means nothing in a column."""
        raise NotImplementedError

    def change(self, row_id: str, column: int, text: str) -> None:
        """Let a cell hold what a text means."""
        raise NotImplementedError

    def add(self, texts: Mapping[int, str]) -> str:
        """Add a row and return its id."""
        raise NotImplementedError

    def paste(self, ids: Sequence[str], columns: Sequence[int], grid: Grid) -> None:
        """Let `columns` hold a grid of texts: its first lines go into `ids`, those left over become new rows."""
        raise NotImplementedError

    def remove(self, ids: Sequence[str]) -> None:
        """Remove rows."""
        raise NotImplementedError

    def move(self, ids: Sequence[str], row_id: str, by: int) -> None:
        """Move a row up (-1) or down (1) among `ids`."""
        raise NotImplementedError

    def missing(self, texts: Mapping[int, str]) -> list[str]:
        """Return the titles of the columns that a new row still needs."""
        return [column.title for place, column in enumerate(self.columns) if column.needed and not texts.get(place, "")]
