"""The statutes as a paper of their own: what a group reads aloud, corrects with a pen, and signs."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Caption, Document, Grid, Heading, Intro, Section, Text
from klyngeapp.domain.plan_facts import PlanFacts
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_LINES = 2  # to sign on
_LINE = "_" * 34


def statutes(facts: PlanFacts) -> Document:
    """Return the statutes in the language spoken now; a draft until the day of the founding meeting is written."""
    cluster = facts.cluster.text("name")
    named = facts.organisation.text("name") or cluster
    title = _("Statutes of {name}", name=named)
    return Document(
        title=title,
        language=_LOCALES[spoken()],
        cluster=cluster,
        footer=_("Statutes"),
        author=cluster,
        subject=named,
        draft="" if _decided(facts) else _("DRAFT"),
        blocks=(Section(_("Statutes"), new_page=False), Heading(1, title), *_decision(facts), *_paragraphs(facts)),
    )


def _decided(facts: PlanFacts) -> str:
    """Return the day of the founding meeting: it is the one that decides on the statutes."""
    return facts.organisation.text("founded_on")


def _decision(facts: PlanFacts) -> Iterator[Block]:
    day = _decided(facts)
    yield Intro(
        _("Decided on {day}.", day=formats.long_date(day))
        if day
        else _("A draft of {day}. Read it aloud together, and correct it.", day=formats.long_date(facts.today))
    )
    cvr = facts.organisation.text("cvr")
    if cvr:
        yield Caption(_("Business reg. no. {number}", number=cvr))


def _paragraphs(facts: PlanFacts) -> Iterator[Block]:
    rows = facts.of("statute")
    for row in rows:
        number = row.number("number")
        yield Heading(3, f"§ {number} {row.text('title')}" if number is not None else row.text("title"))
        yield Text(row.text("body"))
    if not rows:
        yield Caption(_("No statutes are written yet."))
        return
    yield Heading(3, _("Signed"))
    lines = tuple((_LINE, _LINE) for _each in range(_LINES))
    yield Grid((_("Date"), _("Name")), lines, ruled=False, widths=(1, 1), air="usual")
