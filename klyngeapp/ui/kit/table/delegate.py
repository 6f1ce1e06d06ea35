"""How a cell looks, and the field that stands in it while one types."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from klyngeapp.ui import icons
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import tip
from klyngeapp.ui.kit.table.model import KIND_ROLE, RowsModel
from klyngeapp.ui.look import Look

PADDING = 12
_NARROWEST = 150
_LONGEST = 20_000
Hint: TypeAlias = QStyledItemDelegate.EndEditHint
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints hairline rows, and makes line edits and combo boxes to type in."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    # how it looks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: its ground, its hairline, its text or mark, and the ring of the one with the focus."""
        look, box = self._look, QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.colour("soft"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour("line"))
        kind = index.data(KIND_ROLE)
        if kind == "menu":
            self._menu(painter, box, index)
        elif kind == "check":
            self._check(painter, box, index)
        else:
            self._text(painter, box, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 6, 6)
        painter.restore()

    def _text(self, painter: QPainter, box: QRectF, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        inside = box.adjusted(PADDING, 0, -PADDING, 0)
        model = index.model()
        if isinstance(model, RowsModel) and model.is_invitation(index):
            size = self._look.px(20)
            mark = QRectF(inside.left() - 2, inside.center().y() - size / 2, size, size)
            icons.draw(painter, self._look, "plus", mark, colour="softink")
            inside.setLeft(inside.left() + size + 6)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)

    def _check(self, painter: QPainter, box: QRectF, index: Index) -> None:
        look, size = self._look, self._look.px(22)
        mark = QRectF(box.left() + PADDING, box.center().y() - size / 2, size, size)
        is_on = bool(index.data(Qt.ItemDataRole.DisplayRole))
        painter.setPen(Qt.PenStyle.NoPen if is_on else QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("primary" if is_on else "surface"))
        painter.drawRoundedRect(mark, 6, 6)
        if is_on:
            icons.draw(painter, look, "check", mark.adjusted(3, 3, -3, -3), colour="on", width=2.6)

    def _menu(self, painter: QPainter, box: QRectF, index: Index) -> None:
        model, size = index.model(), self._look.px(20)
        if isinstance(model, RowsModel) and model.id_at(index.row()):
            mark = QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size)
            icons.draw(painter, self._look, "ellipsis", mark, colour="ink2")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return a size; the table decides the widths."""
        return QSize(80, self._look.px(47))

    def helpEvent(  # noqa: N802 - Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show all of a text that has no room, as plain text."""
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        font = index.data(Qt.ItemDataRole.FontRole)
        rect = option.rect
        if text and font is not None:
            view.setFont(font)
            if view.fontMetrics().horizontalAdvance(text) > rect.width() - 2 * PADDING:
                QToolTip.showText(event.globalPos(), tip(text), view)
                return True
        QToolTip.hideText()
        return True

    # what one types in

    def createEditor(  # noqa: N802 - Qt's name
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,
    ) -> QWidget:
        """Return a field for a cell; where there is something to choose from, its list opens as one types."""
        model = index.model()
        assert isinstance(model, RowsModel)
        column = model.column_at(index.column())
        assert column is not None
        made: QWidget
        if column.kind == "choice":
            made = ChoiceBox(self._look, model.source.options(model.places[index.column()]), typed=True, parent=parent)
        else:
            made = line = QLineEdit(parent)
            line.setMaxLength(_LONGEST)
            if column.kind == "number":
                line.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.setProperty("cell", "true")
        made.setFont(self._look.font("body"))
        made.setAccessibleName(f"{column.title}, {model.text_at(index.row(), 0)}".removesuffix(", "))
        made.setAutoFillBackground(True)
        made.installEventFilter(self)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin with what the cell holds, all of it chosen; what is being typed stays."""
        line = line_of(editor)
        if not line.isModified():
            line.setText(index.data(Qt.ItemDataRole.EditRole))
            line.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Give what was typed to the list."""
        model.setData(index, line_of(editor).text())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Stand in the cell, and over its neighbour where the cell is narrow."""
        box = option.rect.adjusted(1, 2, -1, -3)
        short = max(self._look.px(_NARROWEST) - box.width(), 0)
        editor.setGeometry(box.adjusted(-short, 0, 0, 0) if index.column() else box.adjusted(0, 0, short, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed at Enter and Tab at once, and say which of them it was."""
        if isinstance(watched, QWidget) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            hint = _HINTS.get(Qt.Key(event.key()))
            if hint is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, hint)
                return True
        return super().eventFilter(watched, event)


_HINTS = {
    Qt.Key.Key_Return: Hint.SubmitModelCache,
    Qt.Key.Key_Enter: Hint.SubmitModelCache,
    Qt.Key.Key_Tab: Hint.EditNextItem,
    Qt.Key.Key_Backtab: Hint.EditPreviousItem,
}


def line_of(editor: QWidget) -> QLineEdit:
    """Return the line in which one types."""
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    assert isinstance(line, QLineEdit)
    return line
