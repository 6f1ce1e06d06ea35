"""Help, with what only the window knows: its own keys, its version, and where each topic leads."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from klyngeapp import WEB_PAGE, __version__
from klyngeapp.domain.ids import is_id
from klyngeapp.domain.searching import OWN_PAGES
from klyngeapp.i18n.language import N_, _
from klyngeapp.services import made_of
from klyngeapp.ui.actions import MENUS
from klyngeapp.ui.forms.lists import Lists
from klyngeapp.ui.shell.keys import KEYS
from klyngeapp.ui.shell.pages import is_known
from klyngeapp.ui.steps.help.page import HelpPage
from klyngeapp.ui.steps.help.text import Beyond, Deed, KeyRows

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window
    from klyngeapp.ui.shell.workspace import Workspace

# Keys of Qt and of our lists: they are in no table that could be asked.
_IN_LISTS = (
    ("Tab", N_("To the next field; Shift+Tab goes back")),
    ("Enter", N_("Finish a cell and go to the one below")),
    ("F2", N_("Write in the cell")),
    ("Escape", N_("Leave the cell as it was")),
    ("Del", N_("Remove the rows that are chosen")),
    ("Shift+F10", N_("The menu of the row: open, move, sort, history")),
    ("Ctrl+C", N_("Copy the chosen rows to a spreadsheet")),
    ("Ctrl+V", N_("Put in rows from a spreadsheet")),
)
_LICENCES = (
    N_("klyngeapp is free: you may use it, give it away and change it (MIT licence)."),
    N_(
        "Qt and PySide6 are used under the LGPL 3. Their libraries lie as files of their own beside the program, so "
        "you may put others in their place; what the licence lets you do with them, nothing here forbids."
    ),
    N_("The faces Source Sans and Source Serif are under the OFL, the icons of Lucide under the ISC licence."),
    N_("The licences in full lie with each part, in the folder of the program."),
)
_OFFLINE = N_("It never goes on the internet, sends nothing, and asks for no account.")


def help_page(window: "Window", topic: str, back: Callable[[], object]) -> HelpPage:
    """Make the page of help at a topic."""
    beyond = Beyond(_keys(), _about, _parts, _deeds(window))
    return HelpPage(window.theme.look, topic, beyond, back=back, go=lambda key: _way(window, key))


def _deeds(window: "Window") -> dict[str, tuple[Deed, ...]]:
    guide = Deed(_("Save the quick guide as PDF …"), "book-open", window.save_guide)
    kept = Deed(_("See what is kept here"), "folder-open", window.front.show_computer)
    newer = Deed(_("Look for a newer version in the browser"), "compass", lambda: window.ask.show_web(WEB_PAGE))
    return {"start": (guide,), "computer": (kept,), "saved": (kept,), "about": (newer, guide)}


def _parts() -> tuple[tuple[str, str, str], ...]:
    return tuple((one.name, one.version, one.licence) for one in made_of.parts())


def row_here(space: "Workspace") -> tuple[str, str]:
    """Return the table and the id of the row that stands in the window; both "" where none does."""
    first, _slash, row_id = space.key.partition("/")
    for table, page in OWN_PAGES.items():
        if is_id(row_id) and page == first:
            return table, row_id
    opened = [one for one in space.page.findChildren(Lists) if one.page is not None]
    return (opened[0].source.table, opened[0].page.row_id) if opened and opened[0].page is not None else ("", "")


def _way(window: "Window", key: str) -> Callable[[], object] | None:
    """Return what leads to the page of a topic; None where no workbook is open, or it is open at that page."""
    space = window.opening.workspace
    if space is None or not is_known(key) or space.key == key:
        return None
    return window.front.leaving(lambda: space.go(key))


def _keys() -> tuple[KeyRows, ...]:
    shown = [
        KeyRows(_plain(menu.title), tuple((_plain(line.text), _written(line.keys)) for line in menu.lines if line.keys))
        for menu in MENUS
    ]
    window = KeyRows(_("In the window"), tuple((_(key.text), _written((key.keys,))) for key in KEYS))
    lists = KeyRows(_("In lists"), tuple((_(text), _written((keys,))) for keys, text in _IN_LISTS))
    return (*(rows for rows in shown if rows.rows), window, lists)


def _plain(text: str) -> str:
    """Return the words of a menu without the mark of its letter."""
    return _(text).replace("&", "").removesuffix(" …")


def _written(keys: tuple[str, ...]) -> str:
    return " · ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


def _about() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        (_("Version"), (f"klyngeapp {__version__}", _(_OFFLINE))),
        (_("Licences"), tuple(_(line) for line in _LICENCES)),
    )
