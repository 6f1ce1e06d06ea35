"""What a fund asks of those who apply, worked out for one application. A rule tells; it never stops anybody."""

from dataclasses import dataclass
from typing import Literal

Rule = Literal["own_share", "most", "hours"]
_WHOLE = 100_000  # a hundred per cent, in thousandths


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The rules of a fund: amounts in øre, `own_share` in thousandths of a per cent."""

    most: int | None = None
    own_share: int | None = None
    counts_hours: bool = False
    hour_rate: int | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """A rule and what it comes to: `wanted` and `have` in øre (for hours: kroner they count, and minutes).

    `missing` is by how much it is not kept, 0 where it is.
    """

    rule: Rule
    wanted: int
    have: int
    missing: int


def rulings(terms: Terms, *, asked: int, own: int, minutes: int) -> tuple[Ruling, ...]:
    """Return what a fund's rules mean for a sum asked for, one's own money and hours offered."""
    found = []
    if terms.own_share and asked:
        wanted = (asked * terms.own_share + _WHOLE // 2) // _WHOLE
        found.append(Ruling("own_share", wanted, own, max(wanted - own, 0)))
    if terms.most is not None and asked > terms.most:
        found.append(Ruling("most", terms.most, asked, asked - terms.most))
    if minutes or (terms.counts_hours and asked):
        rate = terms.hour_rate if terms.counts_hours and terms.hour_rate else 0
        found.append(Ruling("hours", minutes * rate // 60, minutes, 0 if terms.counts_hours else minutes))
    return tuple(found)
