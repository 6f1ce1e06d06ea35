"""The citizen survey as an outline: its parts and themes, and the questions of each in their order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.seeds import FOCUS_THEMES, name_in
from klyngeapp.i18n.language import spoken
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.queries.plan_survey import latest_survey

ABOUT_YOU, LAST, OTHER = "about_you", "last", "other"
_KEYS = {fixed_id("focus_theme", key): key for key, _name in FOCUS_THEMES}


@dataclass(frozen=True, slots=True)
class Option:
    """What one can answer."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its number on the form. `most` is how many answers may be given, None for any."""

    id: str
    number: int
    title: str
    help_text: str
    kind: str
    most: int | None
    required: bool
    condition: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form. `key` is that of a seeded theme, "about_you", "last" or "other", else the id of a theme; its
    `name` is "" for the parts, which are named by those who show them; `theme` is the id of its theme.
    """

    key: str
    name: str
    theme: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """The survey that is worked on."""

    id: str
    title: str
    opens: str
    closes: str
    minutes: int | None
    population: int | None
    min_age: int


@dataclass(frozen=True, slots=True)
class Outline:
    """The latest survey (None: none yet) with the sections of its form, in order; those without questions, too."""

    survey: Survey | None
    sections: tuple[Section, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return all questions in their order."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def not_asked(self) -> tuple[str, ...]:
        """Return the names of the six themes that have no question."""
        six = set(_KEYS.values())
        return tuple(section.name for section in self.sections if section.key in six and not section.questions)


def outline(connection: sa.Connection) -> Outline:
    """Return the survey with all its questions."""
    survey_id = latest_survey(connection)
    themes = _themes(connection)
    if not survey_id:
        return Outline(None, ())
    table = TABLES["survey"]
    row = connection.execute(sa.select(table).where(table.c.id == survey_id)).one()
    survey = Survey(
        row.id, row.title, row.opens or "", row.closes or "", row.takes_minutes, row.population, row.min_age
    )
    return Outline(survey, _sections(connection, survey_id, themes))


def _themes(connection: sa.Connection) -> dict[str, str]:
    """Return the themes by id with their names: the six in their order, then the others."""
    theme = TABLES["focus_theme"]
    names = {
        row[0]: name_in(spoken(), row[0], row[1]) for row in connection.execute(sa.select(theme.c.id, theme.c.name))
    }
    six = [one for one in _KEYS if one in names]
    others = sorted((one for one in names if one not in _KEYS), key=lambda one: danish_key(names[one]))
    return {one: names[one] for one in [*six, *others]}


def _sections(connection: sa.Connection, survey: str, themes: Mapping[str, str]) -> tuple[Section, ...]:
    table = TABLES["survey_question"]
    order = (table.c.position.nulls_last(), table.c.title, table.c.id)
    rows = connection.execute(sa.select(table).where(table.c.survey == survey).order_by(*order)).all()
    options = _options(connection)
    by_place: dict[str, list[sa.Row[tuple[object, ...]]]] = {}
    for row in rows:
        by_place.setdefault(_place(row.part, row.focus_theme), []).append(row)
    # Where a theme of somebody's own has no question, nothing is said of it.
    shown = [one for one in themes if one in _KEYS or by_place.get(one)]
    places = [ABOUT_YOU, *shown, *([OTHER] if by_place.get(OTHER) else []), LAST]
    sections, number = [], 1
    for place in places:
        questions = _questions(by_place.get(place, ()), options, number)
        number += len(questions)
        theme = place if place in themes else ""
        sections.append(Section(_KEYS.get(place, place), themes.get(place, ""), theme, questions))
    return tuple(sections)


def _place(part: str | None, theme: str | None) -> str:
    """Return where a question stands: a theme wherever it has one."""
    if theme:
        return theme
    return part if part in (ABOUT_YOU, LAST) else OTHER


def _questions(
    rows: Iterable[sa.Row[tuple[object, ...]]], options: Mapping[str, tuple[Option, ...]], first: int
) -> tuple[Question, ...]:
    return tuple(
        Question(
            row.id,
            number,
            row.title,
            row.help_text or "",
            row.kind,
            row.most,
            bool(row.required),
            row.condition or "",
            options.get(row.id, ()),
        )
        for number, row in enumerate(rows, first)
    )


def _options(connection: sa.Connection) -> dict[str, tuple[Option, ...]]:
    table = TABLES["survey_option"]
    order = (table.c.position.nulls_last(), table.c.title, table.c.id)
    found: dict[str, tuple[Option, ...]] = {}
    for row in connection.execute(sa.select(table).order_by(*order)):
        found[row.survey_question] = (*found.get(row.survey_question, ()), Option(row.id, row.title))
    return found


@dataclass(frozen=True, slots=True)
class Doors:
    """Who goes from door to door: how many, to how many households, how many they have been at; and for each village
    of today (its name) whether somebody goes there.
    """

    people: int
    households: int
    visited: int
    villages: tuple[tuple[str, bool], ...]


def doors(connection: sa.Connection, today: date) -> Doors:
    """Return how far the street ambassadors reach."""
    table = TABLES["street_ambassador"]
    sums = (sa.func.coalesce(sa.func.sum(column), 0) for column in (table.c.households, table.c.visited))
    number, households, visited = connection.execute(sa.select(sa.func.count(), *sums)).one()
    there = set(connection.scalars(sa.select(table.c.village)))
    return Doors(
        number, households, visited, tuple((one.name, one.id in there) for one in villages(connection, today, {}))
    )
