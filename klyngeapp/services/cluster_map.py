"""The drawn map: villages are moved, and the paths to them go along; paths between villages are drawn."""

from klyngeapp.domain.map_lines import LEADING, between, led_along, written
from klyngeapp.services import rows
from klyngeapp.store.queries.cluster_map import OnMap, drawn, on_map
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError


def move_village(unit: Unit, village: str, x: int, y: int) -> None:
    """Put a village somewhere else, from 0 to 1000; the others stay where they are seen, paths go along."""
    found = _villages(unit)
    start = found[village].x, found[village].y
    keep_places(unit)
    rows.change(unit, "village", village, map_x=x, map_y=y)
    for line in drawn(unit.connection):
        points = led_along(line.points, start, (x, y))
        if line.kind in LEADING and points != line.points:
            rows.change(unit, "map_shape", line.id, points=written(points))


def keep_places(unit: Unit) -> None:
    """Let every village keep the place where it is seen: those that nobody has placed stand there from now on."""
    for one in _villages(unit).values():
        if not one.is_placed:
            rows.change(unit, "village", one.id, map_x=one.x, map_y=one.y)


def draw_path(unit: Unit, kind: str, one: str, other: str) -> str:
    """Draw a line between two villages and return its id."""
    found = _villages(unit)
    if one == other:
        raise KlyngeError("A path leads from one village to another. Choose another one.")
    keep_places(unit)
    ends = found[one], found[other]
    points = between((ends[0].x, ends[0].y), (ends[1].x, ends[1].y))
    name = f"{ends[0].name}–{ends[1].name}"
    return rows.add(unit, "map_shape", id=None, name=name, kind=kind, points=written(points))


def _villages(unit: Unit) -> dict[str, OnMap]:
    return {one.id: one for one in on_map(unit.connection, clock.today())}
