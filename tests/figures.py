"""The texts of a workbook's pages, and the amounts and numbers in them."""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from klyngeapp.store.queries import lists

Texts = dict[str, list[str]]
_AMOUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d+,\d\d|\d+)(?= ?kr\b)")
_BARE = re.compile(r"\d{1,3}(?:\.\d{3})*(?:,\d\d)?")


def texts_of_pages(file: Path, steps: Iterable[str]) -> Texts:
    """Return what stands on pages, and on the page of each action plan: labels, buttons, cells, descriptions."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["KLYNGE_TODAY"] = "2026-11-12"
    from PySide6.QtTest import QTest

    from klyngeapp.ui.app import application
    from klyngeapp.ui.forms.counting import Counting
    from tests.scenes import Stage, own_copy

    app, found = application(["klyngeapp"]), {}
    with own_copy(file) as copy, Stage(app, lambda _name, _widget: None).window(copy) as window:
        space = window.opening.workspace
        assert space is not None
        plans = [f"action_plans.plans/{plan}" for plan in space._document.ask(lists.ids_of, "action_plan")]
        for key in (*steps, *plans):
            space.go(key)
            QTest.qWait(50)
            for _round in range(300):  # the pages of the plan are counted beside
                if not any(one.is_counting for one in space.findChildren(Counting)):
                    break
                QTest.qWait(100)
            found[key] = list(_texts(space))
    return found


def _texts(root: object) -> Iterator[str]:
    from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

    from klyngeapp.ui.kit.table.view import RowsView

    assert isinstance(root, QWidget)
    for one in root.findChildren(QWidget):
        if not one.isVisible():
            continue
        yield one.accessibleDescription()
        if isinstance(one, QLabel | QAbstractButton | QLineEdit):
            yield one.text()
        elif isinstance(one, RowsView):
            rows = one.rows
            yield from (rows.text_at(row, at) for row in range(rows.rowCount()) for at in range(rows.menu_column))


def text_of_pdf(file: Path) -> str:
    """Return the text of a PDF, with single spaces."""
    done = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def pages_of_pdf(file: Path) -> int:
    """Return how many pages a PDF has."""
    done = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
    return int(done.stdout.partition("Pages:")[2].split()[0])


def amounts_in(texts: Iterable[str]) -> set[str]:
    """Return the amounts: numbers before “kr”, and cells of at least four digits or with øre."""
    found: set[str] = set()
    for text in texts:
        plain = text.replace("\u00a0", " ")
        found |= set(_AMOUNT.findall(plain))
        if _BARE.fullmatch(plain) and ("." in plain or "," in plain):
            found.add(plain)
    return found


def numbers_in(texts: Iterable[str], pattern: str) -> set[int]:
    """Return the numbers that a pattern finds in texts."""
    return {int(number) for text in texts for number in re.findall(pattern, text.replace("\u00a0", " "))}
