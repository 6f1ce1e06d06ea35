"""One need: what it takes, who has promised, and whom one could ask, each with why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.helpers import Need, Suggestion
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.dot import Dot
from klyngeapp.ui.kit.labels import elided, icon_label, label
from klyngeapp.ui.kit.person_card import Initials
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.roles import words

_LONG = 28  # letters; a longer reason may take two lines


@dataclass(frozen=True)
class Deeds:
    """What can be done about a need: `ask` a person, note their `answer` ("yes", "no"), open all of it."""

    ask: Callable[[Need, str], object]
    answer: Callable[[Need, str, str], object]
    open: Callable[[Need], object]


class NeedCard(QFrame):
    """Shows a need."""

    def __init__(self, look: Look, deeds: Deeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._deeds = look, deeds
        self._shown: tuple[object, ...] | None = None
        self.asks: dict[str, Button] = {}
        self.answers: dict[tuple[str, str], Button] = {}
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(24, 20, 24, 20)
        self._inside.setSpacing(8)

    def show_need(self, need: Need, suggested: Sequence[Suggestion], *, can_change: bool) -> None:
        """Show what is needed and who could help."""
        if self._shown == (need, tuple(suggested), can_change):
            return
        self._shown = (need, tuple(suggested), can_change)
        cards.empty(self._inside)
        self.asks, self.answers = {}, {}
        look = self._look
        if need.plan_title:
            self._inside.addWidget(self._plan(need))
        self._inside.addWidget(label(look, need.title, "h2", wrap=True))
        self._inside.addWidget(label(look, words.facts(need), ink="ink2", wrap=True))
        self._inside.addWidget(cards.line())
        self._add_promised(need, can_change=can_change)
        if need.missing:
            self._add_suggested(need, suggested)
        others = button(
            look, _("Choose another"), lambda: self._deeds.open(need), kind="link", icon="search", small=True
        )
        change = button(
            look, _("Change the task"), lambda: self._deeds.open(need), kind="link", icon="pencil", small=True
        )
        self._inside.addWidget(in_lines([*([others] if need.missing else []), change], 8))

    def _plan(self, need: Need) -> QWidget:
        dot = Dot(self._look, area_colour(need.place) if need.place is not None else "edge")
        made = cards.row(dot, elided(self._look, need.plan_title, "small"), spacing=8)
        _stretch(made, 1)
        return made

    def _add_promised(self, need: Need, *, can_change: bool) -> None:
        look = self._look
        if need.yes:
            names = formats.and_list([name for _id, name in need.yes])
            self._inside.addWidget(label(look, _("Have said yes: {names}", names=names), wrap=True))
        for person, name in need.asked:
            self._inside.addWidget(self._asked(need, person, name, can_change=can_change))
        if need.no:
            names = formats.and_list([name for _id, name in need.no])
            self._inside.addWidget(label(look, _("Have said no: {names}", names=names), "small", wrap=True))
        if not need.missing:
            self._inside.addWidget(label(look, _("There are hands enough here."), ink="ok", wrap=True))

    def _asked(self, need: Need, person: str, name: str, *, can_change: bool) -> QWidget:
        look = self._look
        said = label(look, _("{name} is asked", name=name), wrap=True)
        parts: list[QWidget] = [said]
        for answer, text in (("yes", _("Has said yes")), ("no", _("Has said no"))):
            tell = partial(self._deeds.answer, need, person, answer)
            made = button(look, text, tell, small=True, name=f"{name}: {text}")
            made.setEnabled(can_change)
            self.answers[person, answer] = made
            parts.append(made)
        return in_lines(parts, 8, stretches=True)

    def _add_suggested(self, need: Need, suggested: Sequence[Suggestion]) -> None:
        look = self._look
        self._inside.addSpacing(4)
        self._inside.addWidget(label(look, _("People you could ask"), "h3", wrap=True))
        if not suggested:
            said = _("Nobody on the list fits by time, skill or village. Choose somebody yourselves.")
            self._inside.addWidget(label(look, said, ink="ink2", wrap=True))
            return
        for number, one in enumerate(suggested):
            if number:
                self._inside.addWidget(cards.line())
            self._inside.addWidget(self._person(need, one, number))
        self._inside.addWidget(label(look, words.weights(), "caption", wrap=True))

    def _person(self, need: Need, one: Suggestion, number: int) -> QWidget:
        look, helper = self._look, one.helper
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(14)
        line.addWidget(Initials(look, helper.name, f"area{(2, 5, 4)[number % 3]}"), 0, Qt.AlignmentFlag.AlignTop)
        reasons = [self._reason(words.reason(need, helper, why)) for why in one.reasons]
        named: list[QWidget] = [label(look, helper.name, "strong", wrap=True)]
        if helper.village_name:
            named.append(label(look, helper.village_name, "small"))
        said = cards.column(in_lines(named, 10), in_lines(reasons, 12), spacing=2)
        line.addWidget(said, 1)
        ask = button(
            look, _("Ask"), lambda: self._deeds.ask(need, helper.id), small=True, name=_("Ask {name}", name=helper.name)
        )
        self.asks[helper.id] = ask
        line.addWidget(ask, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _reason(self, text: str) -> QWidget:
        sign = icon_label(self._look, "check", colour="ok", size=15, width=2.4)
        made = cards.row(sign, label(self._look, text, "small", ink="ink", wrap=len(text) > _LONG), spacing=5)
        _stretch(made, 1)
        return made


def _stretch(box: QWidget, place: int) -> None:
    layout = box.layout()
    assert layout is not None
    layout.setStretch(place, 1)  # type: ignore[attr-defined]
