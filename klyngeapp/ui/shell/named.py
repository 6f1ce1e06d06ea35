"""The pages by their names: each is imported when it is first shown, so that a workbook opens without the others."""

import pkgutil
from typing import Any

_ROOMS = "klyngeapp.ui.steps"


def named(name: str) -> Any:
    """Return what is called so in the rooms of the steps: "room.module:Name"."""
    return pkgutil.resolve_name(f"{_ROOMS}.{name}")
