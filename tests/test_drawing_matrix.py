"""Dots between four corners: where they lie, and that no name lies on another."""

import math
import random
from itertools import combinations

import pytest

from klyngeapp.drawing.matrix import Mark, Matrix
from klyngeapp.drawing.palette import LIGHT
from klyngeapp.drawing.surface import Box
from klyngeapp.drawing.svg import svg_of
from tests.drawing_kit import FixedRuler, record

CORNERS = ("Hold dem tilfredse", "Tag dem med på råd", "Hold øje med dem", "Hold dem orienteret")
WIDTH = 400


def matrix(*marks: Mark) -> Matrix:
    return Matrix(marks, CORNERS, "Interesse", "Indflydelse", tall=300, size=15)


def scattered(number: int) -> tuple[Mark, ...]:
    """As they come from 1 to 5: many on the same place."""
    chance = random.Random(number)
    return tuple(
        Mark(f"Foreningen for sti {n}", chance.randrange(5) / 4, chance.randrange(5) / 4) for n in range(number)
    )


def on_each_other(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 0.5 and down > 0.5


def test_much_of_both_is_up_and_to_the_right() -> None:
    low, high = matrix(Mark("a", 0, 0), Mark("b", 1, 1)).spots(WIDTH)
    assert low.centre.x < high.centre.x
    assert low.centre.y > high.centre.y


@pytest.mark.parametrize("number", [1, 9, 24, 40])
def test_names_lie_on_nothing(number: int) -> None:
    drawn = record(matrix(*scattered(number)), WIDTH)
    for one, other in combinations(drawn.texts, 2):
        assert not on_each_other(one.box, other.box), (one.text, other.text)


@pytest.mark.parametrize("number", [9, 40])
def test_dots_on_the_same_place_move_apart_and_stay_inside(number: int) -> None:
    shown = matrix(*scattered(number))
    spots = shown.spots(WIDTH)
    for one, other in combinations(spots, 2):
        assert math.dist(one.centre, other.centre) > one.radius
    assert all(0 <= spot.centre.x <= WIDTH for spot in spots)
    assert all(0 <= spot.centre.y <= shown.height(WIDTH, FixedRuler()) for spot in spots)


def test_all_names_have_room_where_there_are_few() -> None:
    texts = {each.text for each in record(matrix(*scattered(9)), 600).texts}
    assert {f"Foreningen for sti {n}" for n in range(9)} <= texts


def test_one_corner_stands_out() -> None:
    texts = {each.text: each.colours for each in record(matrix(), WIDTH).texts}
    assert texts["Tag dem med på råd"] == ("softink",)
    assert texts["Hold øje med dem"] == ("ink2",)


def test_nothing_is_wider_than_the_picture() -> None:
    long = Mark("Menighedsrådet ved Sankt Klemens Stationsby og Sønder Bjerge Overby", 1, 0.5)
    for each in record(matrix(long), 260).drawn:
        assert each.box.x >= -1
        assert each.box.x + each.box.width <= 261


def test_it_can_be_drawn_as_svg() -> None:
    drawn = svg_of(matrix(Mark("<b>FED</b>", 0.5, 0.5)), WIDTH, LIGHT, FixedRuler())
    assert "&lt;b&gt;FED" in drawn
