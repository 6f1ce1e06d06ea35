"""The yearly wheel and the indicators: what comes next, how it goes, and a measurement that is written in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.follow_up.page import FollowUpBody
from tests.ui.windows import body_on, window_on

KEY = "implementation.follow_up"


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window) -> FollowUpBody:
    return body_on(qtbot, window, KEY, FollowUpBody)


def spoken(body: FollowUpBody) -> list[str]:
    return [one.accessibleName() for one in body.indicators.titles.values()]


def test_the_sample_stands_as_in_its_picture(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert spoken(body) == [
            "Gæster ved fællesspisning: Nået",
            "Brugere på stien en lørdag: Ikke målt endnu",
            "Unge, der går til noget: På vej",
            "Nye husstande om året: Går tilbage",
            "Læsere af nyhedsbrevet: Næsten nået",
            "Frivillige: På vej",
        ]
        words = [one.text() for one in body.indicators.findChildren(QLabel)]
        for figure, aim in (("66", "60"), ("–", "60"), ("71", "90"), ("11", "18"), ("395", "400"), ("58", "70")):
            assert figure in words
            assert f"mål {aim}" in words
        assert "Tælles i maj 2027" in words
        lines = [one.accessibleDescription() for one in body.indicators.findChildren(Picture)]
        assert lines[0] == "Fra 42 til 66 på 5 målinger."
        (wheel,) = body.year.findChildren(Picture)
        assert wheel.accessibleDescription().startswith("Året som et hjul. januar: Årshjulet på dagsordenen")
        year = [one.text() for one in body.year.findChildren(QLabel)]
        assert [text for text in year if text in ("nov", "dec", "jan", "feb")] == ["nov", "dec", "jan", "feb"]
        assert year[year.index("nov") + 1] == "Status til kommunen"


def test_a_measurement_is_written_in_by_keys(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body, document = body_of(qtbot, window), window.opening.document
        qtbot.mouseClick(body.measure, Qt.MouseButton.LeftButton)
        fields = body.measuring.fields
        assert fields["date"].text() == "12-11-2026"
        assert fields["value"].input.hasFocus()
        qtbot.mouseClick(body.measuring.save, Qt.MouseButton.LeftButton)  # nothing is written yet
        assert body.measuring.isVisible()
        assert fields["value"].trouble.isVisible()
        fields["indicator"].input.setCurrentText("Nye husstande om året")
        qtbot.keyClicks(fields["value"].input, "18")
        qtbot.mouseClick(body.measuring.save, Qt.MouseButton.LeftButton)
        assert not body.measuring.isVisible()
        assert str(document.undo_name) == "Mål Nye husstande om året"
        assert "Nye husstande om året: Nået" in spoken(body)
        document.undo()
        assert "Nye husstande om året: Går tilbage" in spoken(body)
        qtbot.mouseClick(body.measure, Qt.MouseButton.LeftButton)
        qtbot.keyClick(body.measuring, Qt.Key.Key_Escape)
        assert body.escape() or not body.measuring.isVisible()
        assert not body.measuring.isVisible()


def test_an_indicator_opens_with_its_measurements(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        title = next(iter(body.indicators.titles.values()))
        qtbot.mouseClick(title, Qt.MouseButton.LeftButton)
        assert body.lists.page is not None
        assert body.lists.inner.shown[0].table == "measurement"
        assert not body.parts.isVisible()
        assert body.escape()
        assert body.parts.isVisible()


def test_a_new_cluster_begins_with_a_usual_year_and_its_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body, document = body_of(qtbot, window), window.opening.document
        assert body.nothing.isVisible()
        assert not body.measure.isVisible()
        qtbot.mouseClick(body.year.propose, Qt.MouseButton.LeftButton)
        assert len(document.ask(lists.ids_of, "yearly_item")) == 7
        assert not body.year.propose.isVisible()
        qtbot.mouseClick(body.year.add, Qt.MouseButton.LeftButton)
        assert body.items.isVisible()
        assert not body.year.isVisible()
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "indicator", title="Tyverier", good="down"))
        assert spoken(body) == ["Tyverier: Ikke målt endnu"]
        assert body.measure.isVisible()
