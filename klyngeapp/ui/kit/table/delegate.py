"""How a cell looks, and the field that stands in it while one types."""

from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPen
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
from klyngeapp.ui.kit.table import dots_cell
from klyngeapp.ui.kit.table.model import FULL_ROLE, KIND_ROLE, RowsModel
from klyngeapp.ui.kit.table.source import Mark
from klyngeapp.ui.look import Look

PADDING = 12
_NARROWEST = 150
_LONGEST = 20_000
BAR = 68
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
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.colour(_edge(index)))
        paint = {"menu": self._menu, "check": self._check, "bar": self._bar, "dots": self._dots}
        paint["two_lines"] = self._two_lines
        paint.get(index.data(KIND_ROLE), self._text)(painter, box, index)
        if (
            not index.column() and not state & QStyle.StateFlag.State_Selected
        ):  # the ground of the others would cover it
            self._how_to_add(painter, box, index)
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
        self._dot(painter, inside, index)
        sign = _mark(index, text)
        if sign is not None and sign.icon:
            size = self._look.px(18)
            box = QRectF(inside.left(), inside.center().y() - size / 2, size, size)
            icons.draw(painter, self._look, sign.icon, box, colour=sign.ink)
            inside.setLeft(inside.left() + size + 7)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(self._look.colour(sign.ink) if sign is not None else index.data(Qt.ItemDataRole.ForegroundRole))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)

    def _dot(self, painter: QPainter, inside: QRectF, index: Index, top: float | None = None) -> None:
        """Paint the dot of a text, and leave what is beside it to the text."""
        model, look = index.model(), self._look
        column = model.column_at(index.column()) if isinstance(model, RowsModel) else None
        colour = column.dots.get(index.data(FULL_ROLE) or "") if column is not None else None
        if colour is None:
            return
        size = look.px(12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(colour))
        middle = inside.center().y() if top is None else top
        painter.drawEllipse(QRectF(inside.left(), middle - size / 2, size, size))
        inside.setLeft(inside.left() + size + look.px(10))

    def _how_to_add(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """Tell, in the empty cells beside the invitation, that one can begin to type at once."""
        view, font = self.parent(), self._look.font("small")
        model, inside = index.model(), box.adjusted(PADDING + self._look.px(26), 0, 0, 0)
        if not isinstance(view, QAbstractItemView) or not isinstance(model, RowsModel):
            return
        if not model.source.add_hint or not model.is_invitation(index):
            return
        taken = QFontMetricsF(index.data(Qt.ItemDataRole.FontRole)).horizontalAdvance(model.source.add_text)
        left = inside.left() + taken + self._look.px(14)
        room = view.viewport().width() - left - PADDING
        if QFontMetricsF(font).horizontalAdvance(model.source.add_hint) > room:
            return
        painter.setFont(font)
        painter.setPen(self._look.colour("ink2"))
        box = QRectF(left, inside.top(), room, inside.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, model.source.add_hint)

    def _two_lines(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """Paint a text, and below it a small one."""
        look, inside = self._look, box.adjusted(PADDING, 0, -PADDING, 0)
        first, _line, second = (index.data(FULL_ROLE) or "").partition("\n")
        if not second:
            self._text(painter, box, index)
            return
        fonts = look.font("strong"), look.font("small")
        high = [QFontMetricsF(font).height() for font in fonts]
        top = inside.center().y() - sum(high) / 2
        self._dot(painter, inside, index, top + high[0] / 2)
        for text, font, height, ink in zip((first, second), fonts, high, ("ink", "ink2"), strict=True):
            painter.setFont(font)
            painter.setPen(look.colour(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inside.width()))
            painter.drawText(QRectF(inside.left(), top, inside.width(), height), shown)
            top += height

    def _bar(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """Paint how much of the whole is reached; more than all of it fills the track in clay."""
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not text:
            return
        part, high = float(text), self._look.px(8)
        width = min(box.width() - 2 * PADDING, self._look.px(BAR))
        track = QRectF(box.left() + PADDING, box.center().y() - high / 2, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, "track"), (min(part, 1.0), "clay" if part > 1 else "primary")):
            if share > 0:
                painter.setBrush(self._look.colour(colour))
                drawn = QRectF(track.left(), track.top(), max(track.width() * share, high), high)
                painter.drawRoundedRect(drawn, high / 2, high / 2)

    def _dots(self, painter: QPainter, box: QRectF, index: Index) -> None:
        inside, font = box.adjusted(PADDING, 0, -PADDING, 0), index.data(Qt.ItemDataRole.FontRole)
        dots_cell.paint(painter, self._look, inside, index.data(FULL_ROLE) or "", font)

    def _check(self, painter: QPainter, box: QRectF, index: Index) -> None:
        look, size = self._look, self._look.px(22)
        mark = QRectF(box.left() + PADDING, box.center().y() - size / 2, size, size)
        is_on = bool(index.data(Qt.ItemDataRole.DisplayRole))
        model = index.model()
        sign = _mark(index, index.data(Qt.ItemDataRole.DisplayRole) or "")
        if sign is not None:
            if is_on or (isinstance(model, RowsModel) and model.id_at(index.row())):
                icons.draw(painter, look, sign.icon, mark, colour=sign.ink)
            return
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
        if column.kind in ("choice", "dots"):
            made = ChoiceBox(self._look, model.source.options(model.places[index.column()]), typed=True, parent=parent)
        else:
            made = line = QLineEdit(parent)
            line.setMaxLength(_LONGEST)
            if column.kind == "number":
                line.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.setProperty("cell", "true")
        made.setProperty("free", column.free)
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
        """Take what was typed at Enter and Tab at once, and say which of them it was. Half a new name is not taken
        because somebody looks into another window.
        """
        is_left = isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _ONLY_AWAY
        if is_left and watched.property("free"):
            return False
        if isinstance(watched, QWidget) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            hint = _HINTS.get(Qt.Key(event.key()))
            if hint is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, hint)
                return True
        return super().eventFilter(watched, event)


_ONLY_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
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


def _edge(index: Index) -> str:
    """Return the colour of the line below a row: that above the sums is as dark as that below the header."""
    model = index.model()
    return "edge" if isinstance(model, RowsModel) and index.row() + 1 == model.total_row else "line"


def _mark(index: Index, text: str) -> Mark | None:
    model = index.model()
    column = model.column_at(index.column()) if isinstance(model, RowsModel) else None
    return column.marks.get(text) if column is not None else None
