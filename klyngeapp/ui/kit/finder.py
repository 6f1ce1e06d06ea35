"""A field in which a name is found: what fits is listed below it while one types, the best first.

Enter and Tab take what is marked; a digit after a name says that the name is done and the figures begin (`figure`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from klyngeapp.i18n import finding
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui import icons
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.look import Look

_ARROW, _ROWS, _MOST = 40, 12, 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ID = Qt.ItemDataRole.UserRole
_NEW = "+"


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be found: its id, its name, and what else is said of it in the list."""

    id: str
    name: str
    detail: str = ""


class _Fitting(QListWidget):
    """The list below the field. It never has the focus: whoever types goes on typing."""

    def __init__(self, field: "Finder", look: Look) -> None:
        super().__init__(field)
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("choices")
        self.setFont(look.font("body"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(_("What fits"))


class Finder(Line):
    """`taken` says that something else is chosen now, `entered` that Enter was pressed with nothing open, `found` that
    Enter took what was marked, `figure` carries the first digit of a number that was begun here.
    """

    taken = Signal()
    entered = Signal()
    found = Signal()
    figure = Signal(str)

    takes_figures = False  # whether somebody listens to `figure`

    def __init__(self, look: Look, *, new: Callable[[str], str] | None = None) -> None:
        """`new` says in words that a name is to be added; without it only what is known can be chosen."""
        super().__init__()
        self._look, self._new = look, new
        self._choices: dict[str, Choice] = {}
        self._known: list[finding.Named] | None = None
        self.chosen = self.new_name = ""
        self.setFont(look.font("body"))
        self.setTextMargins(0, 0, look.px(_ARROW - 14), 0)
        self.list = _Fitting(self, look)
        self.list.itemClicked.connect(self._on_clicked)
        self.textEdited.connect(self._on_typed)

    # what there is

    def offer(self, choices: Sequence[Choice]) -> None:
        """Let these be found; what is chosen stays, as far as it is among them."""
        self._choices = {one.id: one for one in choices}
        self._known = None
        if self.new_name:
            self._settle(self.text())
        elif self.chosen in self._choices:
            self._show(self._choices[self.chosen].name)
        elif self.chosen:
            self.choose("")

    def choose(self, row_id: str) -> None:
        """Show one as chosen; "" for none."""
        self.chosen, self.new_name = (row_id if row_id in self._choices else ""), ""
        self._show(self._choices[row_id].name if self.chosen else "")

    def name_of(self, row_id: str) -> str:
        """Return the name of one that can be found, else nothing."""
        return self._choices[row_id].name if row_id in self._choices else ""

    def _show(self, text: str) -> None:
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def is_known(self) -> bool:
        """Whether what stands in the field means something, or nothing stands there."""
        return bool(self.chosen or self.new_name) or not self.text().strip()

    def _names(self) -> list[finding.Named]:
        if self._known is None:
            self._known = [finding.named(one.id, one.name) for one in self._choices.values()]
        return self._known

    # typing

    def _on_typed(self, text: str) -> None:
        self.chosen = self.new_name = ""
        self._open(text)
        self.taken.emit()

    def _open(self, text: str) -> None:
        """Show what fits, the best marked; nothing where nothing does."""
        self.list.clear()
        for row_id in finding.fitting(self._names(), text, _MOST if not text.strip() else finding.MOST):
            one = self._choices[row_id]
            item = QListWidgetItem(f"{one.name}  ·  {one.detail}" if one.detail else one.name)
            item.setData(_ID, row_id)
            self.list.addItem(item)
        name = " ".join(text.split())
        if self._new is not None and name and not finding.is_called(self._names(), name):
            item = QListWidgetItem(self._new(name))
            item.setData(_ID, _NEW)
            self.list.addItem(item)
        if not self.list.count():
            self.list.hide()
            return
        self.list.setCurrentRow(0 if text.strip() else max(self._place(), 0))
        self._place_list()
        number = self.list.count()
        self.setAccessibleDescription(ngettext("{number} fits", "{number} fit", number))

    def _place(self) -> int:
        ids = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        return ids.index(self.chosen) if self.chosen in ids else -1

    def _place_list(self) -> None:
        rows = min(self.list.count(), _ROWS)
        high = rows * max(self.list.sizeHintForRow(0), 1) + 2 * self.list.frameWidth() + 4
        wide = max(self.width(), min(self.list.sizeHintForColumn(0) + self._look.px(32), self._look.px(420)))
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        screen = self.screen().availableGeometry()
        if below.y() + high > screen.bottom():
            below = self.mapToGlobal(QPoint(0, -high - 2))
        below.setX(max(min(below.x(), screen.right() - wide), screen.left()))
        self.list.setGeometry(below.x(), below.y(), wide, high)
        if self.isVisible():
            self.list.show()

    def _take(self) -> bool:
        """Take what is marked in the list; False where it is not open."""
        item = self.list.currentItem() if self.list.isVisible() else None
        self.list.hide()
        if item is None:
            return False
        row_id = item.data(_ID)
        if row_id == _NEW:
            self.chosen, self.new_name = "", " ".join(self.text().split())
            self._show(self.new_name)
        else:
            self.choose(row_id)
        self.taken.emit()
        return True

    def _on_clicked(self, _item: QListWidgetItem) -> None:
        self._take()

    def _settle(self, text: str) -> None:
        """Choose the one that is called as what was typed, where one is."""
        row_id = finding.is_called(self._names(), text) if text.strip() else ""
        if row_id:
            self.choose(row_id)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go through the list, take what is marked, or type on."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in _ENTER:
            signal = self.found if self._take() else self.entered
            signal.emit()
        elif key == Qt.Key.Key_Escape and self.list.isVisible():
            self.list.hide()
        elif self._begins_figures(event.text()):
            self._take()
            self.figure.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _begins_figures(self, text: str) -> bool:
        """Whether a digit begins the figures: no name goes on with it."""
        if not text.isdigit() or not self.takes_figures:
            return False
        typed = "" if self.selectedText() == self.text() else self.text()
        if not typed and not self.chosen and not self.new_name:
            return False
        if typed and self.list.isVisible() and self.list.currentItem().data(_ID) == _NEW:
            return False  # a name that nobody has is no name yet
        return not finding.fitting(self._names(), typed + text, 1)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002, FBT001 - Qt's name
        """Take what is marked on the way out."""
        text = self.text().split()
        item = self.list.currentItem() if self.list.isVisible() else None
        # One word that nobody is called is more often a slip than a name: it is added with Enter or a click only.
        if text and (item is None or item.data(_ID) != _NEW or len(text) > 1):
            self._take()
        return super().focusNextPrevChild(next)

    def _move(self, by: int) -> None:
        if not self.list.isVisible():
            self._open("" if self.chosen else self.text())
            return
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            self.setAccessibleDescription(self.list.item(row).text())

    # focus and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark all, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the list away; a whole name that was typed is chosen."""
        super().focusOutEvent(event)
        self.list.hide()
        if not self.chosen and not self.new_name and self.text().strip():
            self._settle(self.text())
            if self.chosen:
                self.taken.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open all of the list from its arrow."""
        if event.position().x() >= self.width() - self._look.px(_ARROW):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            was_open = self.list.isVisible()
            self.list.hide()
            if not was_open:
                self._open("")
            return
        super().mousePressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Put the list away together with the field."""
        self.list.hide()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which a name has room."""
        return QSize(self._look.px(180), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size; what has no room scrolls."""
        return QSize(self._look.px(90), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the field and its arrow."""
        super().paintEvent(event)
        size = self._look.px(18)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.width() - size - 10, (self.height() - size) / 2, size, size)
        icons.draw(painter, self._look, "chevron-down", box, colour="ink2")
        painter.end()
