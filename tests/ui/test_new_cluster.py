"""A new cluster in four questions, from the first key to the first step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.domain.phases import PHASES
from klyngeapp.i18n.language import speak
from klyngeapp.system import paths, recent
from klyngeapp.system.settings import Settings
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.start.new_cluster.draft import Draft
from klyngeapp.ui.start.new_cluster.page import NewPage
from klyngeapp.ui.start.new_cluster.panel import ClusterPanel
from klyngeapp.ui.start.new_cluster.phase_card import PhaseCard
from klyngeapp.ui.start.new_cluster.questions import NameQuestion, TimeQuestion
from klyngeapp.ui.start.new_cluster.steps_question import StepsQuestion
from klyngeapp.ui.start.new_cluster.villages_question import VillagesQuestion
from klyngeapp.ui.start.page import StartPage
from tests.ui.windows import person_of, settle, window_on, workspace

CONTROL = Qt.KeyboardModifier.ControlModifier
VILLAGES = "Kærbølle 742\nOvstrup 521\nSønder Lindum\nOvstrup 521"


def start_of(window: Window) -> StartPage:
    page = window.opening.starting.page
    assert isinstance(page, StartPage)
    return page


def new_page(qtbot: QtBot, window: Window) -> NewPage:
    start_of(window).choices.cards[0].click()
    qtbot.waitUntil(lambda: isinstance(window.opening.starting.page, NewPage))
    settle(qtbot, window)
    return page_of(window)


def page_of(window: Window) -> NewPage:
    page = window.opening.starting.page
    assert isinstance(page, NewPage)
    return page


def at(qtbot: QtBot, window: Window, number: int, **answers: object) -> NewPage:
    """Come to a question with these answers."""
    page = new_page(qtbot, window)
    for name, value in {"name": "Øst/Vest", **answers}.items():
        setattr(page._draft, name, value)
    page._draft.number = number
    page._show()
    settle(qtbot, window)
    return page


def steps_of(page: NewPage) -> StepsQuestion:
    assert isinstance(page.question, StepsQuestion)
    return page.question


def villages_of(page: NewPage) -> VillagesQuestion:
    assert isinstance(page.question, VillagesQuestion)
    return page.question


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def named(qtbot: QtBot, page: NewPage) -> None:
    assert isinstance(page.question, NameQuestion)
    qtbot.keyClicks(page.question.name, "Øst/Vest")
    qtbot.keyClicks(page.question.municipalities, "Åsted Kommune,  Lindum Kommune, ")
    page.go_on.click()


def opened(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.opening.workspace is not None, timeout=20000)
    settle(qtbot, window)


# from the first question to the last


def test_a_new_cluster(qtbot: QtBot, tmp_path: Path) -> None:
    with window_on(qtbot, None) as window:
        page, person = new_page(qtbot, window), person_of(window)
        page.go_on.click()
        assert isinstance(page.question, NameQuestion)
        assert page.question.name_below.text() == "En klynge skal have et navn."
        assert page.question.name_below.isVisible()
        named(qtbot, page)
        villages = villages_of(page)
        villages.text.setPlainText("Kærbølle 742\nOvstrup\nkærbølle 742")
        qtbot.waitUntil(lambda: "Kærbølle" in villages.doubles.text())
        settle(qtbot, window)
        assert "2 landsbyer" in texts(window)
        page.go_on.click()
        assert isinstance(page.question, TimeQuestion)
        qtbot.keyClicks(page.question.start, "1. september 2026")
        page.go_on.click()
        steps = steps_of(page)
        steps.checks["establishment.application"].click()
        page.go_on.click()
        assert page.wrong.isVisible()
        qtbot.keyClicks(steps.reason("establishment.application"), "Kommunen er med")
        page.go_on.click()  # nobody chose a file
        assert person.suggested[0].name == "Øst-Vest.klynge"
        assert window.opening.document is None
        person.to_save = tmp_path / "Øst.klynge"
        page.go_on.click()
        opened(qtbot, window)
        document = window.opening.document
        overview = document.home.overview
        assert overview.name == "Øst/Vest"
        assert overview.municipalities == ("Lindum Kommune", "Åsted Kommune")
        assert {one.name: one.inhabitants for one in overview.villages} == {"Kærbølle": 742, "Ovstrup": None}
        assert document.home.spans[0].first.isoformat() == "2026-09-01"
        assert document.left_out("establishment.application") == "Kommunen er med"
        assert workspace(window).key == "establishment.villages"
        assert recent.used()[0].summary.name == "Øst/Vest"
    assert not (paths.home() / "new-cluster.json").exists()


def test_a_new_cluster_by_the_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with window_on(qtbot, None) as window:
        page = new_page(qtbot, window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

        def focus() -> QWidget:
            holder = window.focusWidget()
            assert holder is not None
            return holder

        qtbot.keyClicks(focus(), "Nord")
        qtbot.keyClick(focus(), Qt.Key.Key_Return)
        qtbot.keyClicks(focus(), "Lille By 12")
        qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
        assert page._draft.villages == "Lille By 12"
        assert isinstance(page.question, TimeQuestion)
        qtbot.keyClick(focus(), Qt.Key.Key_Enter, CONTROL)
        assert focus() is steps_of(page).cards[0].whole
        person_of(window).to_save = tmp_path / "nord.klynge"
        qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
        opened(qtbot, window)
        assert window.opening.document.home.overview.name == "Nord"


def test_a_new_cluster_that_cannot_be_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with window_on(qtbot, None) as window:
        page = new_page(qtbot, window)
        named(qtbot, page)
        for _question in range(2):
            page.go_on.click()
        person_of(window).to_save = tmp_path
        page.go_on.click()
        assert page.wrong.isVisible()
        assert tmp_path.name in page.wrong.text()
        assert window.opening.starting._draft.name == "Øst/Vest"


def test_escape_and_back_keep_what_was_typed(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = new_page(qtbot, window)
        named(qtbot, page)
        page.back.click()
        assert isinstance(page.question, NameQuestion)
        assert page.question.name.text() == "Øst/Vest"
        window.opening.escape()
        settle(qtbot, window)
        assert start_of(window).isVisible()
        page = new_page(qtbot, window)
        assert isinstance(page.question, NameQuestion)
        assert page.question.name.text() == "Øst/Vest"


# the first question


def test_several_municipalities_are_said(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = new_page(qtbot, window)
        question = page.question
        assert isinstance(question, NameQuestion)
        qtbot.keyClicks(question.municipalities, "Ringkøbing-Skjern Kommune")
        question.read()
        assert not question.below.isVisible()
        qtbot.keyClicks(question.municipalities, " og <b>Holbæk</b> Kommune")
        question.read()
        assert question.below.text() == "2 kommuner: Ringkøbing-Skjern Kommune og <b>Holbæk</b> Kommune"
        panel = page.findChild(ClusterPanel)
        assert panel is not None
        assert "<b>Holbæk</b>" in panel.municipalities.text().replace("\u200b", "")
        assert panel.municipalities.textFormat() == Qt.TextFormat.PlainText


# the villages


def test_the_villages_are_read_when_nobody_has_typed_for_a_moment(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = at(qtbot, window, 1)
        question = villages_of(page)
        qtbot.keyClicks(question.text, "Kærbølle 742")
        assert "Kærbølle" not in texts(question.understood)
        qtbot.waitUntil(lambda: "Kærbølle" in texts(question.understood))
        assert texts(question.understood)[-2:] == ["1 landsby", "742"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A 1\nB 2", ""),
        ("Ovstrup 521\nOvstrup 521", "Ovstrup stod der to gange. Vi tog den med én gang."),
        ("Ovstrup 521\novstrup\nOvstrup 9", "Ovstrup stod der tre gange med forskellige tal. Vi tog det første: 521."),
        ("A\nB\nA\nB", "A og B stod der mere end én gang. Vi tog hver af dem med én gang."),
    ],
)
def test_what_stood_there_twice_is_said(qtbot: QtBot, text: str, said: str) -> None:
    with window_on(qtbot, None) as window:
        question = villages_of(at(qtbot, window, 1, villages=text))
        assert question.doubles.text() == said
        assert question.repeats.isVisible() is bool(said)


def test_many_villages_are_said_in_words(qtbot: QtBot) -> None:
    with window_on(qtbot, None, size=(1024, 700)) as window:
        many = "\n".join(f"Landsby nummer {number}\t{number * 10}" for number in range(1, 101))
        page = at(qtbot, window, 1, villages=many)
        question = villages_of(page)
        assert texts(question.understood)[-3:] == ["og 40 til", "100 landsbyer", "50.500"]
        assert question.text.verticalScrollBar().maximum() == 0  # the page scrolls, never both
        panel = page.findChild(ClusterPanel)
        assert panel is not None
        shown = len(panel.drawing().villages)
        assert 0 < shown <= 24
        assert panel.more.text() == f"og {100 - shown} til"
        assert panel.more.text() in panel.accessibleDescription()


def test_the_line_one_types_on_stays_in_sight(qtbot: QtBot) -> None:
    with window_on(qtbot, None, size=(960, 540)) as window:
        question = villages_of(at(qtbot, window, 1))
        for number in range(30):
            qtbot.keyClicks(question.text, f"By {number}")
            qtbot.keyClick(question.text, Qt.Key.Key_Return)
        question.read()
        qtbot.keyClicks(question.text, "Den sidste")
        qtbot.waitUntil(lambda: question.text.viewport().visibleRegion().contains(question.text.cursorRect().center()))


def test_the_panel_tells_of_the_villages(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = at(qtbot, window, 1, villages=VILLAGES, municipalities="Åsted Kommune")
        panel = page.findChild(ClusterPanel)
        assert panel is not None
        assert panel.isVisible()
        assert panel.width() == 420
        assert [one.name for one in panel.drawing().villages] == ["Kærbølle", "Ovstrup", "Sønder Lindum"]
        assert panel.where.text() == "Spørgsmål 2 af 4"
        assert panel.foot.text() == "3 landsbyer · 1.263 indbyggere"
        assert panel.dots.reached == 1
        assert "Kærbølle, Ovstrup, Sønder Lindum" in panel.accessibleDescription()
        page._draft.start = "1. september 2025"
        page.go_on.click()
        assert panel.foot.text() == "18 måneder · september 2025–februar 2027"
        window.resize(960, 540)
        qtbot.waitUntil(lambda: not panel.isVisible())


# villages from a file


def fetched(qtbot: QtBot, window: Window, question: VillagesQuestion, file: Path) -> None:
    person_of(window).list = file
    question.fetch.click()
    qtbot.waitUntil(question.fetch.isEnabled)
    settle(qtbot, window)


def test_villages_are_fetched_from_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "tal.csv"
    file.write_text("Landsby;Indbyggere;Andet\nOvstrup;521;x\nBy 7;1.042;\nLille By;;\n", encoding="utf-8")
    with window_on(qtbot, None) as window:
        question = villages_of(at(qtbot, window, 1, villages="Kærbølle 742"))
        fetched(qtbot, window, question, file)
        assert question.text.toPlainText() == "Kærbølle 742\nOvstrup 521\nBy 7\t1.042\nLille By"
        assert [(one.name, one.inhabitants) for one in question.draft.village_list().villages] == [
            ("Kærbølle", 742),
            ("Ovstrup", 521),
            ("By 7", 1042),
            ("Lille By", None),
        ]
        assert question.fetched.text() == "Hentede 3 linjer"
        question.text.undo()
        assert question.text.toPlainText() == "Kærbølle 742"


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04broken", b"Landsby;Indbyggere\n"], ids=["empty", "broken", "bare"]
)
def test_a_file_that_cannot_be_used_is_said(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / ("tal.xlsx" if content.startswith(b"PK") else "tal.csv")
    file.write_bytes(content)
    with window_on(qtbot, None) as window:
        question = villages_of(at(qtbot, window, 1, villages="Kærbølle 742"))
        fetched(qtbot, window, question, file)
        assert question.trouble.isVisible()
        assert question.trouble.words.text()
        assert question.text.toPlainText() == "Kærbølle 742"


def test_nobody_waits_for_a_list_on_a_page_that_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "tal.csv"
    file.write_text("Landsby\nOvstrup\n", encoding="utf-8")
    with window_on(qtbot, None) as window:
        page = at(qtbot, window, 1)
        person_of(window).list = file
        villages_of(page).fetch.click()
        page.go_on.click()
        qtbot.wait(300)
        assert isinstance(page.question, TimeQuestion)
        assert page._draft.villages == ""


# months


def test_months_and_days_that_cannot_be_read() -> None:
    draft = Draft("x", " A , B,A,, ", length=2)
    assert draft.municipality_names() == ["A", "B"]
    months = []
    for draft.other_months in ("", "0", "24", "121", "to", "²"):
        months.append(draft.months())
    assert months == [None, None, 24, None, None, None]
    assert Draft().months() == 18
    draft.start = "engang"
    assert not draft.can_read_start()
    draft.start = " "
    assert draft.first_day() is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1/9", "2026-09-01"),
        ("september 2026", "2026-09-01"),
        ("1. sep. 2026", "2026-09-01"),
        ("15-10-2025", "2025-10-15"),
    ],
)
def test_a_first_day_as_danes_write_it(monkeypatch: pytest.MonkeyPatch, typed: str, day: str) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")
    assert Draft(start=typed).first_day() == day


def test_what_the_months_mean_stands_beside_them(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = at(qtbot, window, 2)
        question = page.question
        assert isinstance(question, TimeQuestion)
        assert "4 måneder" in texts(question.understood)
        qtbot.keyClicks(question.start, "1/9 2025")
        question.read()
        settle(qtbot, window)
        assert texts(question.understood)[-2:] == ["18 måneder", "september 2025–februar 2027"]
        assert "sep.–dec. 2025" in texts(question.understood)
        assert question.start_below.text() == "Vi læser det som 1. september 2025."
        question.length.buttons.button(2).click()
        assert window.focusWidget() is question.other
        page.go_on.click()
        assert isinstance(page.question, TimeQuestion)
        assert question.other_below.isVisible()
        qtbot.keyClicks(question.other, "24")
        question.start.setText("")
        qtbot.keyClicks(question.start, "engang")
        page.go_on.click()
        assert "kan ikke læse" in question.start_below.text()
        assert window.focusWidget() is question.start


# phases and steps


def test_one_phase_is_unfolded_at_a_time(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        steps = steps_of(at(qtbot, window, 3))
        assert [card.is_open for card in steps.cards] == [True, False, False, False, False]
        qtbot.keyClick(steps.cards[2].whole, Qt.Key.Key_Right)
        assert [card.is_open for card in steps.cards] == [False, False, True, False, False]
        qtbot.keyClick(steps.cards[2].whole, Qt.Key.Key_Left)
        assert not any(card.is_open for card in steps.cards)
        qtbot.keyClick(steps.cards[1].whole, Qt.Key.Key_Return)
        assert steps.cards[1].is_open
        steps.cards[1].chevron.click()
        assert not steps.cards[1].is_open
        assert steps.cards[1].chevron.accessibleName() == "Vis trinene i Kortlægning"


def test_a_phase_with_some_steps_is_a_dash_and_a_click_ticks_all(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        steps = steps_of(at(qtbot, window, 3, start="1. september 2025"))
        card = steps.cards[0]
        assert card.whole.checkState() == Qt.CheckState.Checked
        assert said_of(card) == "sep.–dec. 2025 · 7 trin"
        steps.checks["establishment.application"].click()
        assert card.whole.checkState() == Qt.CheckState.PartiallyChecked
        assert said_of(card) == "sep.–dec. 2025 · 6 af 7 trin"
        assert steps.reason("establishment.application").isVisible()
        assert window.focusWidget() is steps.reason("establishment.application")
        qtbot.keyClick(card.whole, Qt.Key.Key_Space)
        assert card.whole.checkState() == Qt.CheckState.Checked
        assert steps.draft.left_out == {}
        qtbot.keyClick(card.whole, Qt.Key.Key_Space)
        assert card.whole.checkState() == Qt.CheckState.Unchecked
        assert len(steps.draft.left_out) == 7


def said_of(card: PhaseCard) -> str:
    return card.whole.accessibleDescription()


def test_one_reason_is_enough_for_a_phase(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = at(qtbot, window, 3)
        steps = steps_of(page)
        qtbot.keyClick(steps.cards[2].whole, Qt.Key.Key_Space)
        shared = steps.cards[2].steps.shared.field
        assert window.focusWidget() is shared
        assert not any(reason.isVisible() for reason in steps.cards[2].steps.reasons.values())
        assert steps.problem() != ""
        qtbot.keyClicks(shared, "Vi har en vision")
        assert steps.problem() == ""
        left_out = window.opening.starting._draft.left_out
        assert len(left_out) == len(PHASES[2].steps)
        assert set(left_out.values()) == {"Vi har en vision"}
        steps.checks["vision.ideas"].click()  # one of them after all: the others keep the reason
        assert steps.reason("vision.vision_day").text() == "Vi har en vision"
        assert "vision.ideas" not in left_out


def test_several_reasons_of_a_phase_are_kept_apart(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        why = {f"vision.{step.id}": f"Grund {number}" for number, step in enumerate(PHASES[2].steps)}
        steps = steps_of(at(qtbot, window, 3, left_out=dict(why)))
        assert not steps.cards[2].steps.shared.isVisibleTo(steps)
        assert steps.problem() == ""
        assert steps.draft.left_out == why


def test_a_reason_that_is_missing_is_gone_to(qtbot: QtBot) -> None:
    with window_on(qtbot, None, size=(960, 540)) as window:
        page = at(qtbot, window, 3, left_out={"implementation.adopt": " "})
        page.go_on.click()
        steps = steps_of(page)
        assert steps.cards[4].is_open
        assert window.focusWidget() is steps.reason("implementation.adopt")
        assert page.wrong.isVisible()
        assert page.wrong.visibleRegion().contains(page.wrong.rect().center())


@pytest.mark.parametrize(
    ("left_out", "said"),
    [
        ((), "I begynder med Landsbyerne og Styregruppen. Det tager en times tid."),
        (("establishment.villages",), "I begynder med Styregruppen og Konsulent og kommune."),
        (None, "I tager ingen trin med endnu. De kan tages med senere."),
    ],
)
def test_what_comes_first_is_the_truth(qtbot: QtBot, left_out: tuple[str, ...] | None, said: str) -> None:
    every = [f"{phase.id}.{step.id}" for phase in PHASES for step in phase.steps]
    with window_on(qtbot, None) as window:
        page = at(qtbot, window, 3, left_out=dict.fromkeys(every if left_out is None else left_out, "x"))
        assert page.tip.words.text() == said
        assert page.tip.isVisible()


# for everybody


@pytest.mark.parametrize("number", range(4))
def test_tab_leads_through_a_question_and_every_stop_has_a_name(qtbot: QtBot, number: int) -> None:
    left_out = {"establishment.application": "Nej"}
    with window_on(qtbot, None) as window:
        page = at(qtbot, window, number, left_out=left_out)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        seen: list[QWidget] = []
        for _stop in range(60):
            holder = window.focusWidget()
            assert holder is not None
            if holder in seen:
                break
            seen.append(holder)
            assert holder.accessibleName(), holder
            qtbot.keyClick(holder, Qt.Key.Key_Tab)
        assert {page.back, page.cancel, page.go_on} <= set(seen)
        assert all(stop.isVisible() for stop in seen)


def test_the_questions_in_english(qtbot: QtBot) -> None:
    speak("en")
    with window_on(qtbot, None, Settings(theme="dark", language="en")) as window:
        page = at(qtbot, window, 1, villages=VILLAGES)
        assert page.go_on.accessibleName() == "Next: Time and start"
        assert "Ovstrup was there two times. We took it once." in texts(window)
        assert "1,263" in texts(window)
