"""What somebody has agreed to, with the day and how; what they are told; and the ways out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.person import Agreed, PersonFacts
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.menus import Deed, open_menu
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.person import words

_CONSENT, _TOLD = ("given_on", "how", "withdrawn_on"), ("informed_on", "informed_how")
TOLD = "told"  # the line about what they know, among the uses


@dataclass(frozen=True)
class Deeds:
    """What can be done: somebody agrees to a use, takes it back, is told; `copy` and `leave` are the ways out.

    `agree` returns the id of the consent, "" where it was refused.
    """

    agree: Callable[[str], str]
    withdraw: Callable[[Agreed], object]
    tell: Callable[[], bool]
    copy: Callable[[], object]
    leave: Callable[[], list[Deed]]


class AgreedCard(QFrame):
    """Shows what is agreed."""

    def __init__(self, look: Look, document: Document, deeds: Deeds, rearranged: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._document, self._deeds, self._rearranged = look, document, deeds, rearranged
        self._shown: object = None
        self.forms: dict[str, RowForm] = {}
        self.mores: dict[str, QWidget] = {}
        self._boxes: dict[str, QWidget] = {}
        self.title = label(look, "", "h2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.copy = button(look, "", deeds.copy, kind="link", icon="file-text", small=True)
        self.leave = button(look, "", self._on_leave, kind="link", icon="eraser", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 18, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._list)
        column.addSpacing(4)
        cards.add(column, cards.line(), in_lines([self.copy, self.leave], 8))

    def show_person(self, person: PersonFacts, *, can_change: bool) -> None:
        """Show what this person has agreed to."""
        now = (person.name, person.agreed, person.informed_on, person.informed_how, can_change, person.status)
        if now == self._shown:
            return
        self._shown = now
        name = words.first_name(person.name)
        self.title.setText(_("What we have agreed with {name}", name=name))
        _rename(self.copy, _("Copy for {name}", name=name))
        stopped = person.status == "stopped"
        _rename(
            self.leave, _("Comes back, or wants to be forgotten") if stopped else _("Stops, or wants to be forgotten")
        )
        self.leave.setEnabled(can_change)
        if self._is_being_typed():
            self._shown = None
            return
        opened = next(iter(self.forms), "")
        focused = next((key for key, more in self.mores.items() if more.hasFocus()), "")
        cards.empty(self._list)
        self.forms, self.mores, self._boxes = {}, {}, {}
        for one in person.agreed:
            self._add(one.purpose, (words.may(one.purpose), words.said(one)), self._of(one), holds=one.holds)
        knows = bool(person.informed_on or person.informed_how)
        self._add(TOLD, (_("Knows what we keep"), words.told(person)), self._of_told(person), holds=knows)
        if opened:
            self._open(opened, person)
        if focused in self.mores:
            self.mores[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_being_typed(self) -> bool:
        return any(edit.is_being_typed for form in self.forms.values() for edit in form.fields.values())

    def _add(self, key: str, said: tuple[str, str], deeds: list[Deed], *, holds: bool) -> None:
        look, (text, when_and_how) = self._look, said
        box = QWidget()
        self._boxes[key] = box
        column = QVBoxLayout(box)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        sign = "circle-check" if holds else "circle-x"
        line.addWidget(icon_label(look, sign, colour="ok" if holds else "ink2"))
        line.addWidget(label(look, text, ink="" if holds else "ink2", wrap=True), 5)
        when = label(look, when_and_how, "small", wrap=True)
        when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(when, 6)
        if not self._document.looks:
            more = icon_button(look, "ellipsis", _("More about {name}", name=text), lambda: None)
            more.setFixedSize(look.px(30), look.px(36))
            more.clicked.connect(lambda _checked=False: open_menu(look, more, deeds))
            line.addWidget(more)
            self.mores[key] = more
        column.addLayout(line)
        self._list.addWidget(box)

    def _of(self, one: Agreed) -> list[Deed]:
        """Return what can be done about a use."""
        found: list[Deed] = []
        if one.holds:
            found.append((_("Takes it back today"), lambda: self._deeds.withdraw(one)))
        else:
            found.append((_("Says yes today"), lambda: self._agree(one.purpose)))
        if one.id:
            found.append((_("Change the day and how"), lambda: self._edit(one.purpose, "consent", one.id)))
        return found

    def _of_told(self, person: PersonFacts) -> list[Deed]:
        return [
            (_("Was told today"), lambda: self._tell(person)),
            (_("Change the day and how"), lambda: self._edit(TOLD, "person", person.id)),
        ]

    def _agree(self, purpose: str) -> None:
        made = self._deeds.agree(purpose)
        if made:
            self._edit(purpose, "consent", made, "how")

    def _tell(self, person: PersonFacts) -> None:
        if self._deeds.tell():
            self._edit(TOLD, "person", person.id, "informed_how")

    def _open(self, key: str, person: PersonFacts) -> None:
        """Show the fields again that stood open."""
        one = next((one for one in person.agreed if one.purpose == key), None)
        if key == TOLD:
            self._show_form(key, "person", person.id)
        elif one is not None and one.id:
            self._show_form(key, "consent", one.id)

    def _edit(self, key: str, table: str, row_id: str, first: str = "") -> None:
        """Show the day and how below a line, to be changed."""
        self.close_form()
        form = self._show_form(key, table, row_id)
        if form is not None:
            edit = form.fields[first or next(iter(form.fields))]
            edit.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rearranged()

    def _show_form(self, key: str, table: str, row_id: str) -> RowForm | None:
        layout = self._boxes[key].layout() if key in self._boxes else None
        if layout is None:
            return None
        form = RowForm(self._look, self._document, table, row_id, _TOLD if table == "person" else _CONSENT)
        shut = button(self._look, _("Close"), self.close_form, small=True, name=_("Close the day and how"))
        frame, inside = cards.card((14, 12, 14, 12), kind="sunken", spacing=8)
        frame.setObjectName("agreed_form")
        cards.add(inside, form, cards.row(shut, "|"))
        layout.addWidget(frame)
        self.forms = {key: form}
        return form

    def close_form(self) -> bool:
        """Put the fields of a line away, keeping what stands in them; False where none are open."""
        if not self.forms:
            return False
        key, form = next(iter(self.forms.items()))
        form.finish()
        self.forms = {}
        for frame in self.findChildren(QFrame, "agreed_form"):
            cards.let_go(frame)
        if key in self.mores:
            self.mores[key].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_leave(self) -> None:
        open_menu(self._look, self.leave, self._deeds.leave())


def _rename(made: QWidget, text: str) -> None:
    made.setText(f"\u2009 {text}".replace("&", "&&"))  # type: ignore[attr-defined]
    made.setAccessibleName(text)
