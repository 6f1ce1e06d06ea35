"""Files that are not what they should be: how each is made."""

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from klyngeapp.store import digest, schema

Spoil = Callable[[Path], object]


def by_sql(*statements: str) -> Spoil:
    """Change a file with plain SQLite, as another program does."""

    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as plain:
            plain.execute("PRAGMA writable_schema = ON")
            for statement in statements:
                plain.execute(statement)

    return spoil


def resealed(*statements: str) -> Spoil:
    """Change a file with plain SQLite and seal it anew, as a hostile program could."""

    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as plain:
            plain.execute("PRAGMA ignore_check_constraints = ON")
            for statement in statements:
                plain.execute(statement)
            plain.execute("UPDATE seal SET digest = ?", (digest.of_file(plain),))

    return spoil


def bytes_at(place: int, data: bytes) -> Spoil:
    """Put other bytes at a place."""

    def spoil(path: Path) -> None:
        whole = bytearray(path.read_bytes())
        whole[place : place + len(data)] = data
        path.write_bytes(whole)

    return spoil


def version(number: int) -> Spoil:
    """Let the file say that it is of another version."""
    return bytes_at(60, number.to_bytes(4, "big", signed=True))


def content(data: bytes) -> Spoil:
    """Put something else altogether in the file's place."""
    return lambda path: path.write_bytes(data)


def flipped_in(text: bytes) -> Spoil:
    """Flip one bit inside a text, wherever it stands first."""

    def spoil(path: Path) -> None:
        place = path.read_bytes().index(text)
        bytes_at(place, bytes([text[0] ^ 1]))(path)

    return spoil


def replaced(old: bytes, new: bytes) -> Spoil:
    """Put other bytes of the same length in the place of some, in the file itself."""

    def spoil(path: Path) -> None:
        assert len(old) == len(new)
        data = path.read_bytes()
        assert old in data
        path.write_bytes(data.replace(old, new))

    return spoil


def remade(*pragmas: str) -> Spoil:
    """Make the same workbook again with other pragmas of the file."""

    def spoil(path: Path) -> None:
        other = path.with_name("other")
        with closing(sqlite3.connect(path)) as plain, closing(sqlite3.connect(other, isolation_level=None)) as made:
            for pragma in pragmas:
                made.execute(f"PRAGMA {pragma}")
            made.executescript(
                "\n".join(line for line in plain.iterdump() if not line.startswith("BEGIN")).replace("COMMIT;", "")
            )
            made.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            made.execute(f"PRAGMA user_version = {schema.CURRENT}")
        other.replace(path)

    return spoil


def somebody_elses(path: Path) -> None:
    """Put a database of another program in the file's place."""
    path.unlink()
    by_sql("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)")(path)


def folder(path: Path) -> None:
    """Put a folder in the file's place."""
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    """Put a pipe in the file's place, to which nobody ever writes."""
    path.unlink()
    os.mkfifo(path)


def endless(path: Path) -> None:
    """Put a link to a device without end in the file's place."""
    path.unlink()
    path.symlink_to("/dev/zero")


def flips(data: bytes, number: int, seed: int) -> list[bytes]:
    """Return copies of a file with one, four or 64 bits flipped, half of them where rows lie."""
    chance = random.Random(seed)
    filled = [page for page in range(len(data) // 4096) if any(data[page * 4096 + 200 : page * 4096 + 4096])]
    found = []
    for turn in range(number):
        spoilt = bytearray(data)
        for _ in range((1, 1, 1, 4, 64)[turn % 5]):
            if turn % 2:
                place = chance.choice(filled) * 4096 + chance.randrange(4096)
            else:
                place = chance.randrange(len(data))
            spoilt[place] ^= 1 << chance.randrange(8)
        found.append(bytes(spoilt))
    return found
