"""What has been answered of a new cluster so far, as it was typed, and what that means."""

import re
from dataclasses import dataclass, field
from datetime import date

from klyngeapp.domain import reading, schedule
from klyngeapp.domain.fields.cluster import cluster
from klyngeapp.domain.phases import PHASES, months_of
from klyngeapp.domain.schedule import PhaseMonths, PhaseSpan
from klyngeapp.domain.values import checked
from klyngeapp.domain.village_list import VillageList, read_villages
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.wording import with_year

LENGTHS = (18, 12)
LONGEST = 120
QUESTIONS = 4
_BETWEEN = re.compile(r"[,;\n]|\s(?:og|and|&)\s")


@dataclass(slots=True)
class Draft:
    """Answers as they were typed. `length` is the place of the chosen length; after those of `LENGTHS` it is free.

    `left_out` has the reason why a step ("phase.step") is left out, `number` is the question one has come to, from 0.
    """

    name: str = ""
    municipalities: str = ""
    villages: str = ""
    length: int = 0
    other_months: str = ""
    start: str = ""
    left_out: dict[str, str] = field(default_factory=dict)
    number: int = 0

    @property
    def is_begun(self) -> bool:
        """Whether something has been answered that would be lost."""
        typed = (self.name, self.municipalities, self.villages, self.start)
        return any(text.strip() for text in typed) or bool(self.left_out) or self.length > 0

    def municipality_names(self) -> list[str]:
        """Return the municipalities, one by one."""
        found = (" ".join(one.split()) for one in _BETWEEN.split(self.municipalities))
        return list(dict.fromkeys(one for one in found if one))

    def village_list(self) -> VillageList:
        """Return the villages as we read them."""
        return read_villages(self.villages)

    def months(self) -> int | None:
        """Return the months of the process; None where they cannot be read."""
        if self.length < len(LENGTHS):
            return LENGTHS[self.length]
        typed = self.other_months.strip()
        return int(typed) if typed.isdecimal() and len(typed) < 5 and 0 < int(typed) <= LONGEST else None

    def first_day(self) -> str | None:
        """Return the day it begins on, in ISO form, None where there is none; KlyngeError where it cannot be read.

        A month alone means its first day.
        """
        if not self.start.strip():
            return None
        read = reading.month(with_year(self.start))
        return str(checked(cluster.field("start"), read if len(read) > len("2026-11") else f"{read}-01"))

    def can_read_start(self) -> bool:
        """Whether the first day can be read, or is not given."""
        try:
            self.first_day()
        except KlyngeError:
            return False
        return True

    def phase_months(self) -> dict[str, int]:
        """Return how many months each phase gets, by its id."""
        return {phase.id: months_of(phase, self.months() or schedule.USUAL_MONTHS) for phase in PHASES}

    def spans(self) -> dict[str, PhaseSpan]:
        """Return the first and the last day of each phase by its id; nothing where no first day is known."""
        iso = self.first_day() if self.can_read_start() else None
        if iso is None or self.months() is None:
            return {}
        lengths = {phase: PhaseMonths(months, None) for phase, months in self.phase_months().items()}
        return {one.id: one for one in schedule.phase_spans(date.fromisoformat(iso), self.months(), lengths)}
