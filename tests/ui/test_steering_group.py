"""The page of the steering group: who is in it, which villages are not, and how somebody gets a seat."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from klyngeapp.store.queries import lists
from klyngeapp.store.queries.steering_group import steering_group
from klyngeapp.system import clock
from klyngeapp.ui.kit.table.model import RowsModel
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.steering_group.members import Members
from klyngeapp.ui.steps.steering_group.page import SteeringGroupBody
from tests.ui.finding import lists_of
from tests.ui.test_villages import add_villages
from tests.ui.windows import document_of, window_on, workspace

STEP = "establishment.steering_group"


def rows_of(window: Window) -> RowsModel:
    card = lists_of(workspace(window).page).card
    assert card is not None
    assert isinstance(card.rows.source, Members)
    return card.rows


def body_of(window: Window) -> SteeringGroupBody:
    body = workspace(window).page.findChild(SteeringGroupBody)
    assert isinstance(body, SteeringGroupBody)
    return body


def people(window: Window) -> set[str]:
    document = document_of(window)
    found = document.ask(lists.rows_of, "person", document.ask(lists.ids_of, "person"))
    return {str(row.values["name"]) for row in found}


def type_in_last_row(rows: RowsModel, *texts: str) -> None:
    """Type into the cells of the row that adds, the name last, so that all of it comes at once."""
    for column, text in reversed(list(enumerate(texts))):
        rows.setData(rows.index(rows.add_row, column), text)


def test_the_sample_stands_as_it_should(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(STEP)
        rows = rows_of(window)
        assert rows.texts_of([0]) == [["Birthe Overgaard", "Formand", "Kærbølle", "21 44 08 17"]]
        assert len(rows.ids) == 8
        assert body_of(window).state.text() == "Alle 7 landsbyer er med"
        assert not {"Hanne Rosenkilde", "Lars Bisgaard"} & {rows.text_at(row, 0) for row in range(8)}


def test_a_name_is_enough_on_the_first_day(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add_villages(window, Øm=12, Låsby=40)
        workspace(window).go(STEP)
        shown = lists_of(workspace(window).page)
        assert shown.empty is not None
        assert shown.empty.begin.isVisibleTo(shown)
        rows = rows_of(window)
        type_in_last_row(rows, "Åse Ærø", "formand", "Øm", "12 34 56 78")
        type_in_last_row(rows, "Bo", "Stier og natur")
        assert rows.texts_of([0, 1]) == [
            ["Åse Ærø", "Formand", "Øm", "12 34 56 78"],
            ["Bo", "Stier og natur", "", ""],
        ]
        assert body_of(window).state.text() == "1 landsby mangler endnu"
        assert people(window) == {"Åse Ærø", "Bo"}
        document_of(window).undo()
        document_of(window).undo()
        assert people(window) == set()
        assert document_of(window).ask(steering_group, clock.today()).id is None


def test_nobody_gets_two_seats(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(STEP)
        rows = rows_of(window)
        with qtbot.waitSignal(rows.refused) as refused:
            type_in_last_row(rows, "birthe overgaard")
        assert "er allerede med" in refused.args[0]
        assert len(rows.ids) == 8


@pytest.mark.parametrize(
    ("typed", "mended"),
    [("Birthe Overgård", True), ("Kim Ny", False), ("Inger Holm", False)],
)
def test_a_name_is_mended_or_somebody_else_has_the_seat(qtbot: QtBot, sample: Path, typed: str, mended: bool) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(STEP)
        rows = rows_of(window)
        before = len(people(window))
        rows.setData(rows.index(0, 0), typed)
        assert typed in {rows.text_at(row, 0) for row in range(8)}
        assert ("Birthe Overgaard" in people(window)) is not mended
        assert len(people(window)) - before == (typed == "Kim Ny")
        document_of(window).undo()
        assert rows.text_at(0, 0) == "Birthe Overgaard"


def test_the_phone_is_that_of_the_person(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(STEP)
        rows = rows_of(window)
        rows.setData(rows.index(0, 3), "99 88 77 66")
        assert rows.text_at(0, 3) == "99 88 77 66"
        workspace(window).go("volunteers")
        workspace(window).go(STEP)
        assert rows_of(window).text_at(0, 3) == "99 88 77 66"


def test_a_list_from_excel_becomes_seats_in_one_action(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go(STEP)
        rows = rows_of(window)
        rows.paste([], (0, 1), [["Ulla Å", "Kasserer"], ["Per Ø", "Penge og puljer"]])
        assert {rows.text_at(row, 1) for row in range(2)} == {"Kasserer", "Penge og puljer"}
        document_of(window).undo()
        assert not rows.ids


def test_consultant_and_municipality_stand_beside_the_group(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(STEP)
        found = document_of(window).ask(steering_group, clock.today()).advisers
        assert [one.name for one in found] == ["Hanne Rosenkilde", "Lars Bisgaard"]
