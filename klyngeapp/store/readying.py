"""Which of the two is ahead, the user's file or our working copy, and making the working copy ready."""

import shutil
import sqlite3
from pathlib import Path

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import backups, examining, publishing, revisions, schema, units, upgrading, working
from klyngeapp.store.examining import Examined
from klyngeapp.store.migrations import road
from klyngeapp.store.working import BACKUPS, WORKING_COPY, WorkingCopy
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError


def remove_left_over(folder: Path) -> None:
    """Remove what a crash may have left in our own folder: half made files."""
    for made in folder.glob("making-*"):
        shutil.rmtree(made, ignore_errors=True)
    for waiting in (*folder.glob("~$*.tmp"), *folder.glob(f"{BACKUPS}/~$*.tmp")):
        waiting.unlink(missing_ok=True)


def ready(file: Path, folder: Path, data: bytes, notices: list[Sentence]) -> None:
    """Make sure that the working copy is there and is the file's."""
    path = folder / WORKING_COPY
    sha256 = files.sha256(data)
    if path.exists() and not _set_aside_if_spoilt(path, file, data, notices):
        with working.opened(path) as copy:
            if not _differs(copy, file, folder, data, sha256):
                _mind_old_form(file, folder, data, notices)
                return
    found = examining.examine(file, data)
    _refuse_broken_seal(found)
    _take_over(path, file, data, found, notices)


def _set_aside_if_spoilt(path: Path, file: Path, data: bytes, notices: list[Sentence]) -> bool:
    """Whether a failing disk has spoilt the working copy. It is kept under another name: edits may be in it."""
    try:
        upgrading.upgrade(path, file, data)
        with working.opened(path) as copy:
            if working.is_sound(copy):
                return False
    except sqlite3.DatabaseError as error:
        if not units.is_of_the_disk(error):
            _set_aside(path, file, notices)
            return True
        raise KlyngeError(
            "The working copy of “{file}” on this computer cannot be opened now: {why}. Nothing was changed. "
            "Try again, or start the computer anew.",
            file=file,
            why=error,
        ) from error
    _set_aside(path, file, notices)
    return True


def _set_aside(path: Path, file: Path, notices: list[Sentence]) -> None:
    number = 1 + len(list(path.parent.glob("spoilt-*.db")))
    kept = path.with_name(f"spoilt-{number}.db")
    path.replace(kept)
    notices.append(
        Sentence(
            "The working copy of “{file}” on this computer is damaged; the disk may be failing. We go on with the file "
            "as it is; what had not reached it may be missing. The damaged copy is kept: “{kept}”",
            {"file": file, "kept": kept},
        )
    )


def _mind_old_form(file: Path, folder: Path, data: bytes, notices: list[Sentence]) -> None:
    """Keep a file of an older klyngeapp as a backup and say that it will be saved in the new form."""
    if examining.version_of(data) < schema.CURRENT:
        backups.keep(folder / BACKUPS, data, backups.OLD)
        notices.append(
            Sentence(
                "“{file}” was made by an older klyngeapp. It is saved in the new form; people with the older program "
                "cannot open it any more.",
                {"file": file},
            )
        )


def _differs(copy: WorkingCopy, file: Path, folder: Path, data: bytes, sha256: str) -> bool:
    """Whether the file must be taken over; KlyngeError where it and the working copy both have changed."""
    state = copy.state
    if state.pending_sha256 == sha256:
        # We were stopped between writing the file and noting it.
        found = examining.glance(file, data)
        revision = revisions.of(found.connection)
        found.connection.close()
        copy.has_published(file, revision.branch, revision.number)
        return False
    if state.sha256 == sha256:
        return False
    if state.is_unpublished:
        kept = backups.keep(folder / BACKUPS, publishing.edition(copy).data, backups.UNSAVED)
        raise KlyngeError(
            "“{file}” was changed by somebody else, and there are changes on this computer that are not in it yet. "
            "Both are kept. See the backups, and get the one that holds what had not reached the file, number "
            "{number}, as a file of its own. Then “{file}” can be opened again.",
            file=file,
            number=kept.number,
        )
    backups.keep(folder / BACKUPS, publishing.edition(copy).data, backups.OTHERS)
    return True


def _refuse_broken_seal(found: Examined) -> None:
    if not found.seal_fits:
        found.connection.close()
        warning = found.warnings[0]
        raise KlyngeError(warning.msgid, **warning.fields)


def _take_over(path: Path, file: Path, data: bytes, found: Examined, notices: list[Sentence]) -> None:
    """Make the working copy anew from the file; undo is empty from here."""
    _mind_old_form(file, path.parent, data, notices)
    if found.version == schema.CURRENT and path.exists():
        notices.append(_changed(file, path))
    fresh = road.renewed(found)
    found.connection.close()
    content = _branched(fresh, keep_base=found.version == schema.CURRENT)
    working.make(path, content, file=file, sha256=files.sha256(data))


def _changed(file: Path, path: Path) -> Sentence:
    """Return what to say of a file that differs from what we last wrote: another file, or the same one changed."""
    with working.opened(path) as copy:
        other = copy.state.file
    if other != str(file):
        return Sentence(
            "“{file}” is another file than “{other}”, with the same cluster in it. We go on with this one; undo begins "
            "anew.",
            {"file": file, "other": other},
        )
    return Sentence("“{file}” has come back changed. We go on with it as it is now; undo begins anew.", {"file": file})


def _branched(content: bytes, *, keep_base: bool) -> bytes:
    """Begin a branch; `keep_base` notes what it begins with, so that every file published on it says so."""
    made = sqlite3.connect(":memory:", isolation_level=None)
    try:
        made.deserialize(content)
        if keep_base:
            revisions.add_manifest(made, made)
        revisions.begin_branch(made)
        return bytes(made.serialize())
    finally:
        made.close()
