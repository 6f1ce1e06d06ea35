"""Who somebody is: how to reach them, what they can and care for, and the rest of what is known, with the note."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.person import PersonFacts
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.row_form import InTwo, RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_found import AddFound
from klyngeapp.ui.kit.arranged import TwoColumns, height_of, hint_of
from klyngeapp.ui.kit.finder import Choice
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.tag_line import TagLine
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.person import words

_REACH = ("phone", "email", "preferred_contact")
_REST = (
    "engagement",
    "hours_per_month",
    "village",
    "address",
    "season",
    "age_group",
    "status",
    "since",
    "source",
    "contacted_on",
    "stopped_on",
    "wants_more",
)
_SHARES, _LEAST, _GAP = (3, 5, 3), 470, 14


@dataclass(frozen=True)
class Deeds:
    """What can be done: `can` takes all that somebody is able to, `cares` an area by its id and whether they do."""

    can: Callable[[Sequence[str]], bool]
    cares: Callable[[str, bool], bool]


class _Across(TwoColumns):
    """Three fields in one line, the middle one widest; below one another where that is too narrow."""

    def _place(self, rect: QRect, *, move: bool) -> int:
        if rect.width() < self._two_from or len(self._shown()) != len(_SHARES):
            return super()._place(rect, move=move)
        room = rect.width() - _GAP * (len(_SHARES) - 1)
        wide = [room * share // sum(_SHARES) for share in _SHARES]
        high = max(height_of(part, width) for part, width in zip(self.parts, wide, strict=True))
        x = 0
        for part, width in zip(self.parts, wide, strict=True):
            if move:
                part.setGeometry(QRect(rect.topLeft() + QPoint(x, 0), QSize(width, high)))
            x += width + _GAP
        return high

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in one line."""
        wide = max((hint_of(part).width() for part in self._shown()), default=0)
        wide = max(wide, self._two_from)
        return QSize(wide, self.heightForWidth(wide))


class _Reach(RowForm):
    def _lines(self) -> TwoColumns:
        return _Across(self._look.px(_LEAST), (_GAP, _GAP))


class ReachCard(QFrame):
    """How to reach somebody, what they can, and what they care for."""

    def __init__(self, look: Look, document: Document, person: str, deeds: Deeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._deeds, self._person = deeds, person
        self._facts: PersonFacts | None = None
        self.form = _Reach(look, document, "person", person, _REACH)
        self.form.setEnabled(not document.looks)
        self.add_skill = AddFound(
            look,
            _("Add"),
            _("Add what this person can help with"),
            self._on_skill,
            new=lambda name: _("Something else: {name}", name=name),
            example=_("for example {example}", example="Regnskab"),
        )
        self.skills = TagLine(look, _("Can help with"), self.add_skill, self._on_skill_off)
        self.add_area = AddFound(look, _("Add"), _("Add what this person cares for"), self._on_area)
        self.areas = TagLine(look, _("Cares for"), self.add_area, lambda area: deeds.cares(area, False))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        cards.add(column, self.form, self.skills, self.areas)

    def offer(self, skills: Sequence[str]) -> None:
        """Offer what others can, while a skill is written."""
        self.add_skill.offer([Choice(name, name) for name in skills])

    def show_person(self, person: PersonFacts, *, can_change: bool) -> None:
        """Show what this person can and cares for."""
        self._facts = person
        self.skills.show_tags([(name, name) for name in person.skills], can_change=can_change)
        has = [(area, title) for area, title, cares in person.areas if cares]
        self.areas.show_tags(has, can_change=can_change)
        rest = [Choice(area, title) for area, title, cares in person.areas if not cares]
        self.add_area.offer(rest)
        self.add_area.setVisible(can_change and bool(rest))
        self.areas.setVisible(bool(person.areas))

    def _on_skill(self, name: str) -> bool:
        assert self._facts is not None
        return self._deeds.can([*self._facts.skills, name])

    def _on_skill_off(self, name: str) -> None:
        assert self._facts is not None
        self._deeds.can([one for one in self._facts.skills if one != name])

    def _on_area(self, title: str) -> bool:
        assert self._facts is not None
        area = next((one for one, called, _cares in self._facts.areas if called == title), "")
        return bool(area) and self._deeds.cares(area, True)


class RestCard(QFrame):
    """The rest of what is known of somebody."""

    def __init__(self, look: Look, document: Document, person: PersonFacts) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.title = label(look, _("About {name}", name=words.first_name(person.name)), "h2", wrap=True)
        self.form = InTwo(look, document, "person", person.id, _REST)
        self.form.setEnabled(not document.looks)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        cards.add(column, self.title, self.form)


class NoteCard(QFrame):
    """What one wants to remember of somebody; `warning` is where a gentle word about it stands."""

    def __init__(self, look: Look, document: Document, person: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.form = RowForm(look, document, "person", person, ("note",))
        self.form.setEnabled(not document.looks)
        self.warning = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addLayout(self.warning)
