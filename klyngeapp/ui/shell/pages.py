"""Which page stands behind a key."""

from collections.abc import Callable, Mapping

from klyngeapp.domain.phases import STEP_CHOICES
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.steps.application.page import ApplicationBody
from klyngeapp.ui.steps.consultant_and_municipality.page import ConsultantAndMunicipalityBody
from klyngeapp.ui.steps.first_volunteers.page import FirstVolunteersBody
from klyngeapp.ui.steps.lists import documents
from klyngeapp.ui.steps.lists import page as lists
from klyngeapp.ui.steps.meetings import meeting_page
from klyngeapp.ui.steps.meetings import page as all_meetings
from klyngeapp.ui.steps.overview import page as overview
from klyngeapp.ui.steps.search import page as search
from klyngeapp.ui.steps.settings import page as settings
from klyngeapp.ui.steps.settings.desk import Desk
from klyngeapp.ui.steps.spread_the_word.page import SpreadTheWordBody
from klyngeapp.ui.steps.steering_group.page import SteeringGroupBody
from klyngeapp.ui.steps.step.page import StepPage
from klyngeapp.ui.steps.time_and_money.page import TimeAndMoneyBody
from klyngeapp.ui.steps.villages.page import VillagesBody

# The steps that have a page of their own; the others show the lists of their tables.
BODIES: Mapping[str, Callable[[Means], Body]] = {
    "establishment.villages": VillagesBody,
    "establishment.steering_group": SteeringGroupBody,
    "establishment.consultant_and_municipality": ConsultantAndMunicipalityBody,
    "establishment.timeline_and_budget": TimeAndMoneyBody,
    "establishment.spread_the_word": SpreadTheWordBody,
    "establishment.first_volunteers": FirstVolunteersBody,
    "establishment.application": ApplicationBody,
}


def is_known(key: str) -> bool:
    """Whether there is a page behind a key; those that were kept may be of another klyngeapp."""
    keys = {overview.KEY, documents.KEY, all_meetings.KEY, *lists.PAGES, *(one.key for one in STEP_CHOICES)}
    return key.partition("/")[0] in keys


def page_of(key: str, means: Means, save_plan: Callable[..., object], desk: Desk) -> Page:
    """Make the page of a key: "overview", "phase.step", "volunteers", "meetings/ID"; `save_plan` asks for a PDF."""
    first, _slash, rest = key.partition("/")
    if first == settings.KEY:
        return settings.SettingsPage(means.look, desk, means)
    if first == search.KEY:
        return search.SearchPage(means, rest or overview.KEY)
    if first == overview.KEY:
        return overview.OverviewPage(means.look, means.document, means.go)
    if first == documents.KEY:
        return documents.DocumentsPage(means, save=save_plan)
    if first == all_meetings.KEY:
        meeting = meeting_page.known(means, key)
        return meeting_page.MeetingPage(means, meeting, save_plan) if meeting else all_meetings.MeetingsPage(means)
    if first in lists.PAGES:
        return lists.ListsPage(means, first)
    return StepPage(means, first, BODIES.get(first))
