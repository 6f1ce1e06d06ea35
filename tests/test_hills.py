"""Villages on the hills: as large as they are, their names never over one another, none outside."""

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngeapp.drawing.hills import MOST_VILLAGES, PLACES, HillsPicture, NamedVillage
from klyngeapp.drawing.label_placing import overlap
from klyngeapp.drawing.surface import Box
from tests.drawing_kit import Drawn, Recording

NAMES = ("Kærbølle", "Ovstrup", "Nørremølle", "Hedelund", "Skovsgårde", "Engtved", "Broholt")


def drawn(picture: HillsPicture, width: float = 420) -> Recording:
    surface = Recording()
    picture.draw(surface, width)
    return surface


def villages(number: int) -> tuple[NamedVillage, ...]:
    return tuple(NamedVillage(f"{NAMES[n % 7]} {'Øster' * (n % 3)}", 40 + 97 * n % 1800) for n in range(number))


def texts(surface: Recording) -> list[Drawn]:
    return [one for one in surface.drawn if one.kind == "text"]


def test_the_first_villages_stand_above_their_names() -> None:
    picture = HillsPicture(tuple(NamedVillage(name, 300) for name in NAMES), 832, 416, 760)
    surface = drawn(picture)
    circles = [one.box for one in surface.drawn if one.kind == "circle"][1 : 2 * len(NAMES) : 2]
    for circle, name in zip(circles, texts(surface), strict=True):
        assert name.box.y > circle.y + circle.height
        assert math.isclose(name.box.x + name.box.width / 2, circle.x + circle.width / 2, abs_tol=1)
    assert [one.text for one in texts(surface)] == list(NAMES)


def test_a_large_village_is_larger() -> None:
    surface = drawn(HillsPicture((NamedVillage("Stor", 900), NamedVillage("Lille", 90)), 832, 416, 760))
    widths = [one.box.width for one in surface.drawn if one.kind == "circle"]
    assert widths[0] > 1.5 * widths[2]


@pytest.mark.parametrize("number", [0, 1, 7, 12, 24, 30])
@pytest.mark.parametrize(("width", "top", "foot"), [(420, 416, 760), (360, 330, 600)])
def test_no_name_lies_on_another(number: int, width: float, top: float, foot: float) -> None:
    picture = HillsPicture(villages(number), foot + 70, top, foot)
    surface = drawn(picture, width)
    boxes = [one.box for one in texts(surface)]
    for one, other in combinations(boxes, 2):
        assert not overlap(one, other)
    for x, y, wide, high in boxes:
        assert x >= 0.1 * width
        assert x + wide <= 0.9 * width
        assert y >= top
        assert y + high <= foot + 1
    circles = [one for one in surface.drawn if one.kind == "circle"]
    assert len(circles) == 2 * picture.most(width)
    assert picture.most(width) == min(number, MOST_VILLAGES) or foot - top < 300


def test_where_there_is_no_room_there_are_no_villages() -> None:
    picture = HillsPicture(villages(9), 500, 480, 470)
    assert picture.most(420) == 0
    assert texts(drawn(picture)) == []


def test_villages_stay_where_they_are_while_more_are_written() -> None:
    before, after = (HillsPicture(villages(number), 832, 416, 760) for number in (3, 6))
    first, second = drawn(before), drawn(after)
    centres = [
        [
            (one.box.x + one.box.width / 2, one.box.y + one.box.height / 2)
            for one in surface.drawn
            if one.kind == "circle"
        ]
        for surface in (first, second)
    ]
    assert centres[0] == centres[1][:6]


def test_no_two_villages_have_one_place() -> None:
    assert len(set(PLACES)) == MOST_VILLAGES


@given(st.lists(st.tuples(st.text(max_size=60), st.none() | st.integers(0, 10_000_000)), max_size=40))
def test_any_names_can_be_drawn(them: list[tuple[str, int | None]]) -> None:
    picture = HillsPicture(tuple(NamedVillage(*one) for one in them), 700, 330, 600)
    for one in drawn(picture).drawn:
        assert all(math.isfinite(part) for part in Box(*one.box))
