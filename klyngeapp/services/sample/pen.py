"""Writes the rows of the sample: with ids that are the same each time, in the language wanted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value, completed
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit


class Said(NamedTuple):
    """A text in both languages."""

    da: str
    en: str


said = Said  # reads better where texts are written down
Written = Value | Said

HOUR = 60  # minutes
KRONE = 100  # øre
THOUSANDTHS = 1000


@cache
def ref(table: str, key: str) -> str:
    """Return the id of a row of the sample."""
    return fixed_id(f"sample.{table}", key)


@dataclass(frozen=True)
class Pen:
    """What the nouns write with."""

    unit: Unit
    language: str

    def words(self, value: Written) -> Value:
        """Return a value as it is kept: of a text in both languages, the one that is wanted."""
        if isinstance(value, Said):
            return value.da if self.language == "da" else value.en
        return value

    def add(self, table: str, key: str, /, **values: Written) -> str:
        """Add a row and return its id."""
        found = {name: self.words(value) for name, value in values.items()}
        return rows.add(self.unit, table, id=ref(table, key), **found)

    def change(self, table: str, row_id: str, /, **values: Written) -> None:
        """Change a row that every workbook begins with."""
        rows.change(self.unit, table, row_id, **{name: self.words(value) for name, value in values.items()})

    def add_many(self, table: str, found: Iterable[tuple[str, Mapping[str, Written]]]) -> None:
        """Add many rows in one go, each checked as `add` does it; the file itself checks what they refer to."""
        declared = DECLARED[table]
        full = [
            {"id": ref(table, key), **completed(declared, {name: self.words(value) for name, value in row.items()})}
            for key, row in found
        ]
        self.unit.connection.execute(TABLES[table].insert(), full)
