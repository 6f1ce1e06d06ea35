"""The page about telling: the pitch that counts, the first meeting, the messages, and whom to remember."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from klyngeapp.store.queries import lists
from klyngeapp.store.queries.spread import first_meeting, stakeholders
from klyngeapp.system import clock
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.spread_the_word.page import SpreadTheWordBody
from tests.ui.windows import add, body_on, document_of, settle, window_on, workspace

STEP = "establishment.spread_the_word"


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window) -> SpreadTheWordBody:
    return body_on(qtbot, window, STEP, SpreadTheWordBody)


def pitch_of(window: Window) -> object:
    document = document_of(window)
    (row,) = document.ask(lists.rows_of, "cluster", document.ask(lists.ids_of, "cluster"))
    return row.values["elevator_speech"]


def judged(window: Window) -> dict[str, tuple[int | None, int | None]]:
    return {one.name: (one.interest, one.influence) for one in document_of(window).ask(stakeholders)}


def test_the_sample_shows_what_was_done(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert body.pitch.count.text() == "167 af 600 tegn"
        assert body.meeting.day.text() == "Torsdag den 9. oktober 2025"
        assert body.meeting.where.text() == "Kærbølle Hal · kl. 18.30–21.00"
        assert body.meeting.came.text() == "58 kom, fra alle seks landsbyer"  # Broholt came later
        assert body.messages.card.note.text() == "5 af 7 er gjort"
        assert "Tag dem med på råd: Idrætsforeningen, Kærbølle Skole og Åsted Kommune" in (
            body.remembered.map.accessibleDescription()
        )


def test_a_long_pitch_is_said_kindly_and_kept_whole(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert body.pitch.count.text() == "0 af 600 tegn"
        text = "Vi er fire landsbyer. " * 40
        body.pitch.text.setFocus()
        body.pitch.text.setPlainText(text)
        assert body.pitch.long.isVisible()
        body.pitch.edit.finish()
        assert pitch_of(window) == text.strip()
        assert str(document_of(window).undo_name) == "Skriv elevatortalen"
        document_of(window).undo()
        assert pitch_of(window) is None


def test_a_first_meeting_is_made_and_opened(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert body.meeting.begin.isVisible()
        assert not body.meeting.open.isVisible()
        body.meeting.begin.click()
        settle(qtbot, window)
        found = document_of(window).ask(first_meeting, clock.today())
        assert found is not None
        assert workspace(window).key == f"meetings/{found.id}"
        body = body_of(qtbot, window)
        assert body.meeting.open.isVisible()
        assert body.meeting.day.text() == "Datoen er ikke sat endnu"
        document_of(window).undo()
        assert document_of(window).ask(first_meeting, clock.today()) is None


def test_it_is_not_said_that_all_villages_came_where_nobody_knows(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        add(window, "village", name="Alken")
        add(window, "meeting", title="Borgermøde", kind="citizens_meeting", date="2026-10-01", attendance=12)
        assert body.meeting.came.text() == "12 kom"
        assert body.meeting.where.text() == ""


def test_a_message_is_ticked_and_unticked(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        card = body.messages.card
        row = next(n for n in range(7) if card.rows.text_at(n, 0) == "Læs udkastet")
        place = len(card.rows.source.columns) - 1
        message = card.rows.ids[row]
        card.rows.source.change(message, place, "x")
        assert body.messages.card.note.text() == "6 af 7 er gjort"
        (kept,) = document_of(window).ask(lists.rows_of, "message", [message])
        assert (kept.values["status"], kept.values["done_on"]) == ("done", "2026-11-12")
        card.rows.source.change(message, place, "")
        (kept,) = document_of(window).ask(lists.rows_of, "message", [message])
        assert (kept.values["status"], kept.values["done_on"]) == ("planned", None)


def test_how_is_said_by_its_kind_where_there_are_no_words(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        add(window, "message", title="Kom", kind="facebook")
        assert body.messages.card.rows.text_of(0, 2) == "Facebook"


def test_arrows_move_somebody_a_step_and_can_be_undone(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        view = body.remembered.map
        place = [dot.label for dot in view.dots].index("Ugeavisen")
        view.handles[place].setFocus()
        qtbot.keyClick(view.handles[place], Qt.Key.Key_Up)
        assert judged(window)["Ugeavisen"] == (2, 3)
        assert view.handles[place].hasFocus()
        assert str(document_of(window).undo_name) == "Flyt Ugeavisen på kortet"
        document_of(window).undo()
        assert judged(window)["Ugeavisen"] == (2, 2)
        for _ in range(6):
            qtbot.keyClick(view.handles[place], Qt.Key.Key_Left)
        assert judged(window)["Ugeavisen"] == (1, 2)


def test_the_mouse_drags_to_the_nearest_step(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        view = body.remembered.map
        place = [dot.label for dot in view.dots].index("Ugeavisen")
        handle = view.handles[place]
        field = view._drawing().field(view.width())
        by = QPoint(round(field.width / 4 * 2.1), -round(field.height / 4))
        middle = handle.rect().center()
        qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(handle, middle + by)
        assert judged(window)["Ugeavisen"] == (2, 2)
        qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + by)
        assert judged(window)["Ugeavisen"] == (4, 3)


def test_who_has_no_numbers_is_named_below(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert body.remembered.begin.isVisible()
        add(window, "stakeholder", name="Købmanden", interest=4)
        add(window, "stakeholder", name="Skolen", interest=5, influence=5)
        assert [dot.label for dot in body.remembered.map.dots] == ["Skolen"]
        assert body.remembered.others.text().startswith("1 er ikke på kortet endnu: Købmanden.")
        assert not body.remembered.begin.isVisible()


def test_the_list_has_all_and_opens_a_row(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        body.remembered.segments.chosen.emit(1)
        assert not body.remembered.map.isVisible()
        card = body.remembered.lists.card
        assert len(card.rows.ids) == 9
        body.remembered.lists.open(card.rows.ids[0])
        assert not body.messages.isVisible()
        assert not body.pitch.isVisible()
        assert "expectation" in body.remembered.lists.page.form.fields
        assert body.escape()
        assert body.messages.isVisible()
        body.remembered.segments.chosen.emit(0)
        assert body.remembered.map.isVisible()


def test_enter_on_a_dot_opens_its_row(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        handle = body.remembered.map.handles[0]
        handle.setFocus()
        qtbot.keyClick(handle, Qt.Key.Key_Return)
        assert body.remembered.lists.page.isVisible()


def test_channels_and_press_releases_are_there_too(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert len(body.others.card.rows.ids) == 5
        body.others.choose(1)
        assert body.others.source.table == "press_release"
