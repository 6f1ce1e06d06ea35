"""What stands beside the map while no village is chosen: the cluster as a whole, and how the map is used."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.cluster_map import MapFacts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.cluster_map import words


class Around(QFrame):
    """The panel of the cluster. `to_shapes` leads to the list of all that is drawn."""

    def __init__(self, look: Look, to_shapes: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._size = label(look, "", wrap=True)
        self._paths = label(look, "", "small", wrap=True)
        hint = _(
            "Choose a village to see its meeting places and paths. Drag it to move it, or use the arrow keys; with "
            "Shift it goes further."
        )
        sketch = _("The map is a sketch, not a survey. It is the same that stands in your plan.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 18, 18)
        column.setSpacing(10)
        cards.add(column, label(look, _("The cluster"), "h2", wrap=True), self._size, self._paths)
        to = button(look, _("All that is drawn"), to_shapes, kind="link", tail="arrow-right", small=True)
        cards.add(column, cards.row(to, "|"), cards.line(), icon_label(look, "lightbulb", colour="warn", size=22))
        cards.add(column, label(look, hint, "small", wrap=True), label(look, sketch, "small", wrap=True), "|")

    def show_facts(self, facts: MapFacts) -> None:
        """Show how much there is."""
        self._size.setText(words.size(facts.villages))
        self._paths.setText(words.paths(facts))
