"""The start window as a page: the panel, the workbook to go on with, the others, and what one can begin on."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp import __version__
from klyngeapp.i18n.language import LANGUAGES, _, spoken
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.choices import Choice, Choices
from klyngeapp.ui.start.draft_row import DraftRow, Unfinished
from klyngeapp.ui.start.panel import Panel
from klyngeapp.ui.start.recent_rows import LastCard, RowDeeds, others
from klyngeapp.ui.start.view import StartView

_PANEL, _LEAST_PANEL, _PANEL_FROM = 500, 360, 1000
_LOW = 720  # a window that is lower than this has no room for wide margins
_NAMES = {"da": "Dansk", "en": "English"}
_ON = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class StartDeeds(NamedTuple):
    """What the start window can do."""

    rows: RowDeeds
    new: Callable[[], object]
    find: Callable[[], object]
    sample: Callable[[], object]
    speak: Callable[[str], object]
    settings: Callable[[], object]
    backups: Callable[[], object]
    help: Callable[[], object]


class _Inside(QWidget):
    """What scrolls: as high as it is at the width it has, never as high as it would be at its least width."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least width; the height follows from the width there is."""
        return QSize(super().minimumSizeHint().width(), 0)


class WithPanel(QWidget):
    """A page with the drawn panel at its left, where there is room for it. `messages` is where bars are shown."""

    def __init__(self, look: Look, panel: QWidget | None = None, widest: int = _PANEL) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look, self._widest = look, widest
        self.panel = panel or Panel(look)
        self.panel.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(*cards.NONE)
        row.setSpacing(0)
        row.addWidget(self.panel)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(0)
        self.messages = QVBoxLayout()
        self.messages.setSpacing(8)
        self.beside.addLayout(self.messages)
        inside = _Inside()
        self.column = QVBoxLayout(inside)
        self.column.setSpacing(16)
        self.beside.addWidget(Scroll(inside), 1)
        row.addLayout(self.beside, 1)

    def head(self, title: str, words: str) -> None:
        """Say what the page is."""
        lead = label(self._look, words, "lead", wrap=True)
        cards.add(self.column, cards.column(headline(self._look, title), lead, spacing=6), 6)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the panel its third, or none."""
        super().resizeEvent(event)
        width = event.size().width()
        least, widest = self._look.px(_LEAST_PANEL), self._look.px(self._widest)
        self.panel.setFixedWidth(max(least, min(widest, width * self._widest // 1440)))
        self.panel.setVisible(width >= self._look.px(_PANEL_FROM))
        side = 72 if width >= self._look.px(_PANEL_FROM) else 40
        self.column.setContentsMargins(side, 60 if event.size().height() >= _LOW else 32, side, 32)


class StartPage(WithPanel):
    """Shows what there is to go on with, else what there is to begin on. The arrows lead through all of it."""

    def __init__(self, look: Look, view: StartView, deeds: StartDeeds, unfinished: Unfinished | None = None) -> None:
        super().__init__(look)
        self.setAccessibleName(_("Start window"))
        self.last = LastCard(look, view.last, deeds.rows) if view.last is not None else None
        self._head(view)
        stops: list[QPushButton] = []
        if self.last is not None:
            self.column.addWidget(self.last)
            stops.append(self.last.go_on)
        self.unfinished = DraftRow(look, unfinished) if unfinished is not None else None
        if self.unfinished is not None:
            self.column.addWidget(self.unfinished)
            stops += [self.unfinished.go_on]
        if view.others:
            self.column.addSpacing(10)
            self.column.addWidget(label(look, _("Other clusters on this computer"), "h3", wrap=True))
            frame, rows = others(look, view.others, deeds.rows)
            self.column.addWidget(frame)
            stops.extend(rows)
        if stops:
            self.column.addSpacing(10)
        self.choices = Choices(look, _choices(deeds))
        self.column.addWidget(self.choices)
        stops.extend(self.choices.cards)
        self.column.addStretch(1)
        self._foot(deeds)
        self.stops = tuple(stops)
        self.first = stops[0]
        for stop in self.stops:
            stop.installEventFilter(self)

    def _head(self, view: StartView) -> None:
        words = (
            _("Begin with your own cluster, or look at the sample first.")
            if view.last is None
            else _("Go on where you left off, or begin on something new.")
        )
        self.head(_("Welcome"), words)

    def _foot(self, deeds: StartDeeds) -> None:
        look = self._look
        self.languages = Segmented(look, _("Language"), [_NAMES[code] for code in LANGUAGES])
        self.languages.choose(LANGUAGES.index(spoken()))
        self.languages.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.languages.chosen.connect(lambda place: deeds.speak(LANGUAGES[place]))
        version = label(look, f"klyngeapp {__version__}", "caption")
        self.settings = button(look, _("Settings"), deeds.settings, kind="link", icon="settings", small=True)
        self.backups = button(look, _("Backups"), deeds.backups, kind="link", icon="archive", small=True)
        self.help = button(look, _("Help"), deeds.help, kind="link", icon="circle-question-mark", small=True)
        links = [self.help, self.backups, self.settings, label(look, _("Language"), "small"), self.languages]
        self.column.addWidget(in_lines([version, *links], 12, stretches=True))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at what one most likely wants."""
        super().showEvent(event)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go through the page with the arrows, choose with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.stops:
            return self._on_key(self.stops.index(watched), event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, place: int, key: int) -> bool:
        if key in _ON or key in _BACK:
            place += 1 if key in _ON else -1
            if 0 <= place < len(self.stops):
                self.stops[place].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stops[place].click()
            return True
        return False


def _choices(deeds: StartDeeds) -> tuple[Choice, ...]:
    return (
        Choice(
            "file-plus",
            _("New cluster"),
            _("We ask for its name, its municipality and its villages. It takes five minutes."),
            deeds.new,
        ),
        Choice(
            "folder-open", _("Open a file"), _("Find a cluster that you got by mail or kept elsewhere."), deeds.find
        ),
        Choice(
            "compass",
            _("Try the sample"),
            _("Look at a cluster with everything in it. You cannot spoil anything."),
            deeds.sample,
        ),
    )
