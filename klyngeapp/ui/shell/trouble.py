"""What stands where a page would: a workbook on its way, or one that could not be opened, said kindly."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

_WIDEST = 620
Deed = tuple[str, Callable[[], object]]


class Message(QWidget):
    """An icon, a headline, a sentence, and at most two things to do; the first is the one to choose."""

    def __init__(self, look: Look, icon: str, title: str, text: str, deeds: tuple[Deed, ...] = ()) -> None:
        super().__init__()
        self.setObjectName("page")
        self.text = text
        content = QWidget()
        content.setObjectName("page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(content))
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(icon_label(look, icon, colour="primary", size=56, width=1.4), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = label(look, title, "h2", wrap=True)
        words = label(look, text, "lead", wrap=True)
        for one in (heading, words):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            one.setMaximumWidth(look.px(_WIDEST))
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(one, 8)
            line.addStretch(1)
            column.addLayout(line)
        made = [
            button(look, name, deed, kind="secondary" if number else "primary")
            for number, (name, deed) in enumerate(deeds)
        ]
        self._first = made[0] if made else None
        column.addSpacing(6)
        column.addWidget(in_lines(made, 12, centred=True))
        column.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the one to choose, so that the keyboard leads on."""
        super().showEvent(event)
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)


def opening(look: Look, name: str) -> Message:
    """Return what stands there while a workbook is opened."""
    return Message(look, "book-open", _("Opening {name} …", name=name), "")


def making_sample(look: Look) -> Message:
    """Return what stands there while the sample is made."""
    return Message(
        look, "compass", _("Making the sample …"), _("It is an invented cluster. You cannot spoil anything.")
    )


def refused(look: Look, why: Sentence, deeds: tuple[Deed, ...]) -> Message:
    """Return what stands there where a workbook could not be opened."""
    return Message(look, "triangle-alert", _("The workbook could not be opened"), str(why), deeds)
