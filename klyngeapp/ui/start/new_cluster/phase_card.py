"""A phase with its steps: taken along, left out, or in part; the steps are unfolded below it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from klyngeapp.domain.phases import PHASES, Phase
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui import icons
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import icon_button, rename
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import ElidedLabel, dressed, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.new_cluster.draft import Draft
from klyngeapp.ui.start.new_cluster.phase_steps import Steps
from klyngeapp.ui.start.new_cluster.view import Folding

_FOLD = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PhaseCheck(Check):
    """Ticked, unticked, or a dash where some steps are left out; a click on the dash ticks all."""

    def __init__(self, look: Look, name: str, fold: Callable[[bool | None], object]) -> None:
        super().__init__(look, "")
        self._fold = fold
        self.setTristate(True)
        self.setFixedWidth(look.px(22) + 14)  # the box alone, for the words stand beside it
        self.setAccessibleName(name)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Tick all, or none where all were ticked."""
        is_all = self.checkState() == Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if is_all else Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Unfold with Enter and the arrow to the right, fold with the arrow to the left."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._fold(None)
        elif event.key() in _FOLD:
            self._fold(_FOLD[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box and its tick, or the dash."""
        if self.checkState() != Qt.CheckState.PartiallyChecked:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("primary"))
        painter.drawRoundedRect(box, 6, 6)
        icons.draw(painter, self._look, "minus", box.adjusted(3, 3, -3, -3), colour="on", width=2.8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._look.colour("primary"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class Number(QWidget):
    """The number of a phase on a disc."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self.setFixedSize(look.px(30), look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the disc and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("soft"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._look.colour("softink"))
        painter.setFont(self._look.font("strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Said(ElidedLabel):
    """What is told of a phase beside its name; it changes while one ticks."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        dressed(look, self, "body", ink="ink2")

    def say(self, text: str) -> None:
        """Tell something else."""
        self._text = text
        self.setAccessibleName(text)
        self.setText(text)
        self.resizeEvent(QResizeEvent(self.size(), self.size()))


class PhaseCard(QFrame):
    """A phase: its tick, its number, its months and its steps. `changed` is called when something is chosen."""

    def __init__(self, look: Look, phase: Phase, draft: Draft, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._phase, self._draft, self._tell = look, phase, draft, changed
        self.is_open = False
        self.opened: Callable[[PhaseCard], object] = lambda _card: None
        self.steps = Steps(look, phase, draft, self._on_changed)
        title = _(phase.title)
        self.whole = PhaseCheck(look, title, self._fold)
        self.whole.clicked.connect(lambda _checked: self._on_whole())
        self.chevron = icon_button(look, "chevron-down", "", lambda: self._fold(None))
        self._said = Said(look)
        head = Folding(lambda: self._fold(None))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        cards.add(row, self.whole, Number(look, PHASES.index(phase) + 1), label(look, title, "h3"))
        row.addWidget(self._said, 1)
        row.addWidget(self.chevron)
        self._inside = cards.column(cards.line(), self.steps, spacing=8, margins=(20, 0, 16, 12))
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(0)
        cards.add(column, head, self._inside)
        self._inside.hide()
        self._on_changed()
        self._show_fold()

    @property
    def phase(self) -> Phase:
        """Return the phase."""
        return self._phase

    def _on_whole(self) -> None:
        self.unfold()
        self.steps.take_all(taken=self.whole.checkState() == Qt.CheckState.Checked)

    def _on_changed(self) -> None:
        taken, total = self.steps.taken, len(self.steps.keys)
        partly = Qt.CheckState.PartiallyChecked if taken else Qt.CheckState.Unchecked
        self.whole.setCheckState(Qt.CheckState.Checked if taken == total else partly)
        steps = ngettext("{number} step", "{number} steps", total)
        if taken < total:
            steps = _("{taken} of {all} steps", taken=taken, all=total)
        span = self._draft.spans().get(self._phase.id)
        months = ngettext("{number} month", "{number} months", self._draft.phase_months()[self._phase.id])
        text = " · ".join((days.months(span.first, span.last) if span else months, steps))
        self._said.say(text)
        self.whole.setAccessibleDescription(text)
        self._tell()

    # folding

    def unfold(self) -> None:
        """Show the steps."""
        self._fold(True)

    def fold(self) -> None:
        """Show the head alone."""
        self._fold(False)

    def _fold(self, is_open: bool | None) -> None:  # noqa: FBT001 - None turns it round
        wanted = not self.is_open if is_open is None else is_open
        if wanted == self.is_open:
            return
        self.is_open = wanted
        self._inside.setVisible(wanted)
        self._show_fold()
        if wanted:
            self.opened(self)

    def _show_fold(self) -> None:
        look, title = self._look, _(self._phase.title)
        words = (
            _("Hide the steps of {phase}", phase=title) if self.is_open else _("Show the steps of {phase}", phase=title)
        )
        rename(self.chevron, words)
        self.chevron.setIcon(icons.icon(look, "chevron-up" if self.is_open else "chevron-down", size=look.px(20)))
