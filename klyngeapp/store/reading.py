"""A file opened to be read: its bytes alone, all checks, nothing left behind."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import examining, revisions, schema
from klyngeapp.store.migrations import road
from klyngeapp.store.revisions import Revision
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError


@dataclass(frozen=True)
class Reading:
    """A file that is being read: a connection for queries, and what is known of the file itself.

    `version` is the schema number of the file as it lies there; the connection always has the present schema.
    """

    connection: sa.Connection
    version: int
    workbook_id: str
    revision: Revision
    language: str
    warnings: tuple[Sentence, ...]


@contextmanager
def opened(file: Path) -> Iterator[Reading]:
    """Open a file to read it, for a `with` block; KlyngeError where it is not sound.

    A sound file whose seal does not fit is read all the same, with a warning.
    """
    found = examining.examine(file, files.read_whole(file))
    raw = found.connection
    if found.version != schema.CURRENT:
        content = road.renewed(found)
        raw.close()
        raw = sqlite3.connect(":memory:", isolation_level=None)
        raw.deserialize(content)
        if found.warnings:
            raw.text_factory = examining.lenient
    raw.set_authorizer(None)
    raw.execute("PRAGMA query_only = ON")
    engine = sa.create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            workbook_id, language = raw.execute("SELECT workbook_id, language FROM workbook").fetchone()
            yield Reading(connection, found.version, workbook_id, revisions.of(raw), language, tuple(found.warnings))
    finally:
        engine.dispose()
        raw.close()


@contextmanager
def snapshot(data: bytes) -> Iterator[sa.Connection]:
    """Open what `Workbook.snapshot` returned to read it, for a `with` block, on whatever thread this is."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    engine = sa.create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True)
    try:
        raw.deserialize(data)
        raw.execute("PRAGMA query_only = ON")
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection
    finally:
        engine.dispose()
        raw.close()


def faults(file: Path) -> list[Sentence]:
    """Return everything that is wrong with a file, one sentence each; an empty list where it is sound."""
    try:
        data = files.read_whole(file)
        found = examining.glance(file, data)
    except KlyngeError as error:
        return [error.sentence]
    try:
        content = examining.content_faults(file, found.connection)
        broken = None if content else examining.seal_fault(file, found.connection, data)
        return content or ([broken] if broken else [])
    except KlyngeError as error:
        return [error.sentence]
    finally:
        found.connection.close()
