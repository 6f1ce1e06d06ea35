"""The menus as a table: what is in them, in which order, by which keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from klyngeapp.i18n.language import N_, _


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a menu. `group` names the lines of which one is ticked; `begins` draws a line above it."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its title and its lines."""

    title: str
    lines: tuple[Line, ...]


MENUS = (
    Menu(
        N_("&File"),
        (
            Line("start", N_("Start &window")),
            Line("open", N_("&Open …"), ("Ctrl+O",)),
            Line("sample", N_("&Try the sample")),
            Line("save", N_("&Save in the file"), ("Ctrl+S",), begins=True),
            Line("export", N_("Save the strategy plan as &PDF …"), ("Ctrl+E",)),
            Line("backups", N_("&Backups …")),
            Line("computer", N_("&Information on this computer …")),
            Line("who", N_("Who is at this &keyboard? …"), begins=True),
            Line("settings", N_("Settin&gs …"), ("Ctrl+,",)),
            Line("close", N_("&Close"), ("Ctrl+Q",), begins=True),
        ),
    ),
    Menu(
        N_("&Edit"),
        (
            Line("undo", N_("&Undo"), ("Ctrl+Z",)),
            Line("redo", N_("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
            Line("search", N_("&Search …"), ("Ctrl+F",), begins=True),
            Line("history", N_("&History …"), ("Ctrl+H",)),
        ),
    ),
    Menu(
        N_("&View"),
        (
            Line("theme.light", N_("&Light"), group="theme"),
            Line("theme.dark", N_("&Dark"), group="theme"),
            Line("theme.system", N_("Same as &Windows"), group="theme"),
            Line("larger", N_("L&arger text"), ("Ctrl++", "Ctrl+="), begins=True),
            Line("smaller", N_("S&maller text"), ("Ctrl+-",)),
            Line("usual_size", N_("Text at &100 %"), ("Ctrl+0",)),
            Line("language.da", "Da&nsk", group="language", begins=True),
            Line("language.en", "&English", group="language"),
            Line("sidebar", N_("&Sidebar"), ("F9",), begins=True),
        ),
    ),
    Menu(
        N_("&Help"),
        (
            Line("help", N_("&Help for this page"), ("F1",)),
            Line("guide", N_("The &guide on two pages …")),
            Line("saved", N_("&What is saved where")),
            Line("keys", N_("&Keyboard")),
            Line("about", N_("&About klyngeapp"), begins=True),
        ),
    ),
)


def fill(bar: QMenuBar, deeds: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Fill a menu bar; return the actions by their ids. `deeds` says what each does."""
    found: dict[str, QAction] = {}
    for menu in MENUS:
        shown = QMenu(_(menu.title), bar)
        shown.setFont(bar.font())
        shown.setToolTipsVisible(True)
        bar.addMenu(shown)
        groups: dict[str, QActionGroup] = {}
        for line in menu.lines:
            if line.begins:
                shown.addSeparator()
            action = _action(shown, line, deeds[line.id])
            if line.group:
                group = groups.setdefault(line.group, QActionGroup(shown))
                action.setCheckable(True)
                group.addAction(action)
            found[line.id] = action
    return found


def _action(menu: QMenu, line: Line, deed: Callable[[], object]) -> QAction:
    action = menu.addAction(_(line.text))
    action.setShortcuts([QKeySequence(keys) for keys in line.keys])
    action.triggered.connect(lambda _checked=False: deed())
    return action
