"""Yearly wheel and follow-up: the wheel or its list, what is measured, and the traffic lights."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.follow_up import follow_up
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.steps.follow_up.indicators import Indicators
from klyngeapp.ui.steps.follow_up.measuring import Measuring
from klyngeapp.ui.steps.follow_up.year import Year

_WHEEL, _LIST = 0, 1
_YEAR, _LEAST = 390, 600
_LIGHTS, _INDICATORS = 0, 1


class FollowUpBody(CardsBody):
    """What comes round, and is it going the right way?"""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.ways = Segmented(look, _("The yearly wheel"), [_("Wheel"), _("List")])
        self.ways.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.ways.choose(_WHEEL)
        self.ways.chosen.connect(self._show_way)
        self.year = Year(means, self._on_add_item)
        self.indicators = Indicators(look, self._on_open)
        self.measuring = Measuring(means, self._on_measured)
        self.parts = Beside(look, (self.year, self._indicators_card()), (0, 1), (_YEAR, _LEAST), top=True)
        self.items = Lists(look, means.document, [ListOf("yearly_item")], told=means.told)
        self.lists = Lists(
            look,
            means.document,
            [ListOf("project_status", quiet=True), ListOf("indicator", quiet=True), ListOf("measurement", quiet=True)],
            told=means.told,
        )
        self.put(self.items, self.parts, self.lists)
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return how the year is shown."""
        return self.ways

    def _indicators_card(self) -> QFrame:
        look = self._means.look
        frame, inside = cards.card((24, 18, 24, 18), spacing=12)
        self.measure = button(look, _("Add a measurement"), self._on_measure, icon="plus", small=True)
        self.measure.let_shrink()
        heading = cards.row(label(look, _("Is it going as you hoped?"), "h2", wrap=True), self.measure, spacing=12)
        across = heading.layout()
        assert across is not None
        across.setStretch(0, 1)  # type: ignore[attr-defined]
        lead = _("Nothing is measured yet. Choose few things that will tell you whether it works.")
        self.nothing = label(look, lead, ink="ink2", wrap=True)
        self.first = button(look, _("Write the first indicator in"), self._on_first, icon="plus")
        self.first.let_shrink()
        self._first = cards.row(self.first, "|")
        self.foot = label(look, _("The dashed line is the aim."), "small", wrap=True)
        cards.add(inside, heading, self.measuring, self.nothing, self._first, self.indicators, self.foot)
        inside.addStretch(1)
        return frame

    def refresh(self) -> None:
        """Show the year and the indicators as they are now."""
        found = self._means.document.ask(follow_up)
        has_some = bool(found.indicators)
        self.year.show_year(found.year)
        others = self.indicators.show_indicators(found.indicators)
        self.measure.setVisible(has_some)
        for part in (self.nothing, self._first):
            part.setVisible(not has_some)
        self.foot.setVisible(any(one.values and one.target is not None for one in found.indicators))
        self._show_way()
        if others:
            self.rearranged.emit()

    def _show_way(self, _way: int = 0) -> None:
        as_list = self.ways.buttons.checkedId() == _LIST
        self.show_part(self.items, shown=as_list)
        self.year.setVisible(not as_list)

    # what is done

    def _on_add_item(self) -> None:
        self.ways.choose(_LIST)
        self._show_way()
        self.rearranged.emit()
        if self.items.card is not None:
            self.items.begin_to_add()

    def _on_open(self, indicator: str) -> None:
        self.lists.show_row("indicator", indicator)

    def _on_first(self) -> None:
        self.lists.choose(_INDICATORS)
        self.lists.begin_to_add()

    def _on_measure(self) -> None:
        self.measuring.begin()
        self.rearranged.emit()

    def _on_measured(self) -> None:
        self.measure.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rearranged.emit()

    def escape(self) -> bool:
        """Put the measurement away, or go back from a row; False where there is nothing."""
        if self.measuring.isVisible():
            self.measuring.hide()
            self._on_measured()
            return True
        return super().escape()
