"""The mapping in outline: what the citizens answered, what there is, what is strong and what is weak."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Bullets, Caption, Text
from klyngeapp.documents.strategy.words import box, label, listing, part, section, shown, table
from klyngeapp.domain.fields.places import SWOT_KINDS
from klyngeapp.domain.plan_facts import NO_VILLAGE, PlanFacts, QuestionFacts, Row
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext

USES = frozenset(
    {
        "survey",
        "survey_channel",
        "survey_question",
        "survey_option",
        "survey_option_total",
        "survey_total",
        "swot_item",
        "potential",
        "place",
        "activity",
        "existing_plan",
    }
)

_SWOT_HEADINGS = {
    "strength": N_("Strengths"),
    "weakness": N_("Weaknesses"),
    "opportunity": N_("Opportunities"),
    "threat": N_("Threats"),
}
_MOST_OPTIONS = 6  # more of them do not stand beside each other


def mapping(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the chapter on the mapping."""
    sentences = []
    survey = facts.overview.survey
    if survey.respondents:
        sentences.append(
            ngettext(
                "{people} person has answered the citizen survey.",
                "{people} people have answered the citizen survey.",
                survey.respondents,
                people=formats.whole(survey.respondents),
            )
        )
    places, activities = len(facts.of("place")), len(facts.of("activity"))
    if places:
        sentences.append(ngettext("We have {number} meeting place.", "We have {number} meeting places.", places))
    if activities:
        sentences.append(
            ngettext("{number} activity takes place here.", "{number} activities take place here.", activities)
        )
    return section(_("Mapping in outline"), " ".join(sentences), _mapping(facts))


def _mapping(facts: PlanFacts) -> Iterator[Block]:
    surveys = sorted(facts.of("survey"), key=lambda row: row.id != facts.survey)
    for survey in surveys:
        yield from part(survey.text("title"), _survey(facts, survey))
    yield from part(_("Strengths and weaknesses"), _swot(facts))
    columns: tuple[str, ...] = ("title", "category", "village", "strength")
    yield from part(_("Potentials"), listing(facts, facts.of("potential"), columns))
    yield from _described(facts, "potential", "description")
    columns = ("name", "village", "kind", "capacity", "condition", "usage_percent", "accessible")
    yield from part(_("Meeting places"), listing(facts, facts.of("place"), columns))
    hours = [row for row in facts.of("place") if "opening_hours" in row or "running_cost" in row]
    yield from part(
        _("Opening hours and running costs"), listing(facts, hours, ("name", "opening_hours", "running_cost")), 3
    )
    yield from _described(facts, "place", "potential")
    columns = ("name", "village", "place", "audience", "season", "weekday", "participants")
    yield from part(_("Activities"), listing(facts, facts.of("activity"), columns))
    yield from part(_("Plans that exist"), listing(facts, facts.of("existing_plan"), ("title", "owner", "year", "url")))
    yield from _described(facts, "existing_plan", "relevance")


def _swot(facts: PlanFacts) -> Iterator[Block]:
    for kind in SWOT_KINDS:
        items = [row for row in facts.of("swot_item") if row.text("kind") == kind.key]
        if items:
            yield from part(_(_SWOT_HEADINGS[kind.key]), [Bullets(tuple(_item(facts, row) for row in items))], 3)


def _described(facts: PlanFacts, table_name: str, field: str) -> Iterator[Block]:
    """Yield what is written of the rows in full sentences; a copy for others has no such texts."""
    described = [row for row in facts.of(table_name) if shown(facts, row, field)]
    for row in described:
        yield from part(facts.name(row.id), [Text(shown(facts, row, field))], 3)


def _item(facts: PlanFacts, row: Row) -> str:
    village, description = facts.name(row.text("village")), shown(facts, row, "description")
    title = f"{row.text('title')} ({village})" if village else row.text("title")
    return f"{title}: {description}" if description else title


def _survey(facts: PlanFacts, survey: Row) -> Iterator[Block]:
    answers = survey.number("completed")
    population = survey.number("population")
    if survey.id == facts.survey and facts.overview.survey.respondents:
        answers = facts.overview.survey.respondents
    pairs = [
        (_("May answer"), formats.whole(population) if population else ""),
        (_("Have answered"), formats.whole(answers) if answers else ""),
        (_("Response rate"), formats.percent(answers, population) if answers and population else ""),
        (_("Period"), _between(survey.text("opens"), survey.text("closes"))),
    ]
    yield from box(pairs)
    if "purpose" in survey:
        yield Text(survey.text("purpose"))
    channels = facts.of("survey_channel", "survey", survey.id)
    yield from part(_("How the survey was handed out"), listing(facts, channels, ("kind", "sent")), 3)
    for question in facts.questions:
        if question.survey == survey.id:
            yield from part(question.title, _question(facts, question, answers or 0), 3)


def _between(start: str, end: str) -> str:
    return "–".join(formats.short_date(day) for day in (start, end) if day)


def _question(facts: PlanFacts, question: QuestionFacts, everybody: int) -> Iterator[Block]:
    """Yield the answers to a question. `everybody` are those who have answered the survey."""
    most = max((option.answered for option in question.options), default=0)
    base = question.base or (everybody if everybody >= most else 0)
    rows = [
        (option.title, formats.whole(option.answered), formats.percent(option.answered, base) if base else "")
        for option in question.options
    ]
    yield from table((label("survey_option", "title"), _("Responses"), _("Share")), rows, numeric=(1, 2))
    if question.average is not None:
        yield Text(_("The average is {number}.", number=formats.decimal(round(question.average, -2))))
    if question.base:
        people = ngettext(
            "{people} person has answered this question.",
            "{people} people have answered this question.",
            question.base,
            people=formats.whole(question.base),
        )
        yield Caption(people)
    elif base and question.options:
        yield Caption(_("Per cent of the {people} who have answered the survey.", people=formats.whole(base)))
    if question.villages and len(question.options) <= _MOST_OPTIONS:
        headings = (_("Village"), *(option.title for option in question.options))
        body = [
            (facts.name(village) or _("Other villages"), *(formats.whole(o.per_village[n]) for o in question.options))
            for n, village in enumerate(question.villages)
        ]
        together = _("Villages with few answers are counted together.") if NO_VILLAGE in question.villages else ""
        yield from table(headings, body, numeric=range(1, len(headings)), caption=together)
