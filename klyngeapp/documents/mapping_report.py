"""The mapping report: who has answered and what they said, what there is in the villages, and what to build on.

It tells what the strategy plan tells in its chapters on the mapping, with the answers to every question, theme by
theme. Few answers are never shown alone.
"""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import (
    Block,
    Caption,
    Cell,
    Contents,
    Cover,
    Document,
    Grid,
    Heading,
    Intro,
    Quote,
    Section,
    Text,
)
from klyngeapp.documents.strategy import answers, cluster, mapping
from klyngeapp.documents.strategy.places import cover_picture, map_figure
from klyngeapp.documents.strategy.words import NOTHING, label, listing, named_villages, part
from klyngeapp.domain.facts import VillageFacts
from klyngeapp.domain.fields.survey import QUESTION_PARTS
from klyngeapp.domain.plan_facts import NO_VILLAGE, PlanFacts, QuestionFacts
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_LOW = 4  # fewer than one in so many is few


def mapping_report(facts: PlanFacts) -> Document:
    """Return the mapping report in the language spoken now."""
    named, title = facts.cluster.text("name"), _("Mapping {year}", year=_year(facts))
    footnote = _("Copy for the municipality · without private information") if facts.reader == "municipality" else ""
    return Document(
        title=title,
        language=_LOCALES[spoken()],
        cluster=named,
        footer=title,
        author=named,
        subject=_("What there is here, and what the citizens say"),
        footnote=footnote,
        blocks=(_cover(facts, title), Contents(_("Contents")), *_blocks(facts)),
    )


def _year(facts: PlanFacts) -> str:
    """Return the year of the survey; that of today where it has no date."""
    for row in facts.of("survey"):
        if row.id == facts.survey:
            day = row.text("closes") or row.text("opens")
            return day[:4] or facts.today[:4]
    return facts.today[:4]


def _cover(facts: PlanFacts, title: str) -> Cover:
    logo, named = facts.figures.logo, facts.cluster.text("name")
    return Cover(
        named,
        title,
        _("What there is here, and what the citizens say"),
        formats.capital(formats.long_date(facts.today)),
        picture=cover_picture(facts, plain=False),
        logo=logo.data if logo else b"",
        logo_alt=_("The logo of {cluster}", cluster=named),
    )


def _blocks(facts: PlanFacts) -> Iterator[Block]:
    yield from _page(_("Who has answered?"), answers.response_sentence(facts), _who(facts))
    yield from _page(_("The villages"), "", _villages(facts))
    there = mapping.mapping(facts)
    yield from _page(_("Strengths and potentials"), there.intro, iter(there.blocks))
    yield from _page(_("What people write themselves"), "", _quotes(facts))
    yield from _page(_("What they answered"), _few(), _themes(facts))
    yield from _page(_("Lists"), "", _lists(facts))


def _page(title: str, intro: str, blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield a chapter; nothing where there is nothing to tell."""
    body = tuple(blocks)
    if body:
        yield Section(title)
        yield Heading(1, title)
        if intro:
            yield Intro(intro)
        yield from body


def _few() -> str:
    return _("Villages with few answers are counted together, so that nobody can be recognised.")


# who


def _who(facts: PlanFacts) -> Iterator[Block]:
    yield from _responses(facts)
    yield from (block for block in answers.told(facts) if not isinstance(block, Heading) and not _has_quotes(block))


def _has_quotes(block: Block) -> bool:
    """Whether a block holds quotations: they have a page of their own."""
    columns = getattr(block, "columns", ())
    return any(isinstance(one, Quote) for column in columns for one in column)


def _responses(facts: PlanFacts) -> Iterator[Block]:
    """Yield each village with how many of how many have answered; those with few answers in one row."""
    villages = sorted(facts.overview.villages, key=lambda village: -(village.inhabitants_16plus or 0))
    if not facts.overview.survey.respondents or not facts.answers.alone:
        return
    alone = [village for village in villages if village.id in facts.answers.alone]
    rows = [_row(village.name, [village], facts.answers.alone[village.id]) for village in alone]
    few = [village for village in villages if village.id in facts.answers.together]
    is_among = NO_VILLAGE in facts.answers.together
    if few or is_among:
        rows.append(_row(_together(few, unnamed=is_among), [] if is_among else few, facts.answers.together_number))
    if NO_VILLAGE in facts.answers.alone:
        rows.append(_row(_together([], unnamed=True), [], facts.answers.alone[NO_VILLAGE]))
    yield Grid(
        (
            _("Village"),
            label("village", "inhabitants"),
            label("village", "inhabitants_16plus"),
            _("Answers"),
            _("Share"),
        ),
        (*rows, _total(facts)),
        numeric=(1, 2, 3, 4),
        widths=(4, 2.4, 2.4, 1.8, 4),
        row_heads=True,
        total=True,
    )
    low = [v.name for v in alone if _LOW * facts.answers.alone[v.id] < (v.inhabitants_16plus or 0)]
    if low:
        yield Caption(_("{villages} have answered least. Read their figures with care.", villages=named_villages(low)))


def _together(few: Sequence[VillageFacts], *, unnamed: bool) -> str:
    return formats.and_list([*(village.name for village in few), *([_("village not said")] if unnamed else [])])


def _row(name: str, villages: Sequence[VillageFacts], answered: int) -> tuple[str | Cell, ...]:
    people = _sum([village.inhabitants_16plus for village in villages])
    share = Cell(formats.percent(answered, people), bar=min(answered / people, 1.0)) if people else Cell(NOTHING)
    inhabitants = _sum([village.inhabitants for village in villages])
    return (name, _whole(inhabitants), _whole(people), formats.whole(answered), share)


def _total(facts: PlanFacts) -> tuple[str | Cell, ...]:
    answered, asked = facts.overview.survey.respondents, answers.asked(facts)
    share = formats.percent(answered, asked) if asked else NOTHING
    people = facts.overview.inhabitants_16plus
    return (_("Total"), _whole(facts.overview.inhabitants), _whole(people), formats.whole(answered), share)


def _sum(numbers: Sequence[int | None]) -> int:
    """Return the sum, 0 where one of them is not known."""
    return 0 if None in numbers else sum(number or 0 for number in numbers)


def _whole(number: int) -> str:
    return formats.whole(number) if number else NOTHING


# what there is


def _villages(facts: PlanFacts) -> Iterator[Block]:
    if facts.overview.villages:
        yield from map_figure(facts)
        yield from part(_("How many live here"), cluster.inhabitants(facts))


def _quotes(facts: PlanFacts) -> Iterator[Block]:
    """Yield all that may be shown, theme by theme."""
    themes = dict.fromkeys(quote.theme for quote in facts.figures.quotes)
    for theme in themes:
        quotes = [quote for quote in facts.figures.quotes if quote.theme == theme]
        said = [Quote(answers.quoted(quote.text), quote.village, "primary_2") for quote in quotes]
        yield from part(theme or _("Other"), said)


def _themes(facts: PlanFacts) -> Iterator[Block]:
    """Yield the answers to every question of the latest survey, under the theme or the part it belongs to."""
    yield from answers.wishes(answers.best_of(facts))
    places = {row.id: (row.text("focus_theme"), row.text("part")) for row in facts.of("survey_question")}
    by_place: dict[str, list[QuestionFacts]] = {}
    for question in facts.questions:
        if question.survey == facts.survey:
            by_place.setdefault(_called(facts, *places.get(question.id, ("", ""))), []).append(question)
    for name, questions in by_place.items():
        body: list[Block] = []
        for question in questions:
            body += part(question.title, answers.in_figures(facts, question), 3)
        yield from part(name, body)


def _called(facts: PlanFacts, theme: str, place: str) -> str:
    """Return what the theme of a question is called, else its part of the form."""
    parts = {choice.key: _(choice.label) for choice in QUESTION_PARTS if choice.key != "theme"}
    return (facts.name(theme) if theme else "") or parts.get(place, _("Other questions"))


def _lists(facts: PlanFacts) -> Iterator[Block]:
    yield from cluster.village_lists(facts)
    yield from mapping.place_lists(facts)
    plans = facts.of("existing_plan")
    yield from part(_("Plans that exist"), listing(facts, plans, ("title", "owner", "year")))
    if facts.of("survey_channel"):
        yield from part(_("How the survey was handed out"), _channels(facts))


def _channels(facts: PlanFacts) -> Iterator[Block]:
    rows = facts.of("survey_channel", "survey", facts.survey)
    yield from listing(facts, rows, ("kind", "sent"))
    doors = sum(row.number("sent") or 0 for row in rows)
    if doors:
        yield Text(_("{number} forms and letters were sent out.", number=formats.whole(doors)))
