"""A fund's rule applied to hours: which of them count, why others do not, and what they come to.

Works on plain values: minutes and øre. A rate that nobody has written down is never guessed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, Protocol, TypeVar

Reason = Literal["no_hours", "outside", "before", "kind"]
REASONS: tuple[Reason, ...] = ("no_hours", "outside", "before", "kind")
WHOLE_SHARE = 100_000  # a hundred per cent, in thousandths


class Given(Protocol):
    """Hours as they were written down: `total` minutes of all who took part."""

    @property
    def day(self) -> date:
        """The day they were given."""

    @property
    def total(self) -> int:
        """Their minutes, times the people."""

    @property
    def kind(self) -> str:
        """The kind of work; "" where nobody has said."""

    @property
    def outside(self) -> str:
        """Whether they are the municipality's or the consultant's, not a volunteer's; "" for a volunteer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a fund says about hours: `rate` in øre for an hour, `most_share` in thousandths of a per cent.

    No `kinds` means that all of them count.
    """

    counts: bool = True
    rate: int | None = None
    kinds: frozenset[str] = frozenset()
    first: date | None = None
    most_share: int | None = None
    hours_only: bool = False

    @property
    def has_value(self) -> bool:
        """Whether hours may be shown in kroner: the rule allows it, and somebody has written the rate."""
        return self.counts and not self.hours_only and bool(self.rate)

    @property
    def lacks_rate(self) -> bool:
        """Whether hours may be shown in kroner, if only somebody wrote what one is worth."""
        return self.counts and not self.hours_only and not self.rate


ALL_HOURS = Rule(hours_only=True)  # where no fund is named
_Line = TypeVar("_Line", bound=Given)


@dataclass(frozen=True, slots=True)
class Counted(Generic[_Line]):
    """The hours that count by a rule, and the others with the reason."""

    rule: Rule
    lines: tuple[_Line, ...]
    left_out: tuple[tuple[_Line, Reason], ...]

    @property
    def minutes(self) -> int:
        """The minutes that count."""
        return sum(line.total for line in self.lines)

    @property
    def value(self) -> int | None:
        """What they come to in øre; None where they are not shown in kroner."""
        return value_of(self.rule, self.minutes)

    def left_for(self, reason: Reason) -> tuple[_Line, ...]:
        """Return the hours that do not count for one reason."""
        return tuple(line for line, why in self.left_out if why == reason)


def why_not(rule: Rule, line: Given) -> Reason | None:
    """Return why hours do not count; None where they do."""
    if not rule.counts:
        return "no_hours"
    if line.outside:
        return "outside"
    if rule.first is not None and line.day < rule.first:
        return "before"
    if rule.kinds and line.kind not in rule.kinds:
        return "kind"
    return None


def counted(rule: Rule, lines: Iterable[_Line]) -> Counted[_Line]:
    """Part hours into those that count and those that do not."""
    reasons = [(line, why_not(rule, line)) for line in lines]
    return Counted(
        rule,
        tuple(line for line, why in reasons if why is None),
        tuple((line, why) for line, why in reasons if why is not None),
    )


def value_of(rule: Rule, minutes: int) -> int | None:
    """Return what minutes come to in øre, half an øre up; None where they are not shown in kroner."""
    return (minutes * rule.rate + 30) // 60 if rule.has_value and rule.rate else None


def values_of(rule: Rule, parts: Sequence[int]) -> list[int | None]:
    """Return what each part of some minutes comes to, so that the øre of the parts add up to those of the whole."""
    found: list[int | None] = []
    before = 0
    for minutes in parts:
        earlier, later = value_of(rule, before), value_of(rule, before + minutes)
        found.append(later - earlier if later is not None and earlier is not None else None)
        before += minutes
    return found


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a project the hours are, in øre: `whole` is what it costs, the hours included.

    `most` is what may count; it is less than `value` where the hours are more than their greatest share.
    """

    value: int
    whole: int
    most: int

    @property
    def counts(self) -> int:
        """Return what of the hours counts."""
        return min(self.value, self.most)


def share_of(rule: Rule, value: int | None, cost: int | None) -> Share | None:
    """Return how much of a project that costs so much in money the hours are; None where the rule sets no limit."""
    if rule.most_share is None or value is None or not cost:
        return None
    whole = cost + value
    return Share(value, whole, whole * rule.most_share // WHOLE_SHARE)
