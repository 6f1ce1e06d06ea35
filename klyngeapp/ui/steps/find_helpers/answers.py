"""Who could help, the best first, each with why; those who are ticked get a mail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain import helpers_told
from klyngeapp.domain.helpers import Need
from klyngeapp.domain.helpers_asked import MOST, Found
from klyngeapp.i18n.language import _
from klyngeapp.services.group_mail import Group, group_of
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.person_card import Initials
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.find_helpers import words

_AT_FIRST = 8
_LONG = 28  # letters; a longer reason may take two lines
_TINTS = (2, 5, 4)


@dataclass(frozen=True)
class Deeds:
    """What can be done: `ask` somebody, `open` their page, `copy` addresses, write a `draft`, and `begin`
    with the first person.
    """

    ask: Callable[[Found], object]
    open: Callable[[Found], object]
    copy: Callable[[Group], object]
    draft: Callable[[Group], object]
    begin: Callable[[], object]


class AnswersCard(QFrame):
    """Shows the answers."""

    def __init__(self, look: Look, deeds: Deeds, rearranged: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._deeds, self._rearranged = look, deeds, rearranged
        self._shown: object = None
        self.found: tuple[Found, ...] = ()
        self.ticked: set[str] = set()
        self.ticks: dict[str, Check] = {}
        self.asks: dict[str, Button] = {}
        self._all = False
        self._need: Need | None = None
        self._can_ask = False
        self.title = label(look, "", "h2", wrap=True)
        self.how = label(look, "", "small", wrap=True)
        self.everybody = Check(look, _("Tick all"))
        self.everybody.clicked.connect(self._on_everybody)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = button(look, _("Show more"), self._on_more, kind="link", icon="plus", small=True)
        self.said = label(look, "", "small", wrap=True)
        self.copy = button(look, _("Copy the addresses"), lambda: deeds.copy(self.group()), icon="copy", small=True)
        self.draft = button(look, _("Write a mail"), lambda: deeds.draft(self.group()), icon="mail", small=True)
        for one in (self.copy, self.draft):
            one.let_shrink()
        self.mail = cards.column(cards.line(), self.said, in_lines([self.copy, self.draft], 10), spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        cards.add(column, self.title, self.how, cards.row(self.everybody, "|"))
        column.addLayout(self._list)
        cards.add(column, cards.row(self.more, "|"), self.mail)

    def group(self) -> Group:
        """Return whom one can write to of those who are ticked, and who has no address."""
        return group_of((one.name, one.email) for one in self.found if one.id in self.ticked)

    def show_found(self, found: Sequence[Found], need: Need | None, *, can_ask: bool, how: str) -> None:
        """Show who could help, and how they are found; with a need they can be asked. Without `how` nobody is there."""
        self.how.setText(how)
        self.how.setVisible(bool(how))
        now = (tuple(found), need, can_ask, bool(how))
        if now == self._shown:
            return
        self._shown = now
        same = {one.id for one in self.found} == {one.id for one in found}
        self.found, self._need, self._can_ask = tuple(found), need, can_ask
        self.ticked &= {one.id for one in found}
        self._all = self._all and same
        self._fill()

    def _fill(self) -> None:
        found = self.found
        is_empty = not found and not self.how.text()
        nobody = _("There are no volunteers here yet") if is_empty else _("Nobody fits all of this")
        self.title.setText(words.number_found(len(found), MOST) if found else nobody)
        self.everybody.setVisible(bool(found))
        self.mail.setVisible(bool(found))
        cards.empty(self._list)
        self.ticks, self.asks = {}, {}
        shown = found if self._all else found[:_AT_FIRST]
        for number, one in enumerate(shown):
            if number:
                self._list.addWidget(cards.line())
            self._list.addWidget(self._row(one, number))
        self.more.setVisible(len(found) > len(shown))
        if is_empty:
            self._list.addWidget(label(self._look, _("You only need a name to begin."), ink="ink2", wrap=True))
            begin = button(self._look, _("Write the first one in"), self._deeds.begin, kind="primary", icon="plus")
            self._list.addSpacing(8)
            self._list.addWidget(cards.row(begin, "|"))
        elif not found:
            words_of_none = _("Ask for less: another day, another village, or somebody with more tasks.")
            self._list.addWidget(label(self._look, words_of_none, ink="ink2", wrap=True))
        self._say()
        self._rearranged()

    def _row(self, one: Found, number: int) -> QWidget:
        look = self._look
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(10)
        tick = Check(look, "")
        tick.setAccessibleName(one.name)
        tick.setFixedWidth(look.px(22) + 14)
        tick.setChecked(one.id in self.ticked)
        tick.clicked.connect(lambda ticked=False: self._on_ticked(one.id, is_on=ticked))
        self.ticks[one.id] = tick
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Initials(look, one.name, f"area{_TINTS[number % 3]}"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words(one), 1)
        if self._need is not None:
            ask = button(look, _("Ask"), partial(self._deeds.ask, one), small=True, name=_("Ask {name}", name=one.name))
            ask.setEnabled(self._can_ask)
            self.asks[one.id] = ask
            line.addWidget(ask, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _words(self, one: Found) -> QWidget:
        look = self._look
        name = button(look, one.name, partial(self._deeds.open, one), kind="link", small=True)
        facts = [one.village_name, helpers_told.tasks(one.tasks) if one.tasks else ""]
        second = label(look, " · ".join(fact for fact in facts if fact), "small", wrap=True)
        top: list[QWidget] = [name, second] if second.text() else [name]
        reasons = [self._reason(text) for text in helpers_told.reasons(one)]
        box = cards.column(in_lines(top, 6), in_lines(reasons, 12), spacing=2) if reasons else in_lines(top, 6)
        if reasons:
            box.setContentsMargins(0, 0, 0, 0)
        return box

    def _reason(self, text: str) -> QWidget:
        sign = icon_label(self._look, "check", colour="ok", size=15, width=2.4)
        made = cards.row(
            sign, label(self._look, text, "small", ink="ink", wrap=len(text) > _LONG), spacing=5, margins=(8, 0, 0, 0)
        )
        layout = made.layout()
        assert layout is not None
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
        return made

    # who is chosen

    def _on_ticked(self, person: str, *, is_on: bool) -> None:
        self.ticked = self.ticked | {person} if is_on else self.ticked - {person}
        self._say()

    def _on_everybody(self, ticked: bool) -> None:  # noqa: FBT001 - a slot
        self.ticked = {one.id for one in self.found} if ticked else set()
        for person, tick in self.ticks.items():
            tick.setChecked(person in self.ticked)
        self._say()

    def _on_more(self) -> None:
        self._all = True
        self._fill()
        list(self.ticks.values())[_AT_FIRST].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        group = self.group()
        self.everybody.setChecked(bool(self.found) and len(self.ticked) == len(self.found))
        self.say(words.chosen(len(group.addresses), group.without))
        self.copy.setEnabled(bool(group.addresses))
        self.draft.setEnabled(bool(group.addresses))

    def say(self, text: str) -> None:
        """Say what was done with the addresses."""
        self.said.setText(text)
