"""Whole files in, whole files out. A file that a user asked for is either the old one or the new one.

Everything that klyngeapp writes where a user can see it goes through `replace_whole`: written beside its
place under a temporary name, flushed to the disk, put in its place in one step, and read back.
"""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from klyngeapp.system.errors import KlyngeError

LARGEST = 500_000_000  # bytes; no workbook comes near it
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0, 1.0)  # seconds between tries where a file is held by another program


class Disk(Protocol):
    """What we ask of the file system; tests give one that fails on purpose."""

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write the bytes."""

    def flush(self, file: BinaryIO) -> None:
        """Force what was written onto the disk."""

    def replace(self, source: Path, target: Path) -> None:
        """Put the source in the target's place in one step."""


class RealDisk:
    """The file system of this computer."""

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write the bytes."""
        file.write(data)

    def flush(self, file: BinaryIO) -> None:
        """Force what was written onto the disk."""
        file.flush()
        os.fsync(file.fileno())

    def replace(self, source: Path, target: Path) -> None:
        """Put the source in the target's place in one step, waiting while another program holds it."""
        for wait in _WAITS:
            try:
                source.replace(target)
            except PermissionError:
                if sys.platform != "win32":
                    raise
                time.sleep(wait)
            else:
                return
        source.replace(target)


REAL_DISK = RealDisk()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of the bytes, in hex."""
    import hashlib  # noqa: PLC0415 - it loads OpenSSL, which the start does without

    return hashlib.sha256(data).hexdigest()


def read_whole(path: Path, largest: int = LARGEST) -> bytes:
    """Read a regular file; KlyngeError where it is missing, no file at all, too large or not readable."""
    try:
        # Never wait for a pipe or a device that somebody named like a workbook.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise _reading_failed(path, error) from error
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        os.close(handle)
        raise KlyngeError("“{path}” is not a file. Choose the file itself.", path=path)
    with os.fdopen(handle, "rb") as file:
        if found.st_size > largest:
            raise KlyngeError(
                "“{path}” is larger than {limit} MB, so we do not open it. Check that it is the right file.",
                path=path,
                limit=largest // 1_000_000,
            )
        try:
            return file.read()
        except OSError as error:
            raise _reading_failed(path, error) from error


def temporary(path: Path) -> Path:
    """Return the name under which a file is written before it takes its place."""
    return path.with_name(f"~${path.name}.tmp")


def replace_whole(
    path: Path,
    data: bytes,
    *,
    disk: Disk = REAL_DISK,
    before: Callable[[], None] = lambda: None,
    mode: int | None = None,
) -> None:
    """Put `data` in the place of the file at `path`, whole, and read it back.

    `before` is called when the new file lies ready, right before it takes its place. On any failure the old
    file is untouched, nothing is left beside it, and a KlyngeError says why.
    """
    waiting = temporary(path)
    _refuse_protected(path)
    try:
        _write_ready(waiting, data, disk, mode if mode is not None else _mode_of(path))
        before()
        disk.replace(waiting, path)
    except OSError as error:
        _remove(waiting)
        raise writing_failed(path, error) from error
    except BaseException:
        _remove(waiting)
        raise
    flush_folder(path.parent)
    if read_whole(path) != data:
        raise KlyngeError(
            "“{path}” was written, but reads back differently. The disk may be failing. Save in another place.",
            path=path,
        )


def _refuse_protected(path: Path) -> None:
    """A file that somebody has marked as not to be written is left alone, though its folder may be written."""
    try:
        found = path.stat()
    except OSError:
        return
    if stat.S_ISREG(found.st_mode) and not found.st_mode & 0o222:
        raise KlyngeError("“{path}” is write-protected. Save a copy under another name.", path=path)


def _write_ready(waiting: Path, data: bytes, disk: Disk, mode: int) -> None:
    handle = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(handle, "wb") as file:
        disk.write(file, data)
        disk.flush(file)
    if waiting.stat().st_size != len(data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _mode_of(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return 0o666


def _remove(path: Path) -> None:
    # The failure before this one is the one to tell of.
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def remove_left_over(path: Path) -> None:
    """Remove the temporary file that a crash may have left beside `path`."""
    _remove(temporary(path))


def is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file: through links, other letters or other ways of writing it."""
    try:
        return one.samefile(other)
    except OSError:
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))


def flush_folder(folder: Path) -> None:
    """Force a folder's list of names onto the disk, where the system can."""
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)


def _reading_failed(path: Path, error: OSError) -> KlyngeError:
    if error.errno == errno.ENOENT:
        if not path.parent.is_dir():
            return KlyngeError("The folder “{folder}” is not there. Check where the file lies.", folder=path.parent)
        return KlyngeError("There is no file “{path}”. Check the name and the folder.", path=path)
    if error.errno in (errno.EACCES, errno.EPERM):
        if path.is_dir():
            return KlyngeError("“{path}” is not a file. Choose the file itself.", path=path)
        return KlyngeError("We may not read “{path}”. Ask the owner of the file for access.", path=path)
    return KlyngeError(
        "“{path}” could not be read: {why}. Copy it to this computer and try again.", path=path, why=error.strerror
    )


def writing_failed(path: Path, error: OSError) -> KlyngeError:
    """Return the sentence for a file that could not be written; the old file is still as it was."""
    folder = path.parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return KlyngeError(
            "There is no room for “{path}” on the disk. Clear some space, or save in another place. Nothing is lost.",
            path=path,
        )
    if not folder.is_dir():
        return KlyngeError("The folder “{folder}” is not there. Nothing was written.", folder=folder)
    if error.errno == errno.EISDIR or path.is_dir():
        return KlyngeError("“{path}” is a folder. Choose the name of a file.", path=path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return KlyngeError(
            "Nothing can be written in the folder “{folder}”. Save a copy in a folder of your own.", folder=folder
        )
    if error.errno == errno.ENAMETOOLONG:
        return KlyngeError("The file name “{name}” is too long. Choose a shorter one.", name=path.name)
    return KlyngeError("“{path}” could not be written: {why}. Save in another place.", path=path, why=error.strerror)
