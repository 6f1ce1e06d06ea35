"""The cards beside the sums: the deadlines of the funds, and their rules with the sum worked out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.fund_rules import Terms, rulings
from klyngeapp.domain.plan_facts import PlanMoney
from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.action_plans import FundLine
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.plan_money import words

SOON = timedelta(days=31)
_MOST = 8


class Deadlines(QFrame):
    """The days to come of the funds that a plan asks for money, the nearest first."""

    def __init__(self, look: Look, add: Callable[[], object], *, can_add: bool) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 14)
        column.setSpacing(8)
        column.addWidget(label(look, _("Deadlines"), "h2", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        self.add = button(look, _("Add a fund"), add, kind="link", icon="plus", small=True)
        if not can_add:
            self.add.hide()
        column.addWidget(cards.row(self.add, "|"))

    def show_funds(self, funds: Sequence[FundLine], today: date) -> None:
        """Show the deadlines of these."""
        cards.empty(self._rows)
        waiting = [(fund, one) for fund in funds for one in fund.asked if not one.is_sent and one.asked]
        found = [(day, fund, one) for fund, one in waiting if (day := parse_day(fund.deadline)) and day >= today]
        for number, (day, fund, one) in enumerate(found[:_MOST]):
            if number:
                self._rows.addWidget(cards.line())
            amount = formats.money(one.asked).replace(" ", "\u00a0")  # never broken in two
            self._rows.addWidget(self._row(day, today, fund.name, f"{one.plan_title} · {amount}"))
        if not found:
            said = _("No deadlines are near. Write the funds in with their days.")
            self._rows.addWidget(label(self._look, said, ink="ink2", wrap=True))

    def _row(self, day: date, today: date, fund: str, second: str) -> QWidget:
        look, made = self._look, QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(*cards.NONE)
        line.setSpacing(12)
        when = label(look, days.short_day(day), "small_strong", ink="clay" if day - today <= SOON else "ink")
        when.setAccessibleName(days.whole_day(day))
        when.setMinimumWidth(look.px(62))
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words_of = cards.column(
            label(look, fund, "strong", wrap=True), label(look, second, "small", wrap=True), spacing=1
        )
        line.addWidget(words_of, 1)
        return made


@dataclass(frozen=True, slots=True)
class Told:
    """A rule as it is told; `is_kept` says whether nothing is wrong."""

    fund: str
    text: str
    is_kept: bool


def told(funds: Sequence[FundLine], sums: Mapping[str, PlanMoney]) -> Iterator[Told]:
    """Yield what the rules of the funds mean for the plans that ask them."""
    for fund in funds:
        terms = Terms(
            most=fund.most, own_share=fund.own_share, counts_hours=fund.counts_hours, hour_rate=fund.hour_rate
        )
        for one in fund.asked:
            own = sums[one.plan].own if one.plan in sums else 0
            title = fund.name if len(fund.asked) == 1 else f"{fund.name} · {one.plan_title}"
            for found in rulings(terms, asked=one.asked, own=own, minutes=one.minutes):
                yield Told(title, words.ruling(fund, found), not found.missing)


class Rules(QWidget):
    """A card for each rule: what is not kept first, and in another colour with a sign."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: list[Told] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(14)

    def show_rules(self, rules: Sequence[Told]) -> None:
        """Show these."""
        found = sorted(rules, key=lambda one: one.is_kept)[:_MOST]
        if found == self._shown:
            return
        self._shown = found
        cards.empty(self._column)
        for one in found:
            self._column.addWidget(self._card(one))
        self.setVisible(bool(found))

    def _card(self, one: Told) -> QFrame:
        look = self._look
        frame, inside = cards.card((20, 14, 20, 14), kind="card" if one.is_kept else "warn", spacing=6)
        sign = icon_label(
            look, "info" if one.is_kept else "triangle-alert", colour="primary" if one.is_kept else "warn", size=22
        )
        title = cards.row(sign, label(look, one.fund, "h3", wrap=True), spacing=10)
        layout = title.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(1, 1)
        layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(title)
        inside.addWidget(label(look, one.text, wrap=True))
        return frame
