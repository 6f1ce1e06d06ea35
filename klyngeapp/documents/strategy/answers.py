"""What the citizens answered: as bars and strips for the pages, and all of it in figures."""

from collections.abc import Iterator, Sequence

from klyngeapp.documents.blocks import Block, Caption, Columns, Figure, Heading, Numbers, Quote, Subtitle, Text
from klyngeapp.documents.strategy.chapters import Chapter, chapter
from klyngeapp.documents.strategy.words import box, label, listing, named_villages, part, table
from klyngeapp.domain.plan_facts import FEWEST, NO_VILLAGE, PlanFacts, QuestionFacts, Row
from klyngeapp.drawing.bars import Bar, Bars
from klyngeapp.drawing.strip import Part, Strip
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext

_MOST_BARS = 6
_MOST_QUOTES = 6
_MOST_OPTIONS = 6  # more of them do not stand beside each other
_AGREEMENT = (N_("Fully agree"), N_("Agree"), N_("Neither"), N_("Disagree"), N_("Fully disagree"))
_TONES = ("primary", "primary_2", "track", "clay_2", "clay")


def asked(facts: PlanFacts) -> int:
    """Return how many could answer: those aged 16 or over in the villages, else what the survey says; 0: unknown."""
    figures = facts.overview
    known = bool(figures.villages) and all(village.inhabitants_16plus is not None for village in figures.villages)
    return figures.survey.population or (figures.inhabitants_16plus if known else 0)


def response_sentence(facts: PlanFacts) -> str:
    """Return how many of how many have answered; "" where nobody has."""
    answered, people = facts.overview.survey.respondents, asked(facts)
    if not answered:
        return ""
    if not people:
        return ngettext(
            "{people} person has answered the citizen survey.",
            "{people} people have answered the citizen survey.",
            answered,
            people=formats.whole(answered),
        )
    return _(
        "{answered} of {asked} people have answered the citizen survey. That is {percent}.",
        answered=formats.whole(answered),
        asked=formats.whole(people),
        percent=formats.percent(answered, people),
    )


def by_village(facts: PlanFacts) -> Iterator[Block]:
    """Yield how many have answered in each village, the most eager first."""
    rates = []
    for village in facts.overview.villages:
        answered, people = facts.answers.alone.get(village.id), village.inhabitants_16plus
        if answered is not None and people:
            rates.append((answered / people, village.name, formats.percent(answered, people)))
    if len(rates) < 2:
        return
    rates.sort(key=lambda rate: -rate[0])
    bars = Bars(tuple(Bar(name, share, text) for share, name, text in rates))
    yield Heading(2, _tenths(facts) or _("Who has answered?"))
    yield Subtitle(_("Answers per village, in per cent of everybody aged 16 or over"))
    told = _(
        "Most in {most}, {highest}, and fewest in {least}, {lowest}.",
        most=rates[0][1],
        highest=rates[0][2],
        least=rates[-1][1],
        lowest=rates[-1][2],
    )
    yield Figure(bars, _("Response rate per village. {told}", told=told))
    together = named_villages(facts.name(village) for village in facts.answers.together if village)
    if together:
        told += " " + _("Few answers are never shown alone, so {villages} are left out.", villages=together)
    yield Caption(told)


def _tenths(facts: PlanFacts) -> str:
    answered, people = facts.overview.survey.respondents, asked(facts)
    tenths = round(10 * answered / people) if people else 0
    if not 1 <= tenths <= 9:
        return ""
    return formats.capital(_("{number} out of ten answered", number=formats.number_word(tenths)))


def best_of(facts: PlanFacts) -> QuestionFacts | None:
    """Return the question about what means most: the first that lets people choose several answers."""
    return next((q for q in _latest(facts) if q.kind == "multiple" and len(q.options) > 2), None)


def _latest(facts: PlanFacts) -> Iterator[QuestionFacts]:
    return (question for question in facts.questions if question.survey == facts.survey)


def wishes(question: QuestionFacts | None) -> Iterator[Block]:
    """Yield the answers to a question, largest first."""
    if question is None or not question.base:
        return
    base = question.base
    options = sorted(question.options, key=lambda option: -option.answered)[:_MOST_BARS]
    bars = tuple(Bar(o.title, o.answered / base, formats.percent(o.answered, base)) for o in options)
    yield Heading(2, question.title)
    yield Subtitle(_wishes_base(question, base))
    told = _("{first} comes first with {percent}.", first=quoted(options[0].title), percent=bars[0].value)
    yield Figure(Bars(bars, "clay", above=True), f"{question.title} {told}")
    yield Caption(told)


def _wishes_base(question: QuestionFacts, base: int) -> str:
    people = ngettext("{people} person answered", "{people} people answered", base, people=formats.whole(base))
    if question.most:
        return _("Up to {most} answers each, {people}", most=formats.number_word(question.most), people=people)
    return formats.capital(people)


def told(facts: PlanFacts) -> tuple[Block, ...]:
    """Return the page on who has answered and what they think; nothing where nobody has."""
    if not facts.overview.survey.respondents:
        return ()
    blocks: list[Block] = []
    figures = facts.figures
    pairs = (
        (figures.on_web, _("answered on the web")),
        (figures.on_paper, _("answered on paper")),
        (figures.offers, _("would like to volunteer")),
    )
    known = tuple((formats.whole(number), words) for number, words in pairs if number)
    if len(known) > 1:
        blocks.append(Numbers(known))
    columns = tuple(column for column in (tuple(_ages(facts)), tuple(_agreement(facts))) if column)
    if columns:
        blocks.append(Columns(columns) if len(columns) > 1 else Columns((columns[0], ())))
    blocks += _quotes(facts)
    return tuple(blocks)


def _ages(facts: PlanFacts) -> Iterator[Block]:
    ages = facts.figures.ages
    answered = sum(age.answered for age in ages)
    if not answered:
        return
    people = sum(age.people or 0 for age in ages) if all(age.people is not None for age in ages) else 0
    bars = tuple(
        Bar(
            age.key.replace("-", "–"),
            age.answered / answered,
            formats.percent(age.answered, answered),
            (age.people or 0) / people if people else None,
        )
        for age in ages
    )
    yield Heading(2, _("How old are those who answered?"))
    yield Subtitle(_("Answers in per cent, beside all who are 16 or over") if people else _("Answers in per cent"))
    most = max(ages, key=lambda age: age.answered)
    words = _(
        "Most are {ages}: {percent}.", ages=most.key.replace("-", "–"), percent=formats.percent(most.answered, answered)
    )
    if people:
        words += " " + _("The line shows the share in the population.")
    yield Figure(Bars(bars), _("Ages of those who answered. {told}", told=words))
    yield Caption(words)


def _agreement(facts: PlanFacts) -> Iterator[Block]:
    """Yield the first question on a scale as a strip in five tones."""
    question = next((q for q in _latest(facts) if sum(q.scale)), None)
    if question is None:
        return
    base = sum(question.scale)
    agrees = any(word in f"{question.title} {question.help_text}".casefold() for word in ("enig", "agree"))
    names = [_(name) for name in _AGREEMENT] if agrees else [str(number) for number in range(5, 0, -1)]
    numbers = question.scale[::-1]
    parts = tuple(
        Part(
            name,
            number,
            formats.percent(number, base),
            tone,
            formats.percent(number, base) if number > base / 10 else "",
        )
        for name, number, tone in zip(names, numbers, _TONES, strict=True)
    )
    people = ngettext("{people} person answered", "{people} people answered", base, people=formats.whole(base))
    yield Heading(2, _short_question(question.title))
    yield Subtitle(formats.capital(people) if agrees else f"{formats.capital(people)}. {question.help_text}".strip())
    upper = numbers[0] + numbers[1]
    told_words = (
        _("{percent} agree or fully agree.", percent=formats.percent(upper, base))
        if agrees
        else _("{percent} have answered 4 or 5.", percent=formats.percent(upper, base))
    )
    yield Figure(Strip(parts), f"{question.title} {told_words}")
    yield Caption(told_words)


def _short_question(title: str) -> str:
    """Return a statement without the question that follows it."""
    first, stop, rest = title.partition(". ")
    return f"{first}." if stop and rest.endswith("?") else title


def _quotes(facts: PlanFacts) -> Iterator[Block]:
    quotes = facts.figures.quotes[:_MOST_QUOTES]
    if not quotes:
        return
    yield Heading(2, _("In their own words"))
    columns = tuple(
        tuple(Quote(quoted(quote.text), quote.village, "primary_2") for quote in quotes[side::2]) for side in (0, 1)
    )
    yield Columns(columns)


def quoted(text: str) -> str:
    """Return a text in the quotation marks of the language spoken now, whether it had some or not."""
    return _("“{text}”", text=text.strip().strip('”“"»«'))


def all_answers(facts: PlanFacts) -> Chapter:
    """Return the answers to every question, in figures."""
    surveys = sorted(facts.of("survey"), key=lambda row: row.id != facts.survey)
    return chapter("", response_sentence(facts), [block for row in surveys for block in _survey(facts, row)])


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
    blocks: list[Block] = [*box(pairs)]
    if "purpose" in survey:
        blocks.append(Text(survey.text("purpose")))
    channels = facts.of("survey_channel", "survey", survey.id)
    blocks += part(_("How the survey was handed out"), listing(facts, channels, ("kind", "sent")), 3)
    for question in facts.questions:
        if question.survey == survey.id:
            blocks += part(question.title, _question(facts, question, answers or 0), 3)
    yield from part(survey.text("title"), blocks)


def _between(start: str, end: str) -> str:
    return "–".join(formats.short_date(day) for day in (start, end) if day)


def in_figures(facts: PlanFacts, question: QuestionFacts) -> Iterator[Block]:
    """Yield the answers to a question of the latest survey in figures; by village only where no number is small."""
    yield from _question(facts, question, facts.overview.survey.respondents)


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
    if not any(0 < number < FEWEST for option in question.options for number in option.per_village):
        yield from _per_village(facts, question)


def _per_village(facts: PlanFacts, question: QuestionFacts) -> Iterator[Block]:
    if not question.villages or len(question.options) > _MOST_OPTIONS:
        return
    headings = (_("Village"), *(option.title for option in question.options))
    body: Sequence[Sequence[str]] = [
        (facts.name(village) or _("Other villages"), *(formats.whole(o.per_village[n]) for o in question.options))
        for n, village in enumerate(question.villages)
    ]
    together = _("Villages with few answers are counted together.") if NO_VILLAGE in question.villages else ""
    yield from table(headings, body, numeric=range(1, len(headings)), caption=together)
