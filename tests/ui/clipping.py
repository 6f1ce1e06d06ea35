"""Whether all that stands on the screen can be read: nothing cut, nothing over another, nothing outside the window."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QTableView,
    QToolButton,
    QWidget,
)

from klyngeapp.drawing.surface import Box, Lettering
from klyngeapp.ui.kit.arranged import Arranged
from klyngeapp.ui.kit.buttons import Button
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import ElidedLabel
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.kit.rows import NavRow
from klyngeapp.ui.kit.table.delegate import PADDING
from klyngeapp.ui.painting import ScreenRuler
from tests.drawing_kit import Recording

_BREAKS = re.compile(r"[\s\u200b]+|(?<=\w-)(?=\w)")  # where Qt may begin a new line
SPARE = 1  # pixels by which rounding may be wrong


def faults(root: QWidget) -> list[str]:
    """Return in a sentence each what of a window or a dialog cannot be read as it should."""
    shown = [one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root and _ours(one)]
    found: list[str] = []
    for one in shown:
        found += [f"{_called(one)}: {what}" for what in (*_cut(one), *_outside(one))]
    for one in (root, *shown):
        found += _overlapping(one)
    return list(dict.fromkeys(found))


def _ours(widget: QWidget) -> bool:
    """Whether we made a widget: Qt's own parts of scroll bars, menu bars and fields know what they do."""
    name = widget.objectName()
    return not name.startswith("qt_") or name == "qt_msgbox_label"


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {(widget.accessibleName() or text)[:50]!r}"


# cut


def _cut(one: QWidget) -> Iterator[str]:
    if isinstance(one, ElidedLabel):
        yield from _cut_elided(one)
    elif isinstance(one, QLabel):
        yield from _cut_label(one)
    elif isinstance(one, NavRow):
        pass  # it elides while it is painted, and has its tip then: see test_clipping
    elif isinstance(one, QAbstractButton):
        yield from _cut_button(one)
    elif isinstance(one, QComboBox):
        yield from _cut_line(one, one.currentText(), one.width() - 48)
    elif isinstance(one, QLineEdit):
        yield from _cut_field(one)
    elif isinstance(one, Picture):
        yield from _cut_picture(one)
    elif isinstance(one, QTableView):
        yield from _cut_headings(one)


def _cut_elided(one: ElidedLabel) -> Iterator[str]:
    if one.text() != one.accessibleName() and not one.toolTip():
        yield "is elided and has no tip"
    room = one.contentsRect().width()
    if one.text() and one.fontMetrics().horizontalAdvance(one.text()) > room + SPARE:
        yield f"is {room} wide and does not fit"
    if one.text() in ("", "…") and one.accessibleName():
        yield "has no room at all"
    if one.height() + SPARE < one.sizeHint().height():
        yield f"is {one.height()} high, needs {one.sizeHint().height()}"


def _cut_label(one: QLabel) -> Iterator[str]:
    if not one.text():
        return
    if one.wordWrap():
        needed = one.heightForWidth(one.width())
        longest = max((one.fontMetrics().horizontalAdvance(word) for word in _BREAKS.split(one.text())), default=0)
        if longest > one.contentsRect().width() + SPARE:
            yield f"has a word of {longest}, and {one.contentsRect().width()} for it"
    else:
        needed = one.sizeHint().height()
        # Qt asks for more room than some texts take, such as "67 %".
        text = max(one.fontMetrics().horizontalAdvance(line) for line in one.text().split("\n"))
        wide = min(one.sizeHint().width(), text + one.width() - one.contentsRect().width())
        if one.width() + SPARE < wide:
            yield f"is {one.width()} wide, needs {wide}"
    if one.height() + SPARE < needed:
        yield f"is {one.height()} high, needs {needed}"


def _cut_button(one: QAbstractButton) -> Iterator[str]:
    if one.text() or isinstance(one, QToolButton):
        wanted = one.sizeHint()
        room = one.size()
        if isinstance(one, QToolButton) and not one.text():
            wanted = one.iconSize()
        told = isinstance(one, Button | Check) and one.toolTip()  # they elide by themselves
        if room.width() + SPARE < wanted.width() and not told:
            yield f"is {room.width()} wide, needs {wanted.width()}"
        if room.height() + SPARE < wanted.height():
            yield f"is {room.height()} high, needs {wanted.height()}"


def _cut_field(one: QLineEdit) -> Iterator[str]:
    metrics = QFontMetrics(one.font())
    if one.height() < metrics.height():
        yield f"is {one.height()} high, its text {metrics.height()}"
    if not one.text() and one.placeholderText() and not isinstance(one.parentWidget(), QComboBox):
        yield from _cut_line(one, one.placeholderText(), one.width() - 28)


def _cut_line(one: QWidget, text: str, room: int) -> Iterator[str]:
    if one.fontMetrics().horizontalAdvance(text) > room + SPARE and not one.toolTip():
        yield f"cuts {text[:40]!r} and has no tip"


def _cut_picture(one: Picture) -> Iterator[str]:
    needed = one.heightForWidth(one.width())
    if one.height() + SPARE < needed:
        yield f"is {one.height()} high, needs {needed}"
    surface = OnScreen()
    one._drawing.draw(surface, one.width())
    texts = [each for each in surface.texts if each.text.strip()]
    for each in texts:
        x, y, width, height = each.box
        if x < -SPARE or y < -SPARE - 1 or x + width > one.width() + SPARE + 1 or y + height > needed + SPARE + 2:
            yield f"draws {each.text!r} outside itself"
    for first, second in combinations(texts, 2):
        if _drawn_over(first.box, second.box):
            yield f"draws {first.text!r} over {second.text!r}"


class OnScreen(Recording):
    """Notes what is drawn, with texts as wide as they are on the screen."""

    def text_width(self, text: str, lettering: Lettering) -> float:
        return ScreenRuler().text_width(text, lettering)


def _drawn_over(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 1.5 and down > 2.5


def _cut_headings(one: QTableView) -> Iterator[str]:
    header, model = one.horizontalHeader(), one.model()
    if not header.isVisible():
        return
    across = Qt.Orientation.Horizontal
    for column in range(model.columnCount()):
        text = model.headerData(column, across, Qt.ItemDataRole.DisplayRole) or ""
        room = header.sectionSize(column) - 2 * PADDING
        tip = model.headerData(column, across, Qt.ItemDataRole.ToolTipRole)
        if QFontMetrics(header.font()).horizontalAdvance(str(text)) > room + SPARE and not tip:
            yield f"cuts the heading {text!r} and has no tip"


# outside


def _outside(one: QWidget) -> Iterator[str]:
    """Tell whether a widget sticks out of what it stands in; up and down, a scroll area can bring it into sight."""
    parent = one.parentWidget()
    if parent is None or not _says(one):
        return
    box, room = one.geometry(), parent.rect()
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        if isinstance(area, QTableView):
            return  # a field in a cell
        if box.width() > room.width() + SPARE:
            yield f"is {box.width()} wide and can only be seen in {room.width()}, for {_widest(one)}"
        return
    if box.left() < -SPARE or box.right() > room.right() + SPARE:
        yield f"goes out of {_called(parent)} sideways: {box.left()} to {box.right()} of {room.right()}"
    if box.top() < -SPARE or box.bottom() > room.bottom() + SPARE:
        yield f"goes out of {_called(parent)}: {box.top()} to {box.bottom()} of {room.bottom()}"


def _widest(one: QWidget) -> str:
    """Name the part that makes a page wider than it may be."""
    parts = [part for part in one.findChildren(QWidget) if part.isVisible() and not part.findChildren(QWidget)]
    least = [(max(part.minimumSizeHint().width(), part.minimumWidth()), _called(part)) for part in parts]
    return "{1} of {0}".format(*max(least, default=(0, "nothing")))


def _says(one: QWidget) -> bool:
    """Whether something is to be read in a widget."""
    parts = [one, *one.findChildren(QWidget)]
    return any(
        part.isVisible() and isinstance(part, QLabel | QAbstractButton | QLineEdit | QComboBox | QTableView | Picture)
        for part in parts
    )


# over another


def _overlapping(parent: QWidget) -> Iterator[str]:
    parts = [one for one in _managed(parent) if one.isVisible() and _says(one)]
    for one, other in combinations(parts, 2):
        both = one.geometry().intersected(other.geometry())
        if both.width() > SPARE and both.height() > SPARE:
            yield f"{_called(one)} lies over {_called(other)}"


def _managed(parent: QWidget) -> Iterator[QWidget]:
    """Yield what is placed in a widget. The items of its layouts are never asked for: Python would keep them."""
    if isinstance(parent, Arranged):
        yield from parent.parts
    layout = parent.layout()
    if layout is None:
        return
    layouts = [layout, *layout.findChildren(QLayout)]
    for child in parent.children():
        if isinstance(child, QWidget) and any(one.indexOf(child) >= 0 for one in layouts):
            yield child


def is_in_sight(widget: QWidget) -> bool:
    """Whether some of a widget can be seen just now in its window."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).intersected(window.rect())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        box = box.intersected(QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()))
        parent = parent.parentWidget()
    return widget.isVisible() and not box.isEmpty()
