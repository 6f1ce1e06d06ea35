"""The question where a file is to be kept that cannot stay where it lies."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from klyngeapp.i18n.language import N_, _
from klyngeapp.system.places import Trouble
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look

Way = Literal["there", "elsewhere", "look"]
_WIDTH, _MARGIN, _AROUND = 600, 28, 48
_WHY: dict[Trouble, tuple[str, str]] = {
    "passing": (
        N_("“{name}” lies in a folder that is emptied by itself, as files from a mail do."),
        N_("What you write there could be lost."),
    ),
    "protected": (
        N_("“{name}” lies in a place where nothing can be written."),
        N_("What you write would not get into the file."),
    ),
    "": (N_("You are only looking at “{name}”."), N_("With a place of its own you can work on it.")),
}
_DOCUMENTS = ("documents", "dokumenter")  # what the folder is called on the disk; people know it by its name in Danish


@dataclass(frozen=True, slots=True)
class Keeping:
    """What is asked: which file, why it cannot stay, and which place we propose."""

    look: Look
    file: Path
    trouble: Trouble
    proposal: Path


class KeepDialog(QDialog):
    """Says why, and offers three ways; `way` is the one that was chosen. Esc only looks."""

    def __init__(self, parent: QWidget, asked: Keeping) -> None:
        super().__init__(parent)
        look = asked.look
        self.way: Way = "look"
        self.setWindowTitle(_("Where is the file to be kept?"))
        content = Sheet()
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 24)
        column.setSpacing(10)
        cards.add(column, *_words(asked), 12)
        self.there = button(look, _("Keep it there"), lambda: self._go("there"), kind="primary")
        self.elsewhere = button(look, _("Choose another place …"), lambda: self._go("elsewhere"))
        self.only_look = button(look, _("Only look at it"), lambda: self._go("look"))
        self.there.setDefault(True)
        ways = (self.there, self.elsewhere, self.only_look)
        widest = parent.width() - _AROUND
        needed = sum(one.sizeHint().width() for one in ways) + 2 * 12 + 2 * _MARGIN
        beside = needed <= widest
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._ways.setSpacing(12)
        for one in ways:
            self._ways.addWidget(one)
        if beside:
            self._ways.addStretch(1)
        column.addLayout(self._ways)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(content))
        width = min(max(look.px(_WIDTH), needed if beside else 0), widest)
        self._size = QSize(width, min(column.totalHeightForWidth(width), parent.height() - _AROUND))
        self.resize(self._size)
        self.there.setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which all of it is seen, no larger than the window behind it."""
        return self._size

    def _go(self, way: Way) -> None:
        self.way = way
        self.accept()


def _words(asked: Keeping) -> list[QWidget]:
    """Return what is said above the ways."""
    why, danger = _WHY[asked.trouble]
    folder, name = asked.proposal.parent.name, asked.proposal.name
    if folder.casefold() in _DOCUMENTS:
        folder = _("Documents")
    said = (
        _(why, name=asked.file.name),
        _(danger),
        _("We suggest “{name}” in the folder “{folder}”.", name=name, folder=folder),
    )
    title = label(asked.look, _("Where is the file to be kept?"), "h2", wrap=True)
    return [title, *(label(asked.look, text, wrap=True) for text in said)]
