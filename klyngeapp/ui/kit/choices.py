"""What one ticks and what one chooses from: their marks are drawn in the colours of the look."""

from collections.abc import Sequence

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QSizePolicy, QStyleOptionButton, QWidget

from klyngeapp.ui import icons
from klyngeapp.ui.kit.labels import shortened, tip
from klyngeapp.ui.look import Look

_ROWS, _LEAST, _ARROW = 12, 160, 48
_LEAVE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Check(QCheckBox):
    """A check with its words; all of the row can be clicked."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._look = look
        self._over = 0  # by how much it is narrower than its words
        self.setFont(look.font("body"))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least width that lets the words be shortened."""
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width(), self._look.px(_LEAST)), wanted.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Show as much of the words as there is room for."""
        super().initStyleOption(option)
        option.text = shortened(self, self.text(), self._over)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell in a tip what has no room."""
        super().resizeEvent(event)
        self._over = self.sizeHint().width() - self.width()
        self.setToolTip(tip(self.accessibleName()) if self._over > 0 else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box and its tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QtWidgets.QStyle.SubElement.SE_CheckBoxIndicator  # named here: the many names of QStyle take their time
        box = QRectF(self.style().subElementRect(part, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.draw(painter, self._look, "check", box.adjusted(3, 3, -3, -3), colour="on", width=2.6)
        painter.end()


class ChoiceBox(QComboBox):
    """A list to choose from. One that can be typed in shows what fits, and puts nothing in uninvited."""

    def __init__(self, look: Look, options: Sequence[str], *, typed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFont(look.font("body"))
        self.setMaxVisibleItems(_ROWS)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if typed:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self._complete()
        self.offer(options)
        self.currentTextChanged.connect(self._tell)

    def _tell(self) -> None:
        """Tell in a tip what has no room."""
        text = self.currentText()
        room = self.width() - self._look.px(_ARROW)
        self.setToolTip(tip(text) if self.fontMetrics().horizontalAdvance(text) > room else "")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what the new width has no room for."""
        super().resizeEvent(event)
        self._tell()

    def _complete(self) -> None:
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        assert popup is not None
        popup.setObjectName("choices")
        popup.setFont(self._look.font("body"))
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Enter and Tab leave a cell also where the list that fits is open: else it only closes, and what is typed
        next joins what stands in the cell.
        """
        is_left = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LEAVE
        completer, line = self.completer(), self.lineEdit()
        popup = completer.popup() if completer is not None else None
        if popup is None or popup is not watched or line is None or not is_left or not self.property("cell"):
            return super().eventFilter(watched, event)
        if popup.currentIndex().isValid():
            line.setText(popup.currentIndex().data())
        popup.hide()
        QCoreApplication.sendEvent(self, event)
        return True

    def offer(self, options: Sequence[str]) -> None:
        """Offer other choices; what stands in the field stays."""
        text = self.currentText()
        blocked = self.blockSignals(True)
        self.clear()
        self.addItems(["", *options] if self.isEditable() else [*options])
        if self.isEditable():
            self.setCurrentText(text)
        self.blockSignals(blocked)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box and its arrow."""
        super().paintEvent(event)
        size = self._look.px(18)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.width() - size - 8, (self.height() - size) / 2, size, size)
        icons.draw(painter, self._look, "chevron-down", box, colour="ink2")
        painter.end()
