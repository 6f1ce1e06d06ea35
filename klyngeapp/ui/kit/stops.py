"""The stops of Tab: everything that takes the focus, in the order in which one reads."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from klyngeapp.ui.kit.arranged import Arranged

# Asked of every widget: to compare is quicker than to take a policy apart.
_BY_TAB = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
_LAST = 1_000_000  # what no layout has comes after all that one has


def order_stops(before: QWidget, page: QWidget, after: QWidget | None, heading: QWidget) -> None:
    """Let Tab go through what stands before the page, the headline, the page, and what stands after it."""
    parts = [page] if after is None else [page, after]
    rest = [one for part in parts for one in _stops(part) if one is not heading]
    for one, following in pairwise([*_stops(before), heading, *rest]):
        QWidget.setTabOrder(one, following)


def _stops(part: QWidget) -> list[QWidget]:
    """Return the stops in a part. What drops down from a list to choose from is a window of its own."""
    window = part.window()
    return [one for one in _within(part) if _is_stop(one) and one.window() is window]


def _within(part: QWidget) -> Iterator[QWidget]:
    """Yield what is in a part, as its layouts have it: what was made later may stand earlier."""
    children = [one for one in part.children() if isinstance(one, QWidget)]
    if isinstance(part, Arranged):
        order = {one: (place,) for place, one in enumerate(part.parts)}
        children.sort(key=lambda one: order.get(one, (_LAST,)))
    elif part.layout() is not None:
        layouts = _layouts(part)
        children.sort(key=lambda one: _place(one, layouts))
    for child in children:
        yield child
        yield from _within(child)


def _layouts(part: QWidget) -> list[tuple[QLayout, tuple[int, ...]]]:
    """Return the layouts of a part, each with its place. Their items are never asked for: see `arranged`."""
    first = part.layout()
    found: list[tuple[QLayout, tuple[int, ...]]] = [(first, ())] if first is not None else []
    for layout, place in found:  # it grows while it is gone through
        inner = [one for one in layout.children() if isinstance(one, QLayout)]
        found.extend((one, (*place, layout.indexOf(one))) for one in inner)
    return found


def _place(child: QWidget, layouts: list[tuple[QLayout, tuple[int, ...]]]) -> tuple[int, ...]:
    for layout, place in layouts:
        at = layout.indexOf(child)
        if at >= 0:
            return (*place, at)
    return (_LAST,)


def _is_stop(one: QWidget) -> bool:
    """Whether Tab comes by; it passes the headline of a row, but goes on from there when the row is opened."""
    policy = one.focusPolicy()
    is_headline = isinstance(one, QLabel) and policy == Qt.FocusPolicy.ClickFocus
    return is_headline or policy in _BY_TAB
