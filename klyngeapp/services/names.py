"""Rows by the names people call them: a reference in a list is a name where that is unmistakable, else an id."""

from collections import Counter
from dataclasses import dataclass, field

import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.i18n.language import N_
from klyngeapp.model.tables import TABLES
from klyngeapp.system.errors import KlyngeError

UNKNOWN = N_("There is none called “{name}”. Add it first, or correct the name.")


@dataclass
class Names:
    """The rows of one table by id and by name; rows of a list that is being read are added on the way."""

    names: dict[str, str | None] = field(default_factory=dict)  # id: name
    _ids: dict[str, list[str]] = field(default_factory=dict)  # name: ids
    _folded: dict[str, list[str]] = field(default_factory=dict)

    def add(self, row_id: str, name: str | None) -> None:
        """Note a row; a row that is there already is called by its new name."""
        old = self.names.get(row_id)
        if old is not None:
            self._ids[old].remove(row_id)
            self._folded[_fold(old)].remove(row_id)
        self.names[row_id] = name
        if name is not None:
            self._ids.setdefault(name, []).append(row_id)
            self._folded.setdefault(_fold(name), []).append(row_id)

    def find(self, text: str) -> str:
        """Return the id of the row that a text means; KlyngeError where there is none or more than one."""
        found = self.matching(text)
        if len(found) == 1:
            return found[0]
        if found:
            raise KlyngeError(
                "“{name}” is the name of {number} rows. Write the id instead.", name=text, number=len(found)
            )
        raise KlyngeError(UNKNOWN, name=text)

    def matching(self, text: str) -> list[str]:
        """Return the ids of the rows a text can mean: by id, by name, else by the name in other capitals."""
        if text.lower() in self.names:
            return [text.lower()]
        return self._ids.get(text) or self._folded.get(_fold(text)) or []

    def written(self) -> dict[str, str]:
        """Return how each row is written in a list: its name where that is its alone, else its id."""
        counts = Counter(self.names.values())
        return {
            row_id: name if name is not None and counts[name] == 1 and name.lower() not in self.names else row_id
            for row_id, name in self.names.items()
        }


def names_of(connection: sa.Connection, table: str) -> Names:
    """Read the names of a table's rows."""
    found = Names()
    columns = [TABLES[table].c.id]
    named = DECLARED[table].name_field
    if named is not None:
        columns.append(TABLES[table].c[named.name])
    for row in connection.execute(sa.select(*columns)):
        found.add(row[0], row[1] if named is not None else None)
    return found


def _fold(name: str) -> str:
    return " ".join(name.casefold().replace("aa", "å").split())
