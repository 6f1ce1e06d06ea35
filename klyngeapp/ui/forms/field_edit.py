"""One value of a row in a form: its label, the field one types in, what helps, and what is wrong."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from klyngeapp.domain import sensitive
from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.long_text import LongText
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.choices import Check, ChoiceBox
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.look import Look

SAY_AFTER, KEEP_AFTER = 600, 1000  # milliseconds after the last key
_WIDE = frozenset({Kind.LONG_TEXT, Kind.POINTS})
_WRITTEN = frozenset({Kind.TEXT, Kind.LONG_TEXT})


class FieldEdit(QWidget):
    """Shows and reads one value. `committed` carries what is to be kept: on leaving, or a second after the last key."""

    committed = Signal(object)

    def __init__(self, look: Look, field: Field, names: wording.Known) -> None:
        super().__init__()
        self._look, self.field, self._names = look, field, names
        self._value: Value = None
        self._is_typed = False
        self.is_wide = field.kind in _WIDE
        self._say_soon = self._timer(SAY_AFTER, self._say)
        self._keep_soon = self._timer(KEEP_AFTER, self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.input = self._input()
        self.label = label(look, _(field.label), "small_strong", wrap=True)
        if not isinstance(self.input, QCheckBox):
            self.label.setBuddy(self.input)
            column.addWidget(self.label)
        self.input.setAccessibleName(_(field.label))
        self.input.setAccessibleDescription(_(field.help))
        column.addWidget(self.input)
        if field.help:
            column.addWidget(label(look, _(field.help), "small", wrap=True))
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        sign = icon_label(look, "triangle-alert", colour="danger", size=18)
        self._trouble = cards.row(sign, self.trouble, spacing=8)
        self._trouble.hide()
        column.addWidget(self._trouble)
        # A gentle word about what should not stand there; it is kept all the same.
        self.advice = label(look, "", "small", ink="warn", wrap=True)
        self.advice.hide()
        column.addWidget(self.advice)
        column.addStretch(1)

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    # the field

    def _input(self) -> QWidget:
        field = self.field
        if field.kind is Kind.FLAG:
            return self._check()
        if field.kind in _WIDE:
            made = LongText(self._look)
            made.textChanged.connect(self._on_typed)
            made.left.connect(self._on_left)
            return made
        if field.kind in (Kind.CHOICE, Kind.REFERENCE):
            return self._combo()
        line = Line()
        self._follow(line)
        if field.example:
            line.setPlaceholderText(_("for example {example}", example=field.example))
        return line

    def _check(self) -> QCheckBox:
        made = Check(self._look, _(self.field.label))
        made.clicked.connect(self._on_left)
        made.clicked.connect(lambda checked=False: self.committed.emit(int(checked)))
        return made

    def _combo(self) -> ChoiceBox:
        made = ChoiceBox(self._look, wording.options(self.field, self._names), typed=True)
        line = made.lineEdit()
        assert line is not None
        self._follow(line)
        line.setAccessibleName(_(self.field.label))
        made.activated.connect(self._on_chosen)
        return made

    def _follow(self, line: QLineEdit) -> None:
        line.setFont(self._look.font("body"))
        line.textEdited.connect(self._on_typed)
        line.editingFinished.connect(self._on_left)

    def text(self) -> str:
        """Return what stands in the field."""
        if isinstance(self.input, LongText):
            return self.input.toPlainText()
        if isinstance(self.input, QComboBox):
            return self.input.currentText()
        if isinstance(self.input, QCheckBox):
            return "1" if self.input.isChecked() else "0"
        assert isinstance(self.input, QLineEdit)
        return self.input.text()

    @property
    def is_being_typed(self) -> bool:
        """Whether something stands in the field that is not kept yet, or somebody is writing in it."""
        return self._is_typed or self._say_soon.isActive()

    def show_value(self, value: Value, name: str = "") -> None:
        """Show what the row holds; what somebody is typing stays."""
        if self.is_being_typed and value == self._value:
            return
        before, self._value = self._value, value
        text = wording.typed(self.field, value, name)
        if self._has_cursor() and value != before and self._means(value):
            return  # what was typed is what is kept now: the cursor stays where it is
        self._put(text)
        self._is_typed = False
        self._say("")
        self._advise()

    def _has_cursor(self) -> bool:
        holder: QWidget | None = self.focusWidget()
        return holder is not None and holder.hasFocus()

    def _means(self, value: Value) -> bool:
        try:
            return wording.understood(self.field, self.text(), self._names) == value
        except KlyngeError:
            return False

    def _put(self, text: str) -> None:
        if self.text() == text:
            return
        self.input.blockSignals(True)
        if isinstance(self.input, LongText):
            self.input.setPlainText(text)
            self.input.updateGeometry()
        elif isinstance(self.input, QComboBox):
            self.input.setCurrentText(text)
        elif isinstance(self.input, QCheckBox):
            self.input.setChecked(text == "1")
        elif isinstance(self.input, QLineEdit):
            self.input.setText(text)
            if not self.input.hasFocus():
                self.input.setCursorPosition(0)  # of a long text the beginning is seen
        self.input.blockSignals(False)

    def show_options(self) -> None:
        """Offer what can be chosen now, leaving what is typed."""
        if isinstance(self.input, ChoiceBox) and self.field.references and not self._has_cursor():
            self.input.offer(wording.options(self.field, self._names))

    # typing

    def _on_typed(self, _text: str = "") -> None:
        self._is_typed = True
        if not isinstance(self.input, QComboBox):  # half a name is no mistake
            self._say_soon.start()
            self._keep_soon.start()

    def _on_chosen(self, _place: int) -> None:
        self._is_typed = True
        self._on_left()

    def _on_left(self) -> None:
        self._say_soon.stop()
        self._keep_soon.stop()
        self._keep()

    def _keep(self) -> None:
        if not self._is_typed:
            return
        try:
            value = wording.understood(self.field, self.text(), self._names)
        except KlyngeError as error:
            self._say(str(error))
            return
        self._is_typed = False
        self._say("")
        if value != self._value:
            self.committed.emit(value)

    def say_many(self, text: str) -> None:
        """Show a word in the empty field, where it stands for many values."""
        if isinstance(self.input, QLineEdit):
            example = _("for example {example}", example=self.field.example) if self.field.example else ""
            self.input.setPlaceholderText(text or example)

    def finish(self) -> None:
        """Keep what stands in the field, as on leaving it."""
        self._on_left()

    def refuse(self, why: str) -> None:
        """Say why what was typed cannot be kept; it stays in the field."""
        self._is_typed = True
        self._say(why)

    def _advise(self) -> None:
        """Say gently that a text about people holds what should not be written down; "" says nothing."""
        about_people = self.field.kind in _WRITTEN and bool(self.field.personal)
        advice = sensitive.warning(self.text()) if about_people else ""
        said = _(advice) if advice else ""
        if said != self.advice.text():
            self.advice.setText(said)
            self.advice.setVisible(bool(said))
            if said:
                announce(self.advice)

    def _say(self, why: str | None = None) -> None:
        self._advise()
        if why is None:
            try:
                wording.understood(self.field, self.text(), self._names)
                why = ""
            except KlyngeError as error:
                why = str(error)
        if why == self.trouble.text() and self.trouble.isVisibleTo(self) == bool(why):
            return
        self.trouble.setText(why)
        self._trouble.setVisible(bool(why))
        self.input.setProperty("wrong", "true" if why else "false")
        self.input.style().polish(self.input)
        if why:
            announce(self.trouble)
