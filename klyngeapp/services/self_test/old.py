"""A workbook as the first version left it, made from its frozen schema, and brought along by the present one."""

import sqlite3
from contextlib import closing
from pathlib import Path

from klyngeapp.domain.ids import fixed_id, new_id
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.services.self_test.kinds import Bench, must
from klyngeapp.store import digest, examining, reading, schema
from klyngeapp.store.queries import lists
from klyngeapp.store.workbook import open_to_change

_FIRST = 1
_NUMBER = 3  # how often it was published


def made(file: Path) -> None:
    """Write a workbook of the first version: two villages, a person with a seat, and hours."""
    village, other, person, group = (new_id() for _number in range(4))
    contents: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("village", (village, "Alken", "village", "Skanderborg", 421, 340, 56042100, 9846300, None)),
        ("village", (other, "Øm", None, " Skanderborg", None, None, None, None, "æøå")),
        ("person", (person, "Prøve Person", village, None, None)),
        ("group", (group, "Styregruppen", "steering_group", None)),
        ("membership", (new_id(), person, group, "chair", village)),
        ("cluster", (fixed_id("cluster", "1"), "Søklyngen", "2025-02-01", 24)),
        ("hours_entry", (new_id(), person, "2025-03-14", 90, None, village, None)),
        ("workbook", (1, new_id(), new_id(), _NUMBER, "da", bytes(32))),
    )
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as raw:
        schema.create(raw, _FIRST)
        for table, row in contents:
            raw.execute(f"INSERT INTO {schema.quoted(table)} VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608
        raw.execute("INSERT INTO seal VALUES (1, ?)", (digest.of_file(raw),))
        raw.execute("VACUUM INTO ?", (str(file),))


def check(bench: Bench) -> None:
    """Open such a workbook, change it, and see that it has the present form and lost nothing."""
    file = bench.folder / "Ældre.klynge"
    made(file)
    must(reading.faults(file) == [], "the old file is faulty")
    with open_to_change(file) as book:
        with book.unit(Sentence("Add {name}", {"name": "Årup"})) as unit:
            rows.add(unit, "village", name="Årup")
        book.publish()
    must(examining.version_of(file.read_bytes()) == schema.CURRENT, "the file still has the old form")
    must(reading.faults(file) == [], "the file is faulty")
    with reading.opened(file) as found:
        for table, number in (("village", 3), ("person", 1), ("membership", 1), ("hours_entry", 1)):
            must(len(lists.ids_of(found.connection, table)) == number, f"rows of {table} are missing")
        must(len(lists.ids_of(found.connection, "municipality")) == 1, "the municipality is missing")
