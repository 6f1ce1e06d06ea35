"""Everything that is asked of a file before we believe it. The file itself is only read, as bytes.

The bytes are opened in memory, behind a connection that runs nothing but our own checks: the schema is
compared, object by object, with the frozen text of its version before anything else is read.
"""

import re
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from klyngeapp.domain.ids import is_id
from klyngeapp.i18n.language import Sentence
from klyngeapp.store import digest, schema
from klyngeapp.system.errors import KlyngeError

_HEADER = b"SQLite format 3\x00"
_LONGEST_VALUE = 20_000_000
_DEADLINE = 60.0  # seconds for all checks of one file
_MOST_FAULTS = 100
# What reading spoilt pages ends in; SQLite's own message may quote spoilt text.
_UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
_ID = "-".join("[0-9a-fA-F]" * length for length in (8, 4, 4, 4, 12))

_ALLOWED = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_TRANSACTION,
        sqlite3.SQLITE_RECURSIVE,
    }
)
_PRAGMAS = frozenset({"user_version", "integrity_check", "foreign_key_check", "table_info", "query_only"})


@dataclass
class Examined:
    """A file that may be read: an in-memory connection, its schema number, its seal, what was odd."""

    connection: sqlite3.Connection
    version: int
    seal_fits: bool
    warnings: list[Sentence] = field(default_factory=list)

    @property
    def workbook_id(self) -> str:
        """Return the workbook id that the file carries."""
        (found,) = self.connection.execute("SELECT workbook_id FROM workbook").fetchone()
        return str(found)


def glance(path: Path, data: bytes) -> Examined:
    """Open a file as far as its schema: enough to know whose it is. KlyngeError where it is not one of ours."""
    version = _header(path, data)
    connection = _opened(path, data)
    _same_schema(path, connection, version)
    if not _says_whose_it_is(connection):
        connection.close()
        raise _damaged(path)
    return Examined(connection, version, seal_fits=True)


def _says_whose_it_is(connection: sqlite3.Connection) -> bool:
    # The id names a folder of ours, so it must be nothing but an id.
    try:
        ids = connection.execute("SELECT workbook_id FROM workbook").fetchmany(2)
    except _UNREADABLE:
        return False
    return len(ids) == 1 and isinstance(ids[0][0], str) and is_id(ids[0][0])


def version_of(data: bytes) -> int:
    """Return the schema number that a file says it has."""
    return int.from_bytes(data[60:64], "big", signed=True)


def unflagged(data: bytes) -> bytes:
    """Return the bytes as they can be opened in memory: not flagged for a write-ahead log, which is not here."""
    return data[:18] + b"\x01\x01" + data[20:]


def examine(path: Path, data: bytes) -> Examined:
    """Open a file and check all of it; KlyngeError where it is damaged.

    A sound file whose seal does not fit is returned with `seal_fits` False and a warning that says why.
    """
    found = glance(path, data)
    faults = content_faults(path, found.connection)
    if faults:
        found.connection.close()
        raise KlyngeError(faults[0].msgid, **faults[0].fields)
    try:
        broken = seal_fault(path, found.connection, data)
    except KlyngeError:
        found.connection.close()
        raise
    if broken is not None:
        found.connection.text_factory = lenient
        found.seal_fits = False
        found.warnings.append(broken)
    return found


def lenient(text: bytes) -> str:
    """Read a text of a file whose seal is broken: letters that cannot be read are shown as such."""
    return text.decode(errors="replace")


def content_faults(path: Path, connection: sqlite3.Connection) -> list[Sentence]:
    """Return what is wrong with the rows of a file: pages, types, limits, references."""
    try:
        with _deadline(connection):
            return list(_content_faults(path, connection))
    except _UNREADABLE:
        return [_damaged(path).sentence]


def _content_faults(path: Path, connection: sqlite3.Connection) -> Iterator[Sentence]:
    rows = connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})").fetchall()
    if rows != [("ok",)]:
        for what, number in Counter(found for (found,) in rows).items():
            yield _integrity_fault(path, what, number)
        return
    loose = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FAULTS)
    for (table, parent), number in Counter((table, parent) for table, _rowid, parent, _key in loose).items():
        yield Sentence(
            "“{path}” is damaged: {number} rows of “{table}” point to rows of “{parent}” that are not there.",
            {"path": path, "number": number, "table": table, "parent": parent},
        )
    if _has_odd_ids(connection):
        yield _damaged(path).sentence
    yield from _text_faults(path, connection)


def _integrity_fault(path: Path, what: str, number: int) -> Sentence:
    """Say in our words what SQLite's check found: values out of bounds, or pages that do not fit together."""
    out_of_bounds = re.match(r"(?:CHECK constraint failed in|NULL value in|non-\w+ value in) \"?(\w+)", what)
    if out_of_bounds:
        return Sentence(
            "“{path}” is damaged: {number} rows of “{table}” hold values that cannot stand there.",
            {"path": path, "number": number, "table": out_of_bounds[1]},
        )
    return Sentence("“{path}” is damaged: {what}", {"path": path, "what": what})


def _has_odd_ids(connection: sqlite3.Connection) -> bool:
    """Whether a row has an id that is none: the file checks only its length."""
    for table in schema.tables(connection):
        if any(column.name == "id" and column.type == "TEXT" for column in schema.columns(connection, table)):
            odd = f"SELECT 1 FROM {schema.quoted(table)} WHERE id NOT GLOB ? LIMIT 1"
            if connection.execute(odd, (_ID,)).fetchone():
                return True
    return False


def _text_faults(path: Path, connection: sqlite3.Connection) -> Iterator[Sentence]:
    """Find texts that no program of ours can have written: with a zero byte inside, where limits stop counting."""
    name = schema.quoted
    for table in schema.tables(connection):
        texts = [column.name for column in schema.columns(connection, table) if column.type == "TEXT"]
        odd = " OR ".join(f"instr({name(text)}, char(0))" for text in texts)
        if odd and connection.execute(f"SELECT 1 FROM {name(table)} WHERE {odd} LIMIT 1").fetchone():
            yield Sentence("“{path}” is damaged: a text in “{table}” is cut off.", {"path": path, "table": table})


def seal_fault(path: Path, connection: sqlite3.Connection, data: bytes) -> Sentence | None:
    """Return why the seal does not fit the rows, None where it fits; KlyngeError where they cannot be read."""
    try:
        row = connection.execute("SELECT digest FROM seal").fetchone()
        if row is not None and row[0] == digest.of_file(connection):
            return None
    except UnicodeDecodeError:
        pass  # a letter that is none any more: told of below, like any other that has changed
    except sqlite3.Error as error:
        raise _damaged(path) from error
    # Whole files of ours always carry the change counter 1 (VACUUM INTO); a program that edits counts it up.
    if int.from_bytes(data[24:28], "big") != 1:
        return Sentence(
            "“{path}” has been changed by another program than klyngeapp. Go on with a backup, or with the last "
            "file you were sent.",
            {"path": path},
        )
    return Sentence(
        "A letter or a figure in “{path}” has changed by itself, on a failing disk or on the way by mail. Go on "
        "with a backup, or ask for the file again.",
        {"path": path},
    )


def _header(path: Path, data: bytes) -> int:
    """Return the schema number in the header; KlyngeError where the bytes are not a whole file of ours."""
    if not data:
        raise KlyngeError("“{path}” is empty. Ask for the file again, or go on with a backup.", path=path)
    if not data.startswith(_HEADER) or len(data) < 512:
        raise KlyngeError("“{path}” is not a cluster workbook. Choose a file that klyngeapp has made.", path=path)
    if int.from_bytes(data[68:72], "big") != schema.APPLICATION_ID:
        raise KlyngeError(
            "“{path}” is a database of another program, not a cluster workbook. It was not changed.", path=path
        )
    version = version_of(data)
    if version > schema.CURRENT:
        raise KlyngeError(
            "“{path}” was made by a newer klyngeapp (version {version} of the file; this program knows up to {known}). "
            "Get the newer program to open it. The file was not changed.",
            path=path,
            version=version,
            known=schema.CURRENT,
        )
    if version < 1:
        raise _damaged(path)
    page = int.from_bytes(data[16:18], "big")
    pages = int.from_bytes(data[28:32], "big")
    if page != schema.PAGE_SIZE or len(data) < page * pages or len(data) % page:
        raise KlyngeError(
            "“{path}” is not whole: a part of it is missing. Ask for the file again, or go on with a backup.", path=path
        )
    return version


def _opened(path: Path, data: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.deserialize(unflagged(data))
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
        connection.set_authorizer(_authorize)
    except sqlite3.Error as error:
        connection.close()
        raise _damaged(path) from error
    return connection


def _authorize(action: int, first: str | None, _second: str | None, _database: str | None, _by: str | None) -> int:
    if action == sqlite3.SQLITE_PRAGMA:
        return sqlite3.SQLITE_OK if first in _PRAGMAS else sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _same_schema(path: Path, connection: sqlite3.Connection, version: int) -> None:
    try:
        with _deadline(connection):
            found = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    except _UNREADABLE as error:
        connection.close()
        raise _damaged(path) from error
    known = schema.objects(version)
    extra = sorted(str(name) for kind, name, sql in found if (kind, name, sql) not in known)
    if extra:
        connection.close()
        raise KlyngeError(
            "“{path}” holds something that klyngeapp did not put there (“{name}”), so we do not open it. Go on with "
            "a backup, or with the last file you were sent.",
            path=path,
            name=extra[0],
        )
    if len(found) != len(known):
        connection.close()
        raise _damaged(path)


def _damaged(path: Path) -> KlyngeError:
    return KlyngeError(
        "“{path}” is damaged and cannot be read. Ask for the file again, or go on with a backup.", path=path
    )


@contextmanager
def _deadline(connection: sqlite3.Connection) -> Iterator[None]:
    until = time.monotonic() + _DEADLINE
    connection.set_progress_handler(lambda: time.monotonic() > until, 100_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
