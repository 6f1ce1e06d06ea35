"""The quick guide on its way to a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from klyngeapp.i18n.language import Sentence, _, spoken
from klyngeapp.services.guide import guide
from klyngeapp.system import files, places
from klyngeapp.system.errors import KlyngeError

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window

_KEY = "guide"


def save(window: "Window") -> None:
    """Ask where the guide goes, write it in the language spoken now, and offer to open it."""
    name = f"{_('klyngeapp: quick guide').replace(': ', ' - ')}.pdf"
    path = window.ask.file_to_save(window, places.proposal(Path(name)))
    if path is None:
        return
    try:
        files.replace_whole(path, guide(spoken()))
    except KlyngeError as error:
        window.notify(_KEY, "warn", error.sentence)
        return
    show = window.ask.show_outside
    deeds = ((_("Open"), lambda: show(path)), (_("Show the file"), lambda: show(path.parent)))
    window.front.leave()
    window.notify(_KEY, "done", Sentence("Saved: {name}", {"name": path.name}), deeds)
