"""Says what a list from a file would do before anything is done, or why nothing can be taken from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

_WIDE, _HIGH, _MOST_LINES = 520, 300, 5
Deed = tuple[str, Callable[[], object]]  # what a button says, and what it does


@dataclass(frozen=True)
class Said:
    """What the dialog says: a title, sentences with the icon before each; the deed that goes on, the word for no."""

    title: str
    lines: Sequence[tuple[str, str]]  # icon, sentence
    no: str
    yes: Deed | None = field(default=None)


class FetchedDialog(QDialog):
    """First it waits, then it says what came of it. Closing it is saying no."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look = look
        self.said: Said | None = None
        self.yes: QPushButton | None = None
        self.no: QPushButton | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(look.px(_WIDE))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 24)
        self._column.setSpacing(12)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def say(self, said: Said) -> None:
        """Say something else than before."""
        look, self.said = self._look, said
        self.setWindowTitle(said.title)
        cards.empty(self._column)
        self._column.addWidget(label(look, said.title, "h2", wrap=True))
        self._show_lines(said.lines)
        self.no = button(look, said.no, self.reject)
        buttons = [self.no]
        self.yes = None
        if said.yes is not None:
            words, deed = said.yes
            self.yes = button(look, words, lambda: self._go(deed), kind="primary")
            self.yes.setDefault(True)
            buttons.append(self.yes)
        self._column.addSpacing(8)
        self._column.addWidget(cards.row("|", *buttons, spacing=12))
        (self.yes or self.no).setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleName(said.title)
        self.setAccessibleDescription("\n".join(text for _icon, text in said.lines))
        # As high as the sentences are in this width; Qt would leave room for their narrowest.
        wide = max(self.minimumWidth(), self._column.totalMinimumSize().width())
        self.resize(wide, self._column.totalHeightForWidth(wide))
        announce(self)

    def _show_lines(self, shown: Sequence[tuple[str, str]]) -> None:
        look = self._look
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(*cards.NONE)
        lines.setSpacing(10)
        for icon, text in shown:
            lines.addWidget(line_of(look, icon, text))
        lines.addStretch(1)
        if len(shown) > _MOST_LINES:
            scroll = Scroll(inside)
            scroll.setMinimumHeight(look.px(_HIGH))
            self._column.addWidget(scroll, 1)
        else:
            self._column.addWidget(inside, 1)

    def _go(self, deed: Callable[[], object]) -> None:
        self.accept()
        deed()


def line_of(look: Look, icon: str, text: str) -> QWidget:
    """Return a sentence with its icon before it."""
    sign = icon_label(look, icon, colour=_COLOURS.get(icon, "ink2"), size=20)
    made = cards.row(sign, label(look, text, wrap=True), spacing=10)
    line = made.layout()
    assert line is not None
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)  # type: ignore[attr-defined]
    return made


_COLOURS = {"circle-check": "ok", "triangle-alert": "warn", "circle-minus": "ink2"}


def waiting(name: str) -> Said:
    """Return what is said while a file is being read."""
    return Said(_("Reading “{name}” …", name=name), (), _("Stop"))
