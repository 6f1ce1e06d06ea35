"""Ideas put where they belong, one after another: the next one, and a button for each area."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import ideas
from klyngeapp.store.queries.choosing import Area, areas
from klyngeapp.store.queries.ideas import Loose, loose, numbers
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.number_tile import NumberTile


class Sorting(QFrame):
    """The card. `buttons` put the idea that is shown into an area, in the order of the areas."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._skipped: list[str] = []
        self._idea: Loose | None = None
        self._areas: tuple[Area, ...] = ()
        self._known: object = None
        self.buttons: list[Button] = []
        self.waiting = label(look, "", "small", wrap=True)
        self.title = label(look, "", "h3", wrap=True)
        self.second = label(look, "", "small", wrap=True)
        self.later = button(look, _("Keep for later"), self._on_later, kind="link", small=True)
        self.skip = button(look, _("Skip"), self._on_skip, kind="link", small=True)
        self.choose = button(
            look, _("Choose action areas"), lambda: means.go("vision.action_areas"), tail="arrow-right", small=True
        )
        self.choose.let_shrink()
        self._idea_line = cards.column(self.title, self.second, spacing=2)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 16)
        column.setSpacing(8)
        heading = label(look, _("Where does it belong?"), "h2", wrap=True)
        column.addWidget(in_lines([heading, self.waiting], 12, stretches=True))
        column.addWidget(in_lines([self._idea_line, self.skip, self.later], 8, stretches=True))
        column.addLayout(self._place)
        column.addWidget(cards.row(self.choose, "|"))

    def refresh(self) -> None:
        """Show the next idea that lies nowhere, and the areas."""
        ask = self._means.document.ask
        waiting, self._areas, counted = ask(loose), ask(areas), ask(numbers)
        ids = {one.id for one in waiting}
        self._skipped = [one for one in self._skipped if one in ids]
        if len(self._skipped) == len(waiting):
            self._skipped = []
        self._idea = next((one for one in waiting if one.id not in self._skipped), None)
        known = (self._idea, self._areas, counted, len(waiting))
        if known == self._known:
            return
        self._known = known
        self._show(len(waiting), counted)

    def _show(self, waiting: int, counted: tuple[int, int, int]) -> None:
        one = self._idea if self._areas else None
        self.waiting.setText(_state(waiting, counted, has_areas=bool(self._areas)))
        self.title.setText(one.title if one else "")
        self.second.setText(" · ".join(part for part in (one.village, one.description) if part) if one else "")
        for part in (self._idea_line, self.skip, self.later):
            part.setVisible(one is not None)
        self.second.setVisible(bool(self.second.text()))
        self.choose.setVisible(not self._areas and bool(counted[0]))
        held = next((place for place, made in enumerate(self.buttons) if made.hasFocus()), -1)
        cards.empty(self._place)
        self.buttons = []
        if self._areas:
            self._place.addWidget(in_lines([self._part(area) for area in self._areas], 14))
        if 0 <= held < len(self.buttons):
            self.buttons[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _part(self, area: Area) -> QWidget:
        """Return an area: its number, its name to be pressed where an idea waits, and how many ideas lie in it."""
        look, one = self._means.look, self._idea
        count = ngettext("{number} idea", "{number} ideas", area.ideas)
        number = label(look, str(area.ideas), "small")
        number.setAccessibleName(count)
        if one is None:
            name: QWidget = label(look, area.title)
        else:
            spoken = _("Put “{idea}” into {area}", idea=one.title, area=area.title)
            name = button(look, area.title, lambda: self._put(area), small=True, name=spoken)
            name.let_shrink()
            self.buttons.append(name)
        line = cards.row(NumberTile(look, area.place), name, number, spacing=8)
        layout = line.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(1, 1)
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put the idea into the area whose number is pressed."""
        digit = event.text()
        if digit.isdecimal() and 0 < int(digit) <= len(self._areas) and not event.isAutoRepeat():
            self._put(self._areas[int(digit) - 1])
        else:
            super().keyPressEvent(event)

    def _put(self, area: Area) -> None:
        one = self._idea
        if one is not None:
            said = Sentence("Put {idea} into {area}", {"idea": one.title, "area": area.title})
            told = _("“{idea}” lies in {area} now", idea=one.title, area=area.title)
            self._means.run(said, lambda unit: ideas.put_into(unit, one.id, area.id), told)

    def _on_later(self) -> None:
        one = self._idea
        if one is not None:
            said = Sentence("Keep {idea} for later", {"idea": one.title})
            told = _("“{idea}” is kept for later", idea=one.title)
            self._means.run(said, lambda unit: ideas.keep_for_later(unit, one.id), told)

    def _on_skip(self) -> None:
        if self._idea is not None:
            self._skipped.append(self._idea.id)
            self.refresh()


def _state(waiting: int, counted: tuple[int, int, int], *, has_areas: bool) -> str:
    _number, _placed, parked = counted
    if not has_areas:
        return _("When you have chosen action areas, you can put the ideas into them here.")
    if waiting:
        return ngettext("{number} idea is waiting", "{number} ideas are waiting", waiting)
    told = _("Every idea lies where it belongs.")
    if parked:
        told += " " + ngettext("{number} is kept for later.", "{number} are kept for later.", parked)
    return told
