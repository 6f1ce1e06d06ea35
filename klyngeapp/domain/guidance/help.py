"""All pages of help in order: the first evening, the five phases, what is used all along, the program itself."""

from dataclasses import dataclass

from klyngeapp.domain.guidance import (
    help_action_plans,
    help_establishment,
    help_implementation,
    help_mapping,
    help_vision,
)
from klyngeapp.domain.guidance.help_along import ALONG
from klyngeapp.domain.guidance.help_kinds import Topic
from klyngeapp.domain.guidance.help_program import PROGRAM
from klyngeapp.domain.phases import PHASES, Phase
from klyngeapp.i18n.language import N_

FIRST, KEYS, ABOUT = "start", "keys", "about"
_STEPS = {
    "establishment": help_establishment.STEPS,
    "mapping": help_mapping.STEPS,
    "vision": help_vision.STEPS,
    "action_plans": help_action_plans.STEPS,
    "implementation": help_implementation.STEPS,
}


@dataclass(frozen=True, slots=True)
class HelpGroup:
    """Topics under a title, which is a message id."""

    title: str
    topics: tuple[Topic, ...]


def _of_phase(phase: Phase) -> HelpGroup:
    helps = _STEPS[phase.id]
    return HelpGroup(phase.title, tuple(helps[s.id].topic(f"{phase.id}.{s.id}", s.title) for s in phase.steps))


GROUPS = (
    HelpGroup(N_("To begin with"), tuple(topic for topic in ALONG if topic.id in (FIRST, "overview"))),
    *map(_of_phase, PHASES),
    HelpGroup(N_("All along"), tuple(topic for topic in ALONG if topic.id not in (FIRST, "overview"))),
    HelpGroup(N_("About the program"), PROGRAM),
)
TOPICS = {topic.id: topic for group in GROUPS for topic in group.topics}
