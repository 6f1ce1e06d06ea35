"""What belongs to this computer and not to the workbook: how the window looks, and who is at the keyboard."""

from collections.abc import Callable
from dataclasses import dataclass

from klyngeapp.system.settings import Settings
from klyngeapp.ui.page_keys import OVERVIEW


@dataclass
class Desk:
    """The settings of this computer.

    `choose` takes others that are seen at once (the window is dressed anew), `keep` others that change nothing on the
    screen. `focused` is the setting that has the focus, over the dressing;
    `came_from` the page that Esc leads back to.
    """

    chosen: Callable[[], Settings]
    choose: Callable[[Settings], object]
    keep: Callable[[Settings], object]
    focused: str = ""
    show_kept_here: Callable[[], object] = lambda: None  # what lies on this computer
    came_from: str = OVERVIEW
