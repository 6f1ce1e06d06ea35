"""The organisation as a drawing."""

from typing import Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.drawing.organisation import OrganisationChart
from klyngeapp.drawing.organisation_tree import OrganBox
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.organisation import Body, Organisation
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.organisation import words

_LETTERS = 16
_KINDS: dict[str, Literal["main", "side"]] = {"council": "main", "chairmanship": "side"}


class Chart(QWidget):
    """Shows the parts, and how they hang together."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Body, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        frame, self._inside = cards.card((20, 18, 20, 18))
        column.addWidget(frame)

    def show_organisation(self, found: Organisation) -> None:
        """Show it as it is now."""
        if found.bodies == self._shown:
            return
        self._shown = found.bodies
        cards.empty(self._inside)
        boxes = tuple(
            OrganBox(one.id, one.name, words.second_line(one), one.parent, _KINDS.get(one.kind, "plain"))
            for one in found.bodies
        )
        drawing = OrganisationChart(boxes, size=self._look.px(_LETTERS))
        picture = Picture(self._look, drawing, name=_("The organisation"), description=words.described(found))
        self._inside.addWidget(picture)
