"""The text of an application, section by section: one is open at a time, and says what belongs there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import applications, arranging
from klyngeapp.store.queries.application import Application, Section
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.application import words

TABLE = "application_section"


class Sections(QWidget):
    """Shows the sections. `rearranged` is told when there are other fields."""

    def __init__(self, means: Means, rearranged: Callable[[], object]) -> None:
        super().__init__()
        self._means, self._rearranged = means, rearranged
        self._found: Application | None = None
        self._ids: tuple[str, ...] | None = None
        self.opened = ""
        self.form: RowForm | None = None
        self.heads: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(0)

    def show_application(self, found: Application) -> None:
        """Show the sections there are now; the one that is open stays so."""
        self._found = found
        ids = tuple(section.id for section in found.sections)
        if ids != self._ids:
            if self.opened not in ids:
                self.opened = ""
            self._ids = ids
            self._build()
        for number, section in enumerate(found.sections, 1):
            self._name(self.heads[section.id], number, section)
            self._counts[section.id].setText(words.counted(section.words))

    @staticmethod
    def _name(head: QPushButton, number: int, section: Section) -> None:
        text = "\u2009 " + f"{number}  {section.title}".replace("&", "&&")
        if text != head.text():
            head.setText(text)
            head.resizeEvent(QResizeEvent(head.size(), head.size()))  # the room is the same, and the words are not
        said = _("Section {number}: {title}", number=number, title=section.title)
        head.setAccessibleName(f"{said}, {words.counted(section.words)}")

    def _build(self) -> None:
        cards.empty(self._column)
        self.heads, self._counts, self.form = {}, {}, None
        assert self._found is not None
        for section in self._found.sections:
            self._column.addWidget(cards.line())
            self._column.addWidget(self._head(section))
            if section.id == self.opened:
                self._column.addWidget(self._open_part(section))
        self._column.addWidget(cards.line())
        more = button(self._means.look, _("Add a section"), self._on_add, kind="link", icon="plus", small=True)
        self._column.addSpacing(6)
        self._column.addWidget(cards.row(more, "|"))
        self._rearranged()

    def _head(self, section: Section) -> QWidget:
        look, is_open = self._means.look, section.id == self.opened
        head = button(
            look,
            section.title,
            lambda: self.toggle(section.id),
            kind="link",
            icon="chevron-down" if is_open else "chevron-right",
        )
        head.setAccessibleDescription(_("Opened") if is_open else _("Closed"))
        count = label(look, "", "small")
        self.heads[section.id], self._counts[section.id] = head, count
        return cards.row(head, "|", count, spacing=12, margins=(0, 2, 4, 2))

    def _open_part(self, section: Section) -> QWidget:
        look = self._means.look
        self.form = RowForm(look, self._means.document, TABLE, section.id, ("title", "body"))
        belongs = words.hint(section.title)
        above = [label(look, belongs, "small", wrap=True)] if belongs else []
        up = icon_button(look, "arrow-up", _("Move the section up"), lambda: self._on_move(section, -1))
        down = icon_button(look, "arrow-down", _("Move the section down"), lambda: self._on_move(section, 1))
        away = button(look, _("Remove the section"), lambda: self._on_remove(section), kind="link", small=True)
        tools = cards.row(away, "|", up, down, spacing=8)
        return cards.column(*above, self.form, tools, spacing=10, margins=(8, 4, 4, 14))

    def toggle(self, row_id: str) -> None:
        """Open a section, or close it."""
        if self.form is not None:
            self.form.finish()
        self.opened = "" if self.opened == row_id else row_id
        self._build()
        assert self._found is not None
        self.show_application(self._found)
        if self.form is not None:
            self.form.show()
            self.form.fields["body"].input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row_id in self.heads:
            self.heads[row_id].setFocus(Qt.FocusReason.OtherFocusReason)

    # changing

    def _on_add(self) -> None:
        assert self._found is not None
        application, position = self._found.id, len(self._found.sections) + 1
        made: list[str] = []
        said = Sentence("Add a section")
        use_case = lambda unit: made.append(applications.add_section(unit, application, position=position))  # noqa: E731
        if self._means.run(said, use_case):
            self.toggle(made[0])

    def _on_remove(self, section: Section) -> None:
        said = Sentence("Remove the section “{title}”", {"title": section.title})
        told = _("Removed {name}", name=section.title)
        self._means.run(said, lambda unit: arranging.remove_all(unit, TABLE, [section.id]), told)

    def _on_move(self, section: Section, by: int) -> None:
        assert self._found is not None
        ids = [one.id for one in self._found.sections]
        said = Sentence("Move the section “{title}”", {"title": section.title})
        self._means.run(said, lambda unit: arranging.move(unit, TABLE, ids, section.id, by))
