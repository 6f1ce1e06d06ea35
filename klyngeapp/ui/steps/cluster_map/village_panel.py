"""All of one village, beside the map: who lives there, where they meet, and which paths lead there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.map_lines import LEADING, ends_of
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import cluster_map, rows
from klyngeapp.store.queries.cluster_map import Drawn, MapFacts, Meets, OnMap
from klyngeapp.ui import icons
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_line import AddLine
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.cluster_map import words

_ROUND = 34
_PLACES = "mapping.places"
_PLACE = TABLES["place"]


class Sign(QWidget):
    """The mark of a meeting place, as on the map. It says nothing that the words beside it do not."""

    def __init__(self, look: Look, kind: str) -> None:
        super().__init__()
        self._look, self._group = look, words.GROUPS[words.group_of(kind)]
        self.setFixedSize(look.px(_ROUND), look.px(_ROUND))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the round and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("soft"))
        painter.drawEllipse(QRectF(self.rect()))
        inset = self.width() * 0.24
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        icons.draw(painter, self._look, self._group.icon, box, colour="softink")
        painter.end()


class VillagePanel(QFrame):
    """The panel of a village. `open_row` shows all of a row (table, id), `close_it` puts the panel away."""

    def __init__(
        self, means: Means, village: str, open_row: Callable[[str, str], object], close_it: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self.village, self._open = means, village, open_row
        self._known: dict[str, object] = {}
        look = means.look
        self.heading = label(look, "", "h2", wrap=True)
        self.close_button = icon_button(look, "x", _("Close"), close_it)
        self.lead = label(look, "", "small", wrap=True)
        self._places, self._paths = _lines(), _lines()
        example = _("for example {example}", example=_PLACE.field("name").example)
        self.adding = AddLine(look, _("Add a meeting place"), _("Add a meeting place"), example, self._add_place)
        self.note = RowForm(look, means.document, "village", village, ("note",))
        self.kind = self._box([_(words.LINES[kind]) for kind in LEADING], _("What kind of path"))
        self.to = self._box([], _("Which village the path leads to"))
        self.draw = button(look, _("Draw the path"), self._on_draw, icon="route", small=True)
        self.all_fields = button(look, _("All fields"), lambda: open_row("village", village), kind="link", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 18)
        column.setSpacing(8)
        top = cards.row(self.heading, self.close_button, spacing=8)
        _stretch(top, 0)
        cards.add(column, top, self.lead, 4, label(look, _("Meeting places"), "h3"))
        column.addLayout(self._places)
        cards.add(column, self.adding, 4, cards.line(), 4, self.note, 4)
        column.addWidget(label(look, _("Connected with"), "h3"))
        column.addLayout(self._paths)
        self._drawing = cards.column(self.kind, self.to, cards.row(self.draw, "|"), spacing=8)
        cards.add(column, self._drawing, cards.row(self.all_fields, "|"))
        for part in (self.adding, self.note, self._drawing):
            part.setEnabled(not means.document.looks)

    def _box(self, options: Sequence[str], name: str) -> ChoiceBox:
        made = ChoiceBox(self._means.look, options, typed=False)
        made.setAccessibleName(name)
        return made

    def show_village(self, facts: MapFacts, one: OnMap) -> bool:
        """Show it as it is now; return whether there are other parts than before."""
        self.heading.setText(one.name)
        self.lead.setText(words.people_and_grown(one))
        places = tuple(place for place in facts.places if place.village == one.id)
        others = tuple((other.id, other.name) for other in facts.villages if other.id != one.id)
        fresh = [self._is_new("places", places), self._is_new("paths", _paths(facts, one)), self._is_new("to", others)]
        if fresh[0]:
            self._fill(self._places, [self._place(place) for place in places], _("None written in yet."))
        if fresh[1]:
            self._fill(self._paths, [self._path(*path) for path in _paths(facts, one)], _("No path leads here yet."))
        if fresh[2]:
            self._others = others
            self.to.offer([name for _id, name in others])
            self._drawing.setVisible(bool(others))
        return any(fresh)

    def _is_new(self, what: str, now: object) -> bool:
        before, self._known[what] = self._known.get(what), now
        return before != now

    def _fill(self, layout: QBoxLayout, parts: Sequence[QWidget], nothing: str) -> None:
        cards.empty(layout)
        for part in parts or [label(self._means.look, nothing, ink="ink2", wrap=True)]:
            layout.addWidget(part)

    def _place(self, place: Meets) -> QWidget:
        look, second = self._means.look, _second(place)
        said = [label(look, place.name, "strong", wrap=True)]
        if second:
            said.append(label(look, second, "small", wrap=True))
        inside = cards.row(Sign(look, place.kind), cards.column(*said, spacing=0), spacing=12)
        _stretch(inside, 1)
        return LineButton(
            f"{place.name}. {second}", (inside,), lambda: self._means.open_row(_PLACES, "place", place.id)
        )

    def _path(self, line: Drawn, other: str) -> QWidget:
        look, kind = self._means.look, words.line_kind(line.kind)
        parts = (label(look, other, "strong", wrap=True), label(look, kind, "small", wrap=True))
        return LineButton(f"{other}: {kind}", parts, lambda: self._open("map_shape", line.id))

    def _add_place(self, name: str) -> bool:
        said = Sentence("Add {table}: {name}", {"table": _(_PLACE.label), "name": name})
        return self._means.run(said, lambda unit: rows.add(unit, "place", id=None, name=name, village=self.village))

    def _on_draw(self) -> None:
        at = self.to.currentIndex()
        if not 0 <= at < len(self._others):
            return
        other, name = self._others[at]
        kind = LEADING[max(self.kind.currentIndex(), 0)]
        said = Sentence("Draw a path from {village} to {other}", {"village": self.heading.text(), "other": name})
        self._means.run(said, lambda unit: cluster_map.draw_path(unit, kind, self.village, other))


def _paths(facts: MapFacts, one: OnMap) -> tuple[tuple[Drawn, str], ...]:
    """Return the lines that lead to a village, each with the name of the other one."""
    where = {other.id: (other.x, other.y) for other in facts.villages}
    names = {other.id: other.name for other in facts.villages}
    found = []
    for line in facts.shapes:
        ends = ends_of(line.points, where) if line.kind in LEADING else ("", "")
        if one.id in ends:
            other = ends[1] if ends[0] == one.id else ends[0]
            found.append((line, names.get(other) or line.name or _("out of the village")))
    return tuple(found)


def _second(place: Meets) -> str:
    """Return what is said of a meeting place below its name."""
    said = [wording.shown(_PLACE.field("kind"), place.kind)] if place.kind else []
    if place.capacity:
        said.append(ngettext("Room for {number}", "Room for {number}", place.capacity))
    if place.note:
        said.append(place.note.partition("\n")[0])
    return " · ".join(said)


def _lines() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(0)
    return made


def _stretch(row: QWidget, place: int) -> None:
    layout = row.layout()
    assert isinstance(layout, QBoxLayout)
    layout.setStretch(place, 1)
