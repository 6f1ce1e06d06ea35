"""What there is to say of a list before it is taken: who its people and names are, in words with the answers to choose.

One question for each name that is not sure; nothing is merged that nobody has said yes to.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.services import hours_list, people_list
from klyngeapp.services.hours_list import HoursFound
from klyngeapp.services.people_list import Answer, PeopleFound, PersonLine
from klyngeapp.store.units import Unit

_TOLD, _NAMES = 6, 5


@dataclass(frozen=True)
class Question:
    """A question and its answers: what each is called, and what it stands for; `first` is the answer to begin with."""

    key: Hashable
    words: str
    answers: Sequence[tuple[str, str]]
    first: str


@dataclass(frozen=True)
class Offer:
    """What a list would do with its columns as they are: lines (icon, sentence), questions, and the deed itself."""

    lines: Sequence[tuple[str, str]]
    questions: Sequence[Question]
    take: Callable[[Unit, Mapping[Hashable, str]], int]
    can_take: bool
    again: str = field(default="")  # what the tick says that takes along what is there already


def people(found: PeopleFound) -> Offer:
    """Return what a list of people would do."""
    lines = []
    if found.new:
        names = _some([str(one.values["name"]) for one in found.new])
        text = ngettext("{number} new person: {names}", "{number} new people: {names}", len(found.new), names=names)
        lines.append(("circle-check", text))
    if found.doubles:
        text = ngettext(
            "{number} may be here already. Say below whether it is the same person.",
            "{number} may be here already. Say below whether they are the same.",
            len(found.doubles),
        )
        lines.append(("triangle-alert", text))
    lines += _told([str(told) for told in found.told])
    questions = [Question(one.line, _alike(one), _same_or_not(), "leave") for one in found.doubles]

    def take(unit: Unit, answers: Mapping[Hashable, str]) -> int:
        said: dict[int, Answer] = {}
        for one in found.doubles:
            answer = answers.get(one.line, "leave")
            said[one.line] = "same" if answer == "same" else "new" if answer == "new" else "leave"
        return people_list.take(unit, found, said)

    return Offer(lines, questions, take, bool(found.lines))


def _same_or_not() -> list[tuple[str, str]]:
    return [
        ("leave", _("Leave out")),
        ("same", _("The same: fill in what is missing")),
        ("new", _("Somebody else: write in as new")),
    ]


def _alike(one: PersonLine) -> str:
    who = one.alike
    assert who is not None
    name = str(one.values["name"])
    other = f"{who.name}, {who.village}" if who.village else who.name
    if who.line:
        return _("{name} on line {line} is like {other} on line {first}", **_said(name, other, one.line, who.line))
    why = {"email": _("same e-mail"), "phone": _("same phone number"), "name": _("alike name")}[who.why]
    return _("{name} on line {line} is like {other}, who is here: {why}", **_said(name, other, one.line), why=why)


def _said(name: str, other: str, line: int, first: int = 0) -> dict[str, object]:
    found: dict[str, object] = {"name": name, "other": other, "line": line}
    return {**found, "first": first} if first else found


def hours(found: HoursFound) -> Offer:
    """Return what a list of hours would do."""
    number = len(found.rows)
    entries = ngettext("{number} entry", "{number} entries", number)
    lines = [("circle-check", _("{entries}, {hours} in all", entries=entries, hours=formats.hours(found.minutes)))]
    if not number:
        lines = [("triangle-alert", _("No hours can be read in the list with these columns."))]
    total = hours_list.total_told(found)
    if total is not None:
        lines.append(("circle-check" if found.total == found.minutes else "triangle-alert", str(total)))
    unknown = [who for who, can in found.unsure.items() if found.proposed()[who] == hours_list.NEW]
    if unknown:
        text = ngettext("{number} name is not here yet.", "{number} names are not here yet.", len(unknown))
        lines.append(("triangle-alert", text))
    there = len(hours_list.already(found, {}))
    if there:
        text = ngettext("{number} entry is here already.", "{number} entries are here already.", there)
        lines.append(("circle-minus", text))
    lines += _told([str(told) for told in found.told])
    proposed = found.proposed()
    questions = [
        Question(
            who, _whose(who, number=sum(row.who == who for row in found.rows)), _answers(found, who), proposed[who]
        )
        for who in found.unsure
    ]

    def take(unit: Unit, answers: Mapping[Hashable, str]) -> int:
        said = {who: answers.get(who, proposed[who]) for who in found.unsure}
        return hours_list.take(unit, found, said, again=bool(answers.get("again")))

    again = _("Write in again what is here already") if there else ""
    return Offer(lines, questions, take, bool(number), again)


def _whose(who: tuple[str, str], number: int) -> str:
    name = f"{who[0]}, {who[1]}" if who[1] else who[0]
    return ngettext("Who is {name}? {number} entry", "Who is {name}? {number} entries", number, name=name)


def _answers(found: HoursFound, who: tuple[str, str]) -> list[tuple[str, str]]:
    can = [(one.id, f"{one.name}, {one.village}" if one.village else one.name) for one in found.unsure[who]]
    return [(hours_list.NEW, _("Somebody new")), *can, (hours_list.LEAVE, _("Leave out"))]


def _told(told: Sequence[str]) -> list[tuple[str, str]]:
    lines = [("triangle-alert", text) for text in told[:_TOLD]]
    if len(told) > _TOLD:
        more = ngettext("{number} more place to correct", "{number} more places to correct", len(told) - _TOLD)
        lines.append(("triangle-alert", more))
    return lines


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMES
    shown = list(names[: _NAMES if more > 1 else _NAMES + 1])
    if more > 1:
        shown.append(ngettext("{number} more", "{number} more", more))
    return formats.and_list(shown)
