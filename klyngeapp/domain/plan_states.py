"""How far an action plan is. "Missing something" is worked out and never stored: no coordinator, or no budget."""

from dataclasses import dataclass
from typing import Literal

from klyngeapp.domain.plan_facts import PlanMoney

State = Literal["missing", "writing", "written"]
STATES: tuple[State, ...] = ("missing", "writing", "written")
PARTS = ("goal", "indicators", "tasks", "budget", "period")  # what is written of a plan, counted on the board


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """An action plan among the others. `place` is that of its area (from 0), None where it has none.

    `start` and `end` are months ("2026-11") or "", `parts` those of PARTS that are there.
    """

    id: str
    title: str
    area: str
    area_title: str
    place: int | None
    coordinator: str
    start: str
    end: str
    is_written: bool
    parts: frozenset[str]

    @property
    def lacks(self) -> tuple[str, ...]:
        """Return what the plan cannot do without and has not: "coordinator", "budget"."""
        found = () if self.coordinator else ("coordinator",)
        return found if "budget" in self.parts else (*found, "budget")

    @property
    def state(self) -> State:
        """Return how far the plan is."""
        if self.lacks:
            return "missing"
        return "written" if self.is_written else "writing"


def is_paid_for(money: PlanMoney) -> bool:
    """Whether it is written who pays: what is their own and what is applied for comes to what the plan costs."""
    return money.cost is not None and money.own + max(money.asked, money.granted) >= money.cost
