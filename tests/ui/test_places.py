"""A workbook from a mail or a place that cannot be written: told, and asked where to keep it, before anything."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import reading
from klyngeapp.store.queries.overview import overview
from klyngeapp.system import clock, places, recent
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.keeping import KeepDialog, Keeping
from klyngeapp.ui.shell.window import Window
from tests.making import home_files, village_names
from tests.ui.clipping import faults
from tests.ui.finding import lists_of
from tests.ui.windows import LIGHT, Person, person_of, settle, window_on, workspace


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the person a home with a folder for documents, and the computer a folder that is emptied."""
    home = tmp_path / "hjem"
    (home / "Documents").mkdir(parents=True)
    (tmp_path / "forbi").mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path / "forbi"))
    return home


@pytest.fixture
def mailed(home: Path, new: Path, tmp_path: Path) -> Path:
    """Give a workbook that a mail program has put into the temporary folder."""
    return new.rename(tmp_path / "forbi" / new.name)


@pytest.fixture
def protected(home: Path, new: Path) -> Path:
    """Give a workbook that is marked as not to be written, as on a CD."""
    new.chmod(stat.S_IRUSR)
    return new


@contextmanager
def opened(qtbot: QtBot, file: Path, *answers: Path | None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """Open a window on a file, with a person who answers this to where it is to be kept."""
    monkeypatch.setattr(Person, "__init__", _answering(answers))
    with window_on(qtbot, file) as window:
        yield window


def _answering(answers: tuple[Path | None, ...]):
    usual = Person.__init__

    def made(self: Person) -> None:
        usual(self)
        self.keeps = list(answers)

    return made


def add_village(window: Window, name: str) -> None:
    window.opening.document.do(
        Sentence("Add {name}", {"name": name}), lambda unit: rows.add(unit, "village", name=name)
    )


def texts(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


# which places


def test_the_folder_of_passing_files_is_known(mailed: Path, home: Path) -> None:
    assert places.trouble_with(mailed) == "passing"
    below = mailed.parent / "Temp1_klynge.zip" / "klynge.klynge"
    assert places.trouble_with(below) == "passing"
    assert places.trouble_with(home / "Documents" / "x.klynge") == ""


def test_a_cache_of_a_mail_program_is_passing(home: Path) -> None:
    assert places.trouble_with(home / ".cache" / "evolution" / "tmp" / "x.klynge") == "passing"


def test_windows_and_mac_put_attachments_in_their_own_folders(home: Path) -> None:
    local = home / "AppData" / "Local"
    windows = places.passing_folders("win32", {"LOCALAPPDATA": str(local)})
    outlook = local / "Microsoft" / "Windows" / "INetCache" / "Content.Outlook" / "7QX1" / "x.klynge"
    assert any(outlook.is_relative_to(folder) for folder in windows)
    assert any((local / "Temp" / "7zO1" / "x.klynge").is_relative_to(folder) for folder in windows)
    mail = home / "Library/Containers/com.apple.mail/Data/Library/Mail Downloads/1/x.klynge"
    assert any(mail.is_relative_to(folder) for folder in places.passing_folders("darwin", {}))


def test_a_home_inside_the_temporary_folder_is_a_home(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    assert places.trouble_with(home / "x.klynge") == ""
    assert places.trouble_with(Path(os.environ["KLYNGE_HOME"]) / "sample" / "x.klynge") == ""
    assert places.trouble_with(tmp_path / "x.klynge") == "passing"


def test_a_file_marked_as_not_to_be_written(protected: Path) -> None:
    assert places.trouble_with(protected) == "protected"


def test_a_folder_that_takes_nothing(home: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != new.parent and usual(path, mode))
    assert places.trouble_with(new) == "protected"


def test_a_proposal_is_never_a_name_that_is_taken(home: Path) -> None:
    folder = home / "Documents"
    assert places.proposal(Path("/x/Klyngen.klynge")) == folder / "Klyngen.klynge"
    for name in ("Klyngen.klynge", "Klyngen 2.klynge"):
        (folder / name).write_bytes(b"")
    assert places.proposal(Path("/x/Klyngen.klynge")) == folder / "Klyngen 3.klynge"
    (folder / "Klyngen 3.klynge").write_bytes(b"mine")
    with pytest.raises(KlyngeError, match="already"):
        places.keep(folder / "Klyngen.klynge", folder / "Klyngen 3.klynge", replace=False)
    assert (folder / "Klyngen 3.klynge").read_bytes() == b"mine"


# what the person is asked


@pytest.mark.parametrize("kind", ["mailed", "protected"])
def test_kept_among_the_documents(
    qtbot: QtBot, home: Path, kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    file: Path = request.getfixturevalue(kind)
    before, target = file.read_bytes(), home / "Documents" / file.name
    with opened(qtbot, file, target, monkeypatch=monkeypatch) as window:
        (asked,) = person_of(window).kept
        assert (asked.file, asked.proposal) == (file, target)
        assert asked.trouble == {"mailed": "passing", "protected": "protected"}[kind]
        assert window.opening.document.file == target
        add_village(window, "Nyby")
    assert village_names(target) == ["Nyby"]
    assert file.read_bytes() == before
    assert recent.workbooks() == [target]


def test_the_question_comes_before_anything_can_be_changed(
    qtbot: QtBot, mailed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_then: list[bool] = []

    def asked(self: Person, parent: Window, asked: Keeping) -> Path:
        open_then.append(parent.opening.document is not None)
        return asked.proposal

    monkeypatch.setattr(Person, "where_to_keep", asked)
    with window_on(qtbot, mailed):
        assert open_then == [False]


def test_kept_in_another_place(qtbot: QtBot, mailed: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = home / "Klyngen vor.klynge"
    other.write_bytes(b"an old one that may go: the dialog has asked")
    with opened(qtbot, mailed, other, monkeypatch=monkeypatch) as window:
        assert window.opening.document.file == other
    assert village_names(other) == []


def test_a_place_that_cannot_be_written_is_said_and_the_file_is_looked_at(
    qtbot: QtBot, mailed: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, mailed, home / "ingen" / "x.klynge", monkeypatch=monkeypatch) as window:
        assert "findes ikke" in person_of(window).told[0]
        assert window.opening.document.looks


def test_asked_once_where_a_person_chose_to_stay(qtbot: QtBot, mailed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(qtbot, mailed, mailed, monkeypatch=monkeypatch) as window:
        assert not window.opening.document.looks
    with opened(qtbot, mailed, monkeypatch=monkeypatch) as window:
        assert person_of(window).kept == []


# only looking


@pytest.mark.parametrize("kind", ["mailed", "protected"])
def test_only_looked_at(
    qtbot: QtBot, kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    file: Path = request.getfixturevalue(kind)
    before, known = file.read_bytes(), set(home_files())
    with opened(qtbot, file, None, monkeypatch=monkeypatch) as window:
        document = window.opening.document
        assert document.looks
        assert document.home.overview.name == "Ny klynge"
        assert "Du kigger kun på ”Ny”. Intet kan ændres." in texts(window)
        assert "Kun til at kigge i" in texts(window)
        with pytest.raises(KlyngeError, match="kigger kun"):
            add_village(window, "Nyby")
        for key in ("save", "undo", "redo"):
            assert not window.topbar.actions_by_id[key].isEnabled()
        assert person_of(window).crashes == []
    assert file.read_bytes() == before
    assert recent.workbooks() == []
    assert set(home_files()) - known <= {"settings.json"}


def test_every_page_can_be_read_while_one_only_looks(
    qtbot: QtBot, home: Path, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailed = sample.rename(tmp_path / "forbi" / sample.name)
    with opened(qtbot, mailed, None, monkeypatch=monkeypatch) as window:
        for key in ("overview", "establishment.villages", "action_plans.roles", "volunteers", "documents", "settings"):
            workspace(window).go(key)
            qtbot.wait(1)
        with reading.snapshot(window.opening.document.snapshot()) as connection:
            assert overview(connection, clock.today()).volunteers == 58


def test_typing_while_one_only_looks_is_refused_beside_the_field(
    qtbot: QtBot, mailed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, mailed, None, monkeypatch=monkeypatch) as window:
        workspace(window).go("settings")
        edit = workspace(window).page.cluster.edits["plan_title"]
        assert isinstance(edit.input, QLineEdit)
        edit.input.setFocus()
        edit.input.selectAll()
        qtbot.keyClicks(edit.input, "Vores plan")
        edit.finish()
        assert "kigger kun" in edit.trouble.text()
        workspace(window).go("overview")
        assert workspace(window).key == "overview"


def test_from_looking_to_keeping(qtbot: QtBot, mailed: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = home / "Documents" / mailed.name
    with opened(qtbot, mailed, None, target, monkeypatch=monkeypatch) as window:
        workspace(window).go("establishment.villages")
        window.opening.arriving.keep()
        qtbot.waitUntil(lambda: window.opening.document.file == target)
        settle(qtbot, window)
        assert not window.opening.document.looks
        assert workspace(window).key == "establishment.villages"
        assert "looking" not in window.messages
        add_village(window, "Nyby")
    assert village_names(target) == ["Nyby"]


def test_looking_leaves_ones_own_work_alone(
    qtbot: QtBot, home: Path, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailed = tmp_path / "forbi" / new.name
    mailed.write_bytes(new.read_bytes())
    with window_on(qtbot, new) as window:
        add_village(window, "Nyby")
    with opened(qtbot, mailed, None, monkeypatch=monkeypatch) as window:
        assert window.opening.document.looks
    with window_on(qtbot, new) as window:
        assert window.opening.document.undo_name is not None
        assert [str(notice) for notice in window.opening.document.notices] == []


def test_what_was_just_made_is_at_home_where_it_was_put(
    qtbot: QtBot, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with window_on(qtbot, None) as window:
        opening = window.opening
        person_of(window).to_save = tmp_path / "forbi" / "Ny.klynge"
        opening.starting._draft.name = "Ny klynge"
        opening.starting.ask_for_new()
        settle(qtbot, window)
        opening.starting._make()
        qtbot.waitUntil(lambda: opening.workspace is not None, timeout=10000)
        assert person_of(window).kept == []
        assert not opening.document.looks


# the question itself


def dialog_on(monkeypatch: pytest.MonkeyPatch, *presses: str) -> list[KeepDialog]:
    """Let a person press these buttons, one each time the question is asked."""
    seen: list[KeepDialog] = []
    wanted = iter(presses)

    def run(dialog: KeepDialog) -> int:
        seen.append(dialog)
        text = next(wanted)
        if text == "Esc":
            dialog.reject()
        else:
            next(one for one in dialog.findChildren(QPushButton) if one.accessibleName() == text).click()
        return dialog.result()

    monkeypatch.setattr(KeepDialog, "exec", run)
    return seen


@pytest.mark.parametrize(
    ("press", "answer"),
    [
        ("Læg den der", "there"),
        ("Kun kig på den", "look"),
        ("Esc", "look"),
        ("Vælg et andet sted …", "elsewhere"),
    ],
)
def test_the_dialog_has_three_ways(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, press: str, answer: str
) -> None:
    proposal, elsewhere = tmp_path / "Dokumenter" / "Ny.klynge", tmp_path / "et andet.klynge"
    monkeypatch.setattr(Ask, "workbook_to_make", lambda *_words: elsewhere)
    with window_on(qtbot, None) as window:
        seen = dialog_on(monkeypatch, press)
        asked = Keeping(window.theme.look, Path("/x/Ny.klynge"), "passing", proposal)
        assert Ask().where_to_keep(window, asked) == {"there": proposal, "look": None, "elsewhere": elsewhere}[answer]
        said = [label.text() for label in seen[0].findChildren(QLabel)]
        assert "”Ny.klynge” ligger i en mappe, der tømmes af sig selv, som filer fra en mail gør." in said
        assert "Vi foreslår ”Ny.klynge” i mappen ”Dokumenter”." in said


def test_the_dialog_asks_again_where_no_place_was_chosen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ask, "workbook_to_make", lambda *_words: None)
    with window_on(qtbot, None) as window:
        seen = dialog_on(monkeypatch, "Vælg et andet sted …", "Læg den der")
        asked = Keeping(window.theme.look, Path("/x/Ny.klynge"), "protected", tmp_path / "x.klynge")
        assert Ask().where_to_keep(window, asked) == tmp_path / "x.klynge"
        assert len(seen) == 2


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (880, 520)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_dialog_can_be_read(qtbot: QtBot, size: tuple[int, int], percent: int, language: str) -> None:
    chosen = replace(LIGHT, text_size=percent, language=language)
    with window_on(qtbot, None, chosen, size=size) as window:
        proposal = Path("/home/somebody/Documents/Landsbyklyngen Mellem Åerne (2).klynge")
        dialog = KeepDialog(window, Keeping(window.theme.look, proposal, "passing", proposal))
        dialog.show()
        qtbot.wait(5)
        assert [one for one in faults(dialog) if "outside" not in one] == []
        assert dialog.width() <= window.width()
        assert dialog.height() <= window.height()
        assert dialog.focusWidget() is dialog.there
        dialog.close()


def test_no_table_and_no_step_gets_stuck_while_one_only_looks(
    qtbot: QtBot, home: Path, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailed = sample.rename(tmp_path / "forbi" / sample.name)
    with opened(qtbot, mailed, None, monkeypatch=monkeypatch) as window:
        before = window.opening.document.snapshot()
        workspace(window).go("volunteers")
        view = lists_of(workspace(window).page).card.view
        view.setFocus()
        for row in (0, view.rows.rowCount() - 1):  # a row that is there, and the empty one that adds
            view.setCurrentIndex(view.rows.index(row, 0))
            qtbot.keyClick(view, Qt.Key.Key_F2)
            editor = view.open_editor()
            assert editor is not None
            qtbot.keyClicks(editor, "Noget andet")
            qtbot.keyClick(editor, Qt.Key.Key_Return)
            qtbot.keyClick(view.open_editor() or view, Qt.Key.Key_Escape)
            assert view.open_editor() is None
        view.selectRow(0)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        workspace(window).go("mapping.report")
        leaving = workspace(window).page.view.leaving
        leaving.reason.setText("Ikke nu")
        leaving.deed.click()
        assert "refused" in window.messages
        assert "kigger kun" in window.messages.shown("refused").text
        workspace(window).go("overview")
        assert window.opening.document.snapshot() == before
        assert window.opening.let_go()


def test_a_plan_is_not_offered_to_a_folder_that_is_emptied(
    qtbot: QtBot, mailed: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, mailed, None, monkeypatch=monkeypatch) as window:
        window.opening.save_plan()
        window.opening.exporting.dialog.save.click()
        assert person_of(window).suggested[0].parent == home / "Documents"
