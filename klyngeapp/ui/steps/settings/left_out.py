"""The steps that the group leaves out: taken in again, or one more left out with its reason."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from klyngeapp.domain.phases import STEP_CHOICES
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import steps
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.settings.view import Row


class LeftOut(QWidget):
    """A row that names what is left out; its button unfolds what can be done about it."""

    def __init__(self, look: Look, means: Means) -> None:
        super().__init__()
        self._look, self._means = look, means
        self.open = button(look, _("Choose"), self._on_open, small=True, name=_("Choose which steps you leave out"))
        self._row = Row(look, _("Steps you leave out"), "", self.open)
        self._taken_in = QVBoxLayout()
        self._taken_in.setSpacing(6)
        self.steps = ChoiceBox(look, [], typed=False)
        self.steps.setAccessibleName(_("Step"))
        self.reason = QLineEdit()
        self.reason.setFont(look.font("body"))
        self.reason.setMaxLength(500)
        self.reason.setAccessibleName(_("We do not do it, because …"))
        self.deed = button(look, _("Leave the step out"), self._leave_out, small=True)
        self.deed.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.deed.setEnabled(bool(text.strip())))
        self.reason.returnPressed.connect(self._leave_out)
        self._fold = QWidget()
        inside = QVBoxLayout(self._fold)
        inside.setContentsMargins(0, 0, 0, 12)
        inside.setSpacing(8)
        inside.addLayout(self._taken_in)
        asked = label(look, _("We do not do it, because …"), "small_strong", ink="ink", wrap=True)
        asked.setBuddy(self.reason)
        cards.add(inside, self.steps, asked, self.reason, cards.row(self.deed, "|"))
        self._fold.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(0)
        cards.add(column, self._row, self._fold)
        self.refresh()

    def refresh(self) -> None:
        """Show what is left out now."""
        out = self._means.document.home.progress.left_out
        titles = {one.key: _(one.label) for one in STEP_CHOICES}
        named = [titles[key] for key in titles if key in out]
        self._row.say(", ".join(named) if named else _("You take them all"))
        cards.empty(self._taken_in)
        for key, title in titles.items():
            if key in out:
                self._taken_in.addWidget(self._line(key, title))
        self._keys = [key for key in titles if key not in out]
        self.steps.offer([titles[key] for key in self._keys])

    def _line(self, key: str, title: str) -> QWidget:
        again = button(
            self._look,
            _("Take in again"),
            lambda: self._take_in(key, title),
            small=True,
            name=_("Take in “{step}” again", step=title),
        )
        return Row(self._look, title, self._means.document.left_out(key) or "", again)

    def _on_open(self) -> None:
        self._fold.setVisible(self._fold.isHidden())
        if not self._fold.isHidden():
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_in(self, key: str, title: str) -> None:
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)  # the line goes
        self._means.run(
            Sentence("Take in {step}", {"step": title}),
            lambda unit: steps.take_in(unit, step=key),
            _("“{step}” is with you again.", step=title),
        )

    def _leave_out(self) -> None:
        reason, place = self.reason.text(), self.steps.currentIndex()
        if not reason.strip() or place < 0:
            return
        key, title = self._keys[place], self.steps.currentText()
        done = self._means.run(
            Sentence("Leave out {step}", {"step": title}),
            lambda unit: steps.leave_out(unit, step=key, reason=reason),
            _("You leave out “{step}”.", step=title),
        )
        if done:
            self.reason.clear()
