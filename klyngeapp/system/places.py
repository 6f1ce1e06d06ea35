"""Where a file lies: in a place that others empty, in one that cannot be written. And a better place for it."""

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import platformdirs

from klyngeapp.system import files, paths
from klyngeapp.system.errors import KlyngeError

Trouble = Literal["", "passing", "protected"]

# Below the user's own folder for programs: where mails, browsers and archives unpack what one clicks on.
_WINDOWS = (
    "Temp",
    "Microsoft/Windows/INetCache",
    "Microsoft/Windows/Temporary Internet Files",
    "Microsoft/Olk/Attachments",
    "Packages/microsoft.windowscommunicationsapps_8wekyb3d8bbwe/LocalState/Files",
)
# Below the home folder.
_MAC = (
    "Library/Caches",
    "Library/Mail Downloads",
    "Library/Containers/com.apple.mail/Data/Library/Mail Downloads",
    "Library/Containers/com.microsoft.Outlook/Data/tmp",
)


def passing_folders(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Return the folders that programs put files in for a moment, and that are emptied again."""
    found = [Path(tempfile.gettempdir())]
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        found += [Path(local) / one for one in _WINDOWS] if local else []
    elif platform == "darwin":
        found += [Path.home() / one for one in _MAC]
    else:
        found.append(Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache"))
    return found


def trouble_with(file: Path) -> Trouble:
    """Return why a file cannot stay where it is: the place is emptied by others, or cannot be written; else ""."""
    if any(_lies_in(file, folder) for folder in passing_folders()):
        return "passing"
    return "protected" if cannot_be_written(file) else ""


def _lies_in(file: Path, passing: Path) -> bool:
    """Whether a file lies in a passing folder. One whose own home was put into such a folder is at home there."""
    where, folder = _plain(file), _plain(passing)
    if not where.is_relative_to(folder):
        return False
    homes = (_plain(paths.home()), _plain(Path.home()))
    return not any(home.is_relative_to(folder) and where.is_relative_to(home) for home in homes)


def _plain(path: Path) -> Path:
    return Path(os.path.normcase(os.path.realpath(path)))


def cannot_be_written(file: Path) -> bool:
    """Whether a file that is there, or its folder, cannot be written by this user."""
    try:
        found = file.stat()
    except OSError:
        return False  # told of when it is opened
    if not found.st_mode & 0o222:
        return True
    if sys.platform == "win32":
        return not _takes_files(file)
    return not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))


def _takes_files(file: Path) -> bool:
    """Whether a folder takes a new file; Windows tells only those who try."""
    waiting = files.temporary(file)
    try:
        os.close(os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return True
    except OSError:
        return False
    files.remove_left_over(file)
    return True


def as_walked(file: Path) -> str:
    """Return where a file is, as one walks there: Documents › Cluster."""
    home = Path.home()
    known = file.parent.relative_to(home) if file.is_relative_to(home) else file.parent
    return " › ".join(part for part in (one.rstrip("\\/") for one in known.parts) if part) or home.name


def proposal(file: Path) -> Path:
    """Return a place for a file among the user's own documents; never one that is taken."""
    found = platformdirs.user_documents_path()
    folder = found if found.is_dir() and os.access(found, os.W_OK) else Path.home()
    names = (file.name, *(f"{file.stem} {number}{file.suffix}" for number in range(2, 10_000)))
    return next(folder / name for name in names if not (folder / name).exists())


def keep(file: Path, target: Path, *, replace: bool) -> None:
    """Put a copy of a file in a place, whole; `replace` says that the user has agreed to lose what is there."""

    def check() -> None:
        if not replace and target.exists():
            raise KlyngeError("There is a file “{path}” already. Choose another name.", path=target)

    files.replace_whole(target, files.read_whole(file), before=check)
