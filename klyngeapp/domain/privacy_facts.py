"""What the papers on privacy are made of: the register of what is kept, and everything that is known of one person."""

from dataclasses import dataclass
from datetime import date

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.values import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class UseFact:
    """One use of what is known about people; `keep` in words, `keep_months`, `deleted_on` (ISO), "" or 0 for none."""

    name: str
    whose: str
    what: str
    basis: str
    why: str
    keep: str
    keep_months: int
    deleted_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFacts:
    """The register. `erased` are number, day (ISO) and reason of those who were forgotten."""

    cluster: str
    controller: str
    day: date
    uses: tuple[UseFact, ...]
    erased: tuple[tuple[int, str, str], ...]
    sent: int


@dataclass(frozen=True, slots=True)
class Known:
    """A row that is about the person: its fields that are filled in, with their values, or the names they lead to."""

    fields: tuple[tuple[Field, Value, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """Everything about one person: the rows of each table, and where else the name stands with what is written."""

    cluster: str
    controller: str
    day: date
    name: str
    own: Known
    tables: tuple[tuple[str, tuple[Known, ...]], ...]
    mentions: tuple[tuple[str, str], ...]
    uses: tuple[UseFact, ...]
