"""What was done, as it is told: an action, the rows it changed, and in each the fields before and after."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence

How = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class FieldTold:
    """A field: what it held before and after, and the names of the rows that references lead to."""

    field: str
    before: Value
    after: Value
    name_before: str = ""
    name_after: str = ""


@dataclass(frozen=True, slots=True)
class RowTold:
    """A row that was added, removed or changed; of an added or removed one, the fields that were filled.

    `called` is what people call it, `is_there` whether it can still be opened.
    """

    table: str
    id: str
    how: How
    called: str
    fields: tuple[FieldTold, ...]
    is_there: bool


@dataclass(frozen=True, slots=True)
class ActionTold:
    """One thing that was done: its undo name, when (UTC), by whom ("" is nobody in particular), whether it is undone.

    `rows` are the first of them, `more` counts those besides.
    """

    number: int
    name: Sentence
    at: datetime
    by: str
    is_undone: bool
    rows: tuple[RowTold, ...]
    more: int
