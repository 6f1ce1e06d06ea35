"""What the window must hear when something on this computer was cleared away."""

from typing import TYPE_CHECKING

from klyngeapp.store import clearing
from klyngeapp.system.settings import Settings

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window


def cleared(window: "Window", kind: str) -> None:
    """Follow what is gone: the settings begin anew, the start window shows what is left."""
    if kind == clearing.SETTINGS:
        window.choose(Settings())
    elif kind in (clearing.RECENT, clearing.NEW_CLUSTER, clearing.SAMPLE) and window.opening.is_at_start:
        window.opening.starting.forget_draft()
        window.rebuild_soon()
