"""The meetings: all of them, and one with its agenda, who came, and what was decided."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import meetings as deeds
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.store.queries import meetings as asked
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.settings import Settings
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.meetings.agenda import AgendaCard
from klyngeapp.ui.steps.meetings.meeting_page import MeetingPage
from klyngeapp.ui.steps.meetings.page import MeetingsPage
from tests.ui.clipping import faults
from tests.ui.test_names import nameless, walk
from tests.ui.windows import person_of, settle, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TODAY = "2026-11-12T14:32"
NASTY = '<b>FED</b><img src="//h/s/x.png">'


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", TODAY)


def all_of(window: Window) -> MeetingsPage:
    workspace(window).go("meetings")
    page = workspace(window).page
    assert isinstance(page, MeetingsPage)
    return page


def one_of(window: Window, meeting: str) -> MeetingPage:
    workspace(window).go(f"meetings/{meeting}")
    page = workspace(window).page
    assert isinstance(page, MeetingPage)
    return page


def made(window: Window, use_case: Callable[[Unit], str]) -> str:
    found: list[str] = []
    window.opening.document.do(Sentence("Change"), lambda unit: found.append(use_case(unit)))
    return found[0]


def dated(window: Window, day: str) -> str:
    (found,) = window.opening.document.ask(lists.ids_of, "meeting", where={"date": day})
    return found


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def begins(page: MeetingPage) -> list[str]:
    return [row.clock.text() for row in page.agenda.rows.values()]


def titles(page: MeetingPage) -> list[str]:
    return [row.title.text() for row in page.agenda.rows.values()]


def an_agenda(unit: Unit) -> str:
    """Three items at a meeting of a group that is not the sample's."""
    group = rows.add(unit, "group", name="Stigruppen", kind="working_group")
    for name in ("Åse Aa", "Bo Bæk"):
        rows.add(unit, "membership", person=rows.add(unit, "person", name=name), group=group, role="member")
    meeting = rows.add(
        unit,
        "meeting",
        title="Om stien",
        kind="working_group",
        date="2026-11-10",
        start_time="19:00",
        end_time="20:00",
        group=group,
    )
    for place, (title, length) in enumerate((("Velkomst", 10), ("Ruten", 30), ("Skilte", 20)), 1):
        rows.add(unit, "agenda_item", meeting=meeting, position=place, title=title, length=length)
    return meeting


# all meetings


def test_the_sample_tells_how_many_have_minutes_and_when_the_next_is(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        assert page.view.lead.text() == "9 møder med referat. Næste møde er torsdag den 19. november."
        assert "Kl. 19.00–21.00 · Nørremølle Mejeri · 6 af 8 har sagt ja" in texts(page)
        first = page.rows.rows.texts_of([0, 1])
        assert first[0] == ["19. nov. 2026", "Styregruppemøde\nNørremølle Mejeri", "–", "–", "–"]
        assert first[1] == ["22. okt. 2026", "Styregruppemøde\nOvstrup Forsamlingshus", "9", "Klar", "3"]
        assert page.source.line(page.rows.rows.ids[1]).is_overdue
        assert workspace(window).sidebar.rows["meetings"].is_active


def test_a_past_meeting_without_minutes_lacks_them(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        made(window, lambda unit: rows.add(unit, "meeting", title="Før", date="2026-11-01"))
        made(window, lambda unit: rows.add(unit, "meeting", title="I dag", date="2026-11-12"))
        page = all_of(window)
        assert [line[3] for line in page.rows.rows.texts_of([0, 1])] == ["–", "Mangler"]
        assert page.view.lead.text() == "Næste møde er i dag."


@pytest.mark.parametrize(
    ("search", "found"),
    [("kærbølle skole", 1), ("vejambassadører", 1), ("HØRINGEN SLUTTER", 1), ("kaerboelle", 0), ("gangbroerne", 1)],
)
def test_titles_places_minutes_decisions_and_tasks_are_searched(
    qtbot: QtBot, sample: Path, search: str, found: int
) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        page.view.search.setText(search)
        qtbot.waitUntil(lambda: len(page.rows.rows.ids) < 10)
        assert len(page.rows.rows.ids) == found
        assert page.view.nothing.isVisibleTo(page) == (found == 0)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: len(page.rows.rows.ids) == 10)


def test_the_kinds_are_told_apart(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        counts = []
        for place in range(3):
            page.view.kinds._on_chosen(place)
            counts.append(len(page.rows.rows.ids))
        assert counts == [10, 4, 6]


def test_enter_opens_a_meeting_and_the_way_back_leads_to_the_list(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        page.rows.setFocus()
        page.rows.setCurrentIndex(page.rows.rows.index(1, 1))
        qtbot.keyClick(page.rows, Qt.Key.Key_Return)
        opened = workspace(window).page
        assert isinstance(opened, MeetingPage)
        assert opened.heading.text() == "Styregruppemøde den 22. oktober 2026"
        assert opened.view.lead.text() == (
            "Torsdag kl. 19.00–21.00 · Ovstrup Forsamlingshus · referent Anne-Grethe Toft"
        )
        assert workspace(window).sidebar.rows["meetings"].is_active
        qtbot.mouseClick(opened.view.back, Qt.MouseButton.LeftButton)
        assert isinstance(workspace(window).page, MeetingsPage)


def test_a_click_opens_a_meeting(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        settle(qtbot, window)
        box = page.rows.visualRect(page.rows.rows.index(2, 1))
        qtbot.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        assert isinstance(workspace(window).page, MeetingPage)


def test_removed_meetings_come_back_with_their_agenda(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        page.rows.setCurrentIndex(page.rows.rows.index(1, 0))
        qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
        assert len(page.rows.rows.ids) == 9
        assert workspace(window)._toast is not None
        window.opening.document.undo()
        assert len(page.rows.rows.ids) == 10
        assert len(one_of(window, dated(window, "2026-10-22")).agenda.rows) == 7


def test_a_ticked_task_is_done_and_can_be_taken_back(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        first = next(iter(page.agreed.rows.values()))
        assert "Fristen er overskredet" in texts(first)
        assert first.name == "Gjort: Find en tovholder til ungdomsklubben"
        qtbot.mouseClick(first.tick, Qt.MouseButton.LeftButton)
        assert len(page.agreed.rows) == 2
        assert page.source.line(page.rows.rows.ids[1]).tasks == 2
        workspace(window)._take_back()
        assert len(page.agreed.rows) == 3


def test_where_everything_is_done_it_is_said(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        made(window, lambda unit: rows.add(unit, "meeting", title="Møde"))
        assert "Alt det, I har aftalt, er gjort." in texts(all_of(window))


def test_on_the_first_day_a_citizens_meeting_lies_ready_in_one_action(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = all_of(window)
        assert page.view.empty.isVisibleTo(page)
        assert not page.view.list.isVisibleTo(page)
        qtbot.mouseClick(page.view.begin, Qt.MouseButton.LeftButton)
        menu = page.view.begin.findChild(QMenu)
        assert menu is not None
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
        opened = workspace(window).page
        assert isinstance(opened, MeetingPage)
        assert opened.meeting.title == "Første borgermøde"
        assert begins(opened)[:3] == ["18.00", "18.30", "18.40"]
        assert opened.agenda.ends.text() == "Slutter kl. 21.20"
        assert opened.about.isVisibleTo(opened)
        assert window.opening.document.ask(asked.first_citizens_meeting) == opened.meeting.id
        day = opened.form.fields["date"].input
        qtbot.waitUntil(lambda: window.focusWidget() is day)
        qtbot.keyClicks(day, "9/10")
        qtbot.keyClick(day, Qt.Key.Key_Return)
        assert opened.heading.text() == "Første borgermøde den 9. oktober 2026"
        window.opening.document.undo()
        window.opening.document.undo()
        qtbot.waitUntil(lambda: isinstance(workspace(window).page, MeetingsPage))
        assert window.opening.document.ask(lists.number_of, "agenda_item") == 0


def test_a_steering_group_meeting_asks_the_group(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        all_of(window).begin("steering_group")
        page = workspace(window).page
        assert isinstance(page, MeetingPage)
        assert len(page.attendance.rows) == 10
        assert page.attendance.title.text() == "Hvem kommer?"
        assert page.attendance.count.text() == "0 af 8"
        assert page.view.lead.text() == "Der er ikke sat dag på endnu · kl. 19.00–21.00"


def test_the_invitation_is_a_draft_with_the_agenda(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = all_of(window)
        coming = page._coming(page.source.line(page.rows.rows.ids[0]))
        assert coming is not None
        coming.invite()
        (draft,) = person_of(window).shown
        text = draft.read_bytes().decode()
        assert "X-Unsent: 1" in text
        assert "birthe.overgaard@eksempel.dk" in text
        assert draft.suffix == ".eml"
        all_of(window)
        assert not draft.exists()


def test_two_hundred_meetings_are_quick(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:

        def many(unit: Unit) -> str:
            for number in range(200):
                meeting = rows.add(unit, "meeting", title=f"Møde {number}", date=f"2024-{number % 12 + 1:02d}-05")
                for place in range(5):
                    rows.add(unit, "agenda_item", meeting=meeting, position=place, title="Punkt", recorded="Sagt " * 40)
            return ""

        made(window, many)
        begun = time.perf_counter()
        page = all_of(window)
        page.rows.rows.find("sagt")
        assert time.perf_counter() - begun < 3
        assert len(page.rows.rows.ids) == 200


# one meeting


def test_the_sample_meeting_tells_the_same_as_its_minutes(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = one_of(window, dated(window, "2026-10-22"))
        assert begins(page) == ["19.00", "19.05", "19.35", "20.00", "20.10", "20.35", "20.50"]
        assert titles(page)[2] == "3. Høring i landsbyerne"
        assert page.agenda.ends.text() == "Slutter kl. 21.00"
        assert not page.agenda.too_long.isVisibleTo(page)
        assert page.attendance.count.text() == "9 af 10"
        assert page.decided.told.text() == "3 beslutninger og 4 opgaver. Én opgave er gjort."
        assert not page.about.isVisibleTo(page)


def test_other_minutes_change_every_time_and_say_what_is_too_long(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        assert begins(page) == ["19.00", "19.10", "19.40"]
        page.agenda.open(next(iter(page.agenda.rows)))
        field = page.agenda.open_item.length.input
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "30")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert begins(page) == ["19.00", "19.30", "20.00"]
        assert page.agenda.ends.text() == "Slutter kl. 20.20"
        assert page.agenda.ends.property("ink") == "clay"
        assert page.agenda.too_long.text() == "20 min. for lang"
        window.opening.document.undo()
        assert begins(page) == ["19.00", "19.10", "19.40"]
        assert page.agenda.ends.property("ink") == "ink"


def test_items_move_with_alt_and_an_arrow_and_keep_the_focus(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        last = list(page.agenda.rows.values())[2]
        last.setFocus()
        qtbot.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert titles(page) == ["1. Velkomst", "2. Skilte", "3. Ruten"]
        assert begins(page) == ["19.00", "19.10", "19.30"]
        assert last.hasFocus()
        qtbot.keyClick(last, Qt.Key.Key_Down)
        assert list(page.agenda.rows.values())[2].hasFocus()
        window.opening.document.undo()
        assert titles(page)[1] == "2. Ruten"


def test_what_is_typed_in_one_field_is_one_action_however_often_it_is_kept(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        meeting = made(window, an_agenda)
        page, document = one_of(window, meeting), window.opening.document
        item = list(page.agenda.rows)[1]
        row = page.agenda.rows[item]
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Return)
        field = page.agenda.open_item.recorded.input
        assert isinstance(field, QPlainTextEdit)
        qtbot.waitUntil(field.hasFocus)

        def kept() -> str | None:
            return document.ask(lists.rows_of, "agenda_item", [item])[0].values["recorded"]

        qtbot.keyClicks(field, "Vi gik")
        page.agenda.open_item.recorded._keep()
        assert kept() == "Vi gik"
        qtbot.keyClicks(field, " ruten")
        page.agenda.open_item.recorded._keep()
        assert kept() == "Vi gik ruten"
        assert field.hasFocus()
        document.undo()
        assert kept() is None
        assert field.hasFocus()
        assert field.toPlainText() == ""
        document.redo()
        assert kept() == "Vi gik ruten"
        assert field.toPlainText() == "Vi gik ruten"
        assert page.agenda.open_item.item_id == item


def test_a_field_that_was_left_begins_another_action(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page, document = one_of(window, made(window, an_agenda)), window.opening.document
        page.agenda.open(next(iter(page.agenda.rows)))
        opened = page.agenda.open_item
        for text in ("Først", " og så"):
            opened.recorded.input.setFocus()
            qtbot.keyClicks(opened.recorded.input, text)
            opened.decision.input.setFocus()
        document.undo()
        assert opened.recorded.input.toPlainText() == "Først"


def test_one_item_at_most_is_open_and_escape_closes_it(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        ids = list(page.agenda.rows)
        page.agenda.open(ids[0])
        page.agenda.open(ids[1])
        assert page.agenda.rows[ids[0]].isVisibleTo(page)
        assert not page.agenda.rows[ids[1]].isVisibleTo(page)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert page.agenda.open_item is None
        assert page.agenda.rows[ids[1]].hasFocus()


def test_the_open_item_goes_when_it_is_removed_and_comes_back_closed(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        ids = list(page.agenda.rows)
        page.agenda.open(ids[1])
        page.agenda.remove(ids[1])
        assert page.agenda.open_item is None
        assert titles(page) == ["1. Velkomst", "2. Skilte"]
        window.opening.document.undo()
        assert titles(page) == ["1. Velkomst", "2. Ruten", "3. Skilte"]
        assert page.agenda.rows[ids[1]].isVisibleTo(page)


def test_an_item_is_added_with_its_title_ready_to_be_written(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        qtbot.mouseClick(page.agenda.add, Qt.MouseButton.LeftButton)
        field = page.agenda.open_item.title.input
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClicks(field, "Eventuelt")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert titles(page)[3] == "4. Eventuelt"


def test_a_task_is_written_with_person_and_day_and_stands_on_the_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        meeting = made(window, an_agenda)
        page, document = one_of(window, meeting), window.opening.document
        page.agenda.open(next(iter(page.agenda.rows)))
        opened = page.agenda.open_item
        opened.begin_task()
        (row,) = opened.rows
        qtbot.keyClicks(row.who.input.lineEdit(), "åse aa")
        qtbot.keyClicks(row.title.input, "Ring til kommunen")
        qtbot.keyClick(row.title.input, Qt.Key.Key_Return)
        assert row.task_id
        assert opened.rows == [row]
        qtbot.keyClicks(row.due.input, "1/11")
        qtbot.keyClick(row.due.input, Qt.Key.Key_Return)
        (task,) = document.ask(asked.open_tasks, clock.today())
        assert (task.title, task.due) == ("Ring til kommunen", "2026-11-01")
        row.who.input.lineEdit().setFocus()
        row.who.input.lineEdit().selectAll()
        qtbot.keyClicks(row.who.input.lineEdit(), "Åse Aa")
        row.who.finish()
        (task,) = document.ask(asked.open_tasks, clock.today())
        assert task.who == "Åse Aa"
        values = document.ask(lists.rows_of, "follow_up", [task.id])[0].values
        assert values["responsible_person"]
        assert not values["responsible_text"]
        assert document.home.overdue[0].title == "Ring til kommunen"
        assert page.decided.told.text() == "1 opgave."


@pytest.mark.parametrize(
    ("typed", "field"),
    [("bo bæk", "responsible_person"), ("Stigruppen", "responsible_group"), ("de unge", "responsible_text")],
)
def test_who_has_an_item_is_a_person_a_group_or_words(qtbot: QtBot, new: Path, typed: str, field: str) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        item = next(iter(page.agenda.rows))
        page.agenda.open(item)
        who = page.agenda.open_item.who
        qtbot.keyClicks(who.input.lineEdit(), typed)
        who.finish()
        values = window.opening.document.ask(lists.rows_of, "agenda_item", [item])[0].values
        filled = [name for name in values if name.startswith("responsible") and values[name]]
        assert filled == [field]


def test_a_tick_is_who_came_and_apologies_are_said(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        card = page.attendance
        assert [row.name for row in card.rows.values()] == ["Bo Bæk", "Åse Aa"]
        assert card.count.text() == "0 af 2"
        assert not card._heads.isVisibleTo(card)
        bo, aase = card.rows.values()
        qtbot.mouseClick(bo.tick, Qt.MouseButton.LeftButton)
        assert card.count.text() == "1 af 2"
        assert bo.tick.isChecked()
        aase.deeds[0][1]()
        assert aase.word.text() == "afbud"
        assert not aase.tick.isChecked()
        window.opening.document.undo()
        assert aase.word.text() == ""


def test_somebody_else_who_came_is_added(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        made(window, lambda unit: rows.add(unit, "person", name=NASTY))
        page = one_of(window, made(window, an_agenda))
        line = page.attendance.add.input.lineEdit()
        line.setFocus()
        qtbot.keyClicks(line, "<b>FED")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert page.attendance.count.text() == "1 af 3"
        assert NASTY in texts(page.attendance)
        assert page.attendance.add.text() == ""


def test_a_head_count_follows_the_ticks_of_a_group(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        meeting = dated(window, "2026-10-22")
        page = one_of(window, meeting)
        next(iter(page.attendance.rows.values())).tick.click()
        assert page.attendance.count.text() == "8 af 10"
        assert page.meeting.counted == 8


def test_a_citizens_meeting_counts_heads(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = one_of(window, dated(window, "2026-09-15"))
        field = page.attendance._heads
        assert field.isVisibleTo(page)
        assert field.text() == "47"
        field.input.selectAll()
        qtbot.keyClicks(field.input, "50")
        qtbot.keyClick(field.input, Qt.Key.Key_Return)
        assert page.meeting.counted == 50
        assert page._minutes_card.isVisibleTo(page)


def test_the_meeting_itself_is_changed_in_a_form_that_folds_out(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        qtbot.mouseClick(page.change, Qt.MouseButton.LeftButton)
        field = page.form.fields["start_time"].input
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "20.15")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert begins(page) == ["20.15", "20.25", "20.55"]
        assert "20.15" in page.view.lead.text()
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert not page.about.isVisibleTo(page)


def test_a_meeting_that_is_gone_leads_to_the_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        meeting = made(window, an_agenda)
        one_of(window, meeting)
        window.opening.document.do(Sentence("x"), lambda unit: rows.remove(unit, "meeting", meeting))
        qtbot.waitUntil(lambda: isinstance(workspace(window).page, MeetingsPage))
        workspace(window).go("meetings/00000000-0000-4000-8000-000000000000")
        assert isinstance(workspace(window).page, MeetingsPage)


def test_forty_items_and_three_hundred_people_open_at_once(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:

        def big(unit: Unit) -> str:
            meeting = rows.add(unit, "meeting", title="Stort", kind="citizens_meeting", date="2026-11-01")
            for number in range(40):
                deeds.add_item(unit, meeting, f"Punkt med en temmelig lang titel nummer {number}")
            for number in range(300):
                person = rows.add(unit, "person", name=f"Person {number:03d}")
                rows.add(unit, "attendee", meeting=meeting, person=person)
            return meeting

        meeting = made(window, big)
        begun = time.perf_counter()
        page = one_of(window, meeting)
        assert time.perf_counter() - begun < 3
        assert page.attendance.count.text() == "300 af 300"
        assert len(page.attendance.rows) == 24
        page.attendance._show_all()
        assert len(page.attendance.rows) == 300
        page.agenda.open(list(page.agenda.rows)[20])
        begun = time.perf_counter()
        page.agenda.move_item(list(page.agenda.rows)[20], -1)
        assert time.perf_counter() - begun < 2


def test_decisions_and_tasks_are_seen_on_demand(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = one_of(window, dated(window, "2026-10-22"))
        qtbot.mouseClick(page.decided.more, Qt.MouseButton.LeftButton)
        assert "Høringen slutter torsdag den 26. november." in texts(page.decided)
        assert len(page.decided.rows) == 4
        undone = next(row for row in page.decided.rows.values() if not row.tick.isChecked())
        undone.tick.click()
        assert page.decided.told.text() == "3 beslutninger og 4 opgaver. 2 opgaver er gjort."


@pytest.mark.parametrize(("size", "percent"), [((1024, 700), 200), ((960, 540), 100), ((1440, 900), 200)])
def test_nothing_stands_outside_a_narrow_window(
    qtbot: QtBot, sample: Path, size: tuple[int, int], percent: int
) -> None:
    chosen = Settings(theme="light", language="en", text_size=percent)
    with window_on(qtbot, sample, chosen, size) as window:
        page = one_of(window, dated(window, "2026-10-22"))
        page.agenda.open(list(page.agenda.rows)[2])
        settle(qtbot, window)
        content = page.view.area.widget()
        assert content.minimumSizeHint().width() <= page.view.area.viewport().width()
        listed = all_of(window)
        settle(qtbot, window)
        wide = listed.view.width()
        assert all(one.mapTo(listed.view, one.rect().topRight()).x() <= wide for one in (listed.rows, listed.agreed))


def test_what_is_being_written_is_kept_when_one_goes_elsewhere(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        meeting = made(window, an_agenda)
        page, document = one_of(window, meeting), window.opening.document
        item = next(iter(page.agenda.rows))
        page.agenda.open(item)
        opened = page.agenda.open_item
        qtbot.waitUntil(opened.recorded.input.hasFocus)
        qtbot.keyClicks(opened.recorded.input, "Midt i en sætn")
        workspace(window).go("overview")
        assert document.ask(lists.rows_of, "agenda_item", [item])[0].values["recorded"] == "Midt i en sætn"
        page = one_of(window, meeting)
        page.agenda.open(item)
        settle(qtbot, window)
        line = page.agenda.open_item.who.input.lineEdit()
        line.setFocus()
        qtbot.keyClicks(line, "Bo Bæk")
        workspace(window).go("overview")
        assert document.ask(lists.rows_of, "agenda_item", [item])[0].names["responsible_person"] == "Bo Bæk"


def test_a_task_that_was_only_begun_is_given_up(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        page.agenda.open(next(iter(page.agenda.rows)))
        opened = page.agenda.open_item
        opened.begin_task()
        opened.begin_task()
        assert len(opened.rows) == 1
        opened.rows[0]._on_remove()
        assert opened.rows == []
        assert window.opening.document.ask(lists.number_of, "follow_up") == 0


def test_a_task_is_removed_and_comes_back_in_the_open_item(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = one_of(window, made(window, an_agenda))
        item = next(iter(page.agenda.rows))
        made(window, lambda unit: deeds.add_task(unit, item, "Ring"))
        page.agenda.open(item)
        opened = page.agenda.open_item
        opened.rows[0]._on_remove()
        assert opened.rows == []
        workspace(window)._take_back()
        assert [row.title.text() for row in opened.rows] == ["Ring"]


@pytest.mark.parametrize(("size", "percent"), [((1440, 900), 100), ((1024, 700), 200), ((960, 540), 100)])
def test_all_of_it_can_be_read_and_is_named(qtbot: QtBot, sample: Path, size: tuple[int, int], percent: int) -> None:
    with window_on(qtbot, sample, Settings(theme="light", language="da", text_size=percent), size) as window:
        all_of(window)
        settle(qtbot, window)
        qtbot.wait(20)
        assert [*faults(window), *nameless(window)] == []
        page = one_of(window, dated(window, "2026-10-22"))
        page.agenda.open(list(page.agenda.rows)[2])
        page.decided._on_more()
        page._fold()
        settle(qtbot, window)
        qtbot.wait(20)
        assert [*faults(window), *nameless(window)] == []


def test_tab_goes_through_a_meeting_and_comes_round(qtbot: QtBot, qapp: QApplication, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = one_of(window, dated(window, "2026-10-22"))
        page.agenda.open(list(page.agenda.rows)[2])
        settle(qtbot, window)
        seen = list(walk(qapp, window))
        opened = page.agenda.open_item
        for one in (opened.recorded.input, opened.decision.input, page.agenda.add, page.change):
            assert one in seen


def test_tab_goes_through_the_agenda_as_it_stands(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        document = window.opening.document
        assert document is not None
        (item,) = document.ask(lists.rows_of, "agenda_item", document.ask(lists.ids_of, "agenda_item")[:1])
        workspace(window).go(f"meetings/{item.values['meeting']}")
        settle(qtbot, window)
        agenda = workspace(window).page.findChild(AgendaCard)
        assert isinstance(agenda, AgendaCard)
        first, second, *_others = agenda.rows
        agenda.open(first)
        settle(qtbot, window)
        made = agenda.open_item
        assert made is not None
        stops = [made.title.input, agenda.rows[second], agenda.add]
        walked, now = [], made.title.input
        for _step in range(60):
            if now in stops:
                walked.append(now)
            now = now.nextInFocusChain()
        assert walked[:3] == stops
