"""A table in its card: the filter above it where there are many rows, and below it the sentence for a wrong value."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.table.model import RowsModel
from klyngeapp.ui.kit.table.source import RowSource
from klyngeapp.ui.kit.table.view import RowsView
from klyngeapp.ui.look import Look

MANY = 10  # rows from which on there is a filter
_TYPING = 150  # milliseconds without a further key


class RowsCard(QFrame):
    """Shows a list. `open_wanted` carries the id of a row to be opened; `emptied` says that there are rows or none."""

    open_wanted = Signal(str)
    emptied = Signal(bool)

    def __init__(self, look: Look, source: RowSource) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.rows = RowsModel(look, source, self)
        self.view = RowsView(look, self.rows)
        self.view.open_wanted.connect(self.open_wanted)
        self.search = QLineEdit()
        self.filter = self._filter(look)
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.trouble_bar = self._trouble_bar(look)
        self.missing = label(look, "", "small", wrap=True)
        self.missing.setContentsMargins(20, 4, 20, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(0)
        cards.add(column, self.filter, self.view, self.missing, self.trouble_bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.rows.refused.connect(self._on_refused)
        self.rows.taken.connect(self._on_taken)
        self.rows.dataChanged.connect(self._on_data)
        for signal in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            signal.connect(self._on_rows)
        self._on_taken()
        self._on_rows()

    def _filter(self, look: Look) -> QWidget:
        self.search.setFont(look.font("body"))
        self.search.setPlaceholderText(_("Find in the list"))
        self.search.setAccessibleName(_("Find in the list"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(look.px(360))
        self._count = label(look, "", "small")
        self._find_soon = QTimer(self)
        self._find_soon.setSingleShot(True)
        self._find_soon.setInterval(_TYPING)
        self._find_soon.timeout.connect(lambda: self.rows.find(self.search.text()))
        self.search.textChanged.connect(lambda _text: self._find_soon.start())
        add = button(look, self.rows.source.add_text, self._on_add, kind="link", icon="plus", small=True)
        if not self.rows.source.can_add:
            add.hide()
        made = cards.row(self.search, add, "|", self._count, spacing=16, margins=(8, 8, 12, 6))
        line = made.layout()
        assert line is not None
        line.setStretch(0, 3)  # type: ignore[attr-defined]
        return made

    def _on_add(self) -> None:
        """Go to the row that adds: it stands last, a long way down."""
        self.search.clear()
        self._find_soon.stop()
        self.rows.find("")
        self.view.begin_to_add()

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
        number = len(self.rows.ids)
        self.filter.setVisible(number > MANY or bool(self.rows.search) or self.search.hasFocus())
        self._count.setText(ngettext("{number} row", "{number} rows", number))
        self.emptied.emit(number == 0 and not self.rows.search and not self.rows.draft)
        self._on_data()
