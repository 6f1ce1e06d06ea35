"""A table in its card: the filter above it where there are many rows, and below it the sentence for a wrong value."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label, tip
from klyngeapp.ui.kit.table.dressing import ROW
from klyngeapp.ui.kit.table.model import RowsModel
from klyngeapp.ui.kit.table.source import RowSource
from klyngeapp.ui.kit.table.view import RowsView
from klyngeapp.ui.look import Look

MANY = 10  # rows from which on there is a filter
_TYPING = 150  # milliseconds without a further key


@dataclass(frozen=True)
class Dress:
    """How a list stands: the title in its card, a note beside it, the height of a row, a small line below it, and what
    its filter says that one can look for.
    """

    title: str = ""
    note: str = ""
    row: int = ROW
    foot: str = ""
    find: str = ""


_PLAIN = Dress()


class RowsCard(QFrame):
    """Shows a list. `open_wanted` carries the id of a row to be opened; `emptied` says that there are rows or none."""

    open_wanted = Signal(str)
    emptied = Signal(bool)

    def __init__(self, look: Look, source: RowSource, dress: Dress = _PLAIN) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.rows = RowsModel(look, source, self)
        self.view = RowsView(look, self.rows, dress.row)
        self.view.open_wanted.connect(self.open_wanted)
        self.search = QLineEdit()
        self.filter = self._filter(look, dress.find or _("Find in the list"))
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.trouble_bar = self._trouble_bar(look)
        self.missing = label(look, "", "small", wrap=True)
        self.missing.setContentsMargins(20, 4, 20, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(0)
        self.note = label(look, dress.note, "small")
        if dress.title:
            column.addWidget(self._heading(look, dress.title))
        cards.add(column, self.filter, self.view, self.missing, self.trouble_bar)
        self.foot = label(look, dress.foot, "small")
        self.foot.setParent(self.view.viewport())
        self.foot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.rows.refused.connect(self._on_refused)
        self.rows.taken.connect(self._on_taken)
        self.rows.dataChanged.connect(self._on_data)
        for signal in (self.rows.waits, self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            signal.connect(self._on_rows)
        self._on_taken()
        self._on_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the small line at its edge."""
        super().resizeEvent(event)
        self._place_foot_soon()

    def _place_foot_soon(self) -> None:
        if self.foot.text():
            QTimer.singleShot(0, self, self._place_foot)

    def _place_foot(self) -> None:
        """Let the small line stand at the right of the row that adds, where there is room beside its words."""
        size, room = self.foot.sizeHint(), self.view.viewport().width()
        box = self.view.visualRect(self.rows.index(max(self.rows.add_row, 0), 0))
        words = self.view.fontMetrics().horizontalAdvance(self.rows.source.add_text) + 80
        self.foot.setVisible(self.rows.add_row >= 0 and size.width() + words < room and not self.rows.draft)
        self.foot.setGeometry(room - size.width() - 14, box.top(), size.width(), box.height())

    def _heading(self, look: Look, title: str) -> QWidget:
        made = cards.row(label(look, title, "h2", wrap=True), self.note, spacing=12, margins=(16, 14, 16, 2))
        line = made.layout()
        assert line is not None
        line.setStretch(0, 1)  # type: ignore[attr-defined]
        return made

    def say_note(self, text: str) -> None:
        """Show another note beside the title."""
        self.note.setText(text)

    def _filter(self, look: Look, find: str) -> QWidget:
        self.search.setFont(look.font("body"))
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.search.setToolTip(tip(find))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(look.px(360))
        self._count = label(look, "", "small")
        self._find_soon = QTimer(self)
        self._find_soon.setSingleShot(True)
        self._find_soon.setInterval(_TYPING)
        self._find_soon.timeout.connect(lambda: self.rows.find(self.search.text()))
        self.search.textChanged.connect(lambda _text: self._find_soon.start())
        self.add = button(look, self.rows.source.add_text, self._on_add, kind="link", icon="plus", small=True)
        if not self.rows.source.can_add:
            self.add.hide()
        made = cards.row(self.search, self.add, "|", self._count, spacing=16, margins=(8, 8, 12, 6))
        line = made.layout()
        assert line is not None
        line.setStretch(0, 3)  # type: ignore[attr-defined]
        return made

    @property
    def is_empty(self) -> bool:
        """Whether the list has no rows at all."""
        return not self.rows.ids and not self.rows.search and not self.rows.reading.is_on

    def _on_add(self) -> None:
        """Go to the row that adds: it stands last, a long way down."""
        self.search.clear()
        self._find_soon.stop()
        self.rows.find("")
        self.rows.reading.when_read(self.view.begin_to_add)

    def _trouble_bar(self, look: Look) -> QWidget:
        sign = icon_label(look, "triangle-alert", colour="danger", size=18)
        made = cards.row(sign, self.trouble, spacing=8, margins=(20, 8, 20, 8))
        line = made.layout()
        assert line is not None
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        return made

    def _on_refused(self, why: str) -> None:
        self.trouble.setText(why)
        self.trouble_bar.setAccessibleName(why)
        self.trouble_bar.show()
        announce(self.trouble_bar)

    def _on_taken(self) -> None:
        self.trouble_bar.hide()
        self._on_data()

    def _on_data(self) -> None:
        draft = self.rows.draft
        titles = self.rows.source.missing(draft) if draft else []
        self.missing.setText(_("The new row still needs: {columns}", columns=", ".join(titles)) if titles else "")
        self.missing.setVisible(bool(titles))

    def _on_rows(self) -> None:
        number, waits = len(self.rows.ids), self.rows.reading.is_on
        self.filter.setVisible(number > MANY or bool(self.rows.search) or self.search.hasFocus() or waits)
        self._count.setText(_("Getting the rows …") if waits else self.rows.source.counted(number))
        self._place_foot_soon()
        self.emptied.emit(self.is_empty and not self.rows.draft)
        self._on_data()
