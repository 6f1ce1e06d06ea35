"""What makes a step done: named checks over what is in the workbook. Never ticked by hand.

A step that the group leaves out, with a reason, counts as done. Source of the checks: the lists of what
completes each phase, built on the published process.
"""

from collections.abc import Callable
from dataclasses import dataclass

from klyngeapp.domain.phases import PHASES
from klyngeapp.i18n.language import N_


@dataclass(frozen=True, slots=True)
class ProgressFacts:
    """What the checks look at: `true` names what holds, `numbers` counts. `left_out` are steps ("phase.step")."""

    true: frozenset[str]
    numbers: dict[str, int]
    left_out: frozenset[str]

    def has(self, name: str, least: int = 1) -> bool:
        """Whether a count reaches a number."""
        return self.numbers.get(name, 0) >= least

    def all_of(self, part: str, whole: str) -> bool:
        """Whether there are some, and the part is all of them."""
        return 0 < self.numbers.get(whole, 0) <= self.numbers.get(part, 0)


@dataclass(frozen=True, slots=True)
class Check:
    """One line of "this step is done when …"."""

    text: str
    holds: Callable[[ProgressFacts], bool]


@dataclass(frozen=True, slots=True)
class PhaseProgress:
    """How far a phase is: its id, its steps, and those that are done or left out."""

    id: str
    steps: tuple[str, ...]
    done: tuple[str, ...]


def _counts(name: str, least: int = 1) -> Callable[[ProgressFacts], bool]:
    return lambda facts: facts.has(name, least)


def _all(part: str, whole: str = "villages") -> Callable[[ProgressFacts], bool]:
    return lambda facts: facts.all_of(part, whole)


def _holds(name: str) -> Callable[[ProgressFacts], bool]:
    return lambda facts: name in facts.true


CHECKS: dict[str, tuple[Check, ...]] = {
    "establishment.villages": (
        Check(N_("at least two villages are written in"), _counts("villages", 2)),
        Check(N_("all have a number of inhabitants"), _all("villages_with_inhabitants")),
        Check(N_("all have a number of people aged 16 or over"), _all("villages_with_16plus")),
        Check(N_("the source is noted"), _all("villages_with_source")),
    ),
    "establishment.steering_group": (
        Check(N_("there are at least 5 members"), _counts("steering_members", 5)),
        Check(N_("a chair is chosen"), _counts("chairs")),
        Check(N_("all villages are in it"), _all("villages_in_steering_group")),
        Check(N_("the first meeting has a date"), _counts("steering_meetings")),
    ),
    "establishment.consultant_and_municipality": (
        Check(N_("the municipality backs you"), _holds("backed")),
        Check(N_("there is a contact at the municipality"), _counts("municipal_contacts")),
        Check(N_("hours are set aside"), _holds("municipal_hours")),
        Check(N_("a consultant is named, or you do without"), _holds("consultant")),
    ),
    "establishment.timeline_and_budget": (
        Check(N_("the process has a start and a length"), _holds("dated")),
        Check(N_("every phase has its months"), _all("phases_with_months", "phases")),
        Check(N_("there is a budget"), _counts("process_budget")),
        Check(N_("the money adds up"), _holds("process_financed")),
    ),
    "establishment.spread_the_word": (
        Check(N_("the elevator pitch is written"), _holds("elevator_speech")),
        Check(N_("there is a plan for who should hear what"), _counts("messages")),
        Check(N_("there are groups for communication and for involving citizens"), _holds("first_groups")),
        Check(N_("the first citizens' meeting is held, with attendance noted"), _counts("citizens_meetings_held")),
    ),
    "establishment.first_volunteers": (
        Check(N_("there are at least 10 volunteers"), _counts("volunteers", 10)),
        Check(N_("every village has one"), _all("villages_with_volunteers")),
        Check(N_("people have been told what you keep about them"), _holds("informed")),
    ),
    "establishment.application": (
        Check(N_("the application or agreement is approved"), _holds("application_approved")),
    ),
    "mapping.map": (Check(N_("every village has a place on the map"), _all("villages_placed")),),
    "mapping.key_figures": (Check(N_("every village has figures for two years"), _all("villages_with_two_years")),),
    "mapping.survey": (
        Check(N_("the questions cover the six themes"), _all("themes_asked", "themes")),
        Check(N_("there are dates for it"), _holds("survey_dated")),
        Check(N_("you know how many can answer"), _holds("survey_population")),
    ),
    "mapping.answers": (
        Check(N_("answers have come in"), _counts("respondents")),
        Check(N_("every village has answered"), _all("villages_with_answers")),
    ),
    "mapping.places": (Check(N_("every village has its meeting places or activities"), _all("villages_with_places")),),
    "mapping.strengths": (
        Check(N_("there is something that only you have"), _counts("potentials")),
        Check(N_("strengths, weaknesses, opportunities and threats are written"), _counts("swot_kinds", 4)),
    ),
    "mapping.communication": (Check(N_("a shared channel is running"), _counts("channels_live")),),
    "mapping.report": (
        Check(N_("a dialogue meeting is held"), _counts("dialogue_meetings_held")),
        Check(N_("the results are presented to the citizens"), _holds("results_presented")),
        Check(N_("all who offered to help have been contacted"), _holds("offers_answered")),
    ),
    "vision.vision_day": (Check(N_("the day is held, with attendance noted"), _counts("vision_days_held")),),
    "vision.ideas": (Check(N_("ideas are written down"), _counts("ideas")),),
    "vision.vision": (Check(N_("the vision is adopted, with a date"), _counts("visions_adopted")),),
    "vision.action_areas": (
        Check(N_("3 to 9 action areas are chosen"), lambda facts: 3 <= facts.numbers.get("areas", 0) <= 9),
        Check(N_("each has a reason"), _all("areas_with_reason", "areas")),
        Check(N_("each has somebody responsible"), _all("areas_with_responsible", "areas")),
        Check(N_("what you left out has a reason"), _holds("rejected_with_reason")),
    ),
    "vision.consultation": (Check(N_("you have talked with the municipality"), _counts("consultations")),),
    "action_plans.plans": (
        Check(N_("every action area has a plan"), _all("areas_with_plan", "areas")),
        Check(N_("every task has somebody responsible and a date"), _all("tasks_promised", "tasks")),
    ),
    "action_plans.roles": (
        Check(N_("every plan has a coordinator"), _all("plans_with_coordinator", "plans")),
        Check(N_("you know how many helpers it takes"), _counts("helper_needs")),
    ),
    "action_plans.money": (
        Check(N_("every plan has a budget"), _all("plans_with_budget", "plans")),
        Check(N_("it is written who pays"), _counts("plan_financing")),
    ),
    "action_plans.hearing": (
        Check(N_("the villages have been heard"), _holds("hearing_held")),
        Check(N_("every comment has an answer"), _holds("comments_answered")),
    ),
    "implementation.organisation": (
        Check(N_("the form is chosen"), _holds("organisation_form")),
        Check(N_("the bodies are described"), _counts("bodies")),
        Check(N_("all seats are taken"), _all("seats_taken", "seats")),
    ),
    "implementation.strategy_plan": (
        Check(N_("the plan has its three parts: the cluster, vision and areas, organisation"), _holds("plan_parts")),
        Check(N_("there is a version to adopt"), _counts("plan_versions")),
    ),
    "implementation.adopt": (
        Check(N_("the plan is adopted"), _counts("plans_adopted")),
        Check(N_("the municipality has received it"), _counts("received_by_municipality")),
    ),
    "implementation.follow_up": (
        Check(N_("the year is planned"), _counts("yearly_items")),
        Check(N_("something is measured"), _counts("measurements")),
    ),
    "implementation.handover": (
        Check(N_("everything is handed over"), _all("handed_over", "handover_items")),
        Check(N_("nobody is kept longer than you promised"), _holds("cleaned_up")),
    ),
}


def is_done(step: str, facts: ProgressFacts) -> bool:
    """Whether a step ("phase.step") is done: all its checks hold, or the group leaves it out."""
    return step in facts.left_out or all(check.holds(facts) for check in CHECKS[step])


def progress(facts: ProgressFacts) -> tuple[PhaseProgress, ...]:
    """Return how far each phase is, in order."""
    found = []
    for phase in PHASES:
        steps = tuple(f"{phase.id}.{step.id}" for step in phase.steps)
        found.append(PhaseProgress(phase.id, steps, tuple(step for step in steps if is_done(step, facts))))
    return tuple(found)
