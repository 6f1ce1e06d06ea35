"""What somebody has promised, each with a tick for when it is done; and what they are asked for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.person import PersonFacts, Promise
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_found import AddFound
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import icon_button
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.dot import Dot
from klyngeapp.ui.kit.finder import Choice
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.menus import open_menu
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.person import words


@dataclass(frozen=True)
class Deeds:
    """What can be done with a promise; `add` takes what is promised in words and says whether it is there now."""

    add: Callable[[str], bool]
    keep: Callable[[Promise, bool], object]
    answer: Callable[[Promise, str], object]
    remove: Callable[[Promise], object]


class PromisesCard(QFrame):
    """Shows what is promised."""

    def __init__(self, look: Look, deeds: Deeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._deeds = look, deeds
        self._shown: object = None
        self.ticks: dict[str, Check] = {}
        self.done = label(look, "", "small")
        self.nothing = label(look, _("Nothing is promised yet."), ink="ink2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.add = AddFound(
            look,
            _("Add a promise"),
            _("What is promised"),
            deeds.add,
            new=lambda name: _("Something else: {name}", name=name),
            example=_("for example {example}", example="Bage til Åernes Dag"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 14)
        column.setSpacing(8)
        top = in_lines([label(look, _("Has promised"), "h2", wrap=True), self.done], 12, stretches=True)
        cards.add(column, top, self.nothing)
        column.addLayout(self._list)
        column.addWidget(self.add)

    def offer(self, needs: tuple[str, ...]) -> None:
        """Offer what hands are needed for, while a promise is written."""
        self.add.offer([Choice(title, title) for title in needs])

    def show_person(self, person: PersonFacts, *, can_change: bool) -> None:
        """Show what this person has promised."""
        if self._shown == (person.promises, can_change):
            return
        self._shown = (person.promises, can_change)
        focused = next((key for key, tick in self.ticks.items() if tick.hasFocus()), "")
        self.done.setText(words.kept(person.promises))
        self.nothing.setVisible(not person.promises)
        self.add.setVisible(can_change)
        cards.empty(self._list)
        self.ticks = {}
        for one in person.promises:
            self._list.addWidget(self._row(one, can_change=can_change))
        if focused in self.ticks:
            self.ticks[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, one: Promise, *, can_change: bool) -> QWidget:
        look = self._look
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(*cards.NONE)
        line.setSpacing(10)
        if one.answer == "yes":
            line.addWidget(self._tick(one, can_change=can_change))
        line.addWidget(Dot(look, area_colour(one.place) if one.place is not None else "edge"))
        line.addWidget(label(look, one.title, ink="ink2" if one.done_on else "", wrap=True), 1)
        line.addWidget(label(look, words.due(one), "small"))
        if can_change:
            more = icon_button(look, "ellipsis", _("More about {name}", name=one.title), lambda: None)
            more.clicked.connect(lambda _checked=False: open_menu(look, more, self._more(one)))
            line.addWidget(more)
        return made

    def _tick(self, one: Promise, *, can_change: bool) -> Check:
        tick = Check(self._look, "")
        tick.setAccessibleName(one.title)
        tick.setFixedWidth(self._look.px(22) + 14)
        tick.setChecked(bool(one.done_on))
        tick.setEnabled(can_change)
        tick.clicked.connect(lambda ticked=False: self._on_ticked(one, is_done=ticked))
        self.ticks[one.id] = tick
        return tick

    def _on_ticked(self, one: Promise, *, is_done: bool) -> None:
        self._deeds.keep(one, is_done)

    def _more(self, one: Promise) -> list[tuple[str, Callable[[], object]]]:
        found: list[tuple[str, Callable[[], object]]] = []
        if one.answer != "yes":
            found.append((_("Has said yes"), lambda: self._deeds.answer(one, "yes")))
            found.append((_("Has said no"), lambda: self._deeds.answer(one, "no")))
        found.append((_("Take off the list"), lambda: self._deeds.remove(one)))
        return found
