"""Volunteers and hours: hours typed in by keyboard alone, all sums that follow, papers, events, and certifying."""

from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import meetings, rows
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.hours import Period, hours_lines, totals
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.hours.page import SUMS, HoursPage
from klyngeapp.ui.steps.volunteers.event import EventPage
from klyngeapp.ui.steps.volunteers.page import VolunteersPage
from klyngeapp.ui.steps.volunteers.paper import PaperPage
from tests.ui.windows import settle, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
T = TypeVar("T", bound=QWidget)
FIGURES = frozenset("0123456789,:½")


class Keyboard:
    """Types into whatever has the focus, and counts the presses beyond the figures themselves."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self._qtbot, self._window, self.beyond = qtbot, window, 0

    def type(self, text: str) -> None:
        for letter in text:
            self._qtbot.keyClicks(self.focused, letter)
            self.beyond += letter not in FIGURES

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self.focused, key)
            self.beyond += 1

    @property
    def focused(self) -> QWidget:
        found = self._window.focusWidget()
        assert found is not None
        return found


TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def page_of(qtbot: QtBot, window: Window, key: str, kind: type[T]) -> T:
    workspace(window).go(key)
    settle(qtbot, window)
    page = workspace(window).page
    assert isinstance(page, kind)
    return page


def given(window: Window, period: Period | None = None):
    return window.opening.document.ask(hours_lines, period or Period())


def test_the_page_shows_who_gave_what_and_where_hands_are_wanting(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(qtbot, window, "volunteers", VolunteersPage)
        assert page.view.lead.text() == "58 frivillige har brugt 1.240 timer siden september 2025"
        rows_ = page.people.card.rows
        assert len(rows_.ids) == 58
        assert [rows_.text_at(row, 3) for row in range(4)] == ["86", "74", "61", "58"]
        assert rows_.text_at(0, 0) == "Inger Holm"
        assert "september 2026: 196 timer" in page.months.picture.accessibleDescription()
        page.months.swap()
        assert [page.months.table.rows.text_at(0, at) for at in (0, 1)] == ["November 2026", "84"]
        rows_.find("fodbold")
        assert rows_.text_at(0, 0) == "Amir Haddad"
        view = page.people.card.view
        view.setCurrentIndex(rows_.index(0, 0))
        qtbot.keyClick(view, ENTER)
        assert workspace(window).key == f"volunteers/{rows_.ids[0]}"


def test_twenty_evenings_take_under_four_presses_each_beyond_the_figures(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(qtbot, window, "volunteers", VolunteersPage)
        before = len(given(window))
        page.entry.begin()
        keys = Keyboard(qtbot, window)
        days = [date(2026, 10, 1) + timedelta(days=number) for number in range(20)]
        keys.type("ih")
        keys.press(TAB)
        keys.type("sti")
        keys.press(TAB)
        keys.type("1/10")
        keys.press(TAB)
        keys.type("1½")
        keys.press(ENTER)
        for number, day in enumerate(days[1:]):
            if number == 0:
                keys.press(TAB, TAB)  # then it is known which field changes
            keys.type(str(day.day))
            keys.press(TAB)
            keys.type(("2,5", "1:30", "3")[number % 3])
            keys.press(ENTER)
        made = [line for line in given(window) if line.day in days and line.person_name == "Inger Holm"]
        assert len(given(window)) - before == 20
        assert {line.day for line in made} >= set(days)
        assert {line.plan_title for line in made[-19:]} >= {"Sti langs Lilleåen"}
        assert keys.beyond / 20 < 4, keys.beyond / 20
        window.opening.document.undo()
        assert len(given(window)) - before == 19


def test_a_paper_list_takes_under_four_presses_a_line_beyond_the_figures(qtbot: QtBot, new: Path) -> None:
    people = ("Inger Holm", "Svend Aage Riis", "Lone Bech", "Amir Haddad", "Åse Nygaard", "Bodil Krarup", "Ida Bjerre")
    with window_on(qtbot, new) as window:
        document = window.opening.document
        document.do(Sentence("Add"), lambda unit: [rows.add(unit, "person", name=name) for name in people] and None)
        page = page_of(qtbot, window, "volunteers/paper", PaperPage)
        page.what.setFocus()
        keys = Keyboard(qtbot, window)
        keys.type("udf")
        keys.press(TAB)
        keys.type("10/11")
        keys.press(TAB)
        keys.beyond = 0
        for name in people:
            keys.type("".join(word[0] for word in name.split())[:2].lower())
            keys.type("2")
            keys.press(ENTER)
        made = given(window)
        assert sorted(line.person_name for line in made) == sorted(people)
        assert {(line.day, line.minutes, line.kind) for line in made} == {(date(2026, 11, 10), 120, "work")}
        assert page.list.rows.text_at(0, 0) == people[-1]
        assert page.said.text() == "7 linjer, 14 timer"
        assert keys.beyond / len(people) < 4
        page.source.remove([page.list.rows.ids[0]])
        assert len(given(window)) == 6


def test_a_new_name_is_added_with_its_hours_and_undone_with_them(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = page_of(qtbot, window, "volunteers", VolunteersPage)
        assert page.people.empty is not None
        entry, document = page.entry, window.opening.document
        entry.begin()
        keys = Keyboard(qtbot, window)
        keys.type("Åge Ny")
        keys.press(TAB)
        assert entry.who.new_name == "Åge Ny"
        entry.time.begin_with("1")
        keys.press(ENTER)
        assert [(line.person_name, line.minutes) for line in given(window)] == [("Åge Ny", 60)]
        assert page.people.empty is None
        assert "1 frivillig har brugt 1 time" in page.view.lead.text()
        entry.time.begin_with("25")  # more than a day: a sentence, and nothing is written
        keys.press(ENTER)
        assert "24" in entry.trouble.text()
        assert len(given(window)) == 1
        entry.day.setText("24-12-2026")
        entry.time.begin_with("2")
        keys.press(ENTER)
        assert len(given(window)) == 1
        document.undo()
        assert not document.ask(lists.ids_of, "person")


def test_everybody_at_an_event_gets_hours_in_one_action(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        names = ("Bo", "Åse", "Kim")
        document.do(Sentence("Add"), lambda unit: [rows.add(unit, "person", name=name) for name in names] and None)
        page = page_of(qtbot, window, "volunteers/event", EventPage)
        page.send()
        assert page.trouble.text()
        page.list.view.setFocus()
        for row in (0, 2):
            page.list.view.setCurrentIndex(page.list.rows.index(row, 2))
            qtbot.keyClick(page.list.view, Qt.Key.Key_Space)
        assert page.said.text() == "2 var med."
        page.time.setText("1½")
        page.heads.setText("12")
        page.send()
        made = given(window)
        assert sorted((line.person_name, line.people, line.minutes, line.kind) for line in made) == [
            ("", 12, 90, "event"),
            ("Bo", 1, 90, "event"),
            ("Åse", 1, 90, "event"),
        ]
        document.undo()
        assert not given(window)


def test_the_hours_of_a_meeting_are_written_in_once_by_one_press(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        document = window.opening.document
        made: list[str] = []

        def meet(unit) -> None:
            made.append(rows.add(unit, "meeting", title="Aften", kind="other", date="2026-11-03", start_time="19:00"))
            rows.change(unit, "meeting", made[0], end_time="21:00")
            for person in lists.ids_of(unit.connection, "person")[:3]:
                meetings.set_presence(unit, made[0], person, "attended")

        document.do(Sentence("Add"), meet)
        before = document.ask(totals).minutes
        workspace(window).go(f"meetings/{made[0]}")
        settle(qtbot, window)
        line = workspace(window).page.attendance.hours
        assert line.write.isVisible()
        line.write.click()
        assert document.ask(totals).minutes + sum(document.ask(totals).outside.values()) > before
        assert line.said.text() == "Timerne er skrevet ind: 3 personer, 2 timer til hver."
        assert not line.write.isVisible()
        document.undo()
        assert line.write.isVisible()
        assert document.ask(totals).minutes == before


def test_all_hours_are_filtered_summed_and_certified(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(qtbot, window, "volunteers/hours", HoursPage)
        assert page.lead.text() == "De frivillige har brugt 1.240 timer."
        page.filters.time.setCurrentIndex(2)  # October
        page.filters.time.activated.emit(2)
        assert page.lead.text() == "De frivillige har brugt 172 timer."
        days = {line.id: line.day for line in given(window)}
        assert {days[row_id].isoformat()[:7] for row_id in page.lists.card.rows.ids} == {"2026-10"}
        page.filters.time.setCurrentIndex(0)
        page.filters.open.click()
        open_ones = len(page.lists.card.rows.ids)
        assert 0 < open_ones < 437
        page.lists.card.view.selectRow(0)
        page.certify.by.choose(next(one for one in page.certify.by._choices))
        page.certify.certify.click()
        assert len(page.lists.card.rows.ids) == open_ones - 1
        window.opening.document.undo()
        assert len(page.lists.card.rows.ids) == open_ones
        page.filters.open.click()
        page.show_view(SUMS)
        assert "Kommunens kontakt: 105 timer, omkring 7 timer om måneden. Aftalt: 8 timer" in page.outside.words.text()
        for place, (by, first) in enumerate((("month", 22), ("person", 86), ("village", 0), ("phase", 0), ("plan", 0))):
            page.sums._on_by(place)
            found = page.sums.rows()
            assert sum(minutes for _name, minutes in found.values()) == 1240 * 60, by
            assert not first or first * 60 in {minutes for _name, minutes in found.values()}
