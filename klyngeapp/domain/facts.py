"""Facts: frozen, typed figures and texts read out of a workbook. Screens and documents show these, nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Money:
    """A budget in øre: what was planned, what has been granted, what is spent. Work in kind is not in it."""

    planned: int
    financed: int
    spent: int


@dataclass(frozen=True, slots=True)
class VillageFacts:
    """A village as it is today. `respondents` is None where nothing is known of it."""

    id: str
    name: str
    kind: str | None
    municipality: str | None
    inhabitants: int | None
    inhabitants_16plus: int | None
    respondents: int | None
    latitude: int | None
    longitude: int | None


@dataclass(frozen=True, slots=True)
class SurveyFacts:
    """Who has answered: per village (id: number), altogether, and of how many."""

    per_village: dict[str, int]
    respondents: int
    population: int | None


@dataclass(frozen=True, slots=True)
class HoursFacts:
    """Minutes given: by volunteers, and by the municipal contacts and consultants."""

    volunteers: int
    others: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The cluster in figures, as of a day. Villages that have not joined yet or have left do not count."""

    name: str
    municipalities: tuple[str, ...]
    villages: tuple[VillageFacts, ...]
    survey: SurveyFacts
    volunteers: int
    hours: HoursFacts
    budget: Money
    plans_budget: Money
    counts: dict[str, int]

    @property
    def inhabitants(self) -> int:
        """Return the number of people who live in the cluster's villages."""
        return sum(village.inhabitants or 0 for village in self.villages)

    @property
    def inhabitants_16plus(self) -> int:
        """Return how many of them are 16 or over."""
        return sum(village.inhabitants_16plus or 0 for village in self.villages)
