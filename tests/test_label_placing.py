"""Names on the map: none on another name, none on a village, none outside."""

import math
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from klyngeapp.drawing.label_placing import Plate, Spot, overlap, place_labels, spread, worth
from klyngeapp.drawing.surface import Box, Point

FRAME = Box(4, 4, 463, 280)
PLACES = st.tuples(st.floats(0, 471), st.floats(0, 288), st.floats(4, 14), st.integers(20, 90))


def check(spots: tuple[Spot, ...], plates: tuple[Plate | None, ...]) -> None:
    placed = [plate.box for plate in plates if plate]
    assert not [pair for pair in combinations(placed, 2) if overlap(*pair)]
    for box in placed:
        assert FRAME.x <= box.x
        assert FRAME.y <= box.y
        assert box.x + box.width <= FRAME.x + FRAME.width + 1e-6
        assert box.y + box.height <= FRAME.y + FRAME.height + 1e-6
        for (x, y), radius in spots:
            across = max(box.x - x, 0, x - box.x - box.width)
            down = max(box.y - y, 0, y - box.y - box.height)
            assert math.hypot(across, down) >= radius - 1e-6


@settings(max_examples=15, deadline=None)
@given(st.lists(PLACES, max_size=40))
def test_no_name_stands_on_another(places: list[tuple[float, float, float, int]]) -> None:
    spots = spread([Spot(Point(x, y), radius) for x, y, radius, _ in places], FRAME, 3)
    sizes = [(float(wide), 13.5) for *_, wide in places]
    plates = place_labels(spots, sizes, FRAME)
    assert len(plates) == len(places)
    check(spots, plates)
    assert place_labels(spots, sizes, FRAME) == plates
    if len(places) <= 25:  # there is room for so many, wherever they lie
        assert None not in plates


def test_a_name_alone_stands_below_its_village() -> None:
    (plate,) = place_labels([Spot(Point(200, 100), 15)], [(60, 13.5)], FRAME)
    assert plate == Plate(Box(170, 117, 60, 13.5))


def test_at_the_foot_the_name_stands_above() -> None:
    (plate,) = place_labels([Spot(Point(200, 265), 15)], [(60, 13.5)], FRAME)
    assert plate
    assert plate.box.y + plate.box.height == 248


def test_a_name_wider_than_the_map_has_no_place() -> None:
    assert place_labels([Spot(Point(200, 100), 15)], [(600, 13.5)], FRAME) == (None,)
    assert place_labels([], [], FRAME) == ()


def test_villages_at_one_point_are_moved_apart() -> None:
    spots = spread([Spot(Point(471, 0), 12)] * 6, FRAME, 3)
    assert spots == spread([Spot(Point(471, 0), 12)] * 6, FRAME, 3)
    for one, other in combinations(spots, 2):
        assert math.dist(one.centre, other.centre) >= 24
    check(spots, plates := place_labels(spots, [(50, 13.5)] * 6, FRAME))
    assert worth(plates)[0] == 0


def test_villages_that_do_not_touch_stay_where_they_are() -> None:
    spots = [Spot(Point(100, 100), 12), Spot(Point(200, 100), 12)]
    assert spread(spots, FRAME, 3) == tuple(spots)
