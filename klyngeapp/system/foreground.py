"""Letting another program of ours come to the front: Windows asks the one that is in front."""

import ctypes
import sys


def give_way() -> None:
    """Let any program put its window in front of ours, once."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
