"""A new workbook: its first file and its working copy."""

import secrets
import shutil
import sqlite3
import uuid
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from klyngeapp.domain.values import Value
from klyngeapp.store import backups, examining, publishing, schema, seeding, working
from klyngeapp.store.working import BACKUPS, LOCK, WORKING_COPY
from klyngeapp.system import files, locks, paths
from klyngeapp.system.errors import KlyngeError


def create(
    file: Path, rows: Iterable[tuple[str, Mapping[str, Value]]], *, language: str, replace: bool = False
) -> None:
    """Make a new workbook at `file` with these rows; KlyngeError where a file lies there already.

    With `replace` an old workbook at the place is kept as a backup first.
    """
    file = file.resolve()
    if file.is_dir():
        raise KlyngeError("“{path}” is a folder. Choose the name of a file.", path=file)
    if file.exists() and not replace:
        raise KlyngeError(
            "There is a file “{path}” already. Choose another name, or write --force to replace it.", path=file
        )
    workbook_id = str(uuid.uuid4())
    folder = paths.workbook(workbook_id)
    try:
        with ExitStack() as held:
            held.enter_context(locks.held(folder / LOCK))
            must_be = _set_aside(file, folder, held) if file.exists() else None
            path = folder / WORKING_COPY
            working.make(path, _content(workbook_id, language, rows), file=file, sha256="", edits=1)
            with working.opened(path) as copy:
                publishing.publish(copy, file, publishing.edition(copy), must_be=must_be)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _content(workbook_id: str, language: str, rows: Iterable[tuple[str, Mapping[str, Value]]]) -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        schema.create(made)
        made.execute("BEGIN")
        made.execute(
            "INSERT INTO workbook VALUES (1, ?, ?, 0, ?, ?)",
            (workbook_id, str(uuid.uuid4()), language, secrets.token_bytes(32)),
        )
        for table, row in rows:
            seeding.insert(made, table, row)
        made.execute("COMMIT")
        return bytes(made.serialize())


def _set_aside(file: Path, folder: Path, held: ExitStack) -> str:
    """Keep a workbook that is about to be replaced as the first backup of the new one; return its SHA-256.

    Its lock is held from here, so that no window has it open while it goes.
    """
    data = files.read_whole(file)
    try:
        found = examining.glance(file, data)
    except KlyngeError:
        return files.sha256(data)
    old = paths.workbooks() / found.workbook_id
    found.connection.close()
    if old.is_dir():
        held.enter_context(locks.held(old / LOCK))
        data = files.read_whole(file)
    with suppress(KlyngeError):  # a damaged file cannot be kept as a backup, and need not be
        backups.keep(folder / BACKUPS, data, backups.REPLACED)
    return files.sha256(data)
