"""What the papers on hours are made of: the hours of a period, the fund's rule, and what one reader may see of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from klyngeapp.domain.counted_hours import ALL_HOURS, Counted, Rule, counted
from klyngeapp.domain.plan_facts import Copy


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAsked:
    """Which paper is wanted: ids of a rule, a person, an action plan ("" where it does not matter), and the days."""

    fund: str = ""
    person: str = ""
    plan: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenHours:
    """One entry: minutes for each of the people; the others are ids, "" where there is none.

    `village` is that of the entry, else that of the person. `note` is empty for others than the group.
    """

    id: str
    day: date
    minutes: int
    people: int
    kind: str = ""
    person: str = ""
    village: str = ""
    plan: str = ""
    phase: str = ""
    note: str = ""
    attested_by: str = ""
    attested_on: date | None = None
    outside: str = ""

    @property
    def total(self) -> int:
        """The minutes of all of them."""
        return self.minutes * self.people


@dataclass(frozen=True, slots=True, kw_only=True)
class FundRule:
    """A rule as the group has written it down: `rule` is what is counted by, `signed` whether a paper must be."""

    id: str
    name: str
    rule: Rule
    signed: bool = True
    year: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOfHours:
    """What a paper needs of an action plan: who coordinates it, and what it costs in øre (None: no budget)."""

    coordinator: str = ""
    cost: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HourFacts(Copy):
    """The hours of a period for one reader. `lines` are those asked for, the oldest first.

    `phases` and `villages` are ids in their order; `planned` is what the municipality's contact has promised for a
    month, in minutes.
    """

    cluster: str
    today: date
    asked: PaperAsked
    lines: tuple[GivenHours, ...]
    fund: FundRule | None
    plans: Mapping[str, PlanOfHours]
    phases: tuple[str, ...]
    villages: tuple[str, ...]
    village_of: Mapping[str, str]
    planned: int | None = None

    @property
    def rule(self) -> Rule:
        """Return the rule to count by: the fund's, else all hours of volunteers."""
        return self.fund.rule if self.fund else ALL_HOURS

    def counted(self, lines: Iterable[GivenHours] | None = None) -> Counted[GivenHours]:
        """Return which hours count."""
        return counted(self.rule, self.lines if lines is None else lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerLine:
    """Somebody who wants to help. Phone and e-mail are empty for others than the group; minutes are those given."""

    id: str
    village: str
    phone: str = ""
    email: str = ""
    skills: tuple[str, ...] = ()
    engagement: str = ""
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerFacts(Copy):
    """Those who help, in Danish order; `unnamed` is how many of them this reader may not have the names of.

    `people_without_names` helped at something where only heads were counted; `minutes` are all hours of volunteers.
    """

    cluster: str
    today: date
    volunteers: tuple[VolunteerLine, ...]
    unnamed: int
    people_without_names: int = 0
    minutes: int = 0
