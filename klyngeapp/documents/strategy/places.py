"""The map of the cluster and the ground of the cover, drawn from where the villages and the shapes are."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Caption, Figure
from klyngeapp.documents.strategy.words import named_villages
from klyngeapp.domain.facts import VillageFacts
from klyngeapp.domain.map_places import Placed, map_places
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.drawing.cluster_map import ClusterMap, MapShape, MapVillage
from klyngeapp.drawing.cover import CoverPicture, nearest_links
from klyngeapp.drawing.surface import Point
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _

_PAGE_HEIGHT = 841.89  # A4, in points
_NEAR = 0.03  # how near to a village, in parts of the map, a path has to end to lead to it


def cover_picture(facts: PlanFacts, *, plain: bool) -> CoverPicture:
    """Return the ground of the cover: the villages where they are, and the paths between them."""
    villages = map_villages(facts)
    streams = tuple(_points(shape) for shape in facts.of("map_shape") if shape.text("kind") == "stream")
    links = _links(villages, facts) or nearest_links(villages)
    return CoverPicture(villages, streams, links, _PAGE_HEIGHT, plain=plain)


def map_villages(facts: PlanFacts) -> tuple[MapVillage, ...]:
    """Return the villages of today with their places on the map."""
    rows = {row.id: row for row in facts.of("village")}
    current = facts.overview.villages
    places = map_places([_placed(rows[village.id], village) for village in current])
    return tuple(
        MapVillage(
            village.name,
            *places[village.id],
            village.inhabitants,
            formats.whole(village.inhabitants) if village.inhabitants is not None else "",
        )
        for village in current
    )


def _placed(row: Row, village: VillageFacts) -> Placed:
    return Placed(village.id, row.number("map_x"), row.number("map_y"), village.latitude, village.longitude)


def _points(shape: Row) -> tuple[Point, ...]:
    """Return the points of a shape, from 0 to 1; those that are no pair of numbers are left out."""
    points = []
    for pair in shape.text("points").split():
        x, comma, y = pair.partition(",")
        if comma and x.isdecimal() and y.isdecimal():
            points.append(Point(int(x) / 1000, int(y) / 1000))
    return tuple(points)


def _links(villages: tuple[MapVillage, ...], facts: PlanFacts) -> tuple[tuple[int, int], ...]:
    """Return which villages the paths lead between, those that are there and those that are wished for."""
    links = []
    for shape in facts.of("map_shape"):
        points = _points(shape)
        if shape.text("kind") in ("path", "wished_path", "road") and len(points) > 1:
            ends = [_village_at(villages, point) for point in (points[0], points[-1])]
            if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
                links.append((ends[0], ends[1]))
    return tuple(links)


def _village_at(villages: tuple[MapVillage, ...], point: Point) -> int | None:
    near = [
        ((village.x - point.x) ** 2 + (village.y - point.y) ** 2, number) for number, village in enumerate(villages)
    ]
    distance, number = min(near, default=(1.0, 0))
    return number if distance <= _NEAR**2 else None


def map_figure(facts: PlanFacts) -> Iterator[Block]:
    """Yield the map with a line that tells the same."""
    villages = map_villages(facts)
    if not villages:
        return
    kinds = {shape.text("kind") for shape in facts.of("map_shape")}
    shapes = tuple(MapShape(shape.text("kind"), _points(shape)) for shape in facts.of("map_shape"))
    alt = _("A sketched map of {villages}.", villages=named_villages(village.name for village in villages))
    yield Figure(ClusterMap(villages, shapes), alt)
    lines = [_size_words(villages)]
    if "wished_path" in kinds:
        lines.append(_("Dashed: paths that the citizens wish for."))
    lines.append(_("The map is a sketch."))
    yield Caption(" ".join(filter(None, lines)))


def _size_words(villages: tuple[MapVillage, ...]) -> str:
    """Return a sentence with the figures that the map shows."""
    known = sorted((v for v in villages if v.inhabitants is not None), key=lambda v: -(v.inhabitants or 0))
    if not known:
        return ""
    if len(known) == 1:
        return _("The figure shows inhabitants.")
    return _(
        "The figures show inhabitants: most in {largest}, {most}, and fewest in {smallest}, {fewest}.",
        largest=known[0].name,
        most=known[0].figure,
        smallest=known[-1].name,
        fewest=known[-1].figure,
    )
