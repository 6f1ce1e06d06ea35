"""The headings of a list: a column's name, or its label in either language, in any case and order."""

from dataclasses import dataclass
from functools import cache

from klyngeapp.domain.kinds import Field, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import LANGUAGES, N_, _, translate
from klyngeapp.system.errors import KlyngeError

ID = "id"
RESPONSIBLE = N_("Responsible")


@dataclass(frozen=True)
class Columns:
    """Which column of a list is which field: fields, the id, responsible in one word; the rest is left out."""

    fields: tuple[tuple[int, Field], ...]
    id: int | None
    responsible: tuple[tuple[int, str], ...]
    left_out: tuple[str, ...]


def columns_of(table: str, headings: tuple[str, ...]) -> Columns:
    """Find the columns of a list; KlyngeError where one is named twice or none is known."""
    declared = TABLES[table]
    known = meanings(table)
    fields: list[tuple[int, Field]] = []
    responsible: list[tuple[int, str]] = []
    left_out: list[str] = []
    row_id: int | None = None
    seen: set[str] = set()
    for place, heading in enumerate(headings):
        name = known.get(plain(heading))
        if name is None:
            if heading:
                left_out.append(heading)
            continue
        if name in seen:
            raise KlyngeError("Two columns are both “{name}”. Remove one of them.", name=heading)
        seen.add(name)
        if name == ID:
            row_id = place
        elif name in declared.responsible:
            responsible.append((place, name))
        else:
            fields.append((place, declared.field(name)))
    if not fields and not responsible:
        raise KlyngeError(
            "None of the headings is known. They must stand in the first line; a list of “{table}” has: {headings}. "
            "Get an empty list with: klyngeapp template {name} LIST.xlsx",
            table=_(declared.plural),
            headings=", ".join(_(field.label) for field in declared.fields),
            name=table,
        )
    return Columns(tuple(fields), row_id, tuple(responsible), tuple(left_out))


@cache
def meanings(table: str) -> dict[str, str]:
    """Return every heading that is understood in a list of this table, in small letters, and the column it means."""
    declared = TABLES[table]
    found = {ID: ID}
    for prefix in declared.responsible:
        for words in (prefix, *(translate(RESPONSIBLE, language) for language in LANGUAGES)):
            found.setdefault(plain(words), prefix)
    for field in declared.fields:
        for words in (field.name, *(translate(field.label, language) for language in LANGUAGES)):
            found[plain(words)] = field.name
    if declared.name_field is not None:
        # The column of the names is often called after what they name: “Landsby”.
        for words in (declared.label, declared.plural):
            for language in LANGUAGES:
                found.setdefault(plain(translate(words, language)), declared.name_field.name)
    return found


def plain(heading: str) -> str:
    """Return a heading as it is compared: small letters, single blanks, without a star or colon at its end."""
    return " ".join(heading.casefold().split()).rstrip("*: ")


def headings(declared: Table, language: str | None) -> list[str]:
    """Return the headings of a list that is written: names, or labels in a language."""
    if language is None:
        return [ID, *(field.name for field in declared.fields)]
    return [ID, *(translate(field.label, language) for field in declared.fields)]
