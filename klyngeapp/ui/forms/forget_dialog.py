"""Forget a person, in one dialog: all it means, the reason, the backups, and the tick that says it is meant."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from klyngeapp.domain.traces import Traces
from klyngeapp.i18n.language import _
from klyngeapp.services.forgetting import check_reason
from klyngeapp.store.purging import Copies
from klyngeapp.store.queries.forgetting import Consequences, Mention
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import forget_words as words
from klyngeapp.ui.forms.forget_view import ForgetView
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.bars import Notice, announce
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look

_WIDTH, _MARGIN, _AROUND, _MOST = 640, 28, 48, 20


@dataclass(frozen=True, slots=True)
class ToForget:
    """Who is to be forgotten: what it means, how texts are looked through, which copies hold them, a usual reason."""

    look: Look
    told: Consequences
    traces: Traces
    copies: Copies
    reason: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was agreed to: the reason, whether the backups go, and the texts in which a name alone is theirs, too."""

    reason: str
    purge: bool
    perhaps: frozenset[tuple[str, str, str]]


class ForgetDialog(QDialog):
    """Asks once; `agreed` is None where the person is kept."""

    def __init__(self, parent: QWidget, asked: ToForget) -> None:
        super().__init__(parent)
        self.agreed: Agreed | None = None
        self._asked, look = asked, asked.look
        title = _("Forget {name}", name=asked.told.name)
        self.setWindowTitle(title)
        content = Sheet()
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 24)
        column.setSpacing(14)
        self.view = ForgetView(look)
        self.view.show_consequences(asked.told)
        self.title = label(look, title, "h2", wrap=True)
        self.title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        cards.add(column, self.title, self.view)
        self.perhaps = self._perhaps(column)
        self.purge = self._backups(column)
        self.reason = self._reason(column)
        self._end(column, title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(content))
        width = min(look.px(_WIDTH), parent.width() - _AROUND)
        self._size = QSize(width, min(column.totalHeightForWidth(width), parent.height() - _AROUND))
        self.resize(self._size)
        self.reason.textChanged.connect(lambda _text: self._on_changed())
        self._on_changed()
        self.title.setFocus()  # what it means comes first: a field would be scrolled to

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which all of it is seen, no larger than the window behind it."""
        return self._size

    # the parts

    def _perhaps(self, column: QVBoxLayout) -> dict[Check, Mention]:
        look = self._asked.look
        found = [one for one in self._asked.told.mentions if not one.is_certain][:_MOST]
        if not found:
            return {}
        said = _("Is it the same person? Tick where “a citizen” is to stand instead of the name.")
        column.addWidget(cards.line())
        column.addWidget(label(look, said, "small_strong", wrap=True))
        made = {Check(look, words.place(one)): one for one in found}
        cards.add(column, cards.column(*made, spacing=2))
        return made

    def _backups(self, column: QVBoxLayout) -> Check:
        look, days = self._asked.look, words.days(self._asked.copies)
        made = Check(look, _("Delete the backups that hold the person, too"))
        made.setChecked(bool(days))
        if not days:
            made.hide()
            return made
        column.addWidget(cards.line())
        said = _("On this computer: {days}. A new backup without the person is made.", days=days)
        told = label(look, said, "small", wrap=True)
        told.setContentsMargins(34, 0, 0, 0)
        made.setAccessibleDescription(said)
        column.addWidget(cards.column(made, told, spacing=2))
        return made

    def _reason(self, column: QVBoxLayout) -> Line:
        look = self._asked.look
        made = Line()
        made.setFont(look.font("body"))
        made.setText(self._asked.reason)
        words_of = label(look, _("Why?"), "small_strong", wrap=True)
        words_of.setBuddy(made)
        kept = _("Day and reason are kept, so write it without the name.")
        made.setAccessibleName(_("Why?"))
        made.setAccessibleDescription(kept)
        told = Notice(look, "soft", _("It is done at once, and cannot be undone. Undo begins anew."))
        cards.add(column, cards.column(words_of, made, label(look, kept, "small", wrap=True), spacing=6), told)
        return made

    def _end(self, column: QVBoxLayout, title: str) -> None:
        look = self._asked.look
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.trouble.hide()
        self.understood = Check(look, _("I know that it cannot be undone"))
        self.understood.toggled.connect(lambda _on: self._on_changed())
        self.forget = button(look, title, self._on_forget, kind="danger", icon="eraser")
        self.keep = button(look, _("Keep {name}", name=self._asked.told.name), self.reject)
        for one in (self.forget, self.keep):
            one.let_shrink()
            one.setAutoDefault(False)
        cards.add(column, self.trouble, self.understood, in_lines([self.forget, self.keep], 12))

    # what is done

    def _on_changed(self) -> None:
        why = ""
        try:
            check_reason(self.reason.text(), self._asked.traces)
        except KlyngeError as error:
            why = str(error)
        if why != self.trouble.text():
            self.trouble.setText(why)
            self.trouble.setVisible(bool(why))
            self.reason.setProperty("wrong", "true" if why else "false")
            self.reason.style().polish(self.reason)
            if why:
                announce(self.trouble)
        self.forget.setEnabled(not why and self.understood.isChecked())

    def _on_forget(self) -> None:
        ticked = (one for check, one in self.perhaps.items() if check.isChecked())
        perhaps = frozenset((one.table, one.row, one.field) for one in ticked)
        self.agreed = Agreed(self.reason.text(), self.purge.isChecked(), perhaps)
        self.accept()
