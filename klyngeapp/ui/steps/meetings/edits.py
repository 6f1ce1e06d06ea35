"""Fields of a row that stand where a page wants them: they save by themselves, one action for each field left."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.long_text import LongText
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

Responsible = tuple[str, str | None]  # ("person", id), ("group", id) or ("text", words)


class Edits(QObject):
    """Some fields of a row. `row_id` may come later; `make` then makes the row of what was typed first."""

    def __init__(
        self,
        means: Means,
        table: str,
        names: Sequence[str],
        *,
        row_id: str = "",
        make: Callable[[str, Value], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means, self.table, self.row_id, self._make = means, table, row_id, make
        self._values: Mapping[str, Value] = {}
        self._going_on = ("", 0)  # the field somebody is typing in, and the action that kept it last
        declared = TABLES[table]
        self.fields = {name: FieldEdit(means.look, declared.field(name), self._names) for name in names}
        for name, edit in self.fields.items():
            edit.committed.connect(lambda value, name=name: self._keep(name, value))
            left = edit.input.left if isinstance(edit.input, LongText) else _line(edit).editingFinished
            left.connect(self._has_left)

    def _names(self, field: object) -> wording.Names:  # noqa: ARG002 - no field here leads to another row
        return wording.Names(())

    def show(self, values: Mapping[str, Value]) -> None:
        """Show what the row holds; what somebody is typing stays."""
        self._values = dict(values)
        for name, edit in self.fields.items():
            edit.show_value(values.get(name))
            if isinstance(edit.input, QLineEdit) and not edit.input.hasFocus():
                edit.input.setCursorPosition(0)  # the beginning of a long text is seen

    def _keep(self, name: str, value: Value) -> None:
        if not self.row_id:
            if self._make is not None and value is not None:
                self._make(name, value)
            return
        if self._values.get(name) == value:
            return
        said: dict[str, object] = {"table": _(TABLES[self.table].label), "name": called(self._values, self.table)}
        field, number = self._going_on
        try:
            done = self._means.document.do(
                Sentence("Change {table}: {name}", said),
                lambda unit: rows.change(unit, self.table, self.row_id, **{name: value}),
                follows=number if field == name else 0,
            )
            self._going_on = (name, done)
        except KlyngeError as error:
            self.fields[name].refuse(str(error))

    def _has_left(self) -> None:
        """What is typed in a field until one leaves it is one action, however often it was kept."""
        self._going_on = ("", 0)

    def finish(self) -> None:
        """Keep what stands in every field, as on leaving them."""
        for edit in self.fields.values():
            edit.finish()
        self._has_left()


def _line(edit: FieldEdit) -> QLineEdit:
    assert isinstance(edit.input, QLineEdit)
    return edit.input


def called(values: Mapping[str, Value], table: str) -> str:
    """Return what a row is called in the name of an action."""
    return str(values.get("title") or _(TABLES[table].label))


class Known:
    """Who can be responsible: people and groups by their names. Read again when they change."""

    def __init__(self, document: Document, table: str) -> None:
        self._document, self._table = document, table
        self._kept: dict[str, wording.Names] = {}

    @property
    def is_open(self) -> bool:
        """Whether the workbook is open still."""
        return not self._document.is_closed

    def forget(self) -> None:
        """Read anew who there is, next time."""
        self._kept.clear()

    def names(self, kind: str) -> wording.Names:
        """Return the names of a "person" or a "group"."""
        if kind not in self._kept:
            field = TABLES[self._table].field(f"responsible_{kind}")
            self._kept[kind] = wording.Names(self._document.ask(lists.choices_for, field))
        return self._kept[kind]

    def all_names(self) -> list[str]:
        """Return everybody one can choose: people, then groups."""
        return [name for kind in ("person", "group") for _row_id, name in self.names(kind).pairs if name]

    def meant(self, text: str) -> Responsible:
        """Return who a text means: somebody of that very name, else the words as they are."""
        said = " ".join(text.split())
        for kind in ("person", "group"):
            for row_id, name in self.names(kind).pairs:
                if said and name.casefold() == said.casefold():
                    return kind, row_id
        return "text", said or None


class Who(QWidget):
    """A field for who does something: chosen from people and groups, or written in words."""

    committed = Signal(object)

    def __init__(self, look: Look, known: Known, name: str) -> None:
        super().__init__()
        self._known = known
        self._text, self._is_typed = "", False
        self.label = label(look, name, "small_strong", wrap=True)
        self.input = ChoiceBox(look, known.all_names(), typed=True)
        self.label.setBuddy(self.input)
        line = self.input.lineEdit()
        assert line is not None
        line.setFont(look.font("body"))
        line.textEdited.connect(self._on_typed)
        line.editingFinished.connect(self.finish)
        for one in (self.input, line):
            one.setAccessibleName(name)
        self.input.activated.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addWidget(self.input)
        column.addStretch(1)

    def show_who(self, text: str) -> None:
        """Show who it is; what somebody is typing stays."""
        if self._is_typed and text == self._text:
            return
        self._text, self._is_typed = text, False
        if self.input.currentText() != text:
            self.input.setCurrentText(text)
            line = self.input.lineEdit()
            if line is not None and not line.hasFocus():
                line.setCursorPosition(0)  # the beginning of a name is seen

    def offer_again(self) -> None:
        """Offer everybody there is now."""
        self.input.offer(self._known.all_names())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep who stands in the field when the page goes: the box does not say that it was left."""
        super().hideEvent(event)
        if self._known.is_open:
            self.finish()

    def _on_typed(self) -> None:
        self._is_typed = True

    def _on_chosen(self) -> None:
        self._is_typed = True
        self.finish()

    def finish(self) -> None:
        """Keep who stands in the field."""
        text = self.input.currentText().strip()
        if not self._is_typed:
            return
        self._is_typed = False
        if text != self._text:
            self._text = text
            self.committed.emit(self._known.meant(text))
