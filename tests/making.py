"""Workbooks for tests, and what is in them."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from klyngeapp.domain import seeds
from klyngeapp.domain.ids import new_id
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import creating, reading, schema, workbook
from klyngeapp.store.units import Unit

VILLAGES = ("Alken", "Gl. Rye", "Låsby", "Øm", "Årup")
Dump = dict[str, list[tuple[object, ...]]]


def make_workbook(path: Path, villages: Iterable[str] = VILLAGES, language: str = "da") -> Path:
    """Make a workbook with these villages, as `klyngeapp new` does."""
    named = [("village", {"id": new_id(), "name": name}) for name in villages]
    cluster = ("cluster", seeds.cluster_row("Søklyngen", "2026-01-01", 24))
    creating.create(path, [*seeds.rows(language, {}), cluster, *named], language=language)
    return path


@contextmanager
def at_home_in(folder: Path) -> Iterator[None]:
    """Work on another computer for a `with` block: with another home."""
    before = os.environ["KLYNGE_HOME"]
    os.environ["KLYNGE_HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ["KLYNGE_HOME"] = before


def add_village(book: workbook.Workbook, name: str) -> str:
    """Add a village as one action and return its id."""
    with book.unit(Sentence("Add {name}", {"name": name})) as unit:
        return rows.add(unit, "village", name=name)


def edited(path: Path, name: str = "Nyby", change: Callable[[Unit], object] | None = None) -> None:
    """Open, change and publish: by default, add a village."""
    with workbook.open_to_change(path) as book:
        if change is None:
            add_village(book, name)
        else:
            with book.unit(Sentence("Change")) as unit:
                change(unit)
        book.publish()


def village_names(path: Path) -> list[str]:
    """Return the names of the villages in a file, in order."""
    with reading.opened(path) as found:
        return sorted(str(name) for (name,) in found.connection.exec_driver_sql("SELECT name FROM village"))


def dump(connection: sqlite3.Connection, without: frozenset[str] = frozenset()) -> Dump:
    """Return all rows of all tables that hold people's matter, in key order."""
    left_out = without | {"workbook", "ancestor", "base_manifest", "seal"}
    found = {}
    for table in schema.tables(connection):
        if table not in left_out:
            order = ", ".join(schema.quoted(name) for name in schema.key(connection, table))
            found[table] = connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}').fetchall()
    return found


def dump_of_file(path: Path) -> Dump:
    """Return all rows of a file as plain SQLite sees them."""
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.deserialize(path.read_bytes())
        return dump(plain)


def home_files() -> list[str]:
    """Return the files in our own folder, with their paths inside it."""
    home = Path(os.environ["KLYNGE_HOME"])
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


def folder_of_workbook() -> Path:
    """Return our folder of the only workbook on this computer."""
    (only,) = (Path(os.environ["KLYNGE_HOME"]) / "workbooks").iterdir()
    return only
