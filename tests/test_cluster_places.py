"""The map, the key figures, the meeting places and the shared channels without a window."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from klyngeapp.domain.map_lines import between, ends_of, led_along, points_of, written
from klyngeapp.drawing.label_placing import Spot
from klyngeapp.drawing.line_names import name_along
from klyngeapp.drawing.place_marks import place_marks
from klyngeapp.drawing.surface import Box, Point
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import cluster_map, key_figures, rows
from klyngeapp.store import workbook
from klyngeapp.store.queries.cluster_map import drawn, map_facts, on_map
from klyngeapp.store.queries.communication import coming
from klyngeapp.store.queries.key_figures import KeyFigures
from klyngeapp.store.queries.key_figures import key_figures as figures_of
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.steps.key_figures import words
from tests.making import make_workbook

TODAY = date(2026, 11, 12)
FRAME = Box(0, 0, 400, 300)


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", TODAY.isoformat())


class Cluster:
    """A workbook with three villages, written by its own actions."""

    def __init__(self, book: workbook.Workbook) -> None:
        self.book = book
        self.ids: dict[str, str] = {
            row.name: row.id for row in book.connection.execute(sa.text("SELECT name, id FROM village"))
        }

    def do(self, change: Callable[[Unit], object]) -> None:
        with self.book.unit(Sentence("Change")) as unit:
            change(unit)

    def where(self) -> dict[str, tuple[int, int]]:
        return {one.name: (one.x, one.y) for one in on_map(self.book.connection, TODAY)}

    @property
    def figures(self) -> KeyFigures:
        return figures_of(self.book.connection, TODAY)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    path = make_workbook(tmp_path / "x.klynge", ("Alken", "Låsby", "Øm"))
    with speaking("da"), workbook.open_to_change(path) as book:
        yield Cluster(book)


# lines


def test_a_line_is_read_and_written_as_it_is_kept() -> None:
    assert points_of("10,20 30,40 x 5") == ((10, 20), (30, 40))
    assert written(((10, 20), (1200, -3))) == "10,20 1000,0"


def test_a_path_follows_the_village_it_leads_to_and_no_other_does() -> None:
    line = ((100, 100), (200, 100), (300, 100))
    assert led_along(line, (100, 100), (100, 300)) == ((100, 300), (200, 200), (300, 100))
    assert led_along(line, (300, 110), (400, 110)) == ((100, 100), (250, 100), (400, 100))
    assert led_along(line, (200, 100), (0, 0)) == line, "it only passes by there"
    assert led_along(((5, 5),), (5, 5), (50, 50)) == ((5, 5),)


def test_a_new_path_leads_between_its_villages() -> None:
    places = {"a": (100, 100), "b": (700, 500)}
    line = between(places["a"], places["b"])
    assert ends_of(line, places) == ("a", "b")
    assert ends_of(line[:2], places) == ("a", ""), "the other end is in the open"


# marks and names


def test_marks_stand_around_their_village_and_on_nothing_else() -> None:
    spots = (Spot(Point(100, 100), 30), Spot(Point(175, 100), 30))
    plate = Box(60, 132, 80, 20)
    (first, second) = place_marks(spots, (plate,), (3, 2), FRAME, 12)
    assert (len(first), len(second)) == (3, 2)
    marks = [*first, *second]
    for x, y in marks:
        assert all(((x - s.centre.x) ** 2 + (y - s.centre.y) ** 2) ** 0.5 >= s.radius + 12 for s in spots)
        assert not (plate.x < x < plate.x + plate.width and plate.y < y < plate.y + plate.height)
    assert all(
        ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5 >= 24
        for one in marks
        for other in marks
        if one != other
    )


def test_marks_without_room_are_left_out() -> None:
    spot = Spot(Point(20, 20), 18)
    assert place_marks((spot,), (), (4,), Box(0, 0, 40, 40), 12) == ((),)


def test_a_stream_has_its_name_beside_it_and_never_upside_down() -> None:
    line = (Point(300, 20), Point(200, 120), Point(100, 220))
    found = name_along("Åen", line, (60, 12), FRAME, ())
    assert found is not None
    assert -90 <= found.angle <= 90
    assert name_along("Åen", line, (60, 12), FRAME, (FRAME,)) is None


# the map


def test_moving_one_village_keeps_the_others_where_they_were_seen(cluster: Cluster) -> None:
    before = cluster.where()
    cluster.do(lambda unit: cluster_map.draw_path(unit, "path", cluster.ids["Alken"], cluster.ids["Øm"]))
    cluster.do(lambda unit: cluster_map.move_village(unit, cluster.ids["Øm"], 900, 800))
    after = cluster.where()
    assert after == {**before, "Øm": (900, 800)}
    (line,) = drawn(cluster.book.connection)
    places = {one.id: (one.x, one.y) for one in on_map(cluster.book.connection, TODAY)}
    assert ends_of(line.points, places) == (cluster.ids["Alken"], cluster.ids["Øm"]), "the path has come along"
    assert line.name == "Alken–Øm"
    cluster.book.undo()
    assert cluster.where() == before, "one action"


def test_a_stream_stays_when_a_village_moves_away_from_it(cluster: Cluster) -> None:
    cluster.do(lambda unit: cluster_map.move_village(unit, cluster.ids["Øm"], 500, 500))
    cluster.do(lambda unit: rows.add(unit, "map_shape", kind="stream", name="Åen", points="500,500 900,900"))
    cluster.do(lambda unit: cluster_map.move_village(unit, cluster.ids["Øm"], 100, 100))
    (stream,) = drawn(cluster.book.connection)
    assert stream.points == ((500, 500), (900, 900))


def test_a_path_needs_two_villages(cluster: Cluster) -> None:
    with pytest.raises(KlyngeError):
        cluster.do(lambda unit: cluster_map.draw_path(unit, "path", cluster.ids["Øm"], cluster.ids["Øm"]))


def test_the_map_says_who_has_been_placed(cluster: Cluster) -> None:
    assert not any(one.is_placed for one in map_facts(cluster.book.connection, TODAY).villages)
    cluster.do(cluster_map.keep_places)
    assert all(one.is_placed for one in map_facts(cluster.book.connection, TODAY).villages)


# the figures


def test_a_figure_makes_the_row_of_its_year_and_then_changes_it(cluster: Cluster) -> None:
    write = key_figures.write_figure
    cluster.do(lambda unit: write(unit, cluster.ids["Øm"], 2021, "inhabitants", 120))
    cluster.do(lambda unit: key_figures.note_year(unit, 2021, source="Kommunen"))
    cluster.do(lambda unit: write(unit, cluster.ids["Alken"], 2021, "inhabitants", 80))
    cluster.do(lambda unit: write(unit, cluster.ids["Øm"], 2021, "inhabitants", 121))
    found = cluster.figures
    assert found.sum_of(2021, "inhabitants") == 201
    assert not found.all_have(2021, "inhabitants")
    (year,) = found.years
    assert (year.source, year.differs, year.is_forecast) == ("Kommunen", False, False)
    assert len(found.rows) == 2
    cluster.do(lambda unit: write(unit, cluster.ids["Øm"], 2040, "inhabitants", 90))
    assert cluster.figures.years[0].is_forecast, "a year to come can only be a forecast"
    cluster.do(lambda unit: write(unit, cluster.ids["Låsby"], 2021, "births", None))
    assert len(cluster.figures.rows) == 3, "nothing was written, so there is no row"


def test_change_counts_only_villages_known_in_both_years(cluster: Cluster) -> None:
    told = {("Øm", 2016): 100, ("Øm", 2026): 90, ("Alken", 2026): 500}
    for (name, year), number in told.items():
        village = cluster.ids[name]
        cluster.do(lambda unit, v=village, y=year, n=number: key_figures.write_figure(unit, v, y, "inhabitants", n))  # type: ignore[misc]
    found = cluster.figures
    assert found.change_of_all(2026, 2016) == -10
    assert words.change_in_percent(-10, 100) == "−10 (10 %)"
    assert words.grown(found, cluster.ids["Øm"]) == "100 indbyggere i 2016 og 90 i 2026: 10 færre."
    assert words.grown(found, "").startswith("Skriv ind"), "the sum of some villages is not that of all"


def test_shares_are_weighed_by_inhabitants(cluster: Cluster) -> None:
    for name, people, share in (("Øm", 100, 10_000), ("Alken", 300, 30_000)):
        village = cluster.ids[name]
        cluster.do(lambda unit, v=village, p=people: key_figures.write_figure(unit, v, 2026, "inhabitants", p))  # type: ignore[misc]
        cluster.do(lambda unit, v=village, s=share: key_figures.write_figure(unit, v, 2026, "share_over_65", s))  # type: ignore[misc]
    assert cluster.figures.mean_of(2026, "share_over_65") == 25_000
    cluster.do(lambda unit: key_figures.write_figure(unit, cluster.ids["Låsby"], 2026, "inhabitants", 50))
    assert cluster.figures.mean_of(2026, "share_over_65") is None, "of one nothing is known"


# what comes


def test_the_calendar_holds_what_comes_and_leaves_out_what_is_done(cluster: Cluster) -> None:
    def write(unit: Unit) -> None:
        rows.add(unit, "meeting", title="Gammelt møde", kind="other", date="2026-11-11")
        rows.add(unit, "meeting", title="Næste møde", kind="other", date="2026-11-20")
        rows.add(unit, "message", title="Fortalt", date="2026-12", status="done")
        rows.add(unit, "message", title="Om lidt", date="2026-11")
        rows.add(unit, "message", title="Langt ude", date="2028-01")
        rows.add(unit, "yearly_item", title="Sankt Hans", month=6)
        rows.add(unit, "yearly_item", title="Jul", month=12)

    cluster.do(write)
    found = [(one.title, one.day) for one in coming(cluster.book.connection, TODAY)]
    assert found == [
        ("Næste møde", "2026-11-20"),
        ("Om lidt", "2026-11"),
        ("Jul", "2026-12"),
        ("Sankt Hans", "2027-06"),
    ]
