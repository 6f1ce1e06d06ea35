"""The workbooks that were open here: the last one as a card to go on with, the others as rows."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import elided, icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.view import Entry

_ROW, _LEAST = 70, 220  # the height of a row, and the least width of its words


class RowDeeds(NamedTuple):
    """What can be done with a workbook of the list."""

    open: Callable[[Path], object]
    forget: Callable[[Path], object]
    show: Callable[[Path], object]
    backups: Callable[[Path], object]


class LastCard(QFrame):
    """The workbook that was open last; `go_on` opens it."""

    def __init__(self, look: Look, entry: Entry, deeds: RowDeeds) -> None:
        super().__init__()
        self.setProperty("kind", "pick")
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.setSpacing(20)
        lines = [elided(look, entry.name, "h2")]
        if entry.state:
            lines.append(elided(look, entry.state, ink="ink2"))
        used = _("Last opened {when} · {place}", when=entry.when, place=entry.place) if entry.when else entry.place
        lines.append(elided(look, used, "small"))
        row.addWidget(cards.column(*lines, spacing=5), 1)
        self.go_on = button(look, _("Continue"), lambda: deeds.open(entry.file), kind="primary", tail="arrow-right")
        self.go_on.setAccessibleDescription(f"{entry.name}. {used}")
        row.addWidget(self.go_on)


class OtherRow(QPushButton):
    """A workbook that is still there: all of the row opens it."""

    def __init__(self, look: Look, entry: Entry, deeds: RowDeeds) -> None:
        super().__init__()
        self._look, self._entry, self._deeds = look, entry, deeds
        self.setProperty("kind", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(entry.name)
        self.setAccessibleDescription(". ".join(part for part in (entry.state, entry.when, entry.place) if part))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(16)
        row.addWidget(icon_label(look, "book-open", size=22))
        row.addWidget(_two_lines(look, entry.name, entry.state or entry.place), 1)
        row.addWidget(label(look, entry.when, "small"))
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.more = icon_button(look, "ellipsis", _("More choices for {name}", name=entry.name), self._show_more)
        row.addWidget(self.more)
        self.choices = QMenu(self)
        self.choices.setFont(look.font("body"))
        self.choices.addAction(_("Show in its folder")).triggered.connect(self._show)
        self.choices.addAction(_("See the backups")).triggered.connect(self._show_backups)
        self.choices.addAction(_("Remove from this list")).triggered.connect(self._forget)
        self.clicked.connect(lambda _checked=False: deeds.open(entry.file))

    def _show_more(self) -> None:
        self.choices.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _show(self) -> None:
        self._deeds.show(self._entry.file)

    def _show_backups(self) -> None:
        self._deeds.backups(self._entry.file)

    def _forget(self) -> None:
        self._deeds.forget(self._entry.file)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a row; it grows with the text."""
        layout = self.layout()
        return QSize(300, max(self._look.px(_ROW), layout.sizeHint().height() if layout else 0))


class GoneRow(QFrame):
    """A workbook that is no longer where it was; it can be taken off the list."""

    def __init__(self, look: Look, entry: Entry, deeds: RowDeeds) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(16)
        self.setMinimumHeight(look.px(_ROW))
        row.addWidget(icon_label(look, "file-x", size=22))
        said = _("The file is no longer in {place}.", place=entry.place)
        words = _two_lines(look, entry.name, said, ink="ink2")
        words.setMinimumWidth(look.px(_LEAST))
        see, forget = _("See the backups"), _("Remove from this list")
        self.backups = button(look, see, lambda: deeds.backups(entry.file), small=True, name=f"{see}: {entry.name}")
        self.forget = button(look, forget, lambda: deeds.forget(entry.file), small=True, name=f"{forget}: {entry.name}")
        self.forget.setAccessibleDescription(said)
        row.addWidget(in_lines([words, self.backups, self.forget], 12, stretches=True), 1)


def others(look: Look, entries: tuple[Entry, ...], deeds: RowDeeds) -> tuple[QFrame, tuple[QPushButton, ...]]:
    """Return the card of the others, and what an arrow leads to in it."""
    frame, inside = cards.card((1, 4, 1, 4), spacing=0)
    stops: list[QPushButton] = []
    for number, entry in enumerate(entries):
        if number:
            inside.addWidget(cards.line())
        made = OtherRow(look, entry, deeds) if entry.is_there else GoneRow(look, entry, deeds)
        stops.append(made if isinstance(made, OtherRow) else made.forget)
        inside.addWidget(made)
    return frame, tuple(stops)


def _two_lines(look: Look, name: str, below: str, *, ink: str = "ink") -> QWidget:
    return cards.column(elided(look, name, "strong", ink=ink), elided(look, below, "small"), spacing=1)
