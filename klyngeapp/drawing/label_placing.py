"""Where the names on a map stand: near their places, never on another place or another name."""

import math
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from klyngeapp.drawing.surface import Box, Point

_AIR = 2.0  # between a circle and its plate, and around every plate
_TURNS = 12  # directions that are tried
_DISTANCES = (10, 20, 32, 48, 70, 100)
_MANY = 60  # from here on names stand beside their circles or nowhere: no leader would be followed by an eye
_PATIENCE = 72  # choices of names, in all, before the best that was found has to do
_ROUNDS = 40
_GOLDEN = 2.399963  # the golden angle: directions that never repeat


class Spot(NamedTuple):
    """A circle on the map."""

    centre: Point
    radius: float


class Plate(NamedTuple):
    """Where a name stands; `leader` is where a line from the circle ends, if the plate is not beside it."""

    box: Box
    leader: Point | None = None


def place_labels(spots: Sequence[Spot], sizes: Sequence[tuple[float, float]], frame: Box) -> tuple[Plate | None, ...]:
    """Return a plate for each spot, of the size given; None where the frame has no room left for it.

    Plates lie inside the frame and overlap neither each other nor any circle. The same spots give the same plates.
    """
    best: tuple[Plate | None, ...] | None = None
    repairs = max(_PATIENCE // max(len(spots), 1), 1)
    for order in _orders(spots, sizes):
        for _ in range(min(repairs, 6)):
            found = _arranged(order, spots, sizes, frame)
            if best is None or worth(found) < worth(best):
                best = found
            if worth(best) == (0, 0) or len(spots) > _PATIENCE / 2:
                return best
            # Who got no place, or one far away, chooses first the next time.
            order.sort(key=lambda n: (found[n] is not None) + _stands_near(found[n]))
    return best or ()


def _stands_near(plate: Plate | None) -> bool:
    return plate is not None and plate.leader is None


def worth(plates: Sequence[Plate | None]) -> tuple[int, int]:
    """Return how many names have no place, and how many stand away from theirs: the fewer, the better."""
    return sum(plate is None for plate in plates), sum(
        plate is not None and plate.leader is not None for plate in plates
    )


def _orders(spots: Sequence[Spot], sizes: Sequence[tuple[float, float]]) -> Iterator[list[int]]:
    """Yield the orders in which names choose: the most crowded first, the largest first, from left to right."""
    numbers = range(len(spots))
    yield sorted(numbers, key=lambda n: (-_neighbours(spots, n), n))
    yield sorted(numbers, key=lambda n: (-sizes[n][0] * sizes[n][1], n))
    yield sorted(numbers, key=lambda n: (spots[n].centre.x, n))


def _arranged(
    order: Sequence[int], spots: Sequence[Spot], sizes: Sequence[tuple[float, float]], frame: Box
) -> tuple[Plate | None, ...]:
    placed: dict[int, Plate] = {}
    for number in order:
        plate = _best(number, spots, sizes[number], (frame, placed))
        if plate is not None:
            placed[number] = plate
    return tuple(placed.get(number) for number in range(len(spots)))


def _best(
    number: int, spots: Sequence[Spot], size: tuple[float, float], taken: tuple[Box, dict[int, Plate]]
) -> Plate | None:
    """Return the first free place whose leader crosses nothing, else the first that is free at all."""
    frame, placed = taken
    second_best = None
    leaders = [(spots[n].centre, plate.leader) for n, plate in placed.items() if plate.leader is not None]
    plates = [plate.box for plate in placed.values()]
    for plate in _candidates(spots[number], size, frame, many=len(spots) > _MANY):
        if not _free(plate.box, spots, plates, frame):
            continue
        if not _crosses(plate, number, spots, plates) and not any(_hits(plate.box, *ends) for ends in leaders):
            return plate
        second_best = second_best or plate
    return second_best


def spread(spots: Sequence[Spot], frame: Box, gap: float) -> tuple[Spot, ...]:
    """Return the spots inside the frame, and moved apart by a little where they lay on each other."""
    found = [_kept_inside(spot, frame) for spot in spots]
    for _ in range(_ROUNDS):
        moved = False
        for one in range(len(found)):
            for other in range(one):
                moved = _push_apart(found, (other, one), frame, gap) or moved
        if not moved:
            break
    return tuple(found)


def overlap(one: Box, other: Box) -> bool:
    """Return whether two boxes overlap."""
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def _push_apart(found: list[Spot], pair: tuple[int, int], frame: Box, gap: float) -> bool:
    first, second = found[pair[0]], found[pair[1]]
    across, down = second.centre.x - first.centre.x, second.centre.y - first.centre.y
    apart, wanted = math.hypot(across, down), first.radius + second.radius + gap
    if apart >= wanted - 0.01:
        return False
    if apart < 0.01:
        across, down, apart = math.cos(pair[1] * _GOLDEN), math.sin(pair[1] * _GOLDEN), 1.0
        push = wanted / 2
    else:
        push = (wanted - apart) / 2
    step = Point(across / apart * push, down / apart * push)
    for number, spot, sign in ((pair[0], first, -1), (pair[1], second, 1)):
        there = Point(spot.centre.x + sign * step.x, spot.centre.y + sign * step.y)
        found[number] = _kept_inside(Spot(there, spot.radius), frame)
    return True


def _kept_inside(spot: Spot, frame: Box) -> Spot:
    radius = min(spot.radius, frame.width / 2, frame.height / 2)
    x = min(max(spot.centre.x, frame.x + radius), frame.x + frame.width - radius)
    y = min(max(spot.centre.y, frame.y + radius), frame.y + frame.height - radius)
    return Spot(Point(x, y), radius)


def _neighbours(spots: Sequence[Spot], number: int) -> int:
    centre, reach = spots[number].centre, spots[number].radius * 5
    return sum(math.dist(centre, spot.centre) < reach for spot in spots)


def _candidates(spot: Spot, size: tuple[float, float], frame: Box, *, many: bool) -> Iterator[Plate]:
    """Yield places from the best to the worst: beside the circle, further away, then anywhere."""
    (x, y), radius = spot
    wide, high = size
    near = radius + _AIR
    along = min(max(x - wide / 2, frame.x), frame.x + frame.width - wide)  # at the edge it is moved inwards
    yield Plate(Box(x - wide / 2, y + near, wide, high))
    yield Plate(Box(x - wide / 2, y - near - high, wide, high))
    yield Plate(Box(x + near, y - high / 2, wide, high))
    yield Plate(Box(x - near - wide, y - high / 2, wide, high))
    if abs(along - (x - wide / 2)) < wide / 2:
        yield Plate(Box(along, y + near, wide, high))
        yield Plate(Box(along, y - near - high, wide, high))
    slant = radius * 0.75 + _AIR
    for right, below in ((True, True), (False, True), (True, False), (False, False)):
        yield Plate(Box(x + slant if right else x - slant - wide, y + slant if below else y - slant - high, wide, high))
    if many:
        return
    for distance, turn in product(_DISTANCES, range(_TURNS)):
        angle = math.pi / 2 + turn * 2 * math.pi / _TURNS
        reach = radius + distance
        middle = Point(x + math.cos(angle) * (reach + wide / 2), y + math.sin(angle) * (reach + high / 2))
        yield _led(spot, Box(middle.x - wide / 2, middle.y - high / 2, wide, high))
    places = sorted(_grid(size, frame), key=lambda box: (math.dist((x, y), _middle(box)), box))
    yield from (_led(spot, box) for box in places)


def _grid(size: tuple[float, float], frame: Box) -> Iterator[Box]:
    wide, high = size
    across, down = max(wide / 5, 6), high / 2 + 1
    columns = max(int((frame.width - wide) / across) + 1, 0)
    rows = max(int((frame.height - high) / down) + 1, 0)
    for column, row in product(range(columns), range(rows)):
        yield Box(frame.x + column * across, frame.y + row * down, wide, high)


def _middle(box: Box) -> Point:
    return Point(box.x + box.width / 2, box.y + box.height / 2)


def _led(spot: Spot, box: Box) -> Plate:
    """Return a plate with a leader to its point that is nearest to the circle."""
    nearest = Point(
        min(max(spot.centre.x, box.x), box.x + box.width), min(max(spot.centre.y, box.y), box.y + box.height)
    )
    return Plate(box, nearest)


def _free(box: Box, spots: Sequence[Spot], plates: Sequence[Box], frame: Box) -> bool:
    x, y, right, foot = box.x, box.y, box.x + box.width, box.y + box.height
    if x < frame.x or y < frame.y or right > frame.x + frame.width or foot > frame.y + frame.height:
        return False
    # Asked hundreds of thousands of times on a full map; so it is written out.
    for other in plates:
        if (
            x < other.x + other.width + _AIR
            and other.x - _AIR < right
            and y < other.y + other.height + _AIR
            and other.y - _AIR < foot
        ):
            return False
    for (across, down), radius in spots:
        if (
            x - radius < across < right + radius
            and y - radius < down < foot + radius
            and _covers(box, across, down, radius)
        ):
            return False
    return True


def _covers(box: Box, x: float, y: float, radius: float) -> bool:
    across = max(box.x - x, 0, x - box.x - box.width)
    down = max(box.y - y, 0, y - box.y - box.height)
    return math.hypot(across, down) < radius


def _crosses(plate: Plate, number: int, spots: Sequence[Spot], plates: Sequence[Box]) -> bool:
    """Return whether the leader of a plate runs over another circle or another plate."""
    if plate.leader is None:
        return False
    start, end = spots[number].centre, plate.leader
    others = (spot for n, spot in enumerate(spots) if n != number)
    return any(_distance(spot.centre, start, end) < spot.radius for spot in others) or any(
        _hits(box, start, end) for box in plates
    )


def _hits(box: Box, start: Point, end: Point) -> bool:
    """Return whether a line runs through a box."""
    low, high = 0.0, 1.0
    for origin, way, least, most in (
        (start.x, end.x - start.x, box.x, box.x + box.width),
        (start.y, end.y - start.y, box.y, box.y + box.height),
    ):
        if abs(way) < 1e-9:
            if not least < origin < most:
                return False
            continue
        one, other = sorted(((least - origin) / way, (most - origin) / way))
        low, high = max(low, one), min(high, other)
    return low < high


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point is from a line between two points."""
    across, down = end.x - start.x, end.y - start.y
    length = across**2 + down**2
    share = ((point.x - start.x) * across + (point.y - start.y) * down) / length if length else 0
    share = min(max(share, 0), 1)
    return math.dist(point, (start.x + share * across, start.y + share * down))
