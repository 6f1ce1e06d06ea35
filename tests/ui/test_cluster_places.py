"""Pages of phase 2: the map, the key figures, the meeting places and the shared communication."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from klyngeapp.store.queries.cluster_map import OnMap
from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.cluster_map.page import ClusterMapBody
from klyngeapp.ui.steps.cluster_map.sketch import Sketch
from klyngeapp.ui.steps.communication.page import CommunicationBody
from klyngeapp.ui.steps.key_figures.page import KeyFiguresBody
from klyngeapp.ui.steps.meeting_places.page import MeetingPlacesBody
from tests.ui.windows import add, body_on, document_of, window_on, workspace

_Body = TypeVar("_Body", bound=Body)


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window, step: str, kind: type[_Body]) -> _Body:
    return body_on(qtbot, window, f"mapping.{step}", kind)


def at(sketch: Sketch, name: str) -> tuple[int, OnMap]:
    return next((place, one) for place, one in enumerate(sketch.map.facts.villages) if one.name == name)


def test_the_sample_shows_where_everybody_is_and_meets(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        document = document_of(window)
        body = body_of(qtbot, window, "map", ClusterMapBody)
        sketch = body.sketch
        assert sketch.map.accessibleDescription() == (
            "En skitse med 7 landsbyer. Kærbølle er den største, Broholt den mindste."
        )
        place, _one = at(sketch, "Ovstrup")
        sketch.map.handles[place].setFocus()
        qtbot.keyClick(sketch.map.handles[place], Qt.Key.Key_Return)
        assert sketch.panel is not None
        assert sketch.panel.lead.text() == "521 indbyggere · 430 er fyldt 16 år"
        assert workspace(window).page.escape() is True
        assert sketch.panel is None
        assert sketch.map.handles[place].hasFocus(), "back where one was"

        figures = body_of(qtbot, window, "key_figures", KeyFiguresBody).sheet
        assert figures.rows is not None
        assert figures.rows.totals()[1] == "2.586"
        assert figures.rows.totals()[2] == "−22 (0,8 %)"
        told = "2.634 indbyggere i 2016 og 2.586 i 2026: 48 færre. I 2035 ventes 2.540."
        assert figures.growth.words.text() == told
        assert document.home.overview.inhabitants == 2586

        places = body_of(qtbot, window, "places", MeetingPlacesBody)
        assert places.lead.text() == "14 mødesteder, 8 foreninger og 12 aktiviteter"
        card = places.lists.card
        assert card is not None
        shown = {texts[0]: texts[-1] for texts in places.lists.source.cells(card.rows.ids).values()}
        assert shown["Ovstrup Forsamlingshus"] == "3\nSlidt"
        assert shown["Nørremølle Mejeri"] == "2\nDårlig"

        shared = body_of(qtbot, window, "communication", CommunicationBody)
        assert shared.state.words.text() == "5 fælles kanaler er i gang. Alle har en redaktør."
        assert [bars[0].label for bars in shared.heard.bars] == ["Facebook", "Nyhedsbrev på mail"]


def test_a_village_is_moved_with_the_arrows_or_dragged_and_comes_back_in_one_step(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        for name in ("Alken", "Øm"):
            add(window, "village", name=name)
        sketch = body_of(qtbot, window, "map", ClusterMapBody).sketch
        place, before = at(sketch, "Øm")
        handle = sketch.map.handles[place]
        handle.setFocus()
        qtbot.keyClick(handle, Qt.Key.Key_Right)
        qtbot.keyClick(handle, Qt.Key.Key_Right)
        qtbot.keyClick(handle, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        _place, after = at(sketch, "Øm")
        assert (after.x, after.y) == (before.x + 20, before.y + 50)
        assert str(document_of(window).undo()) == "Flyt Øm på kortet", "moves that follow each other are one"
        assert at(sketch, "Øm")[1] == before

        start = handle.rect().center()
        qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(handle, start + QPoint(-60, 0))
        qtbot.mouseMove(handle, start + QPoint(-100, 0))
        if at(sketch, "Øm")[1].x == before.x:  # a screen that is not there lets no mouse move
            sketch.map.drag(place, -100, 0)
            handle._is_dragged = True
        qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
        moved = at(sketch, "Øm")[1]
        assert moved.x < before.x
        assert moved.y == before.y
        document_of(window).undo()
        assert at(sketch, "Øm")[1] == before


def test_a_path_is_drawn_from_the_village_and_its_place_is_typed_in_the_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        ids = [add(window, "village", name=name) for name in ("Alken", "Øm")]
        body = body_of(qtbot, window, "map", ClusterMapBody)
        body.sketch.choose(ids[0])
        panel = body.sketch.panel
        assert panel is not None
        panel.draw.click()
        (line,) = body.sketch.map.facts.shapes
        assert (line.kind, line.name) == ("path", "Alken–Øm")
        body.choose(1)
        source = body.lists.source
        column = next(place for place, field in enumerate(source.fields) if field.name == "map_x")
        source.change(ids[1], column, "123")
        body.choose(0)
        assert at(body.sketch, "Øm")[1].x == 123


def test_figures_are_typed_for_a_year_that_is_new(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        village = add(window, "village", name="Øm", inhabitants=120)
        add(window, "village", name="Alken", inhabitants=80)
        sheet = body_of(qtbot, window, "key_figures", KeyFiguresBody).sheet
        assert sheet.take.isVisible()
        sheet.take.click()
        assert sheet.rows is not None
        assert sheet.rows.totals()[1] == "200"
        assert not sheet.take.isVisible()
        sheet._add_year("2016")
        assert sheet.rows.year == 2016
        sheet.rows.change(village, 1, "130")
        sheet.year_box.setCurrentIndex(0)
        sheet.year_box.activated.emit(0)
        assert (sheet.year, sheet.since) == (2026, 2016)
        assert sheet.rows.cells([village])[village][2] == "−10 (7,7 %)"
        assert str(document_of(window).undo()) == "Skriv tal ind for Øm i 2016"


def test_a_place_is_judged_and_what_happens_there_is_added_beside_the_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        village = add(window, "village", name="Øm")
        add(window, "village", name="Alken")
        body = body_of(qtbot, window, "places", MeetingPlacesBody)
        assert body.lists.empty is not None
        assert not body.box.isVisible()
        hall = add(window, "place", name="Hallen", village=village)
        body._watch()
        details = body.details
        assert details is not None
        assert details.row_id == hall
        assert details.dots is not None
        qtbot.keyClick(details.dots, Qt.Key.Key_4)
        source = body.lists.source
        assert source.cells([hall])[hall][-1] == "4\nGod"
        source.change(hall, len(source.columns) - 1, "dårlig")
        assert source.cells([hall])[hall][-1] == "2\nDårlig"
        assert details._add("Banko")
        assert details.number.text() == "1 aktivitet"
        assert body.without.words.text() == "Der er ikke skrevet noget ind for Alken endnu."
        alken = [name for _id, name in body._villages].index("Alken")
        assert isinstance(body.box, QComboBox)
        body.box.activated.emit(alken)
        assert body.details is None, "there is nothing in Alken"
        assert body.lists.source.where == {"village": body.village}


def test_without_a_channel_one_button_begins_and_the_calendar_leads_on(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window, "communication", CommunicationBody)
        assert body.channels.empty is not None
        assert not body.heard.isVisible()
        body.channels.empty.begin.click()
        assert body.channels.card is not None
        assert body.channels.card.isVisible()
        add(window, "channel", name="Opslagstavlen", live_from="2026-01-01")
        assert body.state.words.text() == "1 fælles kanal er i gang. Find en redaktør til Opslagstavlen."
        message = add(window, "message", title="Kom til møde", date="2026-12")
        (coming,) = body.calendar._shown or ()
        body._open(coming)
        assert body.messages.page is not None
        assert body.messages.page.row_id == message
