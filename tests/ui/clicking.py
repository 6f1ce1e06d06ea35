"""Somebody who clicks and types at random through the pages, and remembers what every action changed."""

import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import digest, schema
from klyngeapp.store.units import Unit
from klyngeapp.ui.document import Document
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.shell.workspace import Workspace
from tests.scenes import pages, settle
from tests.ui.clipping import is_in_sight

_WORDS = ("Æbleskiver", "12", "1:30", "75.000,50", "12/3", "<b>FED</b>", "", "Kærbølle", "2027", "1½", "å" * 40)
_KEYS = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Home,
    Qt.Key.Key_1,
    Qt.Key.Key_5,
)
_ALT = Qt.KeyboardModifier.AltModifier
_NOT_DECLARED = ("history_",)


@dataclass(frozen=True)
class Done:
    """An action: its name, and what the workbook held before and after it."""

    name: str
    before: str
    after: str


class Clicker:
    """Does something at random, and takes everything back. `trouble` tells what went wrong."""

    def __init__(self, app: QApplication, window: Window, seed: int) -> None:
        self._app, self._window, self._chance = app, window, random.Random(seed)
        self.trouble: list[str] = []
        self.log: list[str] = []
        self.done: list[Done] = []
        self._numbers: list[int] = []
        self.number = 0  # how many actions there were
        document = window.opening.document
        assert document is not None
        self._document: Document = document
        self._without = frozenset({"workbook", "ancestor", "base_manifest", "seal"}) | {
            table for table in schema.tables(self._raw) if table.startswith(_NOT_DECLARED)
        }
        self._now = self.held()
        self._plain = document.do
        document.do = self._do  # type: ignore[method-assign]

    @property
    def _raw(self) -> sqlite3.Connection:
        return self._document._book.copy.raw  # type: ignore[union-attr]

    def held(self) -> str:
        """Return a digest of all that people entered."""
        return digest._digest(self._raw, self._without)

    def _do(self, name: Sentence, use_case: Callable[[Unit], object], *, follows: int = 0) -> int:
        before = self.held()
        if before != self._now:
            self.trouble.append(f"something was written outside an action, before {name}")
        number = self._plain(name, use_case, follows=follows)
        after = self._now = self.held()
        if after == before:
            return number
        if not str(name).strip():
            self.trouble.append("an action has no name")
        if self._numbers and number == self._numbers[-1]:
            self.done[-1] = Done(self.done[-1].name, self.done[-1].before, after)
        else:
            self.done.append(Done(str(name), before, after))
            self._numbers.append(number)
            self.number += 1
        return number

    # doing

    @property
    def _space(self) -> Workspace:
        assert self._window.opening.workspace is not None
        return self._window.opening.workspace

    def step(self) -> None:
        """Go to another page now and then, else do something to what is there."""
        if self._chance.random() < 0.12:
            key = self._chance.choice(pages())
            self.log.append(f"go {key}")
            self._space.go(key)
        else:
            self._touch()
        self._put_dialogs_away()
        settle(self._app)

    def _touch(self) -> None:
        parts = [one for one in self._space.page.findChildren(QWidget) if _can_be_used(one)]
        if not parts:  # something lies in front of the page, or there is nothing on it to be used
            self._window.front.leave()
            self._space.go(self._chance.choice(pages()))
            return
        part = self._chance.choices(parts, [_weight(one) for one in parts])[0]
        self.log.append(f"{self._space.key}: {type(part).__name__} {part.accessibleName()[:60]!r}")
        if isinstance(part, QTableView):
            self._in_table(part)
        elif isinstance(part, QAbstractButton) and self._chance.random() < 0.8:
            QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=QPoint(part.width() // 2, part.height() // 2))
        elif isinstance(part, QLineEdit | QPlainTextEdit):
            part.setFocus()
            if self._chance.random() < 0.5:
                part.selectAll()
            QTest.keyClicks(part, self._chance.choice(_WORDS))
            QTest.keyClick(part, self._chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Return)))
        elif isinstance(part, QComboBox):
            part.setFocus()
            for _step in range(self._chance.randint(1, 3)):
                QTest.keyClick(part, self._chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
            QTest.keyClick(part, self._chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Return)))
        else:
            part.setFocus()
            alt = _ALT if self._chance.random() < 0.3 else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(part, self._chance.choice(_KEYS), alt)

    def _in_table(self, view: QTableView) -> None:
        model = view.model()
        if not model.rowCount() or not model.columnCount():
            return
        view.setCurrentIndex(self._cell(model))
        settle(self._app)
        what = self._chance.random()
        if what < 0.6:
            self._type_in(view)
        elif what < 0.75:
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_Delete)
        else:
            view.setFocus()
            QTest.keyClick(view, self._chance.choice(_KEYS), _ALT if what > 0.9 else Qt.KeyboardModifier.NoModifier)

    def _cell(self, model: QAbstractItemModel) -> QModelIndex:
        """Return some cell; rather one that can be written in, where a few tries find one."""
        rows, columns = model.rowCount(), model.columnCount()
        found = QModelIndex()
        for _try in range(8):
            found = model.index(self._chance.randrange(rows), self._chance.randrange(columns))
            if model.flags(found) & Qt.ItemFlag.ItemIsEditable:
                break
        return found

    def _type_in(self, view: QTableView) -> None:
        cell = QPersistentModelIndex(view.currentIndex())  # a sentence that is said may leave less room for columns
        for word in self._chance.sample(_WORDS, 5):  # a date is no name of a village
            if not cell.isValid() or not cell.flags() & Qt.ItemFlag.ItemIsEditable:
                return
            if view.model().setData(QModelIndex(cell), word):
                return

    def _put_dialogs_away(self) -> None:
        for _round in range(5):
            over = self._app.activePopupWidget() or self._app.activeModalWidget()
            if over is None:
                over = next((one for one in self._app.topLevelWidgets() if _lies_over(one)), None)
            if over is None:
                return
            if isinstance(over, QDialog):
                over.reject()
            else:
                over.close()
            settle(self._app)

    # taking back

    def take_all_back(self) -> None:
        """Undo everything, then redo it; every state must be met again, and be named."""
        self._window.opening.finish_typing()
        settle(self._app)
        if self.held() != self._now:
            self.trouble.append("something was written outside an action")
        undo, redo = (self._window.topbar.actions_by_id[key] for key in ("undo", "redo"))
        for one in reversed(self.done):
            self._see(undo.text(), one, one.before, undo.trigger)
        for one in self.done:
            self._see(redo.text(), one, one.after, redo.trigger)
        self._now = self.held()

    def forget(self) -> None:
        """Begin anew: what was done so far is not looked at again."""
        self.done, self._numbers = [], []

    def _see(self, shown: str, one: Done, wanted: str, deed: Callable[[], object]) -> None:
        if one.name not in shown.replace("&&", "&"):
            self.trouble.append(f"{one.name!r} is named {shown!r}")
        deed()
        if self.held() != wanted:
            self.trouble.append(f"another state than before, at {one.name!r}")


def _weight(part: QWidget) -> int:
    """Return how often a part is chosen: most of what can be done is typed."""
    if isinstance(part, QTableView):
        return 12
    if isinstance(part, QAbstractButton):
        return 1
    return 4


def _can_be_used(part: QWidget) -> bool:
    takes = part.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(part, QAbstractButton)
    takes = takes and not isinstance(part, QLabel)  # headlines take the focus, and do nothing with it
    is_inner = isinstance(part.parentWidget(), QComboBox) or part.objectName().startswith("qt_")
    return takes and part.isEnabled() and part.isVisible() and not is_inner and is_in_sight(part)


def _lies_over(widget: QWidget) -> bool:
    return widget.isVisible() and (isinstance(widget, QDialog) or widget.windowType() == Qt.WindowType.Popup)
