"""What klyngeapp keeps on this computer: working copies, backups, drafts of mails, copies set aside, the log."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from klyngeapp.store.restoring import folders
from klyngeapp.store.working import BACKUPS, WORKING_COPY
from klyngeapp.system import paths


@dataclass(frozen=True, slots=True, kw_only=True)
class Lies:
    """What lies here of one workbook: where its file was last, and how many bytes."""

    folder: Path
    file: Path
    working: int
    backups: int
    backup_bytes: int
    drafts: int
    spoilt: int


def on_this_computer() -> tuple[Lies, ...]:
    """Return what lies here, workbook by workbook, in the order of their files."""
    found = []
    for folder, file in folders():
        kept = list((folder / BACKUPS).glob("*.klynge"))
        found.append(
            Lies(
                folder=folder,
                file=Path(file),
                working=_bytes([folder / WORKING_COPY]),
                backups=len(kept),
                backup_bytes=_bytes(kept),
                drafts=len(list(folder.glob("*.eml"))),
                spoilt=len(list(folder.glob("spoilt-*.db"))),
            )
        )
    return tuple(sorted(found, key=lambda one: one.file))


def has_log() -> bool:
    """Whether a crash was written down here; it never holds what is in a workbook."""
    return (paths.home() / "crash.log").exists()


def _bytes(files: Iterable[Path]) -> int:
    total = 0
    for path in files:
        with suppress(OSError):
            total += path.stat().st_size
    return total
