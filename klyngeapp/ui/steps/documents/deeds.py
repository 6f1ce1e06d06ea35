"""What is done with a document: a mail to the municipality, a file, paper."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import TwoColumns, fill
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

_PAIR = 376  # from this width on two buttons stand beside each other


@dataclass(frozen=True)
class Can:
    """What can be done: with any document at all, a mail to the municipality, and to whom there (name, address).

    `as_list` says that the document can be saved for Excel, too.
    """

    is_there: bool
    by_mail: bool
    contact: tuple[str, str]
    as_list: bool = False


@dataclass(frozen=True)
class Does:
    """What the buttons do."""

    mail: Callable[[], object]
    save: Callable[[], object]
    print_: Callable[[], object]
    list_: Callable[[], object] = lambda: None


class Deeds(QWidget):
    """The buttons, and a small line below them."""

    def __init__(self, look: Look, does: Does) -> None:
        super().__init__()
        self._look, self._does = look, does
        self._can: Can | None = None
        self.all: tuple[Button, ...] = ()
        self.note = label(look, "", "small", wrap=True)
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(10)
        column.addLayout(self._place)
        column.addWidget(self.note)

    def show_can(self, can: Can) -> bool:
        """Show the buttons; return whether they are others than before."""
        if can == self._can:
            return False
        self._can = can
        look, does = self._look, self._does
        cards.empty(self._place)
        paper = button(look, _("Print …"), does.print_, icon="printer")
        if can.by_mail:
            name = can.contact[0]
            words = _("Write a mail to {name}", name=name) if name else _("Write a mail to the municipality")
            mail = button(look, words, does.mail, kind="primary", icon="mail")
            save = button(look, _("Save as PDF …"), does.save, icon="download")
            self.all = (mail, save, paper)
            self._place.addWidget(mail)
        else:
            save = button(look, _("Save as PDF …"), does.save, kind="primary", icon="download")
            self.all = (save, paper)
        if can.by_mail:
            pair = QWidget()
            layout = TwoColumns(look.px(_PAIR), (10, 10))
            fill(pair, layout)
            for one in (save, paper):
                layout.put(one, is_wide=False)
            self._place.addWidget(pair)
        else:
            cards.add(self._place, save, paper)
        if can.as_list:
            self._add_list()
        for one in self.all:
            one.let_shrink()
            one.setEnabled(can.is_there)
        self.say(_note(can))
        return True

    def _add_list(self) -> None:
        rows = button(self._look, _("Save for Excel …"), self._does.list_, icon="list")
        self.all = (*self.all, rows)
        self._place.addWidget(rows)

    def say(self, words: str, *, aloud: bool = False) -> None:
        """Show another small line."""
        self.note.setText(words)
        self.note.setAccessibleName(words)
        self.note.setVisible(bool(words))
        if aloud:
            announce(self.note)


def _note(can: Can) -> str:
    if not can.by_mail or not can.is_there:
        return ""
    name, mail = can.contact
    told = _("First you save the document. Then your own mail program opens with it attached. You press Send yourself.")
    if not name:
        missing = _("Nobody at the municipality is written in yet.")
    elif not mail:
        missing = _("No mail address is written for {name}.", name=name)
    else:
        return told
    return f"{missing} {told}"
