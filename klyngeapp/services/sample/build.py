"""Makes the sample workbook, through the same use cases as a person's clicks."""

from collections.abc import Callable
from pathlib import Path

from klyngeapp.i18n.language import Sentence
from klyngeapp.services.clusters import new_cluster
from klyngeapp.services.sample import (
    activities,
    agreements,
    answers,
    applications,
    areas,
    around_survey,
    candidates,
    cluster,
    communication,
    consents,
    economy,
    effort,
    funds,
    groups,
    hearing,
    hours,
    indicators,
    maps,
    meetings,
    organisation,
    people,
    places,
    plans,
    press,
    strategy,
    strengths,
    survey,
    tasks,
    villages,
    vision,
)
from klyngeapp.services.sample.pen import Pen
from klyngeapp.store import history, units
from klyngeapp.store.workbook import open_to_change

NAME, MUNICIPALITY = "Landsbyklyngen Mellem Åerne", "Åsted Kommune"
START, MONTHS = "2025-09-01", 18

# In an order in which what is referred to comes first.
NOUNS: tuple[Callable[[Pen], None], ...] = (
    villages.write,
    maps.write,
    people.write,
    consents.write,
    groups.write,
    agreements.write,
    cluster.write,
    meetings.write,
    communication.write,
    press.write,
    survey.write,
    answers.write,
    around_survey.write,
    places.write,
    activities.write,
    strengths.write,
    areas.write,
    candidates.write,
    vision.write,
    plans.write,
    tasks.write,
    effort.write,
    indicators.write,
    funds.write,
    economy.write,
    applications.write,
    hours.write,
    organisation.write,
    strategy.write,
    hearing.write,
)


def make_sample(file: Path, language: str, *, replace: bool = False) -> None:
    """Make the sample workbook at `file`, its texts in the given language; its undo list begins empty."""
    new_cluster(
        file,
        name=NAME,
        municipalities=[MUNICIPALITY],
        start=START,
        months=MONTHS,
        language=language,
        replace=replace,
    )
    with open_to_change(file) as book:
        with book.unit(Sentence("Make the sample")) as unit:
            pen = Pen(unit, language)
            for write in NOUNS:
                write(pen)
        with units.transaction(book.copy.raw):
            history.empty(book.copy.raw)
        book.publish()
