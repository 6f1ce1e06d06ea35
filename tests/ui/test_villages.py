"""The page of the villages: its sums, where the figures are from, and what a later date means."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.villages.page import VillagesBody
from tests.ui.finding import lists_of
from tests.ui.windows import settle, window_on, workspace

VILLAGES = "establishment.villages"


def body_of(window: Window) -> VillagesBody:
    body = workspace(window).page.findChild(VillagesBody)
    assert isinstance(body, VillagesBody)
    return body


def sums(window: Window) -> list[str]:
    card = lists_of(workspace(window).page).card
    assert card is not None
    return [card.rows.text_at(card.rows.total_row, column) for column in range(card.rows.menu_column)]


def add_villages(window: Window, **inhabitants: int) -> dict[str, str]:
    document = window.opening.document
    assert document is not None
    made: dict[str, str] = {}
    for name, number in inhabitants.items():
        document.do(
            Sentence("Add {table}: {name}", {"table": "village", "name": name}),
            lambda unit, name=name, number=number: made.setdefault(  # type: ignore[misc]
                name, rows.add(unit, "village", name=name, inhabitants=number)
            ),
        )
    return made


def test_the_villages_stand_by_size_with_their_sums(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        card = lists_of(workspace(window).page).card
        assert card is not None
        assert card.rows.text_at(0, 0) == "Kærbølle"
        assert sums(window)[:3] == ["I alt 7 landsbyer", "2.586", "2.140"]


def test_sums_follow_what_is_typed_and_taken_back(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add_villages(window, Øster=300, Vester=41)
        workspace(window).go(VILLAGES)
        assert sums(window)[:2] == ["I alt 2 landsbyer", "341"]
        card = lists_of(workspace(window).page).card
        assert card is not None
        card.rows.setData(card.rows.index(0, 1), "1.300")
        assert sums(window)[1] == "1.341"
        assert window.opening.document is not None
        window.opening.document.undo()
        assert sums(window)[1] == "341"


def test_a_village_that_left_is_grey_and_out_of_the_sums(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        card = lists_of(workspace(window).page).card
        assert card is not None
        place = next(row for row in range(7) if card.rows.text_at(row, 0) == "Hedelund")
        card.rows.show_columns(6)
        card.rows.setData(card.rows.index(place, 4), "1/11 2026")
        assert sums(window)[:2] == ["I alt 6 landsbyer", "2.259"]
        assert card.rows.text_at(place, 0) == "Hedelund"
        assert card.rows.ids[place] in card.rows.source.faded
        assert "Hedelund gik ud 1. november 2026" in body_of(window).words.text()


def test_a_later_village_is_explained(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        expected = "Broholt kom med 1. januar 2026. Tal fra før den dato bliver regnet uden Broholt."
        assert body_of(window).words.text() == expected


def test_the_source_is_noted_for_all_in_one_action(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        ids = add_villages(window, Øster=300, Vester=41)
        workspace(window).go(VILLAGES)
        source = body_of(window).fields["source"]
        source.input.setText("Kommunen, januar")  # type: ignore[attr-defined]
        source.input.textEdited.emit("Kommunen, januar")  # type: ignore[attr-defined]
        source.finish()
        document = window.opening.document
        assert document is not None
        kept = document.ask(lists.rows_of, "village", list(ids.values()))
        assert {row.values["source"] for row in kept} == {"Kommunen, januar"}
        document.undo()
        kept = document.ask(lists.rows_of, "village", list(ids.values()))
        assert {row.values["source"] for row in kept} == {None}
        assert source.text() == ""


def test_where_the_villages_differ_the_field_says_so(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        ids = add_villages(window, Øster=300, Vester=41)
        workspace(window).go(VILLAGES)
        document = window.opening.document
        assert document is not None
        document.do(Sentence("Change"), lambda unit: rows.change(unit, "village", ids["Øster"], source="Avisen"))
        settle(qtbot, window)
        field = body_of(window).fields["source"]
        assert (field.text(), field.input.placeholderText()) == ("", "Ikke ens for alle")  # type: ignore[attr-defined]


def test_the_first_village_is_written_in_an_empty_workbook(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go(VILLAGES)
        shown = lists_of(workspace(window).page)
        assert shown.empty is not None
        assert not body_of(window)._figures.isVisibleTo(window)
        add_villages(window, Øm=12)
        settle(qtbot, window)
        assert shown.empty is None
        assert body_of(window)._figures.isVisibleTo(window)
        assert sums(window)[0] == "I alt 1 landsby"
