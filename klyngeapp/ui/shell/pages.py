"""Which page stands behind a key."""

from collections.abc import Callable, Mapping

from klyngeapp.domain.phases import STEP_CHOICES
from klyngeapp.ui import page_keys as keys
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.shell import volunteer_pages
from klyngeapp.ui.shell.named import named
from klyngeapp.ui.steps.settings.desk import Desk
from klyngeapp.ui.steps.step.page import StepPage

# The steps that have a page of their own; the others show the lists of their tables.
BODIES: Mapping[str, str] = {
    "establishment.villages": "villages.page:VillagesBody",
    "establishment.steering_group": "steering_group.page:SteeringGroupBody",
    "establishment.consultant_and_municipality": "consultant_and_municipality.page:ConsultantAndMunicipalityBody",
    "establishment.timeline_and_budget": "time_and_money.page:TimeAndMoneyBody",
    "establishment.spread_the_word": "spread_the_word.page:SpreadTheWordBody",
    "establishment.first_volunteers": "first_volunteers.page:FirstVolunteersBody",
    "establishment.application": "application.page:ApplicationBody",
    "mapping.map": "cluster_map.page:ClusterMapBody",
    "mapping.key_figures": "key_figures.page:KeyFiguresBody",
    "mapping.survey": "survey.page:SurveyBody",
    "mapping.answers": "answers.page:AnswersBody",
    "mapping.places": "meeting_places.page:MeetingPlacesBody",
    "mapping.strengths": "strengths.page:StrengthsBody",
    "mapping.communication": "communication.page:CommunicationBody",
    "vision.vision_day": "vision_day.page:VisionDayBody",
    "vision.ideas": "ideas.page:IdeasBody",
    "vision.vision": "vision.page:VisionBody",
    "vision.action_areas": "action_areas.page:ActionAreasBody",
    "vision.consultation": "consultation.page:ConsultationBody",
    "action_plans.plans": "action_plans.page:PlansBody",
    "action_plans.roles": "roles.page:RolesBody",
    "action_plans.money": "plan_money.page:PlanMoneyBody",
    "action_plans.hearing": "hearing.page:HearingBody",
    "implementation.organisation": "organisation.page:OrganisationBody",
    "implementation.follow_up": "follow_up.page:FollowUpBody",
    "implementation.handover": "handover.page:HandoverBody",
}

# Those that print what they show.
PRINTING: Mapping[str, str] = {
    "mapping.report": "mapping_report.page:MappingReportBody",
    "implementation.strategy_plan": "strategy_plan.page:StrategyPlanBody",
    "implementation.adopt": "adopt.page:AdoptBody",
}


def is_known(key: str) -> bool:
    """Whether there is a page behind a key; those that were kept may be of another klyngeapp."""
    own = {keys.OVERVIEW, keys.DOCUMENTS, keys.MEETINGS, keys.VOLUNTEERS, *(one.key for one in STEP_CHOICES)}
    return key.partition("/")[0] in own


def page_of(key: str, means: Means, save_plan: Save, desk: Desk) -> Page:
    """Make the page of a key: "overview", "phase.step", "volunteers", "meetings/ID"; `save_plan` asks for a PDF."""
    first, _slash, rest = key.partition("/")
    makers: Mapping[str, Callable[[], Page]] = {
        keys.SETTINGS: lambda: named("settings.page:SettingsPage")(means.look, desk, means),
        keys.SEARCH: lambda: named("search.page:SearchPage")(means, rest or keys.OVERVIEW),
        keys.OVERVIEW: lambda: named("overview.page:OverviewPage")(means.look, means.document, means.go),
        keys.DOCUMENTS: lambda: named("documents.page:DocumentsPage")(means, rest, save=save_plan),
        keys.MEETINGS: lambda: _meetings(key, means, save_plan),
        keys.VOLUNTEERS: lambda: volunteer_pages.page_of(key, means, save_plan),
    }
    return makers.get(first, lambda: _step_of(key, means, save_plan))()


def _meetings(key: str, means: Means, save_plan: Save) -> Page:
    meeting = named("meetings.meeting_page:known")(means, key)
    page: Page = (
        named("meetings.meeting_page:MeetingPage")(means, meeting, save_plan)
        if meeting
        else named("meetings.page:MeetingsPage")(means)
    )
    return page


def _step_of(key: str, means: Means, save_plan: Save) -> Page:
    """Make the page of a step, or that of one action plan."""
    first, _slash, rest = key.partition("/")
    plan = named("action_plans.plan_page:known")(means, key) if first == keys.PLANS and rest else None
    page: Page
    if plan is not None:
        page = named("action_plans.plan_page:PlanPage")(means, plan)
    elif key == f"{keys.VILLAGES}/{keys.BESIDE}":
        page = named("villages_beside.page:BesidePage")(means)
    elif first in PRINTING:
        page = StepPage(means, first, lambda given: named(PRINTING[first])(given, save_plan))
    else:
        page = StepPage(means, first, named(BODIES[first]) if first in BODIES else None)
    return page
