"""Qt, brought in so that the rest of the start is quick."""

import builtins
import importlib


def bring_in() -> None:
    """Import Qt, and let imports be Python's own again; ImportError where Qt cannot be loaded.

    PySide reads the source text of every module that is imported after it, to see whether it asks for another way of
    writing names. Ours never do.
    """
    plain = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = plain
