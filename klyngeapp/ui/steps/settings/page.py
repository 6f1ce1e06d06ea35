"""The settings: of this computer, and of the cluster where a workbook is open."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.changes import ChangeSet
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.look import Look
from klyngeapp.ui.page_keys import SETTINGS
from klyngeapp.ui.steps.settings.backups import Backups
from klyngeapp.ui.steps.settings.cluster import Cluster, concerns
from klyngeapp.ui.steps.settings.computer import Computer
from klyngeapp.ui.steps.settings.desk import Desk
from klyngeapp.ui.steps.settings.view import SettingsView


class SettingsPage(Page):
    """All settings; without `means` (no workbook is open) those of the computer, with a way `back`."""

    def __init__(
        self, look: Look, desk: Desk, means: Means | None = None, *, back: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.key, self._desk = SETTINGS, desk
        self._means = means
        self.computer = Computer(look, desk)
        self.cluster = Cluster(look, means) if means is not None else None
        has_backups = means is not None and not means.document.looks
        self.backups = Backups(look, means) if means is not None and has_backups else None
        right = [*([self.backups.card] if self.backups is not None else [])]
        right += self.cluster.cards if self.cluster is not None else ()
        lead = (
            _("The appearance is for this computer only. What is about the cluster goes with the file.")
            if means is not None
            else _("They are for this computer only.")
        )
        self.view = SettingsView(look, lead, self.computer.cards, right)
        if back is not None:
            self.view.put_above(
                cards.row(button(look, _("Back"), back, kind="link", icon="arrow-left", small=True), "|")
            )
        self.messages = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.setSpacing(0)
        layout.addLayout(self.messages)
        layout.addWidget(self.view)
        self.view.arrange(narrow=False)
        if means is not None:
            means.document.changed.connect(self._on_changed)

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)

    def escape(self) -> bool:
        """Go back to the page before; False where there is none."""
        if self._means is None:
            return False
        self._means.go(self._desk.came_from)
        return True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Give the focus back to the setting that had it before the window was dressed anew."""
        super().showEvent(event)
        if self._desk.focused:
            QTimer.singleShot(0, self, self._focus_again)

    def refresh(self) -> None:
        """Show how many backups there are; the fields follow by themselves."""
        if self.backups is not None:
            self.backups.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.cluster is not None and concerns(changes):
            self.cluster.refresh()
            self.rearranged.emit()

    def focus(self, key: str) -> None:
        """Give a setting of the computer the focus, and bring it into sight."""
        control: QWidget = self.computer.controls[key]
        shown: QWidget | None = control
        if isinstance(control, Segmented):
            shown = control.list if control.list.isVisible() else control.buttons.checkedButton()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.scrolled.ensureWidgetVisible(control)

    def _focus_again(self) -> None:
        key, self._desk.focused = self._desk.focused, ""
        if key in self.computer.controls:
            self.focus(key)
