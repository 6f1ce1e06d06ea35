"""A page that scrolls up and down, and never sideways."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget


@runtime_checkable
class TakesRoom(Protocol):
    """A part of a page that can scroll by itself."""

    def take_room(self, height: int) -> None:
        """Be no higher than this."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that is wanted."""


class Scroll(QScrollArea):
    """Holds a page, and keeps what has the focus in sight."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that we have made: asked for its own, PySide makes every class of QtWidgets known to find out what it is.
        self._view = QWidget()
        self._view.setObjectName("qt_scrollarea_viewport")  # as Qt calls it: its style sheets look for that
        self.setViewport(self._view)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        page.installEventFilter(self)
        self._share_soon = QTimer(self)
        self._share_soon.setSingleShot(True)
        self._share_soon.setInterval(0)
        self._share_soon.timeout.connect(self._share)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least size that leaves a message above the page its room."""
        return QSize(40, 40)

    def _on_focus(self, _old: QWidget | None, holder: QWidget | None) -> None:
        """Bring what has the focus into sight; Qt does so only where Tab comes from inside the page."""
        page = self.widget()
        if holder is not None and page is not None and page.isAncestorOf(holder) and holder.visibleRegion().isEmpty():
            self.ensureWidgetVisible(holder)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Share the room anew when something on the page has another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_soon.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new room."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Let a table scroll by itself rather than the page, where the page holds but one."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        if page is None or layout is None:
            return
        tables = [one for one in page.findChildren(QWidget, "rows") if one.isVisibleTo(page)]
        if len(tables) != 1:
            return
        others = layout.totalHeightForWidth(self.viewport().width()) if layout.hasHeightForWidth() else -1
        others = max(others, layout.totalSizeHint().height()) if others < 0 else others
        table: object = tables[0]
        if isinstance(table, TakesRoom):
            table.take_room(self.viewport().height() - others + table.sizeHint().height())


def centred(page: QWidget, widest: int) -> QWidget:
    """Return a page in the middle, no wider than `widest` pixels."""
    page.setMaximumWidth(widest)
    box = QWidget()
    box.setObjectName("page")
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addStretch(0)
    layout.addWidget(page, 100)
    layout.addStretch(0)
    layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    return box
