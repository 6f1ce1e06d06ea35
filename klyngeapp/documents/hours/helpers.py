"""Those who help: the list of volunteers for the group itself, and the list of whom to thank."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Caption, Cell, Document, Grid, Heading, Intro, Section, Text
from klyngeapp.documents.hours.words import paper
from klyngeapp.documents.strategy.words import filled
from klyngeapp.domain.fields.people import ENGAGEMENTS
from klyngeapp.domain.hour_papers import VolunteerFacts, VolunteerLine
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.i18n.sorting import danish_key

_COLUMNS = (3.4, 2.3, 5.6, 4)


def volunteer_list(facts: VolunteerFacts) -> Document:
    """Return the list of volunteers in the language spoken now."""
    title = _("List of volunteers")
    note = _("For the group alone. Do not pass it on.") if facts.reader == "group" else ""
    return paper(facts, title, _list(facts, title), note=note)


def _list(facts: VolunteerFacts, title: str) -> Iterator[Block]:
    number = len(facts.volunteers) + facts.unnamed
    yield Section(title, new_page=False)
    yield Heading(1, title, note=formats.long_date(facts.today.isoformat()))
    if not number:
        yield Text(_("Nobody has offered to help yet."))
        return
    yield Intro(ngettext("{number} person wants to help.", "{number} people want to help.", number))
    rows: tuple[tuple[str | Cell, ...], ...] = tuple(
        (
            Cell(facts.people[one.id].name, strong=True),
            facts.name(one.village),
            "\n".join(filter(None, (one.phone, one.email))),
            can(one),
        )
        for one in facts.volunteers
    )
    headings = (_("Name"), _("Village"), _("Phone and e-mail"), _("Can help with"))
    yield from filled(Grid(headings, rows, widths=_COLUMNS))
    yield from _unnamed(facts)


def can(one: VolunteerLine) -> str:
    """Return what somebody can, and how they want to help."""
    how = engagement(one)
    return "\n".join(filter(None, (", ".join(one.skills), how)))


def engagement(one: VolunteerLine) -> str:
    """Return how somebody wants to help."""
    return next((_(choice.label) for choice in ENGAGEMENTS if choice.key == one.engagement), "")


def _unnamed(facts: VolunteerFacts) -> Iterator[Block]:
    if facts.unnamed:
        yield Caption(
            ngettext(
                "{number} more has not said yes to being named.",
                "{number} more have not said yes to being named.",
                facts.unnamed,
            )
        )


def thank_you_list(facts: VolunteerFacts) -> Document:
    """Return whom to thank, village by village, in the language spoken now."""
    title = _("Thank you")
    return paper(facts, title, _thanks(facts, title))


def _thanks(facts: VolunteerFacts, title: str) -> Iterator[Block]:
    yield Section(title, new_page=False)
    yield Heading(1, title)
    number = len(facts.volunteers) + facts.unnamed
    if not number and not facts.people_without_names:
        yield Text(_("Nobody has given hours yet."))
        return
    yield Intro(
        _(
            "Together you have given {hours} to {cluster}.",
            hours=formats.hours(facts.minutes),
            cluster=facts.cluster,
        )
    )
    for village, found in villages_of(facts):
        yield Heading(2, village or _("From elsewhere"))
        yield Text(formats.and_list([facts.people[one.id].name for one in found]))
    yield from _unnamed(facts)
    if facts.people_without_names:
        yield Caption(
            ngettext(
                "And thank you to {number} helper at our events whose name nobody wrote down.",
                "And thank you to {number} helpers at our events whose names nobody wrote down.",
                facts.people_without_names,
            )
        )


def villages_of(facts: VolunteerFacts) -> list[tuple[str, list[VolunteerLine]]]:
    """Return the volunteers by the name of their village, in Danish order; "" comes last."""
    found: dict[str, list[VolunteerLine]] = {}
    for one in facts.volunteers:
        found.setdefault(facts.name(one.village), []).append(one)
    return sorted(found.items(), key=lambda pair: (not pair[0], danish_key(pair[0])))
