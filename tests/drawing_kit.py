"""A surface that notes what is drawn on it, and every kind of picture with any texts and any number of items."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from klyngeapp.domain.fields.cluster import SHAPE_KINDS
from klyngeapp.drawing.bars import Bar, Bars
from klyngeapp.drawing.cluster_map import ClusterMap, MapShape, MapVillage
from klyngeapp.drawing.cover import CoverPicture, nearest_links
from klyngeapp.drawing.gantt import Gantt, GanttAxis, GanttBar, GanttLine, GanttRow
from klyngeapp.drawing.month_columns import Month, MonthColumns
from klyngeapp.drawing.organisation import OrganisationChart
from klyngeapp.drawing.organisation_tree import OrganBox
from klyngeapp.drawing.sparkline import Sparkline
from klyngeapp.drawing.strip import Part, Strip
from klyngeapp.drawing.surface import Box, Close, Curve, Drawing, Ink, Lettering, Path, Point
from klyngeapp.drawing.timeline import Event, Span, Timeline
from klyngeapp.drawing.wheel import Wheel

MONTHS = ("sep", "okt", "nov", "dec", "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug")
ENDLESS = Box(-1e9, -1e9, 2e9, 2e9)


class FixedRuler:
    """Every letter is half as wide as it is high."""

    def text_width(self, text: str, lettering: Lettering) -> float:
        return 0.5 * lettering.size * len(text)


@dataclass
class Drawn:
    """One call: what was drawn, where, in which colours, and the text."""

    kind: str
    box: Box
    colours: tuple[str, ...] = ()
    text: str = ""
    size: float = 0


@dataclass
class Recording(FixedRuler):
    """A surface that keeps what it was asked to draw."""

    drawn: list[Drawn] = field(default_factory=list)
    clip: Box = ENDLESS

    def rect(self, box: Box, ink: Ink, radius: float = 0) -> None:
        assert radius >= 0
        self._note("rect", box, ink)

    def line(self, start: Point, end: Point, ink: Ink) -> None:
        assert ink.stroke
        self._note("line", around((start, end)), ink)

    def circle(self, centre: Point, radius: float, ink: Ink) -> None:
        assert radius > 0
        self._note("circle", Box(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius), ink)

    def path(self, path: Path, ink: Ink) -> None:
        if path:
            self._note("path", around(tuple(along(path))), ink)

    def text(self, at: Point, text: str, lettering: Lettering, *, colour: str = "ink", anchor: str = "left") -> None:
        if not text:
            return
        assert lettering.size >= 8
        wide = self.text_width(text, lettering)
        left = at.x - wide * {"left": 0, "centre": 0.5, "right": 1}[anchor]
        box = Box(left, at.y - 0.72 * lettering.size, wide, 0.9 * lettering.size)
        self.drawn.append(Drawn("text", box, (colour,), text, lettering.size))

    @contextmanager
    def clipped(self, path: Path) -> Iterator[None]:
        before, self.clip = self.clip, common(self.clip, around(tuple(along(path))))
        yield
        self.clip = before

    def _note(self, kind: str, box: Box, ink: Ink) -> None:
        assert box.width >= 0
        assert box.height >= 0
        seen = common(box, self.clip)
        self.drawn.append(Drawn(kind, seen, tuple(filter(None, (ink.fill, ink.stroke)))))

    @property
    def texts(self) -> list[Drawn]:
        return [each for each in self.drawn if each.kind == "text"]


def along(path: Path) -> Iterator[Point]:
    """Yield points on a path: the ends of its lines, and eight on each curve."""
    last = Point(0, 0)
    for step in path:
        if isinstance(step, Close):
            continue
        if isinstance(step, Curve):
            for n in range(9):
                t = n / 8
                weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
                points = (last, step.first, step.second, step.to)
                yield Point(*(sum(w * p[axis] for w, p in zip(weights, points, strict=True)) for axis in (0, 1)))
        last = step.to
        yield last


def around(points: tuple[Point, ...]) -> Box:
    left, top = min(p.x for p in points), min(p.y for p in points)
    return Box(left, top, max(p.x for p in points) - left, max(p.y for p in points) - top)


def common(one: Box, other: Box) -> Box:
    left, top = max(one.x, other.x), max(one.y, other.y)
    right = min(one.x + one.width, other.x + other.width)
    foot = min(one.y + one.height, other.y + other.height)
    return Box(left, top, max(right - left, 0), max(foot - top, 0))


def record(drawing: Drawing, width: float) -> Recording:
    surface = Recording()
    drawing.draw(surface, width)
    return surface


def _villages(label: str, count: int) -> tuple[MapVillage, ...]:
    places = ((n * 0.381966 % 1, n * 0.754878 % 1) for n in range(count))
    return tuple(MapVillage(label, x, y, 40 * n or None, str(40 * n)) for n, (x, y) in enumerate(places))


def _map(label: str, count: int) -> Drawing:
    line = (Point(0, 0), Point(0.3, 0.4), Point(0.5, 0.2), Point(0.6, 0.6), Point(0.9, 0.8), Point(1, 1), Point(1, 0.9))
    shapes = [MapShape(kind.key, line[: n + 1]) for n in range(len(line)) for kind in SHAPE_KINDS]
    return ClusterMap(_villages(label, count), tuple(shapes[:count]))


def _cover(label: str, count: int, *, plain: bool = False) -> Drawing:
    villages = _villages(label, count)
    streams = tuple((Point(0.1 * n, 0), Point(0.5, 0.5), Point(1, 0.1 * n)) for n in range(min(count, 3)))
    return CoverPicture(villages, streams, nearest_links(villages), 842, plain=plain)


def _gantt(label: str, count: int) -> Drawing:
    rows = tuple(
        GanttLine(label, label, GanttBar(n - 3, n % 5, n % 2 == 0), f"area{n % 5 + 1}", heading=n % 4 == 0)
        for n in range(count)
    )
    return Gantt(rows, MONTHS[:count], count / 2, ((0, label, 4), (4, label, 8)) if count else ())


def _timeline(label: str, count: int) -> Drawing:
    states = ("done", "now", "next")
    spans = tuple(Span(2 * n, 2 + n % 2, label, states[n % 3]) for n in range(min(count, 20)))
    events = tuple(Event(n * 0.8, label, n % 2 == 0) for n in range(count))
    months = (MONTHS * 5)[: min(3 * count, 60)]
    return Timeline(months, ((0, label, 4), (4, label, 12)) if count else (), spans, events, count / 2, label)


def _organisation(label: str, count: int) -> Drawing:
    kinds = ("plain", "main", "side")
    # Boxes under a root, some under each other, some their own ancestors.
    parents = ["", *(str((n * 7) % (n + 2)) for n in range(1, max(count, 1)))]
    return OrganisationChart(tuple(OrganBox(str(n), label, label, parents[n], kinds[n % 3]) for n in range(count)))


def _strip(label: str, count: int, legend: str) -> Drawing:
    colours = ("primary", "primary_2", "track", "clay_2", "clay", "area1_3", "area4_2")
    return Strip(tuple(Part(label, n % 4, label, colours[n % 7], label) for n in range(count)), legend)


def _bars(label: str, count: int, *, above: bool = False) -> Drawing:
    return Bars(tuple(Bar(label, n / 3 - 1, label, n / 2 - 1 if n % 2 else None) for n in range(count)), above=above)


# name: how wide it is drawn, and how it is made of a text and a number of items
PICTURES: dict[str, tuple[float, Callable[[str, int], Drawing]]] = {
    "bars": (209, _bars),
    "bars above": (209, lambda label, count: _bars(label, count, above=True)),
    "strip rows": (209, lambda label, count: _strip(label, count, "rows")),
    "strip line": (471, lambda label, count: _strip(label, count, "line")),
    "strip none": (60, lambda label, count: _strip(label, count, "none")),
    "gantt row": (212, lambda _, count: GanttRow(GanttBar(count - 2, count / 3, count % 2 == 0), 12, "area2")),
    "gantt axis": (212, lambda label, count: GanttAxis((label, "", label) * count)),
    "gantt": (471, _gantt),
    "map": (471, _map),
    "cover": (595, _cover),
    "plain cover": (595, lambda label, count: _cover(label, count, plain=True)),
    "months": (
        471,
        lambda label, count: MonthColumns(tuple(Month(label, n - 1, label, n % 3 == 0) for n in range(count))),
    ),
    "timeline": (471, _timeline),
    "organisation": (471, _organisation),
    "wheel": (300, lambda label, count: Wheel((label,) * min(count, 12), tuple(range(12)), label, label, count % 12)),
    "sparkline": (100, lambda _, count: Sparkline(tuple(n * 7 % 5 for n in range(count)), 3)),
}
