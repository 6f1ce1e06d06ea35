"""What there is to tidy away about people."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import handover as services
from klyngeapp.store.queries.handover import Handover, Use
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.steps.handover import words

_MOST = 8
_USES = TABLES["data_use"]


class CleanUp(QFrame):
    """People who stopped long ago, consents taken back, and what is kept with how long."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._shown: Handover | None = None
        self.deeds: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(look, _("Tidy away"), "h2", wrap=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        column.addLayout(self._column)
        column.addStretch(1)

    def show_handover(self, found: Handover) -> bool:
        """Show it; return whether something is another than before."""
        if found == self._shown:
            return False
        self._shown = found
        held = next((place for place, one in enumerate(self.deeds) if one.hasFocus()), None)
        cards.empty(self._column)
        self.deeds = []
        self._people(found)
        self._uses(found)
        if held is not None and self.deeds:  # the button is gone: the next one takes over
            after = self.deeds[min(held, len(self.deeds) - 1)]
            after.show()
            after.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _people(self, found: Handover) -> None:
        look = self._means.look
        self._told(words.to_delete(found), "user-x" if found.stopped else "circle-check", bad=bool(found.stopped))
        for one in found.stopped[:_MOST]:
            day = _("stopped on {day}", day=formats.long_date(one.stopped_on))
            self._line(one.name, day, _("Open"), partial(self._open, one.person))
        if len(found.stopped) > _MOST:
            more = ngettext("and {number} more", "and {number} more", len(found.stopped) - _MOST)
            self._column.addWidget(label(look, more, "small", wrap=True))
        withdrawn = words.withdrawn(found)
        if withdrawn:
            self._told(withdrawn, "triangle-alert", bad=True)
        if found.forgotten:
            told = ngettext("{number} person is forgotten.", "{number} people are forgotten.", found.forgotten)
            self._column.addWidget(label(look, told, "small", wrap=True))

    def _uses(self, found: Handover) -> None:
        look = self._means.look
        self._column.addWidget(cards.line())
        self._column.addWidget(label(look, _(_USES.plural), "h3", wrap=True))
        for one in found.uses:
            do = None if one.deleted_on else partial(self._on_deleted, one)
            self._line(one.name, words.kept(one), _("It is deleted"), do)
        if not found.uses:
            told = _("Nothing is written about what you keep.")
            self._column.addWidget(label(look, told, "small", wrap=True))
            go = lambda: self._means.go("establishment.first_volunteers")  # noqa: E731
            way = button(look, _("Write what you keep"), go, kind="link", tail="arrow-right", small=True)
            self._column.addWidget(cards.row(way, "|"))

    def _told(self, text: str, icon: str, *, bad: bool) -> None:
        look = self._means.look
        sign = icon_label(look, icon, colour="warn" if bad else "ok", size=20)
        self._column.addWidget(_beside(sign, label(look, text, wrap=True)))

    def _line(self, name: str, second: str, deed: str, do: Callable[[], object] | None) -> None:
        look = self._means.look
        told = cards.column(label(look, name, "strong", wrap=True), label(look, second, "small", wrap=True), spacing=1)
        line = cards.row(told, spacing=10)
        across = line.layout()
        assert across is not None
        across.setStretch(0, 1)  # type: ignore[attr-defined]
        if do is not None:
            made = button(look, deed, do, small=True, name=_("{title}: {deed}", title=name, deed=deed))
            made.let_shrink()
            self.deeds.append(made)
            across.addWidget(made)
        self._column.addWidget(line)

    def _open(self, person: str) -> None:
        self._means.open_row("volunteers", "person", person)

    def _on_deleted(self, one: Use) -> None:
        day = clock.today().isoformat()
        said = Sentence("Note that “{name}” is deleted", {"name": one.name})
        self._means.run(said, lambda unit: services.note_deleted(unit, one.id, day=day), _("It is noted as deleted."))


def _beside(sign: QWidget, words_of: QWidget) -> QWidget:
    line = cards.row(sign, words_of, spacing=10)
    across = line.layout()
    assert across is not None
    across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    across.setStretch(1, 1)  # type: ignore[attr-defined]
    return line
