"""Dots as they were stuck on a poster: all of them, inside the width, in as few rows as it takes."""

import pytest

from klyngeapp.drawing.dots import Dots
from klyngeapp.drawing.matrix import Mark, Matrix
from tests.drawing_kit import FixedRuler, record


@pytest.mark.parametrize(("number", "width"), [(1, 300), (31, 260), (96, 140), (7, 5)])
def test_all_dots_are_drawn_below_one_another_where_there_is_no_room(number: int, width: int) -> None:
    drawing = Dots(number, "area1", 11)
    circles = [one.box for one in record(drawing, width).drawn if one.kind == "circle"]
    assert len(circles) == number
    high = drawing.height(width, FixedRuler())
    assert all(box.y + box.height <= high for box in circles)
    if width > 11:
        assert all(box.x + box.width <= width for box in circles)


def test_no_dots_take_no_room() -> None:
    assert Dots(0, "area1").height(300, FixedRuler()) == 0


def test_a_bubble_is_as_large_as_it_is_told_and_has_its_number_on_it() -> None:
    marks = (Mark("Sti", 0.2, 0.8, fill="area1", inside="1", radius=30), Mark("Tank", 0.8, 0.2, fill="", radius=12))
    drawn = Matrix(marks, ("a", "b", "c", "d"), "Kræfter", "Gavn", size=15)
    assert [spot.radius for spot in drawn.spots(500)] == [30, 12]
    assert "1" in [text.text for text in record(drawn, 500).texts]
