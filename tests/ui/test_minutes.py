"""The minutes of a meeting from its page and from the documents: saved as PDF, sent as a draft, the agenda before."""

from email import message_from_bytes, policy
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.system.settings import Settings
from klyngeapp.ui.kit.bars import Notice
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.meetings.meeting_page import MeetingPage
from tests.ui.test_names import nameless
from tests.ui.windows import person_of, settle, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12T14:32")


def page_of(window: Window, day: str) -> MeetingPage:
    (found,) = window.opening.document.ask(lists.ids_of, "meeting", where={"date": day})
    workspace(window).go(f"meetings/{found}")
    page = workspace(window).page
    assert isinstance(page, MeetingPage)
    return page


def answer(qtbot: QtBot, window: Window, reader: int) -> None:
    dialog = window.opening.exporting.dialog
    assert dialog is not None
    dialog.readers.button(reader).setChecked(True)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.opening.exporting.task is None, timeout=30000)


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def shown(page: MeetingPage) -> list[str]:
    return [one.accessibleName() for one in page.paper.all if one.isVisibleTo(page)]


@pytest.mark.parametrize(
    ("reader", "name", "said"),
    [
        (0, "Referat Styregruppemøde 2026-10-22.pdf", True),
        (1, "Referat Styregruppemøde 2026-10-22 – kommunen.pdf", False),
        (2, "Referat Styregruppemøde 2026-10-22 – for alle.pdf", False),
    ],
)
def test_the_minutes_are_saved_for_a_reader(
    qtbot: QtBot, sample: Path, tmp_path: Path, reader: int, name: str, said: bool
) -> None:
    target = tmp_path / "referat.pdf"
    with window_on(qtbot, sample) as window:
        page = page_of(window, "2026-10-22")
        assert shown(page) == ["Gem referat som PDF", "Send referat"]
        person_of(window).to_save = target
        qtbot.mouseClick(page.paper.save, Qt.MouseButton.LeftButton)
        assert window.opening.exporting.dialog.windowTitle() == "Gem referat som PDF"
        answer(qtbot, window, reader)
        assert [path.name for path in person_of(window).suggested] == [name]
        assert ("Høringen slutter torsdag" in text_of(target)) == said
        assert "Referat: Styregruppemøde den 22. oktober 2026" in text_of(target)
        bar = window.messages.shown("exported")
        assert isinstance(bar, Notice)
        assert bar.text == "Gemt: referat.pdf"


def test_before_the_day_it_is_the_agenda_and_the_invitation(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(window, "2026-11-19")
        assert shown(page) == ["Gem dagsorden som PDF", "Skriv indkaldelse"]
        person_of(window).to_save = tmp_path / "d.pdf"
        qtbot.mouseClick(page.paper.save_agenda, Qt.MouseButton.LeftButton)
        answer(qtbot, window, 0)
        assert person_of(window).suggested[0].name == "Dagsorden Styregruppemøde 2026-11-19.pdf"
        assert "Dagsorden: Styregruppemøde den 19. november 2026" in text_of(tmp_path / "d.pdf")
        qtbot.mouseClick(page.paper.invite, Qt.MouseButton.LeftButton)
        assert [path.name for path in person_of(window).shown] == ["invitation.eml"]


def test_minutes_that_are_written_change_the_buttons(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(window, "2026-11-19")
        item = page.meeting.items[0].id
        window.opening.document.do(
            Sentence("Change"), lambda unit: rows.change(unit, "agenda_item", item, recorded="Godt.")
        )
        assert shown(page) == ["Gem referat som PDF", "Send referat"]
        window.opening.document.undo()
        assert shown(page) == ["Gem dagsorden som PDF", "Skriv indkaldelse"]


def test_the_mail_is_a_draft_with_the_pdf(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(window, "2026-10-22")
        qtbot.mouseClick(page.paper.send, Qt.MouseButton.LeftButton)
        assert window.opening.exporting.dialog.save.text() == "Skriv mailen"
        answer(qtbot, window, 0)
        (draft,) = person_of(window).shown
        assert person_of(window).suggested == []
        assert draft.stat().st_mode & 0o077 == 0
        mail = message_from_bytes(draft.read_bytes(), policy=policy.default)
        assert mail["X-Unsent"] == "1"
        assert mail["Subject"] == "Referat: Styregruppemøde den 22. oktober 2026"
        assert "birthe.overgaard@eksempel.dk" in mail["To"]
        assert "Her er referatet fra: Styregruppemøde den 22. oktober 2026" in mail.get_body().get_content()
        (attached,) = mail.iter_attachments()
        assert attached.get_filename() == "Referat Styregruppemøde 2026-10-22.pdf"
        assert attached.get_content().startswith(b"%PDF-")
        workspace(window).go("meetings")
        assert not draft.exists()


def test_a_meeting_that_went_away_is_told_of(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(window, "2026-10-22")
        person_of(window).to_save = tmp_path / "r.pdf"
        qtbot.mouseClick(page.paper.save, Qt.MouseButton.LeftButton)
        gone = page.meeting.id
        window.opening.document.do(Sentence("Change"), lambda unit: rows.remove(unit, "meeting", gone))
        answer(qtbot, window, 0)
        bar = window.messages.shown("exported")
        assert isinstance(bar, Notice)
        assert bar.property("kind") == "warn"
        assert not (tmp_path / "r.pdf").exists()


# ---- how it stands ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("size", "text"), [((1440, 900), 100), ((1024, 700), 100), ((1024, 700), 200)])
@pytest.mark.parametrize("language", ["da", "en"])
def test_the_buttons_have_room(qtbot: QtBot, sample: Path, size: tuple[int, int], text: int, language: str) -> None:
    chosen = Settings(theme="light", language=language, text_size=text)
    with window_on(qtbot, sample, chosen, size) as window:
        for day in ("2026-10-22", "2026-11-19"):
            page = page_of(window, day)
            settle(qtbot, window)
            assert nameless(window) == []
            area = page.view.area
            assert area.widget().width() <= area.viewport().width()
            for one in page.paper.all:
                if one.isVisibleTo(page):
                    right = one.mapTo(page, one.rect().topRight()).x()
                    assert right < page.width(), one.accessibleName()
                    assert one.width() >= one.sizeHint().width()
