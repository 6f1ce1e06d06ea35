"""The first pages: the cover, the contents with the foreword, and the plan in short."""

from collections.abc import Iterator
from dataclasses import replace

from klyngeapp.documents.blocks import (
    Block,
    Caption,
    Cell,
    Contents,
    Cover,
    Fitted,
    Grid,
    Heading,
    Numbers,
    Photo,
    Section,
    Text,
)
from klyngeapp.documents.strategy.chapters import Chapter, chapter, own_words, title_of
from klyngeapp.documents.strategy.places import cover_picture
from klyngeapp.documents.strategy.words import area_plans, part, person, shown
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.domain.plan_sections import Chosen
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext

_MOST_NAMED = 20  # plans; of more than that, the plan in short tells the number


def titles(facts: PlanFacts) -> tuple[str, str]:
    """Return title and subtitle; a title with a colon in it is both, where no subtitle is written."""
    title, subtitle = facts.cluster.text("plan_title"), facts.cluster.text("plan_subtitle")
    before, colon, after = title.partition(": ")
    if colon and not subtitle:
        return before, after
    return title or _("Strategy plan"), subtitle


def is_adopted(facts: PlanFacts) -> bool:
    """Whether the newest version of the plan is adopted."""
    return facts.version is not None and facts.version.text("status") == "adopted"


def cover(facts: PlanFacts, *, plain: bool) -> Cover:
    """Return the front page; `plain` leaves out its colour, to save ink."""
    title, subtitle = titles(facts)
    line2 = _("Made together with the citizens")
    if facts.overview.municipalities:
        together = formats.and_list([_("the citizens"), *facts.overview.municipalities])
        line2 = _("Made together with {all}", all=together)
    name, logo = facts.cluster.text("name"), facts.figures.logo
    return Cover(
        name,
        title,
        subtitle,
        _state(facts),
        line2,
        picture=cover_picture(facts, plain=plain),
        on_colour=not plain,
        logo=logo.data if logo else b"",
        logo_alt=_("The logo of {cluster}", cluster=name),
    )


def _state(facts: PlanFacts) -> str:
    """Return the line that says how far the plan is."""
    version = facts.version
    if version is not None and version.text("status") == "adopted":
        return _adopted(facts, version)
    if version is not None and version.text("status") == "hearing":
        until = version.text("hearing_to")
        return _("In hearing until {date}", date=formats.long_date(until)) if until else _("In hearing")
    return _("Draft, {date}", date=formats.long_date(facts.today))


def _adopted(facts: PlanFacts, version: Row) -> str:
    by, day = facts.adopted_by, formats.long_date(version.text("adopted_on"))
    if by is None:
        return _("Adopted on {date}", date=day) if day else _("Adopted")
    if not by:
        return _("Adopted by the steering group on {date}", date=day) if day else _("Adopted by the steering group")
    return _("Adopted by {who} on {date}", who=by, date=day) if day else _("Adopted by {who}", who=by)


def contents(facts: PlanFacts, foreword: Chosen | None) -> tuple[Block, ...]:
    """Return the list of contents, and the foreword after it.

    A foreword that the group wants but has not written yet keeps its place below the list, as long as the plan
    is a draft.
    """
    listing = Contents(_("Contents"))
    if foreword is None:
        return (listing,)
    title = title_of(foreword)
    if foreword.body:
        signed = _signature(facts, foreword)
        return (listing, Section(title), Heading(1, title), *own_words(foreword.body), *signed)
    if foreword.is_asked_for and not is_adopted(facts):
        missing = Caption(_("The foreword is not written yet."))
        return (listing, Section(title, new_page=False), Heading(2, title), missing)
    return (listing,)


def _signature(facts: PlanFacts, foreword: Chosen) -> Iterator[Block]:
    who = person(facts, foreword.responsible)
    if who:
        yield Text(who)


def summary(facts: PlanFacts) -> Chapter:
    """Return the plan on one page: the large figures, and the areas with their plans."""
    return chapter("", _summary_intro(facts), _summary(facts))


def _summary_intro(facts: PlanFacts) -> str:
    # What they tell everybody about the cluster says it shortest, where no summary is written.
    speech = shown(facts, facts.cluster, "elevator_speech")
    areas = facts.of("action_area")
    plans = len(facts.of("action_plan"))
    if speech or not areas or not plans:
        return speech
    number = len(areas)
    chosen = ngettext("{word} action area", "{word} action areas", number, word=formats.number_word(number))
    planned = ngettext("{word} action plan", "{word} action plans", plans, word=formats.number_word(plans))
    return formats.capital(_("{areas} and {plans} show where we want to go.", areas=chosen, plans=planned))


def _summary(facts: PlanFacts) -> Iterator[Block]:
    areas, plans = facts.of("action_area"), len(facts.of("action_plan"))
    figures = facts.overview
    answered = figures.survey.respondents
    pairs = [
        (len(figures.villages), ngettext("village", "villages", len(figures.villages))),
        (figures.inhabitants, _("inhabitants")),
        (answered, _("have answered")),
        (plans, ngettext("action plan", "action plans", plans)),
    ]
    known = tuple((formats.whole(number), words) for number, words in pairs if number)
    if not areas and len(known) < 2:
        return
    if known:
        yield Numbers(known)
    rows = tuple(
        (
            Cell(area.text("title"), dot=area_colour(place), strong=True),
            _plans_of(facts, area, by_name=plans <= _MOST_NAMED),
        )
        for place, area in enumerate(areas)
    )
    if rows:
        grid = Grid((_("Action area"), _("Action plans")), rows, widths=(4, 7), row_heads=True)
        yield from part(_("What we want to do"), [grid])
    yield from photo(facts, 0, height=185)


def _plans_of(facts: PlanFacts, area: Row, *, by_name: bool) -> str:
    """Return the plans of an area: their names, or how many they are."""
    plans = area_plans(facts, area)
    if not plans:
        return _("No plan yet")
    if by_name:
        return ", ".join(plan.text("title") for plan in plans)
    word = formats.number_word(len(plans))
    return formats.capital(ngettext("{word} action plan", "{word} action plans", len(plans), word=word))


def photo(facts: PlanFacts, place: int, *, height: float) -> Iterator[Block]:
    """Yield one of the plan's photographs, counted from nought, lower where the page has less room for it."""
    if place < len(facts.figures.photos):
        made = photo_block(facts, place, height=height)
        lower = (replace(made, height=height * part) for part in (0.8, 0.6))
        yield Fitted(tuple((each,) for each in (made, *lower, made)))


def photo_block(facts: PlanFacts, place: int, *, height: float) -> Photo:
    """Return a photograph with what it shows and who took it."""
    picture = facts.figures.photos[place]
    caption = picture.title
    if picture.by:
        taken = _("Photo: {name}", name=picture.by)
        caption = f"{caption}. {taken}" if caption else taken
    alt = picture.described or picture.title or _("A photo from the cluster")
    return Photo(picture.data, alt, caption, height=height)
