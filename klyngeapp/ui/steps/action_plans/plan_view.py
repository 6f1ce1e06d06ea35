"""How the page of one plan stands: the way back, its state, its name, its cards, and good advice beside them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.plan_states import State
from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.edited_title import EditedTitle
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.hint import Hint
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.action_plans import words

WIDEST = 1480
_TINTS: dict[State, tuple[str, str]] = {
    "missing": ("tint", "warn"),
    "writing": ("tint", "area4"),
    "written": ("state", "there"),
}


class PlanView(QWidget):
    """The page."""

    def __init__(
        self,
        look: Look,
        title: EditedTitle,
        body: QWidget,
        advice: Sequence[str],
        deeds: tuple[Callable[[], object], Callable[[], object], QWidget],
    ) -> None:
        """Take its parts, what goes back and what removes the plan, and the button to what was changed in it."""
        super().__init__()
        self._look, self.narrow = look, False
        self.back = button(look, _("The action plans"), deeds[0], kind="link", icon="arrow-left", small=True)
        self.remove = button(look, _("Remove"), deeds[1], icon="trash", small=True, name=_("Remove the plan"))
        self.advice = button(look, _("Good advice"), self.toggle_hint, icon="lightbulb", small=True)
        self.hint = Hint(look, advice, done_when=_("The plan is finished when …"))
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(WIDEST))
        self._column = QVBoxLayout(content)
        self._chip = QWidget()
        self._chip_place = QHBoxLayout(self._chip)
        self._chip_place.setContentsMargins(*cards.NONE)
        tools = in_lines([self._chip, self.advice, deeds[2], self.remove], 10)
        self.top = in_lines([cards.row(self.back, "|"), tools], 10, stretches=True)
        cards.add(self._column, self.top, title, body)
        self._column.addStretch(1)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(*cards.NONE)
        self._across.setSpacing(0)
        self.area = Scroll(content)
        self._across.addWidget(self.area, 1)
        self._across.addWidget(self.hint)
        self.arrange(narrow=False)

    def show_state(self, state: State) -> None:
        """Show how far the plan is."""
        cards.empty(self._chip_place)
        self._chip_place.addWidget(_chip(self._look, state))

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width: good advice beside the page, or behind a button."""
        self.narrow = narrow
        self._column.setContentsMargins(*((24, 12, 24, 20) if narrow else (40, 16, 40, 24)))
        self._column.setSpacing(12)
        self.advice.setVisible(narrow)
        self.hint.setVisible(not narrow)
        if narrow:
            self._across.removeWidget(self.hint)
            self._place_hint()
        elif self._across.indexOf(self.hint) < 0:
            self._across.addWidget(self.hint)

    @property
    def has_hint(self) -> bool:
        """Whether good advice lies over the page."""
        return self.narrow and self.hint.isVisible()

    def toggle_hint(self) -> None:
        """Open good advice over the page, or put it away."""
        if self.has_hint:
            self.hint.hide()
            self.advice.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._place_hint()
        self.hint.show()
        self.hint.raise_()

    def _place_hint(self) -> None:
        self.hint.setGeometry(self.width() - self.hint.width(), 0, self.hint.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep good advice at the edge."""
        super().resizeEvent(event)
        if self.narrow:
            self._place_hint()

    def to_top(self) -> None:
        """Show the beginning of the page."""
        self.area.verticalScrollBar().setValue(0)


def _chip(look: Look, state: State) -> QFrame:
    frame = QFrame()
    frame.setObjectName("chip")
    frame.setProperty(*_TINTS[state])
    frame.setAccessibleName(words.state(state))
    line = QHBoxLayout(frame)
    line.setContentsMargins(look.px(11), look.px(4), look.px(13), look.px(4))
    line.setSpacing(look.px(5))
    line.addWidget(icon_label(look, words.ICONS[state], colour=words.INKS[state], size=16, width=2.2))
    line.addWidget(label(look, words.state(state), "small_strong"))
    return frame
