"""Where the rows of a table come from, and where what is typed goes to. In texts: what they mean is not our concern."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QObject, Signal

from klyngeapp.i18n.language import ngettext

CellKind = Literal["text", "number", "choice", "check", "bar", "two_lines", "dots"]
Deed = tuple[str, Callable[[], object]]  # words, and what they do
Grid = Sequence[Sequence[str]]
Reader = Callable[[], tuple[str, ...]]
Wanted = tuple[str, int, bool]  # what is looked for, the column by which it is sorted (-1: as usual), downwards


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon before a text, and the colour of both."""

    icon: str
    ink: str


@dataclass(frozen=True)
class Column:
    """A column: its title, what its cells hold, whether its text is strong, whether it must be filled in.

    A bar holds a part of one ("0.75"); of two lines the second is small; dots hold a number to 5, and on a second
    line what it means. `fixed` is worked out and never typed;
    `marks` are the icons before some of the texts. `free` takes a text that is none of its choices as something new.
    `dots` are the colours of the dots before some of the texts.
    """

    title: str
    kind: CellKind = "text"
    strong: bool = False
    needed: bool = False
    fixed: bool = False
    marks: Mapping[str, Mark] = field(default_factory=dict)
    free: bool = False
    dots: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Touched:
    """What an action changed in a list: rows with other values (None: perhaps all), rows gone, rows that came."""

    changed: frozenset[str] | None = frozenset()
    removed: frozenset[str] = frozenset()
    added: tuple[str, ...] = ()


def first_columns(columns: Sequence[Column], most: int) -> tuple[int, ...]:
    """Return the places of the first columns, and of those that a new row needs."""
    needed = [place for place, column in enumerate(columns) if column.needed]
    others = [place for place in range(len(columns)) if place not in needed]
    return tuple(sorted(needed + others[: max(most - len(needed), 0)]))


class RowSource(QObject):
    """A list. Whatever refuses raises KlyngeError with the sentence to show, and has then changed nothing."""

    touched = Signal(object)  # Touched

    name: str = ""  # what the list is called
    add_text: str = ""  # what stands in the last, empty row
    add_hint: str = ""  # and beside it, where there is room
    columns: tuple[Column, ...] = ()
    can_change: bool = True
    can_add: bool = True
    can_remove: bool = True
    can_move: bool = False
    dense: bool = False  # many columns in little room: smaller letters
    fewest: int = 3  # columns that are shown however narrow it is
    opens: bool = False  # Enter opens a row, and F2 or typing changes its cells

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faded: set[str] = set()  # ids of rows that count no more; known of rows whose cells have been read

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order; column -1 is the usual order."""
        raise NotImplementedError

    def counted(self, number: int) -> str:
        """Return how many rows there are, in words."""
        return ngettext("{number} row", "{number} rows", number)

    def is_long(self) -> bool:
        """Whether there are so many rows that their ids are better read beside the window."""
        return False

    def reader(self, search: str, column: int, descending: bool) -> Reader | None:  # noqa: FBT001 - as Qt says it
        """Return what reads the ids, as they are now, on another thread; None where all is closed."""
        raise NotImplementedError

    def totals(self) -> Mapping[int, str]:
        """Return what the rows sum up to, by column; nothing where there is no such row."""
        return {}

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

    def deeds(self, row_id: str) -> Sequence[Deed]:  # noqa: ARG002 - each list has its own
        """Return what else can be done with a row: words, and what they do."""
        return ()

    def missing(self, texts: Mapping[int, str]) -> list[str]:
        """Return the titles of the columns that a new row still needs."""
        return [column.title for place, column in enumerate(self.columns) if column.needed and not texts.get(place, "")]
