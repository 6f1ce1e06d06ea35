"""What the plan shows beside rows: photographs, quotes, and figures worked out of answers, votes and hours."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """An image file with what it shows. `by` is who took it; "" where that may not be told."""

    data: bytes
    title: str
    described: str
    by: str


@dataclass(frozen=True, slots=True)
class QuoteFacts:
    """A quote from the answers that the group has ticked as fit to be shown."""

    text: str
    village: str
    theme: str


@dataclass(frozen=True, slots=True)
class AgeFacts:
    """An age group: how many of it have answered, and how many people there are; None where not known."""

    key: str
    answered: int
    people: int | None


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """Counted over the latest survey and the whole workbook.

    `dots` are the votes per action area (id: number), `all_dots` those on candidates altogether; `hours` are
    minutes of volunteers per month ("2026-09"), in order.
    """

    logo: PictureFacts | None
    photos: tuple[PictureFacts, ...]
    quotes: tuple[QuoteFacts, ...]
    ages: tuple[AgeFacts, ...]
    on_web: int
    on_paper: int
    offers: int
    dots: Mapping[str, int]
    all_dots: int
    hours: tuple[tuple[str, int], ...]
