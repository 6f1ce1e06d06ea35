"""One writer at a time: a lock of the operating system, gone with the process that held it."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from klyngeapp.i18n.language import N_
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError

PATIENCE = 5.0  # seconds a second writer waits before it gives up
_PAUSE = 0.05

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class InUse(KlyngeError):
    """Another window or command has the workbook."""

    def __init__(self) -> None:
        super().__init__(
            N_(
                "The workbook is open in another window or command on this computer. "
                "Close it there, and try again. Nothing was changed."
            )
        )


@contextmanager
def held(path: Path, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock on the file `path` for a `with` block; InUse where another program holds it.

    Waits up to `patience` seconds. The file stays; it is the handle that locks, so a crash locks nobody out.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise files.writing_failed(path, error) from error
    try:
        _wait_for(handle, patience)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int, patience: float) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            _take(handle)
        except OSError:
            if time.monotonic() >= until:
                raise InUse from None
            time.sleep(_PAUSE)
        else:
            return
