"""What has been answered of a new cluster so far; it stays while the program is open."""

from dataclasses import dataclass, field

from klyngeapp.domain import reading
from klyngeapp.domain.village_list import VillageList, read_villages
from klyngeapp.system.errors import KlyngeError

LENGTHS = (18, 12)
LONGEST = 120


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

    def municipality_names(self) -> list[str]:
        """Return the municipalities, one by one."""
        found = (" ".join(one.split()) for one in self.municipalities.split(","))
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
        """Return the day it begins on, in ISO form, None where there is none; KlyngeError where it cannot be read."""
        return reading.day(self.start) if self.start.strip() else None

    def can_read_start(self) -> bool:
        """Whether the first day can be read, or is not given."""
        try:
            self.first_day()
        except KlyngeError:
            return False
        return True
