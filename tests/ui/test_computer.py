"""Information on this computer: each thing is listed, told, asked about and deleted; nothing else goes with it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp import WEB_PAGE, __version__
from klyngeapp.services import made_of
from klyngeapp.services.clusters import new_cluster
from klyngeapp.store import clearing, restoring
from klyngeapp.store.workbook import open_to_change
from klyngeapp.system import locks, logs, paths, portable, recent, settings
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.settings import Settings
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.computer.page import ComputerPage, ThingRow
from tests.making import add_village, edited, village_names
from tests.ui.windows import LIGHT, document_of, person_of, settle, window_on


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Make another workbook, with something in its working copy that its file lacks, a backup and a draft."""
    path = tmp_path / "Anden.klynge"
    new_cluster(path, name="Anden", municipalities=["Åsted"], start="2026-11-02", months=18)
    edited(path)
    with open_to_change(path) as book:
        add_village(book, "Ikke i filen")
        (book.folder / "document.eml").write_bytes(b"x")
        (book.folder / "spoilt-1.db").write_bytes(b"x")
    return path


def opened(qtbot: QtBot, window: Window) -> ComputerPage:
    window.topbar.actions_by_id["computer"].trigger()
    settle(qtbot, window)
    page = window.front.page
    assert isinstance(page, ComputerPage)
    return page


def row_of(page: ComputerPage, kind: str, whose: str) -> ThingRow:
    return next(one for one in page.rows if one.thing.kind == kind and one.whose == whose)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def folder_of(name: str) -> Path:
    return next(one.things[0].folder for one in clearing.of_workbooks() if one.file and one.file.stem == name)


def test_everything_is_listed_and_each_goes_alone(qtbot: QtBot, new: Path, other: Path) -> None:
    logs.note_crash(ValueError())
    settings.save(LIGHT)
    (paths.draft()).write_text("{}")
    with window_on(qtbot, new) as window:
        page = opened(qtbot, window)
        kinds = {(one.thing.kind, one.whose) for one in page.rows}
        of_other = {clearing.WORKING, clearing.KEPT_BACKUPS, clearing.DRAFTS, clearing.SPOILT}
        assert {(kind, "Anden") for kind in of_other} <= kinds
        of_program = {clearing.SETTINGS, clearing.RECENT, clearing.NEW_CLUSTER, clearing.LOGS}
        assert {(kind, "") for kind in of_program} <= kinds
        folder = folder_of("Anden")
        for kind in (clearing.DRAFTS, clearing.SPOILT, clearing.KEPT_BACKUPS):
            row_of(page, kind, "Anden").delete.click()
            assert kind not in {one.thing.kind for one in page.rows if one.whose == "Anden"}
            assert page.notice is not None
        assert [path.name for path in folder.iterdir() if path.is_file()] != []
        assert (folder / "working.db").exists()
        row_of(page, clearing.LOGS, "").delete.click()
        assert not logs.has_any()
        row_of(page, clearing.RECENT, "").delete.click()
        assert recent.used() == []
    assert other.exists()
    assert new.exists()


def test_what_is_in_no_file_is_said_before_it_goes(qtbot: QtBot, new: Path, other: Path) -> None:
    with window_on(qtbot, new) as window:
        page, person = opened(qtbot, window), person_of(window)
        row = row_of(page, clearing.WORKING, "Anden")
        assert "ikke er i nogen fil" in row.said
        person.is_sure = False
        row.delete.click()
        assert "væk for altid" in person.told[-1]
        assert (folder_of("Anden") / "working.db").exists()
        person.is_sure = True
        folder = folder_of("Anden")
        row_of(page, clearing.WORKING, "Anden").delete.click()
        assert not (folder / "working.db").exists()
    assert "Ikke i filen" not in village_names(other)
    edited(other, "Går videre")  # the file stays, and can be worked on
    assert "Går videre" in village_names(other)


def test_a_working_copy_whose_edits_are_in_the_file_is_asked_about_calmly(other: Path) -> None:
    with open_to_change(other) as book:
        book.publish()
    (thing,) = [one for one in _things("Anden") if one.kind == clearing.WORKING]
    assert not thing.is_alone
    other.unlink()
    (thing,) = [one for one in _things("Anden") if one.kind == clearing.WORKING]
    assert thing.is_alone


def _things(name: str) -> tuple[clearing.Thing, ...]:
    return next(one.things for one in clearing.of_workbooks() if one.file and one.file.stem == name)


def test_what_is_open_stays(qtbot: QtBot, new: Path, other: Path) -> None:
    with window_on(qtbot, new) as window:
        page = opened(qtbot, window)
        row = row_of(page, clearing.WORKING, "Ny")
        assert not row.delete.isEnabled()
        assert "åben" in row.said
        with pytest.raises(locks.InUse):
            clearing.clear(row.thing)
        with open_to_change(other):
            held = row_of(page, clearing.WORKING, "Anden")
            held.delete.click()
            assert page.notice is not None
            assert (held.thing.folder / "working.db").exists()
        assert document_of(window).home.overview.name == "Ny klynge"


def test_a_folder_of_which_nothing_is_left_goes_too(other: Path) -> None:
    folder = folder_of("Anden")
    for thing in _things("Anden"):
        clearing.clear(thing)
    assert not folder.exists()
    assert restoring.known() == []


def test_a_folder_without_a_working_copy_is_listed_and_cleared() -> None:
    lost = paths.workbooks() / "00000000-0000-4000-8000-000000000000"
    lost.mkdir()
    (lost / "lock").write_bytes(b"")
    (lost / "working.db-journal").write_bytes(b"x")
    (found,) = clearing.of_workbooks()
    assert found.file is None
    for thing in found.things:
        clearing.clear(thing)
    assert not lost.exists()


def test_what_will_not_go_is_a_sentence(monkeypatch: pytest.MonkeyPatch, other: Path) -> None:
    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(KlyngeError, match="Open the folder"):
        clearing.clear(next(one for one in _things("Anden") if one.kind == clearing.DRAFTS))


@pytest.mark.heavy
def test_the_sample_goes_with_all_that_is_kept_of_it(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        window.opening.open_sample()
        qtbot.waitUntil(lambda: window.opening.workspace is not None, timeout=20000)
        settle(qtbot, window)
        page = opened(qtbot, window)
        assert not any(one.whose == "Eksempel" for one in page.rows)
        row_of(page, clearing.SAMPLE, "").delete.click()
        assert (paths.home() / "sample").exists()
        assert list((paths.home() / "sample").glob("*.klynge"))  # it is open
        window.opening.show_start()
        settle(qtbot, window)
        page = opened(qtbot, window)
        row_of(page, clearing.SAMPLE, "").delete.click()
        assert not list((paths.home() / "sample").glob("*.klynge"))
        assert not list(paths.workbooks().iterdir())


def test_the_settings_begin_anew(qtbot: QtBot) -> None:
    with window_on(qtbot, None, Settings(theme="dark", language="da", text_size=120, who="Bente")) as window:
        page = opened(qtbot, window)
        row_of(page, clearing.SETTINGS, "").delete.click()
        settle(qtbot, window)
        assert window.settings == Settings()
    assert settings.load().who == ""


def test_the_folders_are_opened(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = opened(qtbot, window)
        page.folder.click()
        page.logs.click()
        assert person_of(window).shown == [paths.home(), paths.logs()]


def test_the_settings_lead_there_and_esc_leads_back(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        window.opening.show_settings()
        settle(qtbot, window)
        window.opening.workspace.page.computer.controls["kept"].click()
        assert isinstance(window.front.page, ComputerPage)
        assert window.front.page.topic == "computer"
        window.front.escape()
        assert window.front.page is None


def test_on_a_stick_it_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with window_on(qtbot, None) as window:
        monkeypatch.setattr(portable, "folder", lambda: tmp_path)
        assert "ved siden af programmet" in texts(opened(qtbot, window))


# about


def about(qtbot: QtBot, window: Window) -> QWidget:
    window.topbar.actions_by_id["about"].trigger()
    settle(qtbot, window)
    assert window.front.page is not None
    return window.front.page


def test_about_lists_what_it_is_made_of_as_it_is_installed(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        shown = texts(about(qtbot, window))
        assert f"klyngeapp {__version__}" in shown
        for word in ("LGPL 3", "OFL", "ISC"):
            assert word in shown
        for part in made_of.parts():
            assert part.name in shown
            assert part.version in shown
            assert part.licence in shown


def test_every_dependency_is_told_of_with_version_and_licence() -> None:
    import tomllib
    from importlib import metadata

    root = Path(__file__).parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {one.partition(">")[0].partition(";")[0].strip() for one in project["dependencies"]}
    plain = {one.lower().replace("_", "-") for one in made_of.DISTRIBUTIONS}
    assert {one.lower().replace("_", "-") for one in named} - {"pyside6"} <= plain
    for name in made_of.DISTRIBUTIONS:  # and what those need in turn
        try:
            needs = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        for need in needs:
            if ";" not in need:
                bare = need.partition("=")[0].rstrip("<>!~ ").partition(">")[0].lower().replace("_", "-")
                assert bare in plain, f"{name} needs {need}"
    parts = made_of.parts()
    assert len(parts) > 12
    assert all(one.version and one.licence for one in parts)
    assert project["urls"]["Homepage"] == WEB_PAGE


def test_a_newer_version_is_looked_for_only_when_asked_and_in_the_browser(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = about(qtbot, window)
        assert person_of(window).web == []
        next(one for one in page.findChildren(QWidget) if "nyere udgave" in one.accessibleName()).click()
        assert person_of(window).web == [WEB_PAGE]


def test_the_guide_is_saved_from_help(qtbot: QtBot, tmp_path: Path) -> None:
    with window_on(qtbot, None) as window:
        person = person_of(window)
        window.topbar.actions_by_id["guide"].trigger()
        assert person.suggested[0].name == "klyngeapp - kort vejledning.pdf"
        person.to_save = tmp_path / "guide.pdf"
        window.topbar.actions_by_id["guide"].trigger()
        assert person.to_save.read_bytes().startswith(b"%PDF-")
        assert "guide" in window.messages
        person.to_save = tmp_path / "nowhere" / "guide.pdf"
        window.topbar.actions_by_id["guide"].trigger()
        assert "er der ikke" in texts(window) or "findes ikke" in texts(window)
