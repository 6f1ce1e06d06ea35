"""Where everything on the map stands: circles, names, marks, and the legends where they cover nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from klyngeapp.drawing.cluster_map import Arranged, ClusterMap, MapShape, MapVillage
from klyngeapp.drawing.label_placing import Spot, overlap
from klyngeapp.drawing.line_names import LineName, name_along
from klyngeapp.drawing.place_marks import place_marks
from klyngeapp.drawing.surface import Box, Lettering, Point, Ruler
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.cluster_map import MapFacts, OnMap
from klyngeapp.ui.steps.cluster_map.words import GROUPS, LINES, group_of

_PER = 1000
_LETTER, _SMALL, MARK = 17, 15, 15  # sizes at 100 per cent
_INSET, _PAD, ROW, _GAP = 16, 12, 30, 22
SIGN = 34  # room for the sign before its words
_CORNERS = ((0, 1), (1, 1), (1, 0), (0, 0))


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a legend: a kind of line, or a group of marks, and what it means."""

    key: str
    is_line: bool
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Laid:
    """The map in a size. `grounds` are what the legends stand on; below `height` stands what found no corner."""

    drawing: ClusterMap
    height: float
    arranged: Arranged
    marks: tuple[tuple[Point, str], ...]
    grounds: tuple[Box, ...]
    items: tuple[Item, ...]
    is_below: bool
    names: tuple[LineName, ...] = ()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Return where the villages are."""
        return self.arranged.spots


def lay_out(
    facts: MapFacts, size: tuple[float, float], factor: float, ruler: Ruler, *, below: bool | None = None
) -> Laid:
    """Return where everything stands in a size; `below` says where the legends are to be (None: as it fits)."""
    texts = _texts(facts)
    if not below:
        laid = _with_legends(facts, size, factor, ruler, texts)
        if laid is not None:
            return laid
    wide, high = size
    items, taken = _flowing(texts, wide, factor, ruler)
    height = max(high - taken, high / 2)
    drawing, arranged, marks = _arranged(facts, (wide, height), factor, ruler)
    placed = tuple(Item(one.key, one.is_line, one.text, one.box._replace(y=one.box.y + height)) for one in items)
    names = _stream_names(facts, (wide, height), factor, ruler, _taken(arranged, marks, factor))
    return Laid(drawing, height, arranged, marks, (), placed, is_below=True, names=names)


def _with_legends(
    facts: MapFacts, size: tuple[float, float], factor: float, ruler: Ruler, texts: Sequence[tuple[str, bool, str]]
) -> Laid | None:
    """Return the map with its legends in corners that are free; None where one of them has none."""
    drawing, arranged, marks = _arranged(facts, size, factor, ruler)
    taken = _taken(arranged, marks, factor)
    grounds, items = [], list[Item]()
    for is_line, corners in ((True, _CORNERS[::-1]), (False, _CORNERS)):
        own = [one for one in texts if one[1] is is_line]
        if not own:
            continue
        ground = _free_corner(_size(own, factor, ruler), corners, size, taken)
        if ground is None:
            return None
        taken.append(ground)
        grounds.append(ground)
        items += _rows(own, ground, factor)
    names = _stream_names(facts, size, factor, ruler, taken)
    return Laid(drawing, size[1], arranged, marks, tuple(grounds), tuple(items), is_below=False, names=names)


def _taken(arranged: Arranged, marks: Sequence[tuple[Point, str]], factor: float) -> list[Box]:
    """Return what nothing else may cover: names, villages and marks."""
    radius = MARK * factor
    return [
        *arranged.boxes,
        *(Box(s.centre.x - s.radius, s.centre.y - s.radius, 2 * s.radius, 2 * s.radius) for s in arranged.spots),
        *(Box(p.x - radius, p.y - radius, 2 * radius, 2 * radius) for p, _key in marks),
    ]


def _stream_names(
    facts: MapFacts, size: tuple[float, float], factor: float, ruler: Ruler, taken: Sequence[Box]
) -> tuple[LineName, ...]:
    """Return where the streams have their names: along them, where there is room."""
    wide, high = size
    set_in = Lettering(_SMALL * factor, serif=True, italic=True)
    found: list[LineName] = []
    for one in facts.shapes:
        if one.kind == "stream" and one.name:
            line = tuple(Point(x / _PER * wide, y / _PER * high) for x, y in one.points)
            length = ruler.text_width(one.name, set_in)
            placed = name_along(one.name, line, (length, set_in.size), Box(0, 0, wide, high), taken)
            found += [placed] if placed is not None else []
    return tuple(found)


def _arranged(
    facts: MapFacts, size: tuple[float, float], factor: float, ruler: Ruler
) -> tuple[ClusterMap, Arranged, tuple[tuple[Point, str], ...]]:
    wide, high = size
    shapes = tuple(MapShape(one.kind, tuple(Point(x / _PER, y / _PER) for x, y in one.points)) for one in facts.shapes)
    drawing = ClusterMap(
        tuple(_village(one) for one in facts.villages), shapes, high / max(wide, 1), size=_LETTER * factor
    )
    arranged = drawing.arranged(wide, ruler)
    groups = [_groups(facts, one) for one in facts.villages]
    wanted = [len(keys) for keys in groups]
    points = place_marks(arranged.spots, arranged.boxes, wanted, Box(4, 4, wide - 8, high - 8), MARK * factor)
    marks = tuple(
        (point, key) for own, keys in zip(points, groups, strict=True) for point, key in zip(own, keys, strict=False)
    )
    return drawing, arranged, marks


def _village(one: OnMap) -> MapVillage:
    figure = formats.whole(one.inhabitants) if one.inhabitants is not None else ""
    return MapVillage(one.name, one.x / _PER, one.y / _PER, one.inhabitants, figure)


def _groups(facts: MapFacts, village: OnMap) -> list[str]:
    there = {group_of(place.kind) for place in facts.places if place.village == village.id}
    return [key for key in GROUPS if key in there]


def _texts(facts: MapFacts) -> list[tuple[str, bool, str]]:
    """Return what the legends tell: keys, whether they are lines, and the words."""
    lines = {one.kind for one in facts.shapes}
    here = {one.id for one in facts.villages}
    marks = {group_of(one.kind) for one in facts.places if one.village in here}
    return [
        *((key, True, _(text)) for key, text in LINES.items() if key in lines),
        *((key, False, _(group.text)) for key, group in GROUPS.items() if key in marks),
    ]


def lettering(factor: float) -> Lettering:
    """Return how the legends are set."""
    return Lettering(_SMALL * factor)


def _width(text: str, factor: float, ruler: Ruler) -> float:
    return SIGN * factor + ruler.text_width(text, lettering(factor))


def _size(own: Sequence[tuple[str, bool, str]], factor: float, ruler: Ruler) -> tuple[float, float]:
    widest = max(_width(text, factor, ruler) for _key, _is_line, text in own)
    return widest + 2 * _PAD * factor, (len(own) * ROW + _PAD) * factor


def _free_corner(
    size: tuple[float, float], corners: Sequence[tuple[int, int]], whole: tuple[float, float], taken: Sequence[Box]
) -> Box | None:
    for right, foot in corners:
        x = whole[0] - _INSET - size[0] if right else _INSET
        y = whole[1] - _INSET - size[1] if foot else _INSET
        box = Box(x, y, *size)
        around = Box(x - 6, y - 6, size[0] + 12, size[1] + 12)
        if x >= 0 and y >= 0 and not any(overlap(around, other) for other in taken):
            return box
    return None


def _rows(own: Sequence[tuple[str, bool, str]], ground: Box, factor: float) -> list[Item]:
    x, y, wide = ground.x + _PAD * factor, ground.y + _PAD / 2 * factor, ground.width - 2 * _PAD * factor
    return [
        Item(key, is_line, text, Box(x, y + number * ROW * factor, wide, ROW * factor))
        for number, (key, is_line, text) in enumerate(own)
    ]


def _flowing(
    texts: Sequence[tuple[str, bool, str]], wide: float, factor: float, ruler: Ruler
) -> tuple[list[Item], float]:
    """Return the legends in lines below the map, and how high they are."""
    items, x, y = list[Item](), 0.0, _PAD * factor / 2
    for key, is_line, text in texts:
        own = _width(text, factor, ruler)
        if x and x + own > wide:
            x, y = 0.0, y + ROW * factor
        items.append(Item(key, is_line, text, Box(x, y, min(own, wide), ROW * factor)))
        x += own + _GAP * factor
    return items, (y + ROW * factor) if items else 0.0
