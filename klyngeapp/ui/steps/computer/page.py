"""The page of what klyngeapp keeps on this computer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store import clearing
from klyngeapp.store.clearing import OfWorkbook, Thing
from klyngeapp.system import paths, places, portable
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.bars import Notice
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.computer import words

_WIDEST = 900


@dataclass(frozen=True)
class ComputerDeeds:
    """What can be done from the page: `back` to where one was; `cleared` hears which kind of thing is gone."""

    ask: Ask
    back: Callable[[], object]
    cleared: Callable[[str], object]


class ThingRow(QWidget):
    """A thing: what it is, how large, and the way to be rid of it. What is open can only go once it is closed."""

    def __init__(self, look: Look, thing: Thing, whose: str, *, is_open: bool) -> None:
        super().__init__()
        self.thing, self.whose = thing, whose
        told = words.KINDS[thing.kind]
        self.said = words.what(thing, is_open=is_open)
        texts = cards.column(
            label(look, words.name(thing), "strong", wrap=True), label(look, self.said, "small", wrap=True), spacing=2
        )
        called = _("Delete “{thing}” of “{name}”", thing=_(told.name), name=whose) if whose else ""
        called = called or _("Delete “{thing}”", thing=_(told.name))
        self.delete = button(look, _("Delete …"), lambda: None, icon="trash", small=True, name=called)
        self.delete.setAccessibleDescription(self.said)
        self.delete.setEnabled(not is_open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(14)
        row.addWidget(icon_label(look, told.icon, size=22))
        row.addWidget(in_lines([texts, self.delete], 10, stretches=True), 1)


class ComputerPage(Page):
    """Lists all that lies here. `shown` is the id of the workbook that this window has open, None for none."""

    topic = "computer"

    def __init__(self, look: Look, deeds: ComputerDeeds, shown: str | None) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look, self._deeds, self._shown = look, deeds, shown
        self.rows: list[ThingRow] = []
        self.notice: Notice | None = None
        self.title = headline(look, _("Information on this computer"))
        self.back = button(look, _("Back"), deeds.back, kind="link", icon="arrow-left", small=True)
        self.folder = button(look, _("Open the folder"), self._on_folder, icon="folder-open", small=True)
        self.logs = button(look, _("Show the log folder"), self._on_logs, icon="folder-open", small=True)
        content = Sheet()
        content.setMaximumWidth(look.px(_WIDEST))
        self._column = QVBoxLayout(content)
        self._column.setSpacing(16)
        cards.add(self._column, cards.row(self.back, "|"))
        lead = label(look, _lead(), "lead", wrap=True)
        cards.add(self._column, cards.column(self.title, lead, spacing=4), in_lines([self.folder, self.logs], 10))
        self._told = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self._column.addLayout(self._told)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self.scrolled = Scroll(content)
        self.scrolled.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self.scrolled)
        self._show()
        self.arrange(narrow=False, tight=False)

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.title

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))

    def escape(self) -> bool:
        """Go back to where one was."""
        self._deeds.back()
        return True

    # showing

    def _show(self) -> None:
        self.rows.clear()
        cards.empty(self._list)
        for one in clearing.of_workbooks():
            self._list.addWidget(self._of_workbook(one))
        program = clearing.of_program()
        if program:
            rows = [self._row(thing, "", is_open=False) for thing in program]
            self._list.addWidget(self._card(_("The program itself"), "", rows))
        if not self.rows:
            self._list.addWidget(label(self._look, _("Nothing but the program itself."), "lead", wrap=True))

    def _of_workbook(self, one: OfWorkbook) -> QFrame:
        whose = one.file.stem if one.file is not None else _("A workbook that is not known any more")
        where = ""
        if one.file is not None:
            folder = places.as_walked(one.file)
            is_there = one.file.exists()
            where = _("The file lies in “{folder}”", folder=folder) if is_there else ""
            where = where or _("The file is no longer in “{folder}”", folder=folder)
        rows = [
            self._row(thing, whose, is_open=thing.kind == clearing.WORKING and one.workbook_id == self._shown)
            for thing in one.things
        ]
        return self._card(whose, where, rows)

    def _card(self, title: str, second: str, rows: Sequence[QWidget]) -> QFrame:
        frame, inside = cards.card((24, 16, 24, 10), spacing=0)
        inside.addWidget(label(self._look, title, "h2", wrap=True))
        if second:
            inside.addWidget(label(self._look, second, "small", wrap=True))
        for number, row in enumerate(rows):
            inside.addWidget(cards.line() if number else cards.column(margins=(0, 4, 0, 0)))
            inside.addWidget(row)
        return frame

    def _row(self, thing: Thing, whose: str, *, is_open: bool) -> ThingRow:
        row = ThingRow(self._look, thing, whose, is_open=is_open)
        row.delete.clicked.connect(lambda: self._on_delete(row))
        self.rows.append(row)
        return row

    # doing

    def _on_folder(self) -> None:
        self._deeds.ask.show_outside(paths.home())

    def _on_logs(self) -> None:
        self._deeds.ask.show_outside(paths.logs())

    def _on_delete(self, row: ThingRow) -> None:
        if not self._deeds.ask.sure(self, words.question(row.thing, row.whose), _("Delete"), _("Keep it")):
            return
        called = _(words.KINDS[row.thing.kind].name)
        try:
            clearing.clear(row.thing)
        except KlyngeError as error:
            self._say("warn", str(error))
            return
        self._deeds.cleared(row.thing.kind)
        self._show()
        self._say("done", _("Deleted: {thing}", thing=called))

    def _say(self, kind: str, text: str) -> None:
        cards.empty(self._told)
        self.notice = Notice(self._look, kind, text, ())
        self._told.addWidget(self.notice)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rearranged.emit()


def _lead() -> str:
    if portable.folder() is not None:
        return _(
            "klyngeapp keeps its own things beside the program, as you have asked it to. Nothing is sent anywhere."
        )
    return _("klyngeapp keeps its own things in one folder here. Nothing of it is sent anywhere.")
