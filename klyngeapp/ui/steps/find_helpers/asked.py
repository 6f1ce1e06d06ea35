"""The question: what somebody should be able to, when, from where, and how busy they may be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.helpers import Need
from klyngeapp.domain.helpers_asked import Question
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import TwoColumns
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.finder import Choice, Finder
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.find_helpers import words

_TWO_FROM = 420


class AskedCard(QFrame):
    """Shows the question; `changed` says that another one is asked."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._need: Need | None = None
        self._villages: tuple[tuple[str, str], ...] = ()
        self.skill = Finder(look)
        self.skill.setPlaceholderText(_("anything"))
        self.days = ChoiceBox(look, [_(text) for text, _days in words.DAYS], typed=False)
        self.parts = ChoiceBox(look, [_(text) for text, _parts in words.PARTS], typed=False)
        self.village = ChoiceBox(look, [], typed=False)
        self.tasks = ChoiceBox(look, [_(text) for text, _most in words.TASKS], typed=False)
        self.clear = button(look, _("Ask anew"), self.ask_anew, kind="link", icon="rotate-ccw", small=True)
        self.about = label(look, "", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        top = cards.row(label(look, _("Who could help?"), "h2", wrap=True), self.clear, spacing=12)
        line = top.layout()
        assert line is not None
        line.setStretch(0, 1)  # type: ignore[attr-defined]
        cards.add(column, top, self.about, self._fields(look))
        self.skill.taken.connect(self._on_skill)
        for box in (self.days, self.parts, self.village, self.tasks):
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def _fields(self, look: Look) -> QWidget:
        made = TwoColumns(look.px(_TWO_FROM), (14, 12))
        for text, field, is_wide in (
            (_("Can help with"), self.skill, True),
            (_("Which days"), self.days, False),
            (_("Which time of day"), self.parts, False),
            (_("From this village, or near it"), self.village, False),
            (_("Tasks they have already"), self.tasks, False),
        ):
            named = label(look, text, "small_strong", wrap=True)
            named.setBuddy(field)
            field.setAccessibleName(text)
            made.put(cards.column(named, field, spacing=6), is_wide=is_wide)
        return made

    def offer(self, skills: Sequence[tuple[str, str]], villages: Sequence[tuple[str, str]]) -> None:
        """Offer what can be asked for."""
        self.skill.offer([Choice(tag, name) for tag, name in skills])
        if tuple(villages) == self._villages and self.village.count():
            return
        chosen = self.village_chosen
        self._villages = tuple(villages)
        self.village.offer([_("Anywhere"), *(name for _id, name in villages)])
        self._choose_village(chosen)

    @property
    def village_chosen(self) -> str:
        """Return the id of the village that is asked for, "" where none is."""
        place = self.village.currentIndex() - 1
        return self._villages[place][0] if 0 <= place < len(self._villages) else ""

    def _choose_village(self, village: str) -> None:
        ids = [row_id for row_id, _name in self._villages]
        self.village.setCurrentIndex(ids.index(village) + 1 if village in ids else 0)

    def _on_skill(self) -> None:
        if self.skill.is_known:
            self.changed.emit()

    # the question

    @property
    def need(self) -> Need | None:
        """Return what is needed, where the question is that of a plan."""
        return self._need

    def question(self) -> Question:
        """Return what is asked."""
        need = self._need
        promised = {person for person, _name in (*need.yes, *need.asked, *need.no)} if need is not None else set()
        return Question(
            skills=frozenset({self.skill.chosen} - {""}),
            days=words.DAYS[self.days.currentIndex()][1],
            parts=words.PARTS[self.parts.currentIndex()][1],
            village=self.village_chosen,
            most_tasks=words.TASKS[self.tasks.currentIndex()][1],
            but=frozenset(promised),
        )

    def ask_for(self, need: Need) -> None:
        """Ask what a need asks."""
        self._fill(need, need.skill, need.weekday, need.part_of_day, need.village)

    def follow(self, need: Need | None) -> None:
        """Take what is known of the need now; the question stays."""
        self._need = need
        self.about.setText(_("For: {need}", need=need.title) if need is not None else "")
        self.about.setVisible(need is not None)

    def ask_anew(self) -> None:
        """Ask for anybody."""
        self._fill(None, "", "", "", "")
        self.tasks.setCurrentIndex(0)
        self.changed.emit()

    def _fill(self, need: Need | None, skill: str, day: str, part: str, village: str) -> None:
        boxes = (self.days, self.parts, self.village, self.tasks)
        for box in boxes:
            box.blockSignals(True)
        self.follow(need)
        self.skill.choose(skill)
        wanted = frozenset({day} - {""}), frozenset({part} - {""})
        self.days.setCurrentIndex([days for _text, days in words.DAYS].index(wanted[0]))
        self.parts.setCurrentIndex([parts for _text, parts in words.PARTS].index(wanted[1]))
        self._choose_village(village)
        for box in boxes:
            box.blockSignals(False)
        self.changed.emit()
