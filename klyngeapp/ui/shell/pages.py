"""Which page stands behind a key."""

from collections.abc import Callable, Mapping

from klyngeapp.domain.phases import STEP_CHOICES
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.shell import volunteer_pages as volunteers
from klyngeapp.ui.steps.action_areas.page import ActionAreasBody
from klyngeapp.ui.steps.action_plans import page as all_plans
from klyngeapp.ui.steps.action_plans import plan_page
from klyngeapp.ui.steps.adopt.page import AdoptBody
from klyngeapp.ui.steps.answers.page import AnswersBody
from klyngeapp.ui.steps.application.page import ApplicationBody
from klyngeapp.ui.steps.cluster_map.page import ClusterMapBody
from klyngeapp.ui.steps.communication.page import CommunicationBody
from klyngeapp.ui.steps.consultant_and_municipality.page import ConsultantAndMunicipalityBody
from klyngeapp.ui.steps.consultation.page import ConsultationBody
from klyngeapp.ui.steps.documents import page as documents
from klyngeapp.ui.steps.first_volunteers.page import FirstVolunteersBody
from klyngeapp.ui.steps.follow_up.page import FollowUpBody
from klyngeapp.ui.steps.handover.page import HandoverBody
from klyngeapp.ui.steps.hearing.page import HearingBody
from klyngeapp.ui.steps.ideas.page import IdeasBody
from klyngeapp.ui.steps.key_figures.page import KeyFiguresBody
from klyngeapp.ui.steps.mapping_report.page import MappingReportBody
from klyngeapp.ui.steps.meeting_places.page import MeetingPlacesBody
from klyngeapp.ui.steps.meetings import meeting_page
from klyngeapp.ui.steps.meetings import page as all_meetings
from klyngeapp.ui.steps.organisation.page import OrganisationBody
from klyngeapp.ui.steps.overview import page as overview
from klyngeapp.ui.steps.plan_money.page import PlanMoneyBody
from klyngeapp.ui.steps.roles.page import RolesBody
from klyngeapp.ui.steps.search import page as search
from klyngeapp.ui.steps.settings import page as settings
from klyngeapp.ui.steps.settings.desk import Desk
from klyngeapp.ui.steps.spread_the_word.page import SpreadTheWordBody
from klyngeapp.ui.steps.steering_group.page import SteeringGroupBody
from klyngeapp.ui.steps.step.page import StepPage
from klyngeapp.ui.steps.strategy_plan.page import StrategyPlanBody
from klyngeapp.ui.steps.strengths.page import StrengthsBody
from klyngeapp.ui.steps.survey.page import SurveyBody
from klyngeapp.ui.steps.time_and_money.page import TimeAndMoneyBody
from klyngeapp.ui.steps.villages.page import VillagesBody
from klyngeapp.ui.steps.villages_beside import page as beside
from klyngeapp.ui.steps.vision.page import VisionBody
from klyngeapp.ui.steps.vision_day.page import VisionDayBody

# The steps that have a page of their own; the others show the lists of their tables.
BODIES: Mapping[str, Callable[[Means], Body]] = {
    "establishment.villages": VillagesBody,
    "establishment.steering_group": SteeringGroupBody,
    "establishment.consultant_and_municipality": ConsultantAndMunicipalityBody,
    "establishment.timeline_and_budget": TimeAndMoneyBody,
    "establishment.spread_the_word": SpreadTheWordBody,
    "establishment.first_volunteers": FirstVolunteersBody,
    "establishment.application": ApplicationBody,
    "mapping.map": ClusterMapBody,
    "mapping.key_figures": KeyFiguresBody,
    "mapping.survey": SurveyBody,
    "mapping.answers": AnswersBody,
    "mapping.places": MeetingPlacesBody,
    "mapping.strengths": StrengthsBody,
    "mapping.communication": CommunicationBody,
    "vision.vision_day": VisionDayBody,
    "vision.ideas": IdeasBody,
    "vision.vision": VisionBody,
    "vision.action_areas": ActionAreasBody,
    "vision.consultation": ConsultationBody,
    "action_plans.plans": all_plans.PlansBody,
    "action_plans.roles": RolesBody,
    "action_plans.money": PlanMoneyBody,
    "action_plans.hearing": HearingBody,
    "implementation.organisation": OrganisationBody,
    "implementation.follow_up": FollowUpBody,
    "implementation.handover": HandoverBody,
}

# Those that print what they show.
PRINTING: Mapping[str, Callable[[Means, Callable[..., object]], Body]] = {
    "mapping.report": MappingReportBody,
    "implementation.strategy_plan": StrategyPlanBody,
    "implementation.adopt": AdoptBody,
}


def is_known(key: str) -> bool:
    """Whether there is a page behind a key; those that were kept may be of another klyngeapp."""
    keys = {overview.KEY, documents.KEY, all_meetings.KEY, volunteers.KEY, *(one.key for one in STEP_CHOICES)}
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
        return documents.DocumentsPage(means, rest, save=save_plan)
    if first == all_meetings.KEY:
        meeting = meeting_page.known(means, key)
        return meeting_page.MeetingPage(means, meeting, save_plan) if meeting else all_meetings.MeetingsPage(means)
    if first == volunteers.KEY:
        return volunteers.page_of(key, means, save_plan)
    return _step_of(key, means, save_plan)


def _step_of(key: str, means: Means, save_plan: Callable[..., object]) -> Page:
    """Make the page of a step, or that of one action plan."""
    first, _slash, rest = key.partition("/")
    plan = plan_page.known(means, key) if first == all_plans.KEY and rest else None
    if plan is not None:
        return plan_page.PlanPage(means, plan)
    if key == f"{beside.VILLAGES}/{beside.KEY}":
        return beside.BesidePage(means)
    printing = PRINTING.get(first)
    if printing is not None:
        return StepPage(means, first, lambda given: printing(given, save_plan))
    return StepPage(means, first, BODIES.get(first))
