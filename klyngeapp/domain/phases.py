"""The five phases of the process and their steps, as data.

Sidebar, overview, progress and reports read this one table. What makes a step done is in `progress`.
Source: the published process of the village clusters (Establishment, Mapping, Vision, Action plans,
Implementation).
"""

from dataclasses import dataclass

from klyngeapp.domain.kinds import Choice
from klyngeapp.domain.phase_titles import TITLES
from klyngeapp.i18n.language import N_


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a phase; `id` is kept in the workbook, `title` is a message id."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Phase:
    """One of the five phases; `months_of_18` and `months_of_12` are the usual lengths, to be edited."""

    id: str
    title: str
    months_of_18: int
    months_of_12: int
    steps: tuple[Step, ...]


PHASES = (
    Phase(
        "establishment",
        TITLES[0],
        4,
        2,
        (
            Step("villages", N_("The villages")),
            Step("steering_group", N_("The steering group")),
            Step("consultant_and_municipality", N_("Consultant and municipality")),
            Step("timeline_and_budget", N_("Timeline and budget")),
            Step("spread_the_word", N_("Spread the word")),
            Step("first_volunteers", N_("The first volunteers")),
            Step("application", N_("Application to the municipality")),
        ),
    ),
    Phase(
        "mapping",
        TITLES[1],
        5,
        4,
        (
            Step("map", N_("Map of the cluster")),
            Step("key_figures", N_("Key figures")),
            Step("survey", N_("The citizen survey")),
            Step("answers", N_("The answers")),
            Step("places", N_("Meeting places and activities")),
            Step("strengths", N_("Strengths and potentials")),
            Step("communication", N_("Shared communication")),
            Step("report", N_("The mapping report")),
        ),
    ),
    Phase(
        "vision",
        TITLES[2],
        3,
        2,
        (
            Step("vision_day", N_("Vision day")),
            Step("ideas", N_("Ideas from citizens")),
            Step("vision", N_("Your vision")),
            Step("action_areas", N_("Choose action areas")),
            Step("consultation", N_("Consult the municipality")),
        ),
    ),
    Phase(
        "action_plans",
        TITLES[3],
        3,
        2,
        (
            Step("plans", N_("The action plans")),
            Step("roles", N_("Roles and volunteers")),
            Step("money", N_("Money")),
            Step("hearing", N_("Hearing in the villages")),
        ),
    ),
    Phase(
        "implementation",
        TITLES[4],
        3,
        2,
        (
            Step("organisation", N_("The organisation")),
            Step("strategy_plan", N_("The strategy plan")),
            Step("adopt", N_("Adopt and send")),
            Step("follow_up", N_("Yearly wheel and follow-up")),
            Step("handover", N_("Handover and clean-up")),
        ),
    ),
)

PHASE_CHOICES = tuple(Choice(phase.id, phase.title) for phase in PHASES)
STEP_CHOICES = tuple(Choice(f"{phase.id}.{step.id}", step.title) for phase in PHASES for step in phase.steps)


def months_of(phase: Phase, total: int) -> int:
    """Return the usual length of a phase, in months, in a process of `total` months.

    18 and 12 months are given; other lengths share the months as the 18 are shared, the last phase
    taking what is left.
    """
    if total == 18:
        return phase.months_of_18
    if total == 12:
        return phase.months_of_12
    ends = _ends(total)
    at = PHASES.index(phase)
    return ends[at] - (ends[at - 1] if at else 0)


def _ends(total: int) -> list[int]:
    run, ends = 0, []
    for phase in PHASES:
        run += phase.months_of_18
        ends.append(round(total * run / 18))
    return ends
