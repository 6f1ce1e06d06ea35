"""What stands where there is no row yet: what belongs here, that little is enough, and the one thing to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Kind, button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

_WIDEST = 520
Deed = tuple[str, str, Callable[[], object]]  # what a button says, its icon, and what it does


@dataclass(frozen=True)
class Invite:
    """What an empty list says other than usual: icon, title, words, and what can be done besides.

    `is_second` says that the one thing to do on its page is another.
    """

    icon: str = "list-plus"
    title: str = ""
    words: str = ""
    deeds: tuple[Deed, ...] = ()
    is_second: bool = False


_USUAL = Invite()


class Empty(QWidget):
    """An empty list. `things` are what it lists, `needed` what a first row needs, `first` what must be there before."""

    def __init__(
        self,
        look: Look,
        things: str,
        needed: Sequence[str],
        first: Sequence[str],
        begin: Callable[[], object],
        *,
        invite: Invite = _USUAL,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(12)
        sign = icon_label(look, invite.icon, colour="primary", size=56, width=1.4)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        title = invite.title or _("There are no {things} here yet", things=things.lower())
        if first:
            words = _("Write in first: {things}.", things=formats.and_list([one.lower() for one in first]))
        else:
            columns = formats.and_list([one.lower() for one in needed])
            words = _("Little is enough to begin with: {columns}. The rest can wait.", columns=columns)
        words = invite.words or words
        for made in (label(look, title, "h2", wrap=True), label(look, words, "lead", wrap=True)):
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            made.setMaximumWidth(look.px(_WIDEST))
            line = cards.row("|", made, "|", spacing=0)
            layout = line.layout()
            assert layout is not None
            layout.setStretch(1, 8)  # type: ignore[attr-defined]
            column.addWidget(line)
        kind: Kind = "secondary" if invite.is_second else "primary"
        self.begin = button(look, _("Write the first one in"), begin, kind=kind, icon="plus")
        if first:
            self.begin.hide()
        column.addSpacing(6)
        others = [button(look, text, deed, icon=icon) for text, icon, deed in invite.deeds]
        column.addWidget(in_lines([self.begin, *others], 12, centred=True))
