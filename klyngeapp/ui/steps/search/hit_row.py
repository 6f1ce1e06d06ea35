"""One hit: its title and where it stands, with what was searched for on a yellow ground."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import place_of
from klyngeapp.store.queries.search import Hit
from klyngeapp.ui import icons
from klyngeapp.ui.kit.labels import tip
from klyngeapp.ui.look import Look, Role

_HIGH, _LEFT, _RIGHT = 62, 58, 130


class HitRow(QAbstractButton):
    """Leads to a row of the workbook; `moved` says that an arrow leads one down (1) or up (-1)."""

    moved = Signal(int)

    def __init__(self, look: Look, hit: Hit, icon: str, text: str, go: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._hit, self._icon, self._text = look, hit, icon, text
        self.is_chosen = False
        self.setFixedHeight(look.px(_HIGH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(hit.title)
        self.setAccessibleDescription(hit.detail)
        self.setToolTip(tip(hit.title))
        self.clicked.connect(lambda _checked=False: go())

    def choose(self, *, chosen: bool) -> None:
        """Show that Enter leads here, or not."""
        self.is_chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size; the card decides the width."""
        return QSize(300, self._look.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the arrows, open with Enter."""
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in ways:
            self.moved.emit(ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the hit."""
        look, box = self._look, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, box.width(), 1), look.colour("line"))
        if self.is_chosen or self.underMouse():
            painter.fillRect(box.adjusted(0, 1, 0, 0), look.colour("soft" if self.is_chosen else "hover"))
        size = look.px(20)
        sign = QRectF(look.px(24), box.center().y() - size / 2, size, size)
        icons.draw(painter, look, self._icon, sign, colour="ink2")
        room = box.width() - look.px(_LEFT) - look.px(_RIGHT if self.is_chosen else 60)
        self._line(painter, self._hit.title, "strong", "ink", QRectF(look.px(_LEFT), look.px(8), room, look.px(24)))
        self._line(painter, self._hit.detail, "small", "ink2", QRectF(look.px(_LEFT), look.px(32), room, look.px(22)))
        self._way(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        painter.end()

    def _way(self, painter: QPainter, box: QRectF) -> None:
        look, size = self._look, self._look.px(18)
        if not self.is_chosen:
            sign = QRectF(box.right() - look.px(42), box.center().y() - size / 2, size, size)
            icons.draw(painter, look, "arrow-right", sign, colour="ink2")
            return
        painter.setFont(look.font("small_strong"))
        painter.setPen(look.colour("softink"))
        painter.drawText(
            box.adjusted(0, 0, -look.px(24), 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            _("Enter ↵"),
        )

    def _line(self, painter: QPainter, text: str, role: Role, ink: str, box: QRectF) -> None:
        """Paint a line, elided, with the match marked where it can be seen."""
        look, font = self._look, self._look.font(role)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        found = place_of(self._text, shown)
        if found is not None:
            left = box.left() + metrics.horizontalAdvance(shown[: found[0]])
            width = metrics.horizontalAdvance(shown[found[0] : found[1]])
            painter.fillRect(QRectF(left - 1, box.top(), width + 2, box.height()), look.colour("warn_s"))
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
