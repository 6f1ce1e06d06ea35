"""Somebody else's list of hours: whose they are, what they add up to, and all of it done as one action."""

import difflib
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain import hours_told, reading
from klyngeapp.domain.hours_told import Given
from klyngeapp.domain.ids import new_id
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.total_lines import is_total
from klyngeapp.domain.values import Value, checked, completed
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence
from klyngeapp.i18n.sorting import folded
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.services.foreign_list import ForeignList, day
from klyngeapp.store.queries.home import spans
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError

NEW, LEAVE = "new", ""  # answers about a name, beside the id of a person
_CLOSE = 0.8
_PEOPLE = """
SELECT p.id, p.name, coalesce(v.name, '') AS village FROM person AS p LEFT JOIN village AS v ON v.id = p.village
"""
_THERE = "SELECT coalesce(person, ''), date, time, people FROM hours_entry"
_PLANS = "SELECT id, title, action_area FROM action_plan"
_PHASES = "SELECT id, name, key FROM phase"


@dataclass(frozen=True)
class Named:
    """Somebody a name can mean."""

    id: str
    name: str
    village: str


@dataclass
class HoursRow:
    """A line of the list; `who` is the name as it is written with its village, "" for nobody by name."""

    line: int
    who: tuple[str, str]
    day: date
    minutes: int
    people: int
    values: dict[str, Value]

    @property
    def total(self) -> int:
        """Return the minutes of all of them together."""
        return self.minutes * self.people


@dataclass
class HoursFound:
    """What a list of hours would do. `sure` are the names that are somebody's; `unsure` those of nobody, or of several,
    with whom they can mean; `total` are the minutes that a line at the end says.
    """

    rows: list[HoursRow] = field(default_factory=list)
    sure: dict[tuple[str, str], str] = field(default_factory=dict)
    unsure: dict[tuple[str, str], tuple[Named, ...]] = field(default_factory=dict)
    told: list[Sentence] = field(default_factory=list)
    total: int | None = None
    there: Counter[tuple[str, str, int, int]] = field(default_factory=Counter)

    @property
    def minutes(self) -> int:
        """Return the minutes of all that can be read."""
        return sum(row.total for row in self.rows)

    def proposed(self) -> dict[tuple[str, str], str]:
        """Return an answer for each name to begin with: a new person where nobody has it, else it must be said."""
        exact = {who: any(folded(one.name) == folded(who[0]) for one in can) for who, can in self.unsure.items()}
        return {who: LEAVE if exact[who] else NEW for who in self.unsure}


def understood(connection: sa.Connection, found: ForeignList) -> HoursFound:
    """Return what the list would do with its columns as they are now; KlyngeError where a column is wanting."""
    if not {"name", "first_name", "people"} & set(found.columns):
        raise KlyngeError("Say which column has the names. Then we can see whose hours they are.")
    if not {"date", "time"} <= set(found.columns):
        raise KlyngeError("Say which column has the dates, and which has the hours.")
    made = HoursFound(there=Counter(tuple(row) for row in connection.execute(sa.text(_THERE))))
    work = _Work(connection)
    is_minutes = _is_minutes(found)
    today, days = clock.today(), Counter[tuple[tuple[str, str], date]]()
    for line in found.lines:
        cells = found.cells(line)
        if is_total(line.cells) or not (cells.get("name") or cells.get("date")):
            _note_total(made, cells, is_minutes=is_minutes)
            continue
        try:
            row = _row(line.number, cells, today, is_minutes=is_minutes)
            _fits_in_a_day(row, days, today)
        except KlyngeError as error:
            told = {"line": line.number, "reason": error.sentence}
            made.told.append(Sentence("Line {line}: {reason} It is left out.", told))
            continue
        row.values.update(work.of(cells, row.day))
        made.rows.append(row)
    _know_people(connection, made)
    return made


def _note_total(made: HoursFound, cells: Mapping[str, str], *, is_minutes: bool) -> None:
    """Note what a line at the end adds up to."""
    try:
        said = _minutes(cells.get("time", ""), is_minutes=is_minutes)
    except KlyngeError:
        return
    made.total = said


def _row(line: int, cells: Mapping[str, str], today: date, *, is_minutes: bool) -> HoursRow:
    """Return what a line says; KlyngeError where it cannot be."""
    if not cells.get("date"):
        raise KlyngeError("There is no date.")
    if not cells.get("time"):
        raise KlyngeError("There are no hours.")
    name, people = cells.get("name", ""), reading.whole(cells["people"]) if cells.get("people") else 1
    when, minutes = day(cells["date"], today), _minutes(cells["time"], is_minutes=is_minutes)
    if not name and not cells.get("people"):
        raise KlyngeError("There is no name.")
    given = Given(day=when, minutes=minutes, people=people, name=name if people > 1 else "")
    hours_told.check(given, today=today, start=None, sure=True)
    return HoursRow(line, (name, cells.get("village", "") if name else ""), when, minutes, people, {})


def _fits_in_a_day(row: HoursRow, days: Counter[tuple[tuple[str, str], date]], today: date) -> None:
    """Refuse hours with which somebody would have more of them on a day than it has."""
    name, _village = row.who
    if name:
        given = Given(day=row.day, minutes=row.minutes, name=name, had=days[row.who, row.day])
        hours_told.check(given, today=today, start=None, sure=True)
        days[row.who, row.day] += row.minutes


def _minutes(text: str, *, is_minutes: bool) -> int:
    # Another make may write a decimal point; figures of three after it are no hours.
    text = re.sub(r"^(\d+)\.(\d{1,2})$", r"\1,\2", text.strip())
    if is_minutes and re.fullmatch(r"[\d.]+(,0+)?", text):
        return reading.whole(text.partition(",")[0])
    return reading.minutes(text)


def _is_minutes(found: ForeignList) -> bool:
    heading = found.headings[found.columns.index("time")].casefold()
    return "minut" in heading or bool(re.search(r"\bmin\b", heading))


class _Work:
    """What hours were given for, by the words of a list."""

    def __init__(self, connection: sa.Connection) -> None:
        plans, phases = connection.execute(sa.text(_PLANS)).all(), connection.execute(sa.text(_PHASES)).all()
        self._plans = {folded(row.title): row for row in plans}
        self._phases = {folded(row.name): row.id for row in phases}
        self._by_key = {row.key: row.id for row in phases}
        self._spans = spans(connection)
        villages = connection.execute(sa.text("SELECT id, name FROM village"))
        self._villages = {folded(row.name): row.id for row in villages}
        self._kinds: dict[str, str] = {}
        for option in DECLARED["hours_entry"].field("kind").choices:
            self._kinds.update(dict.fromkeys(reading.words_for(option), option.key))

    def of(self, cells: Mapping[str, str], when: date) -> dict[str, Value]:
        """Return the fields of an entry; words that mean nothing here are kept in its note."""
        left = [cells.get("note", "")]
        values: dict[str, Value] = {}
        work = folded(cells.get("work", ""))
        if work in self._plans:
            values |= {"action_plan": self._plans[work].id, "action_area": self._plans[work].action_area}
        elif work in self._phases:
            values["phase"] = self._phases[work]
        else:
            left.append(cells.get("work", ""))
        kind = " ".join(cells.get("kind", "").casefold().split())
        if kind in self._kinds:
            values["kind"] = self._kinds[kind]
        else:
            left.append(cells.get("kind", ""))
        values["village"] = self._villages.get(folded(cells.get("village", "")))
        if not values.get("phase"):
            key = next((span.id for span in self._spans if span.first <= when <= span.last), "")
            values["phase"] = self._by_key.get(key)
        note = DECLARED["hours_entry"].field("note")
        text = "\n".join(dict.fromkeys(part for part in left if part))
        values["note"] = checked(note, text[: note.maximum] or None)
        return values


def _know_people(connection: sa.Connection, made: HoursFound) -> None:
    """Say whom each name means: one, several, or nobody, with those whose names are close."""
    by_name: dict[str, list[Named]] = {}
    for row in connection.execute(sa.text(_PEOPLE)):
        by_name.setdefault(folded(row.name), []).append(Named(row.id, row.name, row.village))
    _one_of_each(made, frozenset(by_name))
    for who in dict.fromkeys(row.who for row in made.rows if row.who[0]):
        name, village = who
        same = by_name.get(folded(name), [])
        here = [one for one in same if village and folded(one.village) == folded(village)]
        sure = here or same
        if len(sure) == 1:
            made.sure[who] = sure[0].id
        elif sure:
            made.unsure[who] = tuple(sure)
        else:
            close = difflib.get_close_matches(folded(name), by_name, 3, _CLOSE)
            made.unsure[who] = tuple(one for key in close for one in by_name[key])


def _one_of_each(made: HoursFound, known: frozenset[str]) -> None:
    """Let a name nobody has be one person, though the list names several villages beside it: those of the work."""
    villages: dict[str, set[str]] = {}
    for row in made.rows:
        villages.setdefault(folded(row.who[0]), set()).add(folded(row.who[1]))
    for row in made.rows:
        name = folded(row.who[0])
        if name not in known and len(villages[name]) > 1:
            row.who = (row.who[0], "")


def already(found: HoursFound, answers: Mapping[tuple[str, str], str]) -> frozenset[int]:
    """Return the lines whose hours are in the workbook already: the same person, day and length."""
    left = Counter(found.there)
    lines = set()
    for row in found.rows:
        person = found.sure.get(row.who) or answers.get(row.who, "")
        key = (person, row.day.isoformat(), row.minutes, row.people)
        if left[key] > 0:
            left[key] -= 1
            lines.add(row.line)
    return frozenset(lines)


def take(unit: Unit, found: HoursFound, answers: Mapping[tuple[str, str], str], *, again: bool = False) -> int:
    """Write the hours in, and return how many entries. `answers` say whose hours those of unsure names are: the id of a
    person, NEW, or LEAVE. What is there already is left out, unless it is to be written in `again`.
    """
    skipped = frozenset() if again else already(found, answers)
    people: dict[tuple[str, str], str] = dict(found.sure)
    made: dict[str, str] = {}
    villages = {
        folded(name): row_id for row_id, name in unit.connection.execute(sa.text("SELECT id, name FROM village"))
    }
    entries = []
    for row in found.rows:
        if row.line in skipped:
            continue
        if row.who[0] and row.who not in people:
            answer = answers.get(row.who, LEAVE)
            if answer == LEAVE:
                continue
            if answer == NEW:
                key = f"{folded(row.who[0])}|{folded(row.who[1])}"
                if key not in made:
                    village = villages.get(folded(row.who[1]))
                    made[key] = rows.add(unit, "person", id=None, name=row.who[0], village=village)
                answer = made[key]
            people[row.who] = answer
        values = {**row.values, "date": row.day.isoformat(), "time": row.minutes, "people": row.people}
        person = people.get(row.who)
        entries.append({"id": new_id(), **completed(DECLARED["hours_entry"], {**values, "person": person})})
    if entries:
        unit.connection.execute(TABLES["hours_entry"].insert(), entries)
    return len(entries)


def total_told(found: HoursFound) -> Sentence | None:
    """Return how the sum of the list stands to the line that adds it up; None where there is no such line."""
    if found.total is None:
        return None
    said: dict[str, object] = {"said": formats.hours(found.total), "hours": formats.hours(found.minutes)}
    if found.total == found.minutes:
        return Sentence("The last line says {said} in all. That is what the rows add up to.", said)
    return Sentence("The last line says {said} in all, but the rows that can be read add up to {hours}.", said)
