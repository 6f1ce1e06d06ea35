"""The programme with its clock times, and beside it what has to be ready."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from klyngeapp.domain.meetings import clock as clock_of
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.vision_days import VisionDay
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.vision_day import words


class Programme(QFrame):
    """The card of the programme."""

    def __init__(self, look: Look, change: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self.ends = label(look, "", "small", wrap=True)
        self.change = button(look, _("Change the programme"), change, kind="link", icon="pencil", small=True)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(8)
        title = label(look, _("Programme"), "h2", wrap=True)
        column.addWidget(in_lines([title, self.change], 12, stretches=True))
        column.addLayout(self._place)
        cards.add(column, self.ends, "|")

    def show_day(self, one: VisionDay) -> None:
        """Show the programme of a day."""
        cards.empty(self._place)
        look, box = self._look, QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(*cards.NONE)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        times = clock_of(one.start, one.end, [length for _title, length in one.items])
        for row, ((title, length), begins) in enumerate(zip(one.items, times.begins, strict=True)):
            said = label(look, title, wrap=True)
            said.setAccessibleName(words.item(begins, title, length))
            minutes = _("{number} min.", number=length) if length else ""
            parts = (label(look, words.time(begins), "strong", ink="primary"), said, label(look, minutes, "small"))
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop if column != 1 else Qt.AlignmentFlag(0))
        grid.setColumnStretch(1, 1)
        if not one.items:
            grid.addWidget(label(look, _("There is no programme yet."), ink="ink2", wrap=True), 0, 0)
        self._place.addWidget(box)
        self.ends.setText(_("Ends at {time}", time=words.time(times.ends)) if times.ends and times.total else "")
        self.ends.setVisible(bool(self.ends.text()))


class Ready(QFrame):
    """The card of what has to be ready. `to_ideas` leads to the ideas of the day."""

    def __init__(self, look: Look, to_ideas: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        self.ideas = button(look, _("Write the ideas in"), to_ideas, kind="link", tail="arrow-right", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(look, _("What has to be ready?"), "h2", wrap=True))
        column.addLayout(self._place)
        cards.add(column, cards.row(self.ideas, "|"), "|")

    def show_day(self, one: VisionDay, checks: words.Checks) -> None:
        """Show what is ready for a day."""
        cards.empty(self._place)
        for holds, text in checks:
            self._place.addWidget(self._check(text, holds=holds))
        told = ngettext("{number} idea from the day", "{number} ideas from the day", one.ideas)
        self.ideas.setText(f"{told if one.ideas else _('Write the ideas in')} \u2009")
        self.ideas.setAccessibleName(told if one.ideas else _("Write the ideas in"))

    def _check(self, text: str, *, holds: bool) -> QWidget:
        look = self._look
        icon = icon_label(look, "circle-check" if holds else "circle", colour="ok" if holds else "edge", size=20)
        said = label(look, text, wrap=True)
        said.setAccessibleName(_("{check}: in place", check=text) if holds else _("{check}: missing", check=text))
        made = cards.row(icon, said, spacing=10)
        line = made.layout()
        assert line is not None
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        return made
