"""How the history stands: the way back, the title, what to filter by, and the days with what was done on them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.changes_told import ActionTold
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import headline, icon_label, label
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.history import words
from klyngeapp.ui.steps.history.card import ActionCard, OpenRow

_WIDEST, _FIELD = 900, 260


class HistoryView(QWidget):
    """The page. `title` says whose history it is, `lead` what it is; `tables` and `people` can be chosen from."""

    def __init__(self, look: Look, title: str, lead: str, back: Callable[[], object]) -> None:
        super().__init__()
        self._look = look
        self.heading = headline(look, title)
        self.back = button(look, _("Back"), back, kind="link", icon="arrow-left", small=True)
        content = Sheet()
        content.setMaximumWidth(look.px(_WIDEST))
        self._column = QVBoxLayout(content)
        self._column.setSpacing(14)
        cards.add(self._column, cards.row(self.back, "|"))
        cards.add(self._column, cards.column(self.heading, label(look, lead, "lead", wrap=True), spacing=4))
        self._only = QVBoxLayout()
        self._column.addLayout(self._only)
        self._column.addWidget(self._filter())
        self.state = label(look, "", "lead", wrap=True)
        self.nothing = _no_history(look)
        cards.add(self._column, self.state, self.nothing)
        self._days = QVBoxLayout()
        self._days.setSpacing(10)
        self._column.addLayout(self._days)
        self.more = button(look, _("Show older changes"), lambda: None, icon="chevron-down")
        self._column.addWidget(cards.row(self.more, "|"))
        self._column.addStretch(1)
        self.scrolled = Scroll(content)
        self.scrolled.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(self.scrolled)
        self._last_day: date | None = None
        self.shown: list[ActionCard] = []

    def _filter(self) -> QWidget:
        look = self._look
        self.field = Line()
        self.field.setFont(look.font("body"))
        self.field.setMinimumWidth(look.px(_FIELD))
        self.field.setAccessibleName(_("Search in the history"))
        self.field.setPlaceholderText(_("A name or a word"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(200)
        self.tables = ChoiceBox(look, [], typed=False)
        self.tables.setAccessibleName(_("Which list"))
        self.people = ChoiceBox(look, [], typed=False)
        self.people.setAccessibleName(_("Who"))
        for box in (self.tables, self.people):
            box.setMinimumWidth(look.px(_FIELD - 40))
        self.filter = in_lines([self.field, self.tables, self.people], 12, stretches=True)
        return self.filter

    def offer_only(self, text: str, name: str, deed: Callable[[], object]) -> None:
        """Offer to show a part of the history alone."""
        only = button(self._look, text, deed, icon="funnel", small=True, name=name)
        only.let_shrink()
        self._only.addWidget(cards.row(only, "|"))

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))

    def clear(self) -> None:
        """Show no action."""
        cards.empty(self._days)
        self._last_day, self.shown = None, []

    def add(self, actions: Sequence[ActionTold], today: date, open_row: OpenRow) -> None:
        """Show further actions below those that are there, under the day on which they were done."""
        for action in actions:
            day = words.local(action.at).date()
            if day != self._last_day:
                heading = label(self._look, words.day_heading(day, today), "h3", wrap=True)
                heading.setContentsMargins(0, 12, 0, 0)
                self._days.addWidget(heading)
                self._last_day = day
            card = ActionCard(self._look, action, open_row)
            self.shown.append(card)
            self._days.addWidget(card)

    def show_empty(self, text: str) -> None:
        """Say why there is nothing to see."""
        self.state.setText(text)
        self.state.setVisible(bool(text))


def _no_history(look: Look) -> QWidget:
    """Return what stands where nothing has been changed yet."""
    words_of_it = _(
        "What you change from now on is written down here: what stood before, what stands now, when, and by whom."
    )
    sign = icon_label(look, "rotate-ccw-clock", colour="primary", size=56, width=1.4)
    title = label(look, _("Nothing has been changed yet"), "h2", wrap=True)
    return cards.column(sign, title, label(look, words_of_it, "lead", wrap=True), spacing=12, margins=(0, 24, 0, 24))
