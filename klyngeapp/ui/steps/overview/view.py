"""The cards of the first screen, and how they stand at each width. No rules: what they say comes ready-made."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import elided, headline, icon_label, label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.overview.words import Figure

WIDEST = 1480
FIGURES_WIDE = 430


@dataclass(frozen=True)
class Line:
    """A line of the next steps: its icon, its two texts, what its button says and does ("" for no button)."""

    icon: str
    title: str
    detail: str
    button: str = ""
    go: Callable[[], object] = lambda: None


@dataclass(frozen=True)
class Shown:
    """All that the first screen shows."""

    title: str
    lead: str
    path: Picture
    next_title: str
    lines: tuple[Line, ...]
    figures: tuple[Figure, ...]
    months_title: str
    months: Picture | None
    beside: Callable[[], object] | None = None  # the way to the villages beside each other


class Bar(QWidget):
    """A thin bar, filled in part."""

    def __init__(self, look: Look, part: float) -> None:
        super().__init__()
        self._look, self._part = look, part
        self.setFixedHeight(8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for name, part in (("track", 1.0), ("primary", self._part)):
            painter.setBrush(self._look.colour(name))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * part, self.height()), 4, 4)
        painter.end()


class OverviewView(QWidget):
    """The page: a heading and four cards."""

    def __init__(self, look: Look, shown: Shown, *, narrow: bool, tight: bool) -> None:
        super().__init__()
        self._look, self._shown, self._narrow = look, shown, narrow
        column = QVBoxLayout(self)
        column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 16)))
        column.setSpacing(14 if narrow else 18)
        self.heading = headline(look, shown.title)
        titles = cards.column(self.heading, label(look, shown.lead, "lead", wrap=True), spacing=4)
        column.addWidget(
            titles if shown.beside is None else in_lines([titles, self._beside(shown.beside)], 12, stretches=True)
        )
        grid = QGridLayout()
        grid.setSpacing(14 if narrow else 18)
        column.addLayout(grid)
        column.addStretch(1)
        if narrow:
            grid.addWidget(self._next_card(), 0, 0)
            grid.addWidget(self._path_card(), 1, 0)
            grid.addWidget(self._figures(2 if tight else 4), 2, 0)
        else:
            grid.addWidget(self._path_card(), 0, 0, 1, 2)
            grid.addWidget(self._next_card(), 1, 0)
            figures = self._figures(2)
            figures.setFixedWidth(look.px(FIGURES_WIDE))
            grid.addWidget(figures, 1, 1)
            grid.setRowMinimumHeight(1, look.px(288))
        if shown.months is not None:
            grid.addWidget(self._months_card(shown.months), 3, 0, 1, 1 if narrow else 2)

    def _beside(self, go: Callable[[], object]) -> QWidget:
        return button(self._look, _("The villages beside each other"), go, icon="scale", small=True)

    def _path_card(self) -> QFrame:
        card, inside = cards.card((20, 16, 20, 8) if self._narrow else (28, 22, 28, 12))
        inside.addWidget(self._shown.path)
        return card

    def _months_card(self, picture: Picture) -> QFrame:
        sides = 20 if self._narrow else 28
        card, inside = cards.card((sides, 14, sides, 12), spacing=4)
        inside.addWidget(label(self._look, self._shown.months_title, "h2", wrap=True))
        inside.addWidget(picture)
        return card

    def _next_card(self) -> QFrame:
        margins = (20, 12, 20, 8) if self._narrow else (28, 18, 28, 8)
        card, inside = cards.card(margins, spacing=4)
        inside.addWidget(label(self._look, self._shown.next_title, "h2", wrap=True))
        inside.addSpacing(4 if self._narrow else 8)
        first, *others = self._shown.lines
        inside.addWidget(self._callout(first))
        inside.addSpacing(4)
        for number, line in enumerate(others):
            if number:
                inside.addWidget(cards.line())
            inside.addWidget(self._line(line))
        inside.addStretch(1)
        return card

    def _callout(self, line: Line) -> QFrame:
        look = self._look
        frame, inside = cards.bar((20, 14, 16, 14), spacing=10)
        frame.setMinimumHeight(look.px(82))
        inside.addWidget(icon_label(look, line.icon, colour="softink", size=26))
        title = label(look, line.title, "h3", wrap=True)
        inside.addWidget(cards.column(title, label(look, line.detail, ink="softink", wrap=True), spacing=2), 1)
        if line.button:
            inside.addWidget(button(look, line.button, line.go, kind="primary", tail="arrow-right"))
        return frame

    def _line(self, line: Line) -> QWidget:
        look = self._look
        texts = cards.column(
            label(look, line.title, "strong", wrap=True), label(look, line.detail, "small", wrap=True), spacing=1
        )
        texts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        made = cards.row(icon_label(look, line.icon, size=22), texts, spacing=16, margins=(0, 7, 0, 7))
        if line.button:
            spoken = f"{line.button}: {line.title}"
            go = button(look, line.button, line.go, small=True, name=spoken)
            layout = made.layout()
            if layout is not None:
                layout.addWidget(go)
        return made

    def _figures(self, columns: int) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(*cards.NONE)
        grid.setSpacing(12 if self._narrow else 14)
        for number, figure in enumerate(self._shown.figures):
            grid.addWidget(self._figure(figure), number // columns, number % columns)
            grid.setColumnStretch(number % columns, 1)
        return box

    def _figure(self, figure: Figure) -> QFrame:
        look = self._look
        card, inside = cards.card((20, 16, 20, 16), spacing=0)
        card.setAccessibleName(figure.spoken)
        number = label(look, figure.number, "figure")
        # Qt asks for more room than "67 %" takes.
        number.setFixedWidth(number.fontMetrics().horizontalAdvance(figure.number) + 2)
        unit = elided(look, figure.unit, ink="ink2")
        unit.setContentsMargins(0, 0, 0, look.px(6))
        pair = cards.row(spacing=8)
        layout = pair.layout()
        if layout is not None:
            for part in (number, unit):
                layout.addWidget(part)
                layout.setAlignment(part, Qt.AlignmentFlag.AlignBottom)
        if isinstance(layout, QHBoxLayout):
            layout.setStretch(1, 1)
        inside.addStretch(1)
        inside.addWidget(pair)
        if figure.part is not None:
            inside.addSpacing(4)
            inside.addWidget(Bar(look, figure.part))
            inside.addSpacing(6)
        inside.addWidget(label(look, figure.second, "small", wrap=True))
        inside.addStretch(1)
        return card
