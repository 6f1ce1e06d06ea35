"""Which page stands behind a key of volunteers and hours: "volunteers", "volunteers/hours", "volunteers/ID", and
"volunteers/hours/ID" for the hours of one person.
"""

from collections.abc import Callable, Mapping

from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.steps.find_helpers import page as find_helpers
from klyngeapp.ui.steps.fund_rules import page as fund_rules
from klyngeapp.ui.steps.hours.page import HoursPage
from klyngeapp.ui.steps.kept import page as kept
from klyngeapp.ui.steps.person import page as person_page
from klyngeapp.ui.steps.volunteers.event import EventPage
from klyngeapp.ui.steps.volunteers.page import VolunteersPage
from klyngeapp.ui.steps.volunteers.paper import PaperPage

KEY, HOURS = "volunteers", "hours"
Save = Callable[..., object]

# What stands after the stroke, where it is not the id of a person.
FURTHER: Mapping[str, Callable[[Means, Save], Page]] = {
    HOURS: lambda means, _save: HoursPage(means),
    "paper": PaperPage,
    "event": lambda means, _save: EventPage(means),
    find_helpers.KEY: find_helpers.FindPage,
    fund_rules.KEY: fund_rules.RulesPage,
    kept.KEY: kept.KeptPage,
}


def page_of(key: str, means: Means, save: Save) -> Page:
    """Make the page of a key that begins with KEY; `save` asks for a PDF."""
    rest = key.partition("/")[2]
    further, _slash, whose = rest.partition("/")
    if whose and further == HOURS:
        return HoursPage(means, whose)
    if rest in FURTHER:
        return FURTHER[rest](means, save)
    person = person_page.known(means, key) if rest else None
    if person is not None:
        return person_page.PersonPage(means, person, save)
    return VolunteersPage(means)
