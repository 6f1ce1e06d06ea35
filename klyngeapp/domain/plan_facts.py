"""What the strategy plan is made of: rows with what its reader may see, and the figures worked out of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from klyngeapp.domain.facts import Overview
from klyngeapp.domain.kinds import Field, Personal
from klyngeapp.domain.plan_figures import PlanFigures
from klyngeapp.domain.values import Value

Reader = Literal["public", "municipality", "group"]

FEWEST = 5  # fewer answers than this are never shown alone
NO_VILLAGE = ""  # where the village of an answer stands, when it has none that is in the cluster today
IN_KIND = "volunteer_hours"
OWN_MONEY = frozenset({"own", "membership_fee"})

_CONTACT = frozenset({"email", "phone", "address"})


def may_read(field: Field, reader: Reader) -> bool:
    """Whether a copy for this reader may show a field. Ways to reach a person are in no copy at all."""
    if field.name in _CONTACT:
        return False
    return reader == "group" or field.personal is Personal.NO


def counted_together(answered: Mapping[str, int]) -> frozenset[str]:
    """Return the villages whose answers are shown as one number, so that none can be told from few answers.

    Those below the limit; and, lest a difference give one of them away, the smallest others with them until
    they are at least two and reach the limit.
    """
    order = sorted(answered, key=lambda village: (answered[village], village))
    together = [village for village in order if answered[village] < FEWEST]
    if not together:
        return frozenset()
    for village in order[len(together) :]:
        if len(together) > 1 and sum(answered[other] for other in together) >= FEWEST:
            break
        together.append(village)
    return frozenset(together)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. Fields that are empty, or not for this reader, are not in `values`."""

    table: str
    id: str
    values: Mapping[str, Value]

    def text(self, name: str) -> str:
        """Return a text, a key, a date or an id; "" where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """Return a number in the unit of its kind."""
        value = self.values.get(name)
        return value if isinstance(value, int) else None

    def __contains__(self, name: str) -> bool:
        return name in self.values


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """How a person may be called: `name` is empty where the reader may not have it.

    `role` is "municipal_contact" or "consultant" for those who are not there as volunteers.
    """

    name: str
    village: str
    role: str


@dataclass(frozen=True, slots=True)
class PhaseFacts:
    """A phase with its first and last day (ISO), worked out from those before it; "" where not known."""

    name: str
    months: int
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class AnswersFacts:
    """Answers per village. Those of the villages in `together` are only in `together_number`."""

    alone: Mapping[str, int]
    together: tuple[str, ...]
    together_number: int


@dataclass(frozen=True, slots=True)
class OptionFacts:
    """An answer option: how many chose it, altogether and per village as in the question's `villages`."""

    title: str
    answered: int
    per_village: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """The answers to a question. `base` is how many answered it; None where that is not known.

    `villages` are ids, the last one NO_VILLAGE where some are counted together; `average` is in thousandths.
    `scale` is how many gave each number from 1 to 5, for a question that asks for one.
    """

    id: str
    survey: str
    title: str
    base: int | None
    options: tuple[OptionFacts, ...]
    villages: tuple[str, ...]
    average: int | None
    kind: str = ""
    help_text: str = ""
    most: int | None = None
    scale: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanMoney:
    """The money of an action plan in øre. `cost` is None where it has no budget; work in kind is not in it."""

    cost: int | None
    own: int
    asked: int
    granted: int

    @property
    def missing(self) -> int:
        """Return what nobody has promised yet."""
        return max((self.cost or 0) - self.own - self.granted, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy for one kind of reader: `names` gives what a row is called by its id, `people` how a person may be."""

    reader: Reader
    names: Mapping[str, str]
    people: Mapping[str, PersonFacts]

    def name(self, row_id: str) -> str:
        """Return what a row is called; "" where it has no name the reader may see."""
        return self.names.get(row_id, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts(Copy):
    """All that the strategy plan tells one reader, as of a day (ISO).

    `adopted_by` is who has adopted the newest version: "" where nobody is named, None where it is free text that is
    not for this reader.
    """

    today: str
    overview: Overview
    cluster: Row
    organisation: Row
    version: Row | None
    adopted_by: str | None
    rows: Mapping[str, tuple[Row, ...]]
    phases: tuple[PhaseFacts, ...]
    answers: AnswersFacts
    survey: str
    questions: tuple[QuestionFacts, ...]
    money: Mapping[str, PlanMoney]
    figures: PlanFigures

    def of(self, table: str, name: str = "", owner: str = "") -> tuple[Row, ...]:
        """Return the rows of a table, or those whose field `name` points to `owner`."""
        rows = self.rows.get(table, ())
        return tuple(row for row in rows if row.text(name) == owner) if name else rows

    def holds_on(self, row: Row, start: str = "joined", end: str = "left") -> bool:
        """Whether a row with a first and a last day counts today."""
        return (not row.text(start) or row.text(start) <= self.today) and (
            not row.text(end) or row.text(end) > self.today
        )


def line_amount(line: Row) -> int | None:
    """Return what a budget line comes to: its amount, else its quantity times the price of one, half øre up."""
    return amount_of(line.number("amount"), line.number("quantity"), line.number("unit_price"))


def amount_of(amount: int | None, quantity: int | None, price: int | None) -> int | None:
    """Return an amount in øre, else a quantity (in thousandths) times a price, half øre up; None where neither is."""
    if amount is not None or quantity is None or price is None:
        return amount
    product = quantity * price
    return (abs(product) + 500) // 1000 * (1 if product >= 0 else -1)


def plan_money(lines: tuple[Row, ...], sources: tuple[Row, ...]) -> PlanMoney:
    """Sum up the budget lines and the financing of one action plan."""
    paid = [line for line in lines if not line.number("in_kind")]
    cash = [source for source in sources if source.text("kind") != IN_KIND]
    own = [source for source in cash if source.text("kind") in OWN_MONEY]
    others = [source for source in cash if source.text("kind") not in OWN_MONEY]
    return PlanMoney(
        cost=sum(line_amount(line) or 0 for line in paid) if paid else None,
        own=sum(source.number("granted") or 0 for source in own),
        asked=sum(source.number("asked") or 0 for source in others),
        granted=sum(source.number("granted") or 0 for source in others),
    )
