"""The pages of phase 4: the plans and one of them, the hands that are needed, the money, the hearing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.action_plans import page as plans
from klyngeapp.ui.steps.action_plans.plan_page import PlanPage
from klyngeapp.ui.steps.hearing.page import HearingBody
from klyngeapp.ui.steps.plan_money.page import PlanMoneyBody
from klyngeapp.ui.steps.roles.page import PEOPLE, RolesBody
from tests.ui.windows import document_of, person_of, settle, window_on, workspace


def do(window: Window, use_case: object) -> None:
    document_of(window).do(Sentence("Test"), use_case)  # type: ignore[arg-type]


def body_on(qtbot: QtBot, window: Window, key: str) -> Body:
    workspace(window).go(key)
    settle(qtbot, window)
    found = workspace(window).page.findChild(Body)
    assert isinstance(found, Body)
    return found


def plan_page(window: Window) -> PlanPage:
    page = workspace(window).page
    assert isinstance(page, PlanPage)
    return page


def texts(widget: QWidget) -> set[str]:
    return {one.text() for one in widget.findChildren(QLabel) if one.isVisible()}


def id_of(window: Window, table: str, **where: object) -> str:
    (found,) = document_of(window).ask(lists.ids_of, table, where=where)
    return found


def test_the_sample_stands_as_drawn(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_on(qtbot, window, "action_plans.plans")
        assert isinstance(body, plans.PlansBody)
        assert body.state.text() == "12 planer · 7 er færdige, 3 skrives, 2 mangler noget"
        assert len(body.timeline.handles) == 12
        assert body.timeline.handles[6].accessibleName() == (
            "Ungdomsklub i Kærbølle Hal, Børn og unge, ingen tovholder, mangler, oktober 2026 til marts 2027"
        )
        assert (
            "Den første begynder i maj 2026, den sidste slutter i august 2027." in body.timeline.accessibleDescription()
        )
        body.show_view(plans.LIST)
        assert body.card.rows.texts_of([3]) == [
            ["Sti langs Lilleåen", "Stier mellem landsbyerne", "Søren Vang", "jun. 2026", "jun. 2027", "Skrives"]
        ]
        body.show_view(plans.BOARD)
        assert {"Mangler en tovholder", "Mangler et budget", "5 af 5 afsnit skrevet"} <= texts(body.board)

        body = body_on(qtbot, window, "action_plans.roles")
        assert isinstance(body, RolesBody)
        assert body.state.text() == "Der er brug for 52, og 39 har sagt ja. Tre opgaver mangler hænder."
        assert {"Voksne tirsdag aften", "Amir Haddad", "Kan tirsdag aften", "Bor i landsbyen"} <= texts(body.card)
        assert body.leads.state.text() == "11 af 12 planer har én"

        body = body_on(qtbot, window, "action_plans.money")
        assert isinstance(body, PlanMoneyBody)
        assert body.state.text() == "Planerne koster 1.027.000 kr. I har 240.500 kr. Der mangler 786.500 kr."
        sums = body.sums.rows
        assert [[sums.text_of(row, at) for at in range(6)] for row in (0, 2, 11)] == [
            ["Kulturhus i Ovstrup", "620.000", "60.000", "560.000", "–", "560.000"],
            ["Fællesspisning hver anden torsdag", "12.000", "12.000", "–", "–", "Dækket"],
            ["Åernes Dag i august", "Intet budget", "–", "–", "–", ""],
        ]
        total = [sums.text_of(sums.total_row, at) for at in range(6)]
        assert total == ["I alt", "1.027.000", "127.500", "899.500", "113.000", "786.500"]
        shown = texts(body)
        assert {"1. dec.", "10. dec.", "15. jan.", "1. mar.", "Kulturhus i Ovstrup · 560.000\u00a0kr."} <= shown
        assert (
            "Fonden kræver, at I selv betaler 20 procent af det søgte beløb: 112.000 kr. I har 60.000 kr. "
            "Der mangler 52.000 kr."
        ) in shown
        assert "Tæller frivillige timer, men ikke i kroner. Vi skriver 180 timer i ansøgningen." in shown

        body = body_on(qtbot, window, "action_plans.hearing")
        assert isinstance(body, HearingBody)
        assert body.state.words.text() == (
            "Høringen slutter torsdag den 26. november. 9 kommentarer er kommet. 7 har fået svar."
        )
        assert len(body.unanswered.forms) == 2


def test_a_plan_is_begun_named_and_filled_in(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_on(qtbot, window, "action_plans.plans")
        assert isinstance(body, plans.PlansBody)
        assert body.empty.isVisibleTo(body)
        qtbot.mouseClick(body.empty.begin, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        page = plan_page(window)
        qtbot.waitUntil(page.title.line.hasFocus)
        qtbot.keyClicks(page.title.line, "Bænk ved åen")
        qtbot.keyClick(page.title.line, Qt.Key.Key_Return)
        assert page.heading.text() == "Bænk ved åen"
        assert document_of(window).undo_name == Sentence(
            "Change {table}: {name}", {"table": "Handleplan", "name": "Ny plan"}
        )
        who = page.body.form.fields["coordinator"]
        who.input.setCurrentText("Åse Ærø")  # type: ignore[attr-defined]
        who._on_typed()
        who.finish()
        page.body.form.fields["goal"].input.setPlainText("Der er en bænk")  # type: ignore[attr-defined]
        page.body.form.finish()
        assert (page.line.coordinator, page.line.state) == ("Åse Ærø", "missing")
        costs = page.body.costs.source
        costs.add({0: "Træ", 1: "1.200"})
        tasks = page.body.tasks.source
        task = tasks.add({0: "Sav brædderne"})
        assert page.line.state == "writing"
        assert page.body.money().cost == 120_000
        assert tasks.cells([task])[task][0].startswith("Sav brædderne\nIngen har den endnu")
        tasks.change(task, 1, "1")
        assert page.body.tasks.card is not None
        assert page.body.tasks.card.note.text() == "1 af 1"
        checks = page.view.hint._shown
        assert checks is not None
        assert [text for holds, text in checks[0] if not holds] == [
            "månederne er sat",
            "der er noget at måle på",
            "det er skrevet, hvem der betaler",
        ]
        page.title.begin()
        page.title.line.setText("  ")
        page.title.finish()
        assert page.title.trouble.isVisibleTo(page)
        window.opening.escape()
        assert page.heading.text() == "Bænk ved åen"


def test_keys_lead_from_plan_to_plan_and_back(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        body = body_on(qtbot, window, "action_plans.plans")
        assert isinstance(body, plans.PlansBody)
        first = body.timeline.handles[0]
        first.setFocus()
        qtbot.keyClick(first, Qt.Key.Key_Down)
        assert window.focusWidget() is body.timeline.handles[1]
        qtbot.keyClick(body.timeline.handles[1], Qt.Key.Key_Return)
        assert plan_page(window).heading.text() == "Fælles booking af lokaler"
        assert space.sidebar.rows["action_plans.plans"].is_active
        assert space.footer is not None
        assert space.footer.onward.accessibleName() == "Næste plan"
        qtbot.mouseClick(space.footer.onward, Qt.MouseButton.LeftButton)
        assert plan_page(window).heading.text() == "Fællesspisning hver anden torsdag"
        space.back()
        assert space.key == "action_plans.plans"
        space.go(f"action_plans.plans/{body.card.rows.ids[-1]}")
        space.onward()
        assert space.key == "action_plans.plans"
        space.go("action_plans.plans/gone")
        assert space.key == "action_plans.plans/gone"
        assert space.page.heading.text() == "Handleplanerne"


def test_a_plan_that_is_removed_leaves_its_page_and_comes_back(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        plan = id_of(window, "action_plan", title="Sti langs Lilleåen")
        space.go(f"action_plans.plans/{plan}")
        qtbot.mouseClick(plan_page(window).view.remove, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: space.key == "action_plans.plans")
        document_of(window).undo()
        space.go(f"action_plans.plans/{plan}")
        assert plan_page(window).heading.text() == "Sti langs Lilleåen"


def test_rows_are_opened_where_they_are_at_home(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        plan = id_of(window, "action_plan", title="Sti langs Lilleåen")
        task = document_of(window).ask(lists.ids_of, "task", where={"action_plan": plan})[0]
        space.open_row(f"action_plans.plans/{plan}", "task", task)
        page = plan_page(window)
        assert page.body.tasks.page is not None
        assert not page.body.costs.isVisibleTo(page)
        window.opening.escape()
        assert page.body.costs.isVisibleTo(page)
        space.open_row("action_plans.plans", "action_plan", plan)
        assert space.key == f"action_plans.plans/{plan}"
        indicator = document_of(window).ask(lists.ids_of, "indicator")[0]
        space.open_row("action_plans.plans", "indicator", indicator)
        body = space.page.findChild(plans.PlansBody)
        assert isinstance(body, plans.PlansBody)
        assert body.lists.page is not None
        assert body.lists.isVisibleTo(body)
        skill = document_of(window).ask(lists.ids_of, "person_skill")[0]
        space.open_row("action_plans.roles", "person_skill", skill)
        roles = space.page.findChild(RolesBody)
        assert isinstance(roles, RolesBody)
        assert (roles.view, roles.people.isVisibleTo(roles), roles.needs.isVisibleTo(roles)) == (PEOPLE, True, False)


def test_asking_opens_a_mail_or_shows_the_phone_and_is_noted(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        made: dict[str, str] = {}

        def write(unit: Unit) -> None:
            village = rows.add(unit, "village", name="Øm")
            made["need"] = rows.add(unit, "helper_need", title="Bagere", number=2, village=village)
            made["mail"] = rows.add(unit, "person", name="Åse Ærø", village=village, email="aase@eksempel.dk")
            made["phone"] = rows.add(unit, "person", name="Bo", village=village, phone="12 34 56 78")

        do(window, write)
        body = body_on(qtbot, window, "action_plans.roles")
        assert isinstance(body, RolesBody)
        assert set(body.card.asks) == {made["mail"], made["phone"]}
        qtbot.mouseClick(body.card.asks[made["phone"]], Qt.MouseButton.LeftButton)
        assert body.told.words.text() == "Vi har ingen mailadresse på Bo. Ring på 12 34 56 78."
        assert person_of(window).shown == []
        qtbot.mouseClick(body.card.asks[made["mail"]], Qt.MouseButton.LeftButton)
        (draft,) = person_of(window).shown
        assert "aase@eksempel.dk" in draft.read_bytes().decode()
        assert document_of(window).undo_name == Sentence(
            "Ask {name} to help with {need}", {"name": "Åse Ærø", "need": "Bagere"}
        )
        qtbot.mouseClick(body.card.answers[made["mail"], "yes"], Qt.MouseButton.LeftButton)
        assert body.state.text() == "Der er brug for 2, og 1 har sagt ja. Én opgave mangler hænder."
        document_of(window).undo()
        assert (made["mail"], "yes") in body.card.answers
        body_on(qtbot, window, "action_plans.roles")
        assert not draft.exists()


def test_an_answer_to_a_comment_is_kept_where_it_is_written(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_on(qtbot, window, "action_plans.hearing")
        assert isinstance(body, HearingBody)
        comment, form = next(iter(body.unanswered.forms.items()))
        form.fields["answer"].input.setPlainText("Ja, hver gang.")  # type: ignore[attr-defined]
        form.finish()
        (row,) = document_of(window).ask(lists.rows_of, "hearing_comment", [comment])
        assert row.values["answer"] == "Ja, hver gang."
        assert body.unanswered.number.text() == "1"
        assert comment in body.unanswered.forms
        assert body.comments.card is not None
        assert body.comments.source.cells([comment])[comment][-1] == "Besvaret"


@pytest.mark.parametrize("key", ["plans", "roles", "money", "hearing"])
def test_an_empty_page_says_how_to_begin(qtbot: QtBot, new: Path, key: str) -> None:
    with window_on(qtbot, new) as window:
        body = body_on(qtbot, window, f"action_plans.{key}")
        names = [
            QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
            for one in body.findChildren(QWidget)
            if one.isVisible() and one.property("kind") == "primary"
        ]
        assert names == ["Skriv den første ind"]
