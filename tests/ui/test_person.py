"""The page of one person, finding helpers, and the rules of the funds: what one does there is kept."""

from email import message_from_bytes
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import one_person, rows
from klyngeapp.services.group_mail import draft, group_of
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.person import PersonFacts, person_facts
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.find_helpers.page import FindPage
from klyngeapp.ui.steps.fund_rules.page import RulesPage
from klyngeapp.ui.steps.hours.page import HoursPage
from klyngeapp.ui.steps.person.page import PersonPage
from tests.ui.windows import add, document_of, person_of, settle, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
T = TypeVar("T", bound=QWidget)


def page_of(qtbot: QtBot, window: Window, key: str, kind: type[T]) -> T:
    workspace(window).go(key)
    settle(qtbot, window)
    page = workspace(window).page
    assert isinstance(page, kind)
    return page


def facts(window: Window, person: str) -> PersonFacts:
    found = document_of(window).ask(person_facts, person)
    assert found is not None
    return found


def test_all_of_a_person_is_written_on_their_page(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        anna = add(window, "person", name="Anna Ås", since="2026-01", status="active")
        add(window, "helper_need", title="Male hallen", number=2)
        page = page_of(qtbot, window, f"volunteers/{anna}", PersonPage)

        qtbot.mouseClick(page.reach.add_skill.button, Qt.MouseButton.LeftButton)
        for skill in ("Tømrer", "Knive"):  # the first is on the list that a workbook begins with, the other is new
            qtbot.keyClicks(page.reach.add_skill.line, skill)
            qtbot.keyClick(page.reach.add_skill.line, Qt.Key.Key_Return)
        assert facts(window, anna).skills == ("Knive", "Tømrer")
        page.reach.skills.chips["Knive"].click()
        assert facts(window, anna).skills == ("Tømrer",)

        cell = page.week.cells["mon", "morning"]
        cell.setFocus()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
            holder = window.focusWidget()
            assert holder is not None
            qtbot.keyClick(holder, key)
        assert facts(window, anna).times == {("tue", "afternoon")}

        page.promises.add.begin()
        qtbot.keyClicks(page.promises.add.line, "Male")
        qtbot.keyClick(page.promises.add.line, Qt.Key.Key_Return)
        (promise,) = facts(window, anna).promises
        assert (promise.title, promise.answer, promise.done_on) == ("Male hallen", "yes", "")
        page.promises.ticks[promise.id].click()
        assert facts(window, anna).promises[0].done_on
        document_of(window).undo()
        assert not facts(window, anna).promises[0].done_on

        page.view.hours.click()
        qtbot.keyClicks(page.hours.time, "1½")
        qtbot.keyClick(page.hours.time, Qt.Key.Key_Return)
        assert (facts(window, anna).entries, facts(window, anna).minutes) == (1, 90)
        qtbot.keyClicks(page.hours.time, "25")
        qtbot.keyClick(page.hours.time, Qt.Key.Key_Return)
        assert page.hours.trouble.isVisible()
        assert facts(window, anna).entries == 1


def test_a_consent_is_given_and_taken_back_and_both_days_stay(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        anna = add(window, "person", name="Anna Ås", status="active")
        page = page_of(qtbot, window, f"volunteers/{anna}", PersonPage)
        page.agreed._agree("photo")
        how = page.agreed.forms["photo"].fields["how"].input
        qtbot.keyClicks(how, "På papir")
        assert page.escape()
        photo = facts(window, anna).agreed[0]
        assert (photo.purpose, photo.how, photo.holds) == ("photo", "På papir", True)
        page._withdraw(photo)
        photo = facts(window, anna).agreed[0]
        assert not photo.holds
        assert photo.given_on
        assert photo.withdrawn_on

        stop, _forget = page.ways_out()
        stop[1]()
        assert (facts(window, anna).status, bool(facts(window, anna).stopped_on)) == ("stopped", True)
        page.roles.add.begin()
        qtbot.keyClicks(page.roles.add.line, "Stigruppen")
        qtbot.keyClick(page.roles.add.line, Qt.Key.Key_Return)
        assert [one.where for one in facts(window, anna).roles] == ["Stigruppen"]
        page._remove()
        settle(qtbot, window)
        assert workspace(window).key == "volunteers"


def test_search_and_lists_lead_to_the_page_of_a_person(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        (inger,) = document_of(window).ask(lists.ids_of, "person", search="Inger Holm")
        workspace(window).open_row("volunteers", "person", inger)
        page = workspace(window).page
        assert isinstance(page, PersonPage)
        assert page.heading.text() == "Inger Holm"
        assert page.view.lead.text() == "Ovstrup · frivillig siden oktober 2025 · 86 timer"
        assert "24" in page.hours.all.text()
        qtbot.mouseClick(page.hours.all, Qt.MouseButton.LeftButton)
        hours = workspace(window).page
        assert isinstance(hours, HoursPage)
        assert hours.filters.period.person == inger
        assert hours.lead.text() == "De frivillige har brugt 86 timer."
        assert hours.lists.card is not None
        assert len(hours.lists.card.rows.ids) == 24
        workspace(window).open_row("volunteers", "person", inger)
        page = workspace(window).page
        assert isinstance(page, PersonPage)
        assert [one.holds for one in page.person.agreed] == [True, True, False, False, False]
        assert len(page.person.last) == 5

        find = page_of(qtbot, window, "volunteers/find", FindPage)
        bakers = next(need for need, line in find.needs.lines.items() if "Bagere" in line.accessibleName())
        find.needs.lines[bakers].click()
        assert find.asked.skill.text() == "Køkken"
        assert find.answers.found
        assert all("Køkken" in one.skills for one in find.answers.found)
        first = find.answers.found[0]
        find.answers.asks[first.id].click()
        assert first.id not in {one.id for one in find.answers.found}  # asked: not to be asked again
        promises = facts(window, first.id).promises
        assert [one.title for one in promises if one.answer == "asked"] == ["Bagere"]
        assert person_of(window).shown[-1].suffix == ".eml"


def test_mail_goes_to_those_with_an_address_and_the_others_are_named(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        for name, email in (("Anna", "anna@eksempel.dk"), ("Bo", None), ("Carl", "carl@eksempel.dk")):
            add(window, "person", name=name, email=email, status="active")
        find = page_of(qtbot, window, "volunteers/find", FindPage)
        assert not find.answers.copy.isEnabled()
        find.answers.everybody.click()
        assert "Bo" in find.answers.said.text()
        find.answers.copy.click()
        assert QGuiApplication.clipboard().text() == "anna@eksempel.dk, carl@eksempel.dk"
        assert "Bcc" in find.answers.said.text()
        find.answers.draft.click()
        mail = message_from_bytes(person_of(window).shown[-1].read_bytes())
        assert mail["Bcc"] == "anna@eksempel.dk, carl@eksempel.dk"
        assert mail["To"] is None


def test_nobody_with_an_address_is_no_draft() -> None:
    group = group_of([("Bo", ""), ("Åse", "åse@eksempel.dk")])
    assert group.without == ("Bo", "Åse")
    with pytest.raises(KlyngeError):
        draft(group, "Hej", [])
    assert group_of([("A", "a@b.dk"), ("B", "A@b.dk")]).addresses == ("a@b.dk",)


def test_the_same_hours_come_to_what_each_rule_says(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        anna = add(window, "person", name="Anna", status="active")
        for day, kind, minutes in (
            ("2026-02-01", "work", 600),
            ("2026-03-01", "work", 90),
            ("2026-03-02", "meeting", 45),
        ):
            add(window, "hours_entry", person=anna, date=day, kind=kind, time=minutes, people=2)
        page = page_of(qtbot, window, "volunteers/rules", RulesPage)
        page.add_own()
        assert page.rule is not None
        rule = page.rule
        assert rule.sum.text() == "24,5 timer"
        rule.ticks["work"].click()
        document_of(window).do(
            Sentence("Change"),
            lambda unit: rows.change(unit, "fund_profile", page.chosen, rate=10_000, from_date="2026-03-01"),
        )
        assert rule.sum.text() == "3 timer · 300 kr."
        assert len(rule.left.text().splitlines()) == 3
        page.add_ready("lag_2023")
        assert page.rule is not None
        assert page.rule.line.rule.lacks_rate
        assert "24,5 timer" in page.rule.sum.text()


def test_one_group_twice_and_a_lost_promise_are_told(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        anna = add(window, "person", name="Anna", status="active")
        document = document_of(window)
        document.do(Sentence("Add"), lambda unit: one_person.sit_in(unit, anna, "Stigruppen"))
        with pytest.raises(KlyngeError):
            document.do(Sentence("Add"), lambda unit: one_person.sit_in(unit, anna, "stigruppen"))
        with pytest.raises(KlyngeError):
            document.do(Sentence("Add"), lambda unit: one_person.keep_promise(unit, "nothing", done=True))
