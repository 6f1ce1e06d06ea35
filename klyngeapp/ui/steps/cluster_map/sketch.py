"""The map, and beside it the village that is chosen. Moves of one village that follow each other are one action."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import cluster_map
from klyngeapp.store.queries.cluster_map import MapFacts, map_facts
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.begin import Begin
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label, name
from klyngeapp.ui.steps.cluster_map import words
from klyngeapp.ui.steps.cluster_map.around import Around
from klyngeapp.ui.steps.cluster_map.map_view import MapView
from klyngeapp.ui.steps.cluster_map.village_panel import VillagePanel

_LEAST, _ASIDE = 480, 300
_PAUSE = 1500  # milliseconds: moves of the same village that come quicker are one
_VILLAGES = "establishment.villages"


class Sketch(Body):
    """The drawn map. `open_row` shows all of a row (table, id; "" for the list alone)."""

    def __init__(self, means: Means, open_row: Callable[[str, str], object]) -> None:
        super().__init__()
        self._means, self._open = means, open_row
        look = means.look
        self._facts: MapFacts | None = None
        self._moved: tuple[str, int] = ("", 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.picked = ""
        self.map = MapView(look)
        self.map.moved.connect(self._on_moved)
        self.map.chosen.connect(self.choose)
        self.around = Around(look, lambda: open_row("map_shape", ""))
        self.panel: VillagePanel | None = None
        self._aside = cards.column(self.around, spacing=0)
        self._unplaced, line = cards.bar((20, 10, 14, 10))
        self._unplaced_words = label(look, "", ink="softink", wrap=True)
        self.keep = button(look, _("Keep them there"), self._on_keep, small=True)
        line.addWidget(icon_label(look, "map-pin", colour="softink", size=22))
        line.addWidget(in_lines([self._unplaced_words, self.keep], 12, stretches=True), 1)
        title, said = _("No villages yet"), _("When the villages are written in, they stand here on a sketch.")
        deed = (_("Write the villages in"), lambda: means.go(_VILLAGES))
        self.begin = Begin(look, "map", title, said, deed)
        self._beside = Beside(look, (self.map, self._aside), (1, 0), (_LEAST, _ASIDE), top=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(12)
        cards.add(column, self._unplaced, self._beside, self.begin)
        self.refresh()

    def refresh(self) -> None:
        """Show the map as it is now."""
        facts = self._means.document.ask(map_facts, clock.today())
        if facts == self._facts:
            return
        self._facts = facts
        self.map.show_map(facts)
        name(self.map, _("Map of the cluster"), words.whole_map(facts))
        self._beside.setVisible(bool(facts.villages))
        self.begin.setVisible(not facts.villages)
        self._say_unplaced(facts)
        self.around.show_facts(facts)
        self.choose(self.picked if any(one.id == self.picked for one in facts.villages) else "")

    def _say_unplaced(self, facts: MapFacts) -> None:
        number = sum(not one.is_placed for one in facts.villages)
        self._unplaced.setVisible(bool(number))
        self._unplaced_words.setText(
            ngettext(
                "{number} village has not been put on the map by anybody yet. Drag it to where it belongs.",
                "{number} villages have not been put on the map by anybody yet. Drag them to where they belong.",
                number,
            )
        )

    # the village beside the map

    def choose(self, village: str) -> None:
        """Show all of a village beside the map, "" for the cluster."""
        facts = self._facts
        assert facts is not None
        is_other = village != (self.panel.village if self.panel is not None else "")
        self.picked = village
        self.map.pick(village)
        if is_other and self.panel is not None:
            cards.let_go(self.panel)
            self.panel = None
        if village and self.panel is None:
            self.panel = VillagePanel(self._means, village, self._open, self._on_close)
            layout = self._aside.layout()
            assert layout is not None
            layout.addWidget(self.panel)
        self.around.setVisible(self.panel is None)
        is_new = is_other
        if self.panel is not None:
            one = next(one for one in facts.villages if one.id == village)
            is_new = self.panel.show_village(facts, one) or is_new
        if is_new:
            self.rearranged.emit()

    def _on_close(self) -> None:
        before = self.picked
        self.choose("")
        self.map.focus_on(before)

    def escape(self) -> bool:
        """Put the village away; False where none is chosen."""
        if not self.picked:
            return False
        self._on_close()
        return True

    # moving

    def _on_moved(self, village: str, x: int, y: int) -> None:
        """Put a village somewhere else; moves of one village that follow each other closely are one action."""
        assert self._facts is not None
        one = next(one for one in self._facts.villages if one.id == village)
        goes_on = self._pause.isActive() and self._moved[0] == village
        said = Sentence("Move {village} on the map", {"village": one.name})
        try:
            number = self._means.document.do(
                said,
                lambda unit: cluster_map.move_village(unit, village, x, y),
                follows=self._moved[1] if goes_on else 0,
            )
        except KlyngeError as error:
            self._means.refused(str(error))
            return
        self._moved = (village, number)
        self._pause.start()

    def _on_keep(self) -> None:
        said = Sentence("Let the villages stand where they are on the map")
        if self._means.run(said, cluster_map.keep_places) and self.map.handles:
            self.map.handles[0].setFocus(Qt.FocusReason.OtherFocusReason)
