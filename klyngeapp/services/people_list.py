"""Somebody else's list of people: what it would do, who may be there already, and all of it done as one action."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import sqlalchemy as sa

from klyngeapp.documents.lists.sheet import Line
from klyngeapp.domain.reading import month
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.total_lines import is_total
from klyngeapp.domain.values import Value, checked
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence
from klyngeapp.i18n.sorting import folded
from klyngeapp.services import rows, volunteers
from klyngeapp.services.foreign_list import ForeignList
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError

Why = Literal["email", "phone", "name"]
Answer = Literal["leave", "same", "new"]
_KEPT = ("name", "email", "phone", "address", "since", "note")
_PEOPLE = """
SELECT p.id, p.name, coalesce(p.village, '') AS village, coalesce(p.email, '') AS email, coalesce(p.phone, '') AS phone,
  coalesce(v.name, '') AS village_name FROM person AS p LEFT JOIN village AS v ON v.id = p.village
"""


@dataclass(frozen=True)
class Alike:
    """Somebody who may be the same: in the workbook (`id`), or on an earlier line of the list (`line`)."""

    name: str
    village: str
    why: Why
    id: str = ""
    line: int = 0


@dataclass
class PersonLine:
    """A line of the list: what it says of somebody, and who they may be."""

    line: int
    values: dict[str, Value]
    skills: list[str]
    alike: Alike | None = None


@dataclass
class PeopleFound:
    """What a list of people would do. `told` are sentences of what is left out, `total` the line that adds it up."""

    lines: list[PersonLine] = field(default_factory=list)
    told: list[Sentence] = field(default_factory=list)
    total: int | None = None

    @property
    def new(self) -> list[PersonLine]:
        """Return those who are nobody's double."""
        return [one for one in self.lines if one.alike is None]

    @property
    def doubles(self) -> list[PersonLine]:
        """Return those who may be somebody else of whom one must be asked."""
        return [one for one in self.lines if one.alike is not None]


@dataclass
class _Seen:
    """By what people are known again."""

    email: dict[str, Alike] = field(default_factory=dict)
    phone: dict[str, Alike] = field(default_factory=dict)
    name: dict[str, list[Alike]] = field(default_factory=dict)

    def add(self, values: Mapping[str, Any], who: Alike) -> None:
        self.email.setdefault(str(values.get("email") or "").casefold().strip(), who)
        self.phone.setdefault(digits(str(values.get("phone") or "")), who)
        self.name.setdefault(alike_name(who.name), []).append(who)

    def again(self, values: Mapping[str, Any], village: str) -> Alike | None:
        mail, phone = str(values.get("email") or "").casefold().strip(), digits(str(values.get("phone") or ""))
        if mail and mail in self.email:
            return _because(self.email[mail], "email")
        if phone and phone in self.phone:
            return _because(self.phone[phone], "phone")
        for one in self.name.get(alike_name(str(values["name"])), ()):
            if not village or not one.village or folded(village) == folded(one.village):
                return _because(one, "name")
        return None


def _because(one: Alike, why: Why) -> Alike:
    return Alike(one.name, one.village, why, one.id, one.line)


def digits(phone: str) -> str:
    """Return a Danish phone number as it is compared."""
    found = "".join(letter for letter in phone if letter.isdecimal())
    return re.sub(r"^(00)?45(?=\d{8}$)", "", found)


def alike_name(name: str) -> str:
    """Return a name as alike ones are found: aa is å, and neither double letters, middle initials nor dots count."""
    words = [word for word in re.findall(r"\w+", folded(name)) if len(word) > 1 or word.isdigit()] or [folded(name)]
    return " ".join(re.sub(r"([^\W\d])\1", r"\1", word.replace("th", "t").replace("ch", "k")) for word in words)


def understood(connection: sa.Connection, found: ForeignList) -> PeopleFound:
    """Return what the list would do with its columns as they are now; KlyngeError where none of them is a name."""
    if not {"name", "first_name"} & set(found.columns):
        raise KlyngeError("Say which column has the names. Then we can see who is in the list.")
    made, seen, unknown = PeopleFound(), _Seen(), dict[str, None]()
    villages = {folded(row.name): (row.id, row.name) for row in connection.execute(sa.text("SELECT * FROM village"))}
    for row in connection.execute(sa.text(_PEOPLE)):
        known = {"email": row.email, "phone": row.phone}
        seen.add(known, Alike(row.name, row.village_name, "name", id=row.id))
    for line in found.lines:
        cells = found.cells(line)
        values = _said(made, line, cells)
        if values is None:
            continue
        place = villages.get(folded(cells.get("village", "")))
        if place is not None:
            values["village"] = place[0]
        elif cells.get("village"):
            unknown[cells["village"]] = None
        village = place[1] if place else cells.get("village", "")
        one = PersonLine(line.number, values, volunteers.skills_in(cells.get("skills", "").replace("/", ",")))
        one.alike = seen.again(values, village)
        seen.add(values, Alike(str(values["name"]), village, "name", line=line.number))
        made.lines.append(one)
    _tell(made, unknown)
    return made


def _said(made: PeopleFound, line: Line, cells: Mapping[str, str]) -> dict[str, Value] | None:
    """Return what a line says of somebody; None where it is about nobody, which is told."""
    if is_total(line.cells):
        made.total = _figure(line.cells)
        return None
    if not cells.get("name"):
        made.told.append(Sentence("Line {line} has no name and is left out.", {"line": line.number}))
        return None
    return _values(made, line.number, cells)


def _tell(made: PeopleFound, unknown: Mapping[str, None]) -> None:
    if unknown:
        names = formats.and_list([*unknown][:5])
        made.told.append(
            Sentence("These villages are not here, so the people come without one: {names}", {"names": names})
        )
    if made.total is not None and made.total != len(made.lines):
        said: dict[str, object] = {"said": formats.whole(made.total), "number": formats.whole(len(made.lines))}
        made.told.append(Sentence("The list says {said} in all at its end, but there are {number} in it.", said))


def _values(made: PeopleFound, line: int, cells: Mapping[str, str]) -> dict[str, Value] | None:
    """Return what a line says of somebody; what cannot be kept is told and left out."""
    values: dict[str, Value] = {}
    for name in _KEPT:
        text = cells.get(name, "")
        if not text:
            continue
        declared = DECLARED["person"].field(name)
        try:
            values[name] = checked(declared, month(text) if name == "since" else text)
        except KlyngeError as error:
            told: dict[str, object] = {"line": line, "reason": error.sentence}
            made.told.append(Sentence("Line {line}: {reason} It is left out.", told))
            if name == "name":
                return None
    return values


def _figure(cells: tuple[str, ...]) -> int | None:
    found = next((re.sub(r"\D", "", cell) for cell in reversed(cells) if re.search(r"\d", cell)), "")
    return int(found[:9]) if found else None


def take(unit: Unit, found: PeopleFound, answers: Mapping[int, Answer]) -> int:
    """Write the people in, and return how many are new or filled in. `answers` (by line) say of a double whether it is
    the same, somebody else, or to be left; nobody is merged who is not said to be the same.
    """
    number = 0
    made: dict[int, str] = {}
    for one in found.lines:
        answer: Answer = answers.get(one.line, "leave") if one.alike is not None else "new"
        if answer == "leave":
            continue
        if answer == "same" and one.alike is not None:
            person = one.alike.id or made.get(one.alike.line, "")
            if not person:
                continue
            _fill_in(unit, person, one)
        else:
            person = rows.add(unit, "person", id=None, **one.values)
            if one.skills:
                volunteers.let_be_able(unit, person, one.skills)
        made[one.line] = person
        number += 1
    return number


def _fill_in(unit: Unit, person: str, one: PersonLine) -> None:
    """Fill in what is not known of somebody yet; what is known stays as it is."""
    query = sa.text("SELECT * FROM person WHERE id = :person")
    before = unit.connection.execute(query, {"person": person}).mappings().one()
    values = {name: value for name, value in one.values.items() if before[name] is None}
    rows.change(unit, "person", person, **values)
    has = sa.text("SELECT t.name FROM person_skill AS s JOIN tag AS t ON t.id = s.tag WHERE s.person = :person")
    if one.skills:
        volunteers.let_be_able(unit, person, [*unit.connection.scalars(has, {"person": person}), *one.skills])
