"""The file is made on another thread while people go on working; nothing they do meanwhile is lost."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import publishing
from klyngeapp.store.publishing import Draft, Edition
from klyngeapp.store.queries import lists
from klyngeapp.store.reading import opened
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui import document as documents
from klyngeapp.ui import tasks
from klyngeapp.ui.document import Document

WAIT = 10_000


class Slow:
    """Makes files only when it is let."""

    def __init__(self) -> None:
        self.may_go, self.fails = Event(), False
        self.begun = 0
        self._real = publishing.edition_of

    def __call__(self, taken: Draft) -> Edition:
        self.begun += 1
        self.may_go.wait(WAIT / 1000)
        if self.fails:
            raise KlyngeError("The new file does not hold what it should, so the old one was left as it is.")
        return self._real(taken)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    made = Slow()
    monkeypatch.setattr(documents, "edition_beside", made)
    monkeypatch.setattr(documents, "PUBLISH_AFTER", 20)
    yield made
    made.may_go.set()
    tasks.wait_for_all()


def add(document: Document, name: str) -> None:
    document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name=name))


def in_file(file: Path) -> set[str]:
    with opened(file) as book:
        found = lists.rows_of(book.connection, "village", lists.ids_of(book.connection, "village"))
    return {str(row.values["name"]) for row in found}


def test_what_is_done_meanwhile_follows(qtbot: QtBot, new: Path, slow: Slow) -> None:
    document = Document(new)
    add(document, "Øm")
    qtbot.waitUntil(lambda: slow.begun == 1, timeout=WAIT)
    add(document, "Låsby")
    assert in_file(new) == set()
    slow.may_go.set()
    qtbot.waitUntil(lambda: in_file(new) == {"Øm", "Låsby"}, timeout=WAIT)
    qtbot.waitUntil(lambda: document.saved == "saved", timeout=WAIT)
    document.close()


def test_closing_meanwhile_loses_nothing(qtbot: QtBot, new: Path, slow: Slow) -> None:
    document = Document(new)
    add(document, "Øm")
    qtbot.waitUntil(lambda: slow.begun == 1, timeout=WAIT)
    add(document, "Låsby")
    assert document.publish()
    document.close()
    slow.may_go.set()
    tasks.wait_for_all()
    qtbot.wait(20)
    assert in_file(new) == {"Øm", "Låsby"}


def test_a_file_that_cannot_be_made_is_told_and_tried_again(qtbot: QtBot, new: Path, slow: Slow) -> None:
    document = Document(new)
    slow.fails = True
    slow.may_go.set()
    add(document, "Øm")
    qtbot.waitUntil(lambda: document.saved == "failed", timeout=WAIT)
    assert document.trouble is not None
    slow.fails = False
    add(document, "Låsby")
    qtbot.waitUntil(lambda: in_file(new) == {"Øm", "Låsby"}, timeout=WAIT)
    qtbot.waitUntil(lambda: document.trouble is None, timeout=WAIT)
    document.close()


def test_a_window_that_was_killed_meanwhile_loses_nothing(qtbot: QtBot, new: Path, slow: Slow) -> None:
    document = Document(new)
    add(document, "Øm")
    qtbot.waitUntil(lambda: slow.begun == 1, timeout=WAIT)
    document.close()  # without publishing, as after a kill
    slow.may_go.set()
    tasks.wait_for_all()
    again = Document(new)
    assert in_file(new) == {"Øm"}
    again.close()
