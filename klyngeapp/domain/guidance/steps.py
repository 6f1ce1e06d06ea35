"""The guidance of all steps, by their names ("phase.step")."""

from klyngeapp.domain.guidance import action_plans, establishment, implementation, mapping, vision
from klyngeapp.domain.guidance.kinds import Guidance

_PHASES = {
    "establishment": establishment.STEPS,
    "mapping": mapping.STEPS,
    "vision": vision.STEPS,
    "action_plans": action_plans.STEPS,
    "implementation": implementation.STEPS,
}
GUIDANCE: dict[str, Guidance] = {
    f"{phase}.{step}": guidance for phase, steps in _PHASES.items() for step, guidance in steps.items()
}
