"""The talks: what each was about, with whom, and what came of it. A few words are enough for a new one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.schedule import parse_day
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import rows
from klyngeapp.store.queries.consultations import Talk
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.date_leaf import DateLeaf
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.steps.consultation import words

_TALK = TABLES["consultation"]


class Talks(QFrame):
    """The card. `field` takes what a new talk was about; `open_one` shows all of a talk."""

    def __init__(self, means: Means, open_one: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._open_one = means, open_one
        self._known: tuple[Talk, ...] | None = None
        look = means.look
        asked = _("What did you talk about? Press Enter.")
        self.field = Line()
        self.field.setFont(look.font("body"))
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
        self.field.setMaxLength(300)
        self.field.returnPressed.connect(self._on_enter)
        self.add = button(look, _("Write a talk in"), self._on_add, icon="plus")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        column.addWidget(label(look, _("What you have talked about"), "h2", wrap=True))
        column.addWidget(in_lines([self.field, self.add], 12, stretches=True))
        column.addLayout(self._lines)

    def show_talks(self, found: Sequence[Talk]) -> bool:
        """Show these; return whether they are others than before."""
        if tuple(found) == self._known:
            return False
        self._known = tuple(found)
        cards.empty(self._lines)
        for place, one in enumerate(found):
            if place:
                self._lines.addWidget(cards.line())
            self._lines.addWidget(self._talk(one))
        return True

    def _talk(self, one: Talk) -> QWidget:
        look, day = self._means.look, parse_day(one.day)
        change = button(
            look,
            _("Change"),
            lambda: self._open_one(one.id),
            kind="link",
            icon="pencil",
            small=True,
            name=_("Change “{name}”", name=one.title),
        )
        second = " · ".join(part for part in (words.day(one), words.second(one)) if part)
        lines: list[QWidget] = [in_lines([label(look, one.title, "strong", wrap=True), change], 10, stretches=True)]
        lines.append(label(look, second, "small", wrap=True))
        outcome = one.outcome or _("What came of it is not written yet.")
        lines.append(label(look, outcome, ink="" if one.outcome else "ink2", wrap=True))
        parts: list[QWidget] = [DateLeaf(look, day)] if day else []
        made = cards.row(*parts, cards.column(*lines, spacing=4), spacing=16, margins=(0, 12, 0, 12))
        line = made.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(line.count() - 1, 1)
        if parts:
            line.setAlignment(parts[0], Qt.AlignmentFlag.AlignTop)
        return made

    def _on_add(self) -> None:
        if self.field.text().strip():
            self._on_enter()
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_enter(self) -> None:
        title = " ".join(self.field.text().split())
        if not title:
            return
        made: list[str] = []
        day = clock.today().isoformat()
        said = Sentence("Add {table}: {name}", {"table": _(_TALK.label), "name": title})
        if self._means.run(said, lambda unit: made.append(rows.add(unit, "consultation", title=title, date=day))):
            self.field.clear()
            self._open_one(made[0])
