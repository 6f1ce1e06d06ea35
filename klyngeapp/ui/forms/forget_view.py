"""What it means to forget somebody, shown before it is done: what goes, what stays, and where else the name is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import N_, _
from klyngeapp.services.forgetting import former_name
from klyngeapp.store.queries.forgetting import Consequences
from klyngeapp.ui.forms import forget_words as words
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

_PARTS = (
    ("eraser", "danger", N_("Removed")),
    ("circle-check", "ok", N_("Stays")),
    ("text-search", "warn", N_("The name is also here")),
    ("send", "warn", N_("Already sent out")),
)


class ForgetView(QWidget):
    """Tells it; parts of which there is nothing to tell are left out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.texts: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(12)

    def show_consequences(self, told: Consequences) -> None:
        """Tell what it means to forget this person."""
        cards.empty(self._column)
        called = former_name(told.number)
        self.texts = (words.goes(told), words.stays(told, called), words.also(told), words.sent(told))
        shown = [(part, text) for part, text in zip(_PARTS, self.texts, strict=True) if text]
        for place, ((icon, colour, title), text) in enumerate(shown):
            if place:
                self._column.addWidget(cards.line())
            self._column.addWidget(self._part(icon, colour, _(title), text))

    def _part(self, icon: str, colour: str, title: str, text: str) -> QWidget:
        look = self._look
        told = cards.column(
            label(look, title, "small_strong", wrap=True), label(look, text, "small", wrap=True), spacing=2
        )
        sign = icon_label(look, icon, colour=colour, size=20)
        line = cards.row(sign, told, spacing=12)
        across = line.layout()
        assert across is not None
        across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        across.setStretch(1, 1)  # type: ignore[attr-defined]
        return line
