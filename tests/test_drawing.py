"""Pictures: nothing overlaps or sticks out, whatever the texts; and they are the same on every surface."""

import io
import xml.etree.ElementTree as ET
from itertools import combinations

import pypdf
import pytest

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.surface import PdfRuler, PdfSurface
from klyngeapp.documents.pdf.tagging import TaggedCanvas
from klyngeapp.drawing.axis import ticks
from klyngeapp.drawing.bars import Bar, Bars
from klyngeapp.drawing.cluster_map import MapVillage
from klyngeapp.drawing.cover import nearest_links
from klyngeapp.drawing.gantt import GanttBar, GanttRow
from klyngeapp.drawing.lettering import elided, wrapped
from klyngeapp.drawing.month_columns import Month, MonthColumns
from klyngeapp.drawing.organisation import OrganisationChart
from klyngeapp.drawing.organisation_tree import OrganBox
from klyngeapp.drawing.palette import DARK, LIGHT
from klyngeapp.drawing.sparkline import Sparkline
from klyngeapp.drawing.streams import run_on
from klyngeapp.drawing.strip import Part, Strip, contrast, readable_on
from klyngeapp.drawing.surface import Box, Drawing, Ink, Lettering, Point, rounded
from klyngeapp.drawing.svg import SvgSurface, svg_of
from klyngeapp.drawing.timeline import Event, Span, Timeline
from tests.drawing_kit import MONTHS, PICTURES, Drawn, FixedRuler, record

RULER, TEN = FixedRuler(), Lettering(10)
LONG = "Nørre Vinkel Kirkeby ved Ringkøbing"
TEXTS = ("Sti", LONG, "", "<script>alert('&')</script>\n\tx", "W" * 10_000, "ord " * 3000)
COUNTS = (0, 1, 7, 24)


def picture(name: str, label: str, count: int) -> tuple[float, Drawing]:
    width, make = PICTURES[name]
    return width, make(label, count)


def overlapping(drawn: list[Drawn]) -> list[tuple[Drawn, Drawn]]:
    def apart(one: Box, other: Box) -> bool:
        beside = one.x + one.width <= other.x + 0.1 or other.x + other.width <= one.x + 0.1
        return beside or one.y + one.height <= other.y + 0.1 or other.y + other.height <= one.y + 0.1

    return [pair for pair in combinations(drawn, 2) if not apart(pair[0].box, pair[1].box)]


def check(drawing: Drawing, width: float) -> None:
    """Nothing sticks out, no two texts overlap, and every colour has a name."""
    height = drawing.height(width, RULER)
    surface = record(drawing, width)
    for each in surface.drawn:
        x, y, wide, high = each.box
        inside = x >= -0.5 and y >= -0.5 and x + wide <= width + 0.5 and y + high <= height + 0.5
        assert inside or each.kind == "line" or not wide or not high, (each, width, height)
        assert set(each.colours) <= set(LIGHT), each
        assert "\n" not in each.text
    assert not overlapping(surface.texts)


@pytest.mark.parametrize("text", TEXTS, ids=("short", "long", "none", "hostile", "endless", "many words"))
@pytest.mark.parametrize("name", PICTURES)
def test_nothing_overlaps_or_sticks_out(name: str, text: str) -> None:
    for count in COUNTS:
        width, drawing = picture(name, text, count)
        for scale in (1, 0.5, 2):
            check(drawing, width * scale)


@pytest.mark.parametrize("name", PICTURES)
def test_two_hundred_items(name: str) -> None:
    width, drawing = picture(name, LONG, 200)
    check(drawing, width)


@pytest.mark.parametrize("name", PICTURES)
def test_the_same_description_draws_the_same(name: str) -> None:
    width, drawing = picture(name, LONG, 9)
    assert record(drawing, width).drawn == record(picture(name, LONG, 9)[1], width).drawn
    assert svg_of(drawing, width, LIGHT, RULER) == svg_of(drawing, width, LIGHT, RULER)


@pytest.mark.parametrize("text", ["Sti", TEXTS[3], "\x00\x07\ud800\ufffe<b>"], ids=("plain", "hostile", "no xml"))
@pytest.mark.parametrize("name", PICTURES)
def test_an_svg_is_well_formed_and_has_its_texts(name: str, text: str) -> None:
    width, drawing = picture(name, text, 7)
    root = ET.fromstring(svg_of(drawing, width, DARK, RULER, title=text, description=text).encode())
    told = [" ".join((each.text or "").split()) for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert len(told) <= len(record(drawing, width).texts)
    if text != "\x00\x07\ud800\ufffe<b>":
        assert told == [each.text for each in record(drawing, width).texts]
    assert root.get("role") == "img"


@pytest.mark.parametrize("text", [LONG, TEXTS[3]], ids=("plain", "hostile"))
def test_every_picture_is_drawn_in_a_pdf(text: str) -> None:
    target, root = io.BytesIO(), Element("Document")
    canvas = TaggedCanvas(
        target, Document(title="T", language="da-DK", cluster="K", footer="F", author="A", blocks=()), root
    )
    ruler, expected = PdfRuler(), 0
    for name in PICTURES:
        width, drawing = picture(name, text, 7)
        with canvas.marked(root.add("Figure")):
            drawing.draw(PdfSurface(canvas, 0, drawing.height(width, ruler)), width)
        expected += 1
        canvas.showPage()
    canvas.save()
    pages = pypdf.PdfReader(io.BytesIO(target.getvalue())).pages
    assert len(pages) == expected
    assert "".join(text.split())[:4] in "".join(pages[0].extract_text().split())


# What pictures show


def test_a_bar_is_as_long_as_its_share() -> None:
    bars = Bars((Bar("a", 0.25, "25 %"), Bar("b", 7, "?"), Bar("c", -1, "?"), Bar("d", float("nan"), "?")))
    drawn = [each for each in record(bars, 300).drawn if each.kind == "rect"]
    tracks = [each.box.width for each in drawn if each.colours == ("track",)]
    full = [each.box.width for each in drawn if each.colours == ("primary",)]
    assert len(set(tracks)) == 1
    assert full == [pytest.approx(tracks[0] / 4), tracks[0]]


def test_a_strip_fills_the_width_and_keeps_empty_parts_in_the_legend() -> None:
    strip = Strip((Part("a", 1, "1", "primary", "1"), Part("b", 0, "0", "clay"), Part("c", 3, "3", "track", "3")))
    surface = record(strip, 301.5)
    parts = [each.box for each in surface.drawn if each.kind == "rect" and each.box.y == 0]
    assert [box.width for box in parts] == [pytest.approx(75), pytest.approx(225)]
    assert [each.text for each in surface.texts] == ["1", "3", "a", "1", "b", "0", "c", "3"]
    assert [each.colours for each in surface.texts[:2]] == [("on",), ("ink",)]


def test_a_task_outside_the_axis_has_no_bar() -> None:
    for start, length, bars in ((-5, 2, 0), (13, 2, 0), (-1, 3, 1), (3, 0, 1), (11, 9, 1)):
        drawn = record(GanttRow(GanttBar(start, length, True), 12, "area1"), 120).drawn
        assert len(drawn) == bars
        assert all(each.box.width >= 3 for each in drawn)


def test_an_open_month_is_outlined() -> None:
    months = (Month("okt", 4, "4"), Month("nov", 2, "2", open=True))
    drawn = [each for each in record(MonthColumns(months), 100).drawn if each.kind == "rect"]
    assert [each.colours for each in drawn] == [("primary",), ("soft", "primary")]
    assert drawn[0].box.height == pytest.approx(2 * drawn[1].box.height, abs=2)


def test_narrow_columns_keep_the_values_of_the_largest_and_the_last() -> None:
    months = tuple(Month("jan", 900 - abs(n - 9), f"{900 - abs(n - 9)}") for n in range(30))
    values = [each.text for each in record(MonthColumns(months), 300).texts if each.text != "jan"]
    assert values == ["900", "880"]


def test_an_axis_has_its_numbers_beside_the_columns_and_the_years_below() -> None:
    months = tuple(Month(name, 10 * n + 96, f"{10 * n + 96}") for n, name in enumerate(MONTHS))
    chart = MonthColumns(months, axis=((0, "0"), (100, "100"), (300, "300")), years=((0, "2025"), (4, "2026")))
    texts = {each.text: each.box for each in record(chart, 471).texts}
    assert {"0", "100", "300", "2025", "2026", "206"} <= set(texts)
    assert "96" not in texts  # the axis tells it
    assert texts["300"].y < texts["100"].y < texts["0"].y < texts["sep"].y < texts["2025"].y
    assert texts["300"].x + texts["300"].width <= texts["sep"].x + texts["sep"].width
    assert texts["2025"].x < texts["2026"].x
    # Years that have no room beside each other: the later one stays.
    near = MonthColumns(months, years=((0, "2025"), (1, "2026")))
    assert [each.text for each in record(near, 120).texts if each.text.startswith("20")] == ["206", "2026"]


def test_the_timeline_says_the_month_of_today_in_clay() -> None:
    spans = (Span(0, 6, "Vision", "done"), Span(6, 6, "Planer", "now"))
    timeline = Timeline(MONTHS, ((0, "2026", 12),), spans, (Event(2, "Møde", True),), 7.5, "I dag")
    texts = {each.text: each.colours for each in record(timeline, 600).texts}
    assert texts["apr"] == ("clay",)
    assert texts["I dag"] == ("on",)
    assert {"Vision", "Planer", "Møde", "2026"} <= set(texts)


def test_events_at_the_same_time_are_told_below_each_other() -> None:
    events = tuple(Event(3, name, True) for name in ("Et", "To", "Tre"))
    texts = record(Timeline(MONTHS, (), (), events, None), 600).texts
    assert len({each.box.y for each in texts if each.text in ("Et", "To", "Tre")}) == 3


def test_a_circle_of_parents_is_drawn() -> None:
    boxes = (
        OrganBox("a", "A", "", "b", "plain"),
        OrganBox("b", "B", "", "a", "main"),
        OrganBox("c", "C", "", "c", "side"),
    )
    assert {each.text for each in record(OrganisationChart(boxes), 400).texts} == {"A", "B", "C"}


def test_an_organisation_is_drawn_from_the_root_downwards() -> None:
    boxes = [OrganBox("a", "Årsmøde", "", "", "plain"), OrganBox("k", "Råd", "", "a", "main")]
    boxes += [
        OrganBox("f", "Formænd", "", "k", "side"),
        *(OrganBox(str(n), f"G{n}", "", "k", "plain") for n in range(8)),
    ]
    at = {each.text: each.box for each in record(OrganisationChart(tuple(boxes)), 471).texts}
    assert at["Årsmøde"].y < at["Råd"].y < at["G0"].y < at["G7"].y
    assert at["Råd"].y == pytest.approx(at["Formænd"].y, abs=6)
    assert at["Formænd"].x > at["Råd"].x


def test_a_sparkline_without_values_shows_the_goal() -> None:
    assert [each.kind for each in record(Sparkline((), 5), 100).drawn] == ["line"]
    assert not record(Sparkline((), None), 100).drawn


def test_the_links_hold_all_villages_together() -> None:
    villages = [MapVillage(str(n), n / 4, 0.5, None) for n in (0, 3, 1, 2)]
    assert {frozenset(pair) for pair in nearest_links(villages)} == {
        frozenset(pair) for pair in ((0, 2), (2, 3), (3, 1))
    }
    assert nearest_links([]) == ()


def test_a_stream_runs_on_beyond_the_edge() -> None:
    cut = tuple(Point(*each) for each in ((0.1, 0), (0.2, 0), (0.2, 0.3), (0.3, 0.5), (0.3, 0.7), (0.2, 0.9)))
    found = run_on(cut, 0.1)
    assert found[0].y == pytest.approx(-0.1)
    assert found[-1] == cut[-1]
    assert run_on((), 1) == ()


# Texts that fit


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("room", [-5, 0, 4, 5, 37, 5000])
def test_texts_fit_their_room(text: str, room: float) -> None:
    for line in (elided(text, TEN, room, RULER), *wrapped(text, TEN, room, RULER, 3)):
        assert not line or RULER.text_width(line, TEN) <= room
    assert len(wrapped(text, TEN, room, RULER, 3)) <= 3


def test_a_text_is_cut_no_more_than_it_must() -> None:
    assert elided("Kærbølle", TEN, 40, RULER) == "Kærbølle"
    assert elided("Kærbølle", TEN, 39, RULER) == "Kærbøl…"
    assert wrapped("et to tre fire", TEN, 30, RULER, 2) == ("et to", "tre f…")


def test_names_that_touch_are_left_out() -> None:
    assert [tick.text for tick in ticks(("jan", "feb", "", "apr"), 0, 80, TEN, RULER)] == ["jan", "feb", "apr"]
    assert [tick.text for tick in ticks(("jan", "feb", "mar", "apr"), 0, 50, TEN, RULER)] == ["jan", "mar"]


# Colours


def pairs(text: str, *grounds: str) -> list[tuple[str, str]]:
    return [(text, ground) for ground in grounds]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=("light", "dark"))
def test_what_is_read_stands_out_from_its_ground(palette: dict[str, str]) -> None:
    areas = [f"area{n}" for n in range(1, 6)]
    drawn = [
        *pairs("on", "primary", "clay", *areas),
        *pairs("ink", "surface", "bg", "track", "soft", "hover", "sunken", "land"),
        *pairs("ink2", "surface", "bg", "sunken"),
        *pairs("softink", "soft"),
        *pairs("clay", "soft", "surface", "bg"),
        *pairs("ok", "ok_s"),
    ]
    if palette is LIGHT:
        drawn += pairs("on", "cover", "cover_hill1")
    weak = {pair: round(contrast(*pair, palette), 2) for pair in drawn if contrast(*pair, palette) < 4.5}
    assert not weak


def test_both_palettes_have_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_letters_in_a_strip_are_read_by_day_and_by_night() -> None:
    assert {name: readable_on(name) for name in ("primary", "area1", "track", "area4_3")} == {
        "primary": "on",
        "area1": "on",
        "track": "ink",
        "area4_3": "ink",
    }
    for ground in LIGHT:
        if name := readable_on(ground):
            assert min(contrast(name, ground, palette) for palette in (LIGHT, DARK)) >= 4.5
    middling = record(Strip((Part("a", 1, "1", "area2_2", "inside"),), "none"), 300)
    assert not middling.texts


# The SVG itself


def test_an_svg_clips_and_dashes() -> None:
    surface = SvgSurface(10, 20.456, LIGHT, RULER)
    with surface.clipped(rounded(Box(0, 0, 10, 10), 2)):
        surface.line(Point(0, 0), Point(1 / 3, -0.001), Ink(stroke="clay", dash=(4, 3), round_ends=True))
    surface.text(Point(1, 2), "a < b", Lettering(9, serif=True, italic=True), anchor="right")
    written = surface.file()
    assert 'height="20.46"' in written
    assert '<clipPath id="clip1">' in written
    assert 'x2="0.33" y2="0"' in written
    assert 'stroke-dasharray="4 3" stroke-linecap="round"' in written
    assert "a &lt; b</text>" in written
