"""Which page stands behind a key of volunteers and hours: "volunteers", "volunteers/hours", "volunteers/ID", and
"volunteers/hours/ID" for the hours of one person.
"""

from collections.abc import Callable, Mapping
from functools import partial

from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.shell.named import named

HOURS = "hours"


def _plain(name: str, means: Means, _save: Save) -> Page:
    page: Page = named(name)(means)
    return page


def _saving(name: str, means: Means, save: Save) -> Page:
    page: Page = named(name)(means, save)
    return page


# What stands after the stroke, where it is not the id of a person.
FURTHER: Mapping[str, Callable[[Means, Save], Page]] = {
    HOURS: partial(_plain, "hours.page:HoursPage"),
    "paper": partial(_saving, "volunteers.paper:PaperPage"),
    "event": partial(_plain, "volunteers.event:EventPage"),
    "find": partial(_saving, "find_helpers.page:FindPage"),
    "rules": partial(_saving, "fund_rules.page:RulesPage"),
    "kept": partial(_saving, "kept.page:KeptPage"),
}


def page_of(key: str, means: Means, save: Save) -> Page:
    """Make the page of a key that begins with VOLUNTEERS; `save` asks for a PDF."""
    rest = key.partition("/")[2]
    further, _slash, whose = rest.partition("/")
    person = None
    if rest and further not in FURTHER:
        person = named("person.page:known")(means, key)
    page: Page
    if whose and further == HOURS:
        page = named("hours.page:HoursPage")(means, whose)
    elif rest in FURTHER:
        page = FURTHER[rest](means, save)
    elif person is not None:
        page = named("person.page:PersonPage")(means, person, save)
    else:
        page = named("volunteers.page:VolunteersPage")(means)
    return page
