"""The questions of a new cluster, one at a time, in the same window; the panel beside them shows what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.kit import cards
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.new_cluster.draft import Draft
from klyngeapp.ui.start.new_cluster.kept import Kept
from klyngeapp.ui.start.new_cluster.panel import ClusterPanel
from klyngeapp.ui.start.new_cluster.questions import NameQuestion, Question, TimeQuestion
from klyngeapp.ui.start.new_cluster.steps_question import StepsQuestion
from klyngeapp.ui.start.new_cluster.view import Bar, Foot, FootDeeds
from klyngeapp.ui.start.new_cluster.villages_question import VillagesQuestion
from klyngeapp.ui.start.page import WithPanel

QUESTIONS: tuple[type[Question], ...] = (NameQuestion, VillagesQuestion, TimeQuestion, StepsQuestion)
_WIDEST_PANEL = 420
_SIDE, _SIDE_NARROW = 56, 24
_HIGH, _WIDE = 780, 760  # a page that is lower or narrower has no room for wide margins
_KEEP_AFTER = 300  # milliseconds after the last key


@dataclass(frozen=True, slots=True)
class NewDeeds:
    """What the page can do: `make` goes on with the draft after the last question, `leave` keeps it for later."""

    make: Callable[[], object]
    leave: Callable[[], object]
    ask: Ask


class NewPage(WithPanel):
    """Asks. What is typed is kept on this computer while one types."""

    def __init__(self, look: Look, kept: Kept, deeds: NewDeeds) -> None:
        self._cluster = ClusterPanel(look)
        super().__init__(look, self._cluster, _WIDEST_PANEL)
        self._kept, self._deeds = kept, deeds
        self.setAccessibleName(_("New cluster"))
        self.question: Question
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_AFTER)
        self._keep_soon.timeout.connect(kept.keep)
        self._below = QVBoxLayout()
        self._below.setSpacing(0)
        self.beside.addLayout(self._below)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.on)
        self._show()

    @property
    def _draft(self) -> Draft:
        return self._kept.draft

    def _show(self) -> None:
        cards.empty(self.column)
        cards.empty(self._below)
        look, draft = self._look, self._draft
        self.question = QUESTIONS[draft.number](look, draft, self._deeds.ask)
        self.head(_(self.question.title), _(self.question.words))
        self.column.addWidget(self.question)
        for field in self.question.findChildren(QLineEdit):
            field.returnPressed.connect(self.on)
        self.tip = Bar(look, "soft", self.question.tip_icon)
        self.wrong_bar = Bar(look, "warn", "triangle-alert")
        self.wrong = self.wrong_bar.words
        cards.add(self.column, "|", self.tip)
        is_last = draft.number == len(QUESTIONS) - 1
        onward = _("Create the cluster") if is_last else _("Next: {step}", step=_(QUESTIONS[draft.number + 1].short))
        brief = _("Create") if is_last else _("Next")
        self.foot = Foot(look, onward, brief, FootDeeds(self._on_back, self._on_leave, self.on))
        self.back, self.cancel, self.go_on = self.foot.back, self.foot.cancel, self.foot.go_on
        # Always in sight, also where the page is longer than the window.
        self._told = cards.column(self.wrong_bar)
        self._told.hide()
        cards.add(self._below, self._told, self.foot)
        self.question.changed.connect(self._on_changed)
        self._on_changed()
        if self.isVisible():
            self._take_margins(self.width(), self.height())
            self.question.begin()

    def _on_changed(self) -> None:
        """Show what has been read, and keep it."""
        self._cluster.tell(self._draft)
        self.tip.say(self.question.tip())
        self.say_wrong("")
        self._keep_soon.start()

    def _on_back(self) -> None:
        if self._draft.number:
            self._draft.number -= 1
            self._show()
        else:
            self._on_leave()

    def _on_leave(self) -> None:
        self._kept.keep()
        self._deeds.leave()

    def on(self) -> None:
        """Go on, if the answer can be used."""
        problem = self.question.problem()
        if problem:
            self.say_wrong("" if self.question.tells_beside else problem)
        elif self._draft.number == len(QUESTIONS) - 1:
            self._kept.keep()
            self._deeds.make()
        else:
            self._draft.number += 1
            self._show()

    def say_wrong(self, text: str) -> None:
        """Say in a sentence what is missing or what went wrong."""
        self._told.setVisible(bool(text))
        self.wrong_bar.say(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take as wide margins as there is room for."""
        super().resizeEvent(event)
        self._take_margins(event.size().width(), event.size().height())

    def _take_margins(self, width: int, height: int) -> None:
        beside = width - (0 if self.panel.isHidden() else self.panel.width())
        side = _SIDE if beside >= self._look.px(_WIDE) - 120 else _SIDE_NARROW
        top = self.question.top if height >= _HIGH else 28
        self.column.setContentsMargins(side, top, side, 20)
        told = self._told.layout()
        if told is not None:
            told.setContentsMargins(side, 8, side, 12)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first field."""
        super().showEvent(event)
        self.question.begin()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed last."""
        self._kept.keep()
        super().hideEvent(event)
