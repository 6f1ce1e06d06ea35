"""Sheets to send round and fill in with a pen: who was here and for how long, and who wants to help."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Caption, Cell, Document, Grid, Heading, Section, Text
from klyngeapp.documents.hours.words import paper
from klyngeapp.domain.hour_papers import HourFacts
from klyngeapp.i18n.language import _

_LINES = 16  # on the page with the explanation
Words = tuple[str, tuple[str, ...], str]


def hours_words() -> Words:
    """Return the title, the headings and the explanation of the sheet for hours."""
    headings = (_("Name"), _("Village"), _("What did you do?"), _("From"), _("To"), _("Hours"))
    told = _("Write your name, what you did and for how long. We count the hours, and use them when we apply to funds.")
    return _("Hours sheet"), headings, told


def sign_up_words() -> Words:
    """Return the title, the headings and the explanation of the sheet for those who want to help."""
    headings = (_("Name"), _("Village"), _("Phone"), _("E-mail"), _("I can help with"))
    return (
        _("I would like to help"),
        headings,
        _("Write your name, and we will call you. You decide how much and how often."),
    )


def hours_sheet(facts: HourFacts) -> Document:
    """Return a sheet on which everybody at an event writes their hours."""
    words = hours_words()
    return paper(facts, words[0], _sheet(words, _("Event"), (4.4, 3, 4.6, 1.5, 1.5, 1.5)))


def sign_up_sheet(facts: HourFacts) -> Document:
    """Return a sheet on which people write that they want to help."""
    words = sign_up_words()
    return paper(facts, words[0], _sheet(words, _("Place"), (4, 2.6, 2.6, 4, 4.4)))


def _sheet(words: Words, where: str, widths: tuple[float, ...]) -> Iterator[Block]:
    title, headings, told = words
    line = Cell("", line=True)
    yield Section(title, new_page=False)
    yield Heading(1, title)
    yield Text(told)
    head = (Cell(where, strong=True), line, Cell(_("Date"), strong=True), line)
    yield Grid(("",) * 4, (head,), widths=(2.2, 7, 1.4, 4), ruled=False, air="roomy")
    yield Grid(headings, (("",) * len(headings),) * _LINES, widths=widths, air="written")
    yield Caption(_("We keep what you write only as long as we need it. Ask us to delete it whenever you like."))
