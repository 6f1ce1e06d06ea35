"""What people write is text: a workbook full of tags shows them letter by letter, and nothing is fetched for them."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QToolTip, QWidget

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value, checked
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from tests.making import edited, make_workbook
from tests.scenes import DAY, Stage, own_copy, pages, settle

FED = '<b>FED</b><img src="//h/s/x.png">'


def _dot() -> bytes:
    """Return the smallest picture."""
    made = io.BytesIO()
    Image.new("RGB", (2, 2), "white").save(made, "PNG")
    return made.getvalue()


_EXAMPLES: dict[Kind, Value] = {
    Kind.DATE: "2026-11-12",
    Kind.MONTH: "2026-11",
    Kind.TIME: "18:30",
    Kind.POINTS: "100,100 500,500 900,100",
    Kind.FLAG: 1,
    Kind.BLOB: _dot(),
}


def value_of(field: Field, known: dict[str, str]) -> Value:
    """Return the text for a field of text, and something that fits for any other."""
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
        try:
            return checked(field, FED)
        except KlyngeError:
            return field.example or None  # an address or a number that has a form of its own
    if field.references:
        return known.get(field.references)
    if field.kind is Kind.CHOICE:
        return field.choices[0].key
    if field.is_integer:
        return _EXAMPLES.get(field.kind) or max(field.minimum or 0, min(field.maximum or 1, 1))
    return _EXAMPLES.get(field.kind)


def row_of(table: Table, known: dict[str, str]) -> dict[str, Value]:
    found = {field.name: value_of(field, known) for field in table.fields}
    for prefix in table.responsible:
        found |= {f"{prefix}_person": None, f"{prefix}_group": None, f"{prefix}_text": FED}
    return {name: value for name, value in found.items() if value is not None}


def fill(unit: Unit) -> None:
    """Write a row into every table that takes one; those that others lead to come first."""
    known: dict[str, str] = {}
    left = [table for table in TABLES.values() if not table.single]
    for table in TABLES.values():
        if table.single and any(field.kind in (Kind.TEXT, Kind.LONG_TEXT) for field in table.fields):
            texts = {f.name: value_of(f, {}) for f in table.fields if f.kind in (Kind.TEXT, Kind.LONG_TEXT)}
            rows.change(unit, table.name, fixed_id(table.name, "1"), **texts)
    while left:
        ready = [one for one in left if all(f.references in known for f in one.fields if f.references and f.required)]
        if not ready:
            break
        for table in ready:
            left.remove(table)
            try:
                known[table.name] = rows.add(unit, table.name, **row_of(table, known))
            except KlyngeError:
                # A rule of several fields: without those that may be empty it holds.
                least = {f.name: value_of(f, known) for f in table.fields if f.required}
                try:
                    known[table.name] = rows.add(unit, table.name, **least)
                except KlyngeError:
                    continue


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the workbook once."""
    file = make_workbook(tmp_path_factory.mktemp("literal") / "tags.klynge", ())
    edited(file, change=fill)
    return file


_fetched: list[str] = []
_is_watching = False


def _watch(event: str, given: tuple[object, ...]) -> None:
    if _is_watching and event in ("open", "socket.connect", "socket.getaddrinfo", "urllib.Request"):
        text = " ".join(str(one) for one in given)
        if "//h" in text or "h/s/x" in text or event != "open":
            _fetched.append(f"{event} {text}")


sys.addaudithook(_watch)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Note what is fetched in a `with` block."""
    global _is_watching
    _fetched.clear()
    _is_watching = True
    try:
        yield _fetched
    finally:
        _is_watching = False


def rendered(root: QWidget) -> list[str]:
    """Return what of a window is read as rich text though somebody wrote it."""
    found = []
    for one in (root, *root.findChildren(QWidget)):
        formats = (Qt.TextFormat.PlainText, Qt.TextFormat.AutoText)
        if isinstance(one, QLabel) and (one.textFormat() not in formats or _is_guessed(one)):
            found.append(f"label {one.text()[:60]!r}")
        found += [f"tip of {type(one).__name__}: {tip!r}" for tip in (one.toolTip(), one.whatsThis()) if is_rich(tip)]
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            found += [f"tip of a cell: {tip!r}" for tip in tips_of(one) if is_rich(tip)]
    for action in root.findChildren(QAction):
        if is_rich(action.toolTip()) and action.text():
            found.append(f"tip of the menu {action.toolTip()[:60]!r}")
    return found


def _is_guessed(one: QLabel) -> bool:
    """Whether Qt guesses what a text is, and would guess wrong."""
    return one.textFormat() == Qt.TextFormat.AutoText and is_rich(one.text())


def is_rich(tip: str) -> bool:
    """Whether a tip would be shown as something else than its letters: with marks in it that somebody wrote."""
    return "<b>" in tip or "<img" in tip


def tips_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 5)):
        for column in range(model.columnCount()):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_every_table_holds_the_text(full: Path) -> None:
    from klyngeapp.store import reading

    with reading.opened(full) as found:
        empty = []
        for table in TABLES.values():
            texts = [one.name for one in table.fields if one.kind in (Kind.TEXT, Kind.LONG_TEXT) and one.example == ""]
            if texts and table.name not in ("image", "erasure", "workbook"):
                held = found.connection.exec_driver_sql(f'SELECT * FROM "{table.name}"').mappings().all()
                if not any(FED in str(row.get(name)) for row in held for name in texts):
                    empty.append(table.name)
        assert empty == []


def test_it_is_shown_letter_by_letter_everywhere(qapp: QApplication, full: Path) -> None:
    wrong: list[str] = []
    shown: set[str] = set()

    def see(name: str, widget: QWidget) -> None:
        wrong.extend(f"{name}: {what}" for what in rendered(widget))
        widget.grab()
        texts = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
        if any("<b>FED" in text for text in (*texts, widget.windowTitle())):
            shown.add(name)

    with watched() as fetched, own_copy(full) as copy:
        Stage(qapp, see, DAY, deep=True).all_of(copy)
    assert wrong == []
    assert fetched == []
    assert set(pages()) <= shown


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_tip_of_a_cell_is_text(qapp: QApplication, full: Path) -> None:
    with own_copy(full) as copy, Stage(qapp, lambda *_: None, DAY).window(copy) as window:
        window.opening.workspace.go("establishment.villages")
        settle(qapp)
        view = next(one for one in window.findChildren(QAbstractItemView, "rows") if one.isVisible())
        for column in range(view.model().columnCount()):
            view.horizontalHeader().resizeSection(column, 30)
        cell = view.visualRect(view.model().index(0, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, cell, view.viewport().mapToGlobal(QPoint(cell)))
        QApplication.sendEvent(view.viewport(), event)
        settle(qapp)
        assert "FED" in QToolTip.text()
        assert not is_rich(QToolTip.text())
        QToolTip.hideText()


def test_what_is_undone_is_named_letter_by_letter(qapp: QApplication, full: Path) -> None:
    from klyngeapp.i18n.language import Sentence

    with own_copy(full) as copy, Stage(qapp, lambda *_: None, DAY).window(copy) as window:
        document = window.opening.document
        document.do(Sentence("Add {name}", {"name": FED}), lambda unit: rows.add(unit, "group", name=f"{FED} 2"))
        settle(qapp)
        assert FED in window.topbar.actions_by_id["undo"].text()
        assert rendered(window) == []


def test_the_check_finds_what_is_read_as_rich_text(qapp: QApplication) -> None:
    box = QWidget()
    QLabel(FED, box)
    box.setToolTip(FED)
    assert len(rendered(box)) == 2
