"""What the plan shows beside rows: images, quotes, and figures worked out of answers, votes and hours."""

from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain import months
from klyngeapp.domain.fields.people import AGE_GROUPS
from klyngeapp.domain.plan_facts import FEWEST, Reader
from klyngeapp.domain.plan_figures import AgeFacts, PictureFacts, PlanFigures, QuoteFacts
from klyngeapp.domain.seeds import name_in
from klyngeapp.i18n.language import spoken
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.overview import advisers
from klyngeapp.store.queries.plan_survey import latest_survey

# The column of the key figures that counts the people of an age group.
_AGED = {
    "16-24": "aged_16_24",
    "25-39": "aged_25_39",
    "40-59": "aged_40_59",
    "60-74": "aged_60_74",
    "75+": "aged_75plus",
}


def plan_figures(
    connection: sa.Connection, reader: Reader, today: date, villages: frozenset[str], willing: frozenset[str] | None
) -> PlanFigures:
    """Return the figures as of a day; `villages` are those of today, `willing` who may be named (None: all)."""
    survey = latest_survey(connection)
    sources = _sources(connection, survey)
    dots, all_dots = _dots(connection)
    return PlanFigures(
        logo=_logo(connection),
        photos=_photos(connection, reader, willing),
        quotes=_quotes(connection, survey),
        ages=_ages(connection, survey, today, villages),
        on_web=sources.get("web", 0),
        on_paper=sources.get("paper", 0),
        offers=_offers(connection, survey),
        dots=dots,
        all_dots=all_dots,
        hours=hours_by_month(connection, today),
    )


def _logo(connection: sa.Connection) -> PictureFacts | None:
    cluster, image = TABLES["cluster"], TABLES["image"]
    found = connection.execute(sa.select(image.c.file).join(cluster, cluster.c.logo == image.c.id)).first()
    return PictureFacts(found[0], "", "", "") if found else None


def _photos(connection: sa.Connection, reader: Reader, willing: frozenset[str] | None) -> tuple[PictureFacts, ...]:
    """Return the photos that are ticked for the plan: that tick is for every reader."""
    photo, image, person = TABLES["photo"], TABLES["image"], TABLES["person"]
    named = set(
        connection.scalars(
            sa.select(person.c.name).where(person.c.id.in_(willing))
            if willing is not None
            else sa.select(person.c.name)
        )
    )
    found = connection.execute(
        sa.select(image.c.file, photo.c.title, photo.c.described, photo.c.taken_by)
        .join(image, photo.c.image == image.c.id)
        .where(photo.c.in_plan == 1)
        .order_by(photo.c.taken_on.nulls_last(), photo.c.title, photo.c.id)
    )
    return tuple(
        PictureFacts(row[0], row[1] or "", row[2] or "", (row[3] or "") if reader == "group" or row[3] in named else "")
        for row in found
    )


def _quotes(connection: sa.Connection, survey: str) -> tuple[QuoteFacts, ...]:
    quote, village, theme = TABLES["quote"], TABLES["village"], TABLES["focus_theme"]
    found = connection.execute(
        sa.select(quote.c.quotation, village.c.name, theme.c.id, theme.c.name)
        .outerjoin(village, quote.c.village == village.c.id)
        .outerjoin(theme, quote.c.focus_theme == theme.c.id)
        .where(quote.c.approved == 1, quote.c.quotation.is_not(None))
        .where(sa.or_(quote.c.survey == survey, quote.c.survey.is_(None)))
        .order_by(quote.c.id)
    )
    return tuple(QuoteFacts(row[0], row[1] or "", name_in(spoken(), row[2], row[3]) if row[3] else "") for row in found)


def _sources(connection: sa.Connection, survey: str) -> dict[str, int]:
    response = TABLES["survey_response"]
    found = connection.execute(
        sa.select(response.c.source, sa.func.count())
        .where(response.c.survey == survey, response.c.control == 0, response.c.source.is_not(None))
        .group_by(response.c.source)
    )
    return {row[0]: row[1] for row in found}


def _offers(connection: sa.Connection, survey: str) -> int:
    offer = TABLES["survey_volunteer"]
    return connection.scalar(sa.select(sa.func.count()).where(offer.c.survey == survey)) or 0


def _ages(connection: sa.Connection, survey: str, today: date, villages: frozenset[str]) -> tuple[AgeFacts, ...]:
    """Return who has answered by age; nothing where so few have that one could tell who they are."""
    response = TABLES["survey_response"]
    counted: dict[str, int] = {
        row[0]: row[1]
        for row in connection.execute(
            sa.select(response.c.age_group, sa.func.count())
            .where(response.c.survey == survey, response.c.control == 0, response.c.age_group.is_not(None))
            .group_by(response.c.age_group)
        )
    }
    if not counted or min(counted.values()) < FEWEST:
        return ()
    people = _people_by_age(connection, today, villages)
    keys = [choice.key for choice in AGE_GROUPS if choice.key in _AGED]
    return tuple(AgeFacts(key, counted.get(key, 0), people.get(key)) for key in keys)


def _people_by_age(connection: sa.Connection, today: date, villages: frozenset[str]) -> Mapping[str, int]:
    """Return the people of each age group in the newest year that all villages have these figures of."""
    figure = TABLES["village_figure"]
    columns = [figure.c[name] for name in _AGED.values()]
    known = [column.is_not(None) for column in columns]
    year = connection.execute(
        sa.select(figure.c.year, *(sa.func.sum(column) for column in columns))
        .where(figure.c.forecast == 0, figure.c.year <= today.year, figure.c.village.in_(villages), *known)
        .group_by(figure.c.year)
        .having(sa.func.count(sa.distinct(figure.c.village)) == len(villages))
        .order_by(figure.c.year.desc())
    ).first()
    return dict(zip(_AGED, year[1:], strict=True)) if year else {}


def _dots(connection: sa.Connection) -> tuple[dict[str, int], int]:
    vote, candidate = TABLES["vote"], TABLES["candidate"]
    found = connection.execute(
        sa.select(candidate.c.action_area, sa.func.sum(vote.c.dots))
        .join(candidate, vote.c.candidate == candidate.c.id)
        .group_by(candidate.c.action_area)
    ).all()
    return {row[0]: row[1] for row in found if row[0]}, sum(row[1] for row in found)


def hours_by_month(connection: sa.Connection, today: date) -> tuple[tuple[str, int], ...]:
    """Return the volunteers' minutes per month, from the first month with any to the last, none left out."""
    entry = TABLES["hours_entry"]
    month = sa.func.substr(entry.c.date, 1, 7)
    found: dict[str, int] = {
        row[0]: row[1]
        for row in connection.execute(
            sa.select(month, sa.func.sum(entry.c.time * entry.c.people))
            .where(entry.c.date <= today.isoformat())
            .where(sa.or_(entry.c.person.is_(None), entry.c.person.not_in(advisers())))
            .group_by(month)
        )
    }
    if not found:
        return ()
    names = map(months.iso, range(months.number(min(found)), months.number(max(found)) + 1))
    return tuple((name, found.get(name, 0)) for name in names)
