"""What the group gives itself, outside the till: said in words, and on request as lists."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.plan_facts import IN_KIND
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.process_money import process_money
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.time_and_money import words
from klyngeapp.ui.steps.time_and_money.money import OF_PROCESS

_LEAST, _SHARES = 330, (21, 23)  # as the two lists above


class MoneyInWords(QWidget):
    """Whether the money adds up, and what is given besides. `opened` says that a row stands in its place."""

    opened = Signal(bool)
    rearranged = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.title = label(look, "", "h3", ink="softink", wrap=True)
        self.figures = label(look, "", ink="softink", wrap=True)
        till = _bar(look, "scale", (self.title, self.figures), soft=True)
        self.given = label(look, "", ink="ink2", wrap=True)
        self.correct = button(look, _("Correct"), self._on_show, kind="link", small=True)
        self.correct.setAccessibleName(_("Correct what you give yourselves"))
        heading = label(look, _("What you give yourselves – outside the till"), "h3", wrap=True)
        self.outside = _bar(look, "heart-handshake", (heading, self.given), self.correct)
        self.beside = Beside(look, (till, self.outside), _SHARES, (_LEAST, _LEAST))
        things = ListOf(
            "budget_line",
            {**OF_PROCESS, "in_kind": 1},
            title=_("Things and work"),
            fields=("title", "quantity", "amount"),
            quiet=True,
        )
        hours = ListOf(
            "financing",
            {**OF_PROCESS, "kind": IN_KIND},
            title=_("Hours offered"),
            fields=("source", "hours", "granted"),
            quiet=True,
        )
        self.lists = Lists(look, means.document, [things, hours], told=means.told)
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        self.lists.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(14)
        cards.add(column, self.beside, self.lists)

    def refresh(self) -> None:
        """Say how the money stands now; nothing is said of what is not given."""
        money = self._means.document.ask(process_money)
        said, given = words.till(money), words.given(money)
        self.title.setText(said.title)
        self.figures.setText(said.second)
        self.given.setText(given)
        self.outside.setVisible(bool(given) or self.lists.isVisibleTo(self))

    def _on_show(self) -> None:
        self.lists.setVisible(self.lists.isHidden())
        self.rearranged.emit()

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.beside.setVisible(not is_open)
        self.opened.emit(is_open)

    def escape(self) -> bool:
        """Go back from a row to its list; False where none is open."""
        return self.lists.escape()


def _bar(look: Look, icon: str, lines: tuple[QWidget, ...], *more: QWidget, soft: bool = False) -> QWidget:
    frame, inside = cards.bar((20, 12, 20, 12), kind="soft" if soft else "card")
    sign = icon_label(look, icon, colour="softink" if soft else "primary", size=24)
    inside.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    inside.addWidget(cards.column(*lines, spacing=1), 1)
    for one in more:
        inside.addWidget(one)
    assert isinstance(inside, QHBoxLayout)
    return frame
