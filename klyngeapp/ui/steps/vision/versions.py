"""The versions of the vision in the panel: what each is called, its day, and the way to look at it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.visions import Vision
from klyngeapp.system import clock
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.vision import words


class Versions(QWidget):
    """Lists the versions; `show_one` is told which one is wanted."""

    def __init__(self, look: Look, show_one: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._show_one = look, show_one
        self._known: tuple[tuple[Vision, ...], str] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        cards.add(column, cards.line(), label(look, _("Versions"), "h3", wrap=True))
        column.addLayout(self._lines)

    def show_versions(self, found: Sequence[Vision], shown: str) -> None:
        """Show what there is; the one that is shown needs no way to it."""
        if self._known == (tuple(found), shown):
            return
        self._known = (tuple(found), shown)
        self.setVisible(bool(found))
        cards.empty(self._lines)
        for one in found:
            self._lines.addWidget(self._line(one, is_shown=one.id == shown))

    def _line(self, one: Vision, *, is_shown: bool) -> QWidget:
        look, called = self._look, words.called(one)
        sign = ("circle-check", "ok") if one.is_adopted else ("file-text", "ink2")
        second = words.second(one, clock.today())
        told = [label(look, called, "strong", wrap=True)]
        if second:
            told.append(label(look, second, "small", wrap=True))
        icon, lines = icon_label(look, sign[0], colour=sign[1], size=20), cards.column(*told, spacing=2)
        if is_shown:
            made = cards.row(icon, lines, spacing=10)
        else:
            name = _("Show {version}, {day}", version=called, day=second) if second else called
            show = button(look, _("Show"), lambda: self._show_one(one.id), kind="link", small=True, name=name)
            made = cards.row(icon, lines, show, spacing=10)
        line = made.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(1, 1)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        return made
