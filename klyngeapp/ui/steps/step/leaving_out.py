"""Leaving a step out: a link that unfolds the field for the reason."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look


@dataclass(frozen=True)
class Deeds:
    """What can be done about it; two of them take the reason."""

    leave_out: Callable[[str], object]
    change_reason: Callable[[str], object]
    take_in: Callable[[], object]


class LeavingOut(QWidget):
    """Shows whether the step is left out, and lets it be."""

    def __init__(self, look: Look, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._kept: str | None = None
        self.link = button(look, _("We leave this step out"), self._on_link, kind="link", small=True)
        self.reason = QLineEdit()
        self.reason.setFont(look.font("body"))
        self.reason.setMaxLength(500)
        self.reason.setAccessibleName(_("We do not do it, because …"))
        asked = label(look, _("We do not do it, because …"), "small_strong", ink="ink", wrap=True)
        asked.setBuddy(self.reason)
        self.deed = button(look, _("Leave the step out"), self._on_deed, small=True)
        self.reason.textChanged.connect(self._on_text)
        self.reason.returnPressed.connect(self._on_enter)
        self.reason.editingFinished.connect(self._on_left)
        self._fold = cards.column(asked, self.reason, 2, cards.row(self.deed, "|"), spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(8)
        cards.add(column, cards.line(), 4, cards.row(self.link, "|"), self._fold)
        self._fold.hide()
        self._on_text()

    def show_reason(self, reason: str | None) -> None:
        """Show why the step is left out, None where it is not; what is being typed stays."""
        was, self._kept = self._kept, reason
        if reason is not None or was is not None:
            self._fold.setVisible(reason is not None)
        typed = self.reason.isModified() and self.reason.hasFocus()
        if not typed and (reason is not None or was is not None):
            self.reason.setText(reason or "")
        self.link.setVisible(reason is None)
        text = _("Leave the step out") if reason is None else _("Take the step in again")
        self.deed.setText(text)
        self.deed.setAccessibleName(text)
        self._on_text()

    def _on_link(self) -> None:
        self.unfold()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def unfold(self) -> None:
        """Show the field for the reason."""
        self._fold.setVisible(True)

    def _on_text(self, _text: str = "") -> None:
        self.deed.setEnabled(self._kept is not None or bool(self.reason.text().strip()))

    def _on_deed(self) -> None:
        if self._kept is not None:
            self._deeds.take_in()
        else:
            self._leave_out()

    def _on_enter(self) -> None:
        if self._kept is None:
            self._leave_out()

    def _leave_out(self) -> None:
        reason = self.reason.text()
        if reason.strip():
            self.reason.setModified(False)
            self._deeds.leave_out(reason)

    def _on_left(self) -> None:
        reason = self.reason.text()
        if self._kept is not None and reason.strip() and reason.strip() != self._kept:
            self.reason.setModified(False)
            self._deeds.change_reason(reason)
