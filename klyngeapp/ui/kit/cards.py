"""Cards, lines and boxes with their margins."""

from typing import Literal, TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

CardKind = Literal["card", "soft", "sunken", "warn", "toast"]
Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
_Layout = TypeVar("_Layout", bound=QLayout)


def card(margins: Margins, *, kind: CardKind = "card", spacing: int = 12) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    return frame, _set(QVBoxLayout(frame), margins, spacing)


def bar(margins: Margins, *, kind: CardKind = "soft", spacing: int = 12) -> tuple[QFrame, QHBoxLayout]:
    """Return a card and the row inside it."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    return frame, _set(QHBoxLayout(frame), margins, spacing)


def column(*parts: QWidget | int, spacing: int = 8, margins: Margins = NONE) -> QWidget:
    """Return widgets below one another; a number is a gap."""
    box = QWidget()
    add(_set(QVBoxLayout(box), margins, spacing), *parts)
    return box


def row(*parts: QWidget | int | str, spacing: int = 8, margins: Margins = NONE) -> QWidget:
    """Return widgets beside one another; a number is a gap, "|" takes all the room that is left."""
    box = QWidget()
    add(_set(QHBoxLayout(box), margins, spacing), *parts)
    return box


def add(layout: QBoxLayout, *parts: QWidget | int | str) -> None:
    """Add widgets, gaps (numbers) and stretches ("|") to a row or a column."""
    for part in parts:
        if isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, str):
            layout.addStretch(1)
        else:
            layout.addWidget(part)


def line() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedHeight(1)
    return made


def _set(layout: _Layout, margins: Margins, spacing: int) -> _Layout:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            let_go(widget)


def let_go(widget: QWidget) -> None:
    """Take a widget away. It keeps its parent: without one it would be gone at once, in the middle of its own click."""
    widget.hide()
    widget.deleteLater()
