"""Those who want to help: a name is enough, and what they can is written as words with commas between."""

import re
from collections.abc import Iterable

import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value, checked
from klyngeapp.i18n.sorting import folded
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError

_NOT_ONE = "not_volunteer"


def add_volunteer(unit: Unit, **values: Value) -> str:
    """Write somebody in who wants to help, and return the id. Who is known as something else becomes one; who is there
    already is refused, unless the village tells them apart.
    """
    name = str(checked(DECLARED["person"].field("name"), values.get("name")))
    person = TABLES["person"]
    found = unit.connection.execute(sa.select(person.c.id, person.c.name, person.c.status, person.c.village))
    same = [row for row in found if folded(row.name) == folded(name)]
    village = values.get("village")
    for row in same:
        if village is not None and row.village not in (None, village):
            continue  # somebody of the same name in another village
        if row.status == _NOT_ONE:
            given = {field: value for field, value in values.items() if value is not None and field != "name"}
            rows.change(unit, "person", row.id, **{"status": "interested", **given})
            return str(row.id)
        raise KlyngeError(
            "“{name}” is on the list already. If this is somebody else, write the village too, or a middle name.",
            name=row.name,
        )
    return rows.add(unit, "person", id=None, **values)


def let_be_able(unit: Unit, person: str, names: Iterable[str]) -> None:
    """Let these be what a person can; words nobody has used before are from now on to be chosen."""
    tag, skill = TABLES["tag"], TABLES["person_skill"]
    known = {folded(row.name): row.id for row in unit.connection.execute(sa.select(tag.c.id, tag.c.name))}
    wanted = []
    for name in names:
        if folded(name) not in known:
            known[folded(name)] = rows.add(unit, "tag", name=name)
        wanted.append(known[folded(name)])
    has = {row.tag: row.id for row in unit.connection.execute(sa.select(skill).where(skill.c.person == person))}
    for old in has.keys() - set(wanted):
        rows.remove(unit, "person_skill", has[old])
    for new in dict.fromkeys(wanted):
        if new not in has:
            rows.add(unit, "person_skill", person=person, tag=new)


def skills_in(text: str) -> list[str]:
    """Return the skills that a text lists: commas, semicolons and line breaks stand between them."""
    found = (" ".join(part.split()) for part in re.split(r"[,;\n]", text))
    return [part[:1].upper() + part[1:] for part in found if part]
