"""Make `v1.klynge`: a workbook as version 1 left it. `python -m tests.golden.make_v1` writes it anew.

Ids and key are fixed, so the same bytes come out with the same SQLite; the file in the repository is the one
that counts.
"""

import hashlib
import sqlite3
import tempfile
import uuid
from contextlib import closing
from pathlib import Path

from klyngeapp.domain.ids import fixed_id
from klyngeapp.store import digest, schema

GOLDEN = Path(__file__).parent / "v1.klynge"
_SPACE = uuid.UUID("00000000-0000-4000-8000-000000000001")
Row = tuple[str | int | bytes | None, ...]


def _id(name: str) -> str:
    return str(uuid.uuid5(_SPACE, name))


WORKBOOK_ID = _id("workbook")

VILLAGES: tuple[Row, ...] = (
    (_id("alken"), "Alken", "village", "Skanderborg", 421, 340, 56042100, 9846300, None),
    (_id("gl-rye"), "Gl. Rye", "parish", "Skanderborg ", 1_204, 951, 56075000, 9711000, "Mølle, kro & “Rye Nørskov”"),
    (_id("illerup"), "Illerup", "settlement", " Skanderborg", 57, None, None, None, None),
    (_id("voerladegaard"), "Voerladegård", "village", "Horsens", 0, 0, -90_000_000, 180_000_000, "x" * 20_000),
    (_id("oem"), "Øm <b>Kloster</b>", None, None, None, None, None, None, "første linje\nanden linje; =1+1"),
    (_id("emborg"), "Emborg", "district", "   ", 2_000_000_000, 5, None, None, None),
)
PERSONS: tuple[Row, ...] = (
    (_id("aase"), "Åse Ærø-Øvig", _id("alken"), "aase@eksempel.dk", "+45 86 00 00 00"),
    (_id("jens"), '<b>Jens & "Søn"</b>', _id("gl-rye"), None, "86 00 00 01"),
    (_id("bodil"), "Bodil 'Bo' Holm", None, "bodil@eksempel.dk", None),
    (_id("emoji"), "👩‍🌾 Karla", _id("oem"), None, None),
)
GROUPS: tuple[Row, ...] = (
    (_id("styregruppe"), "Styregruppen", "steering_group", "Samler trådene"),
    (_id("stier"), "Stier og spor", "working_group", None),
    (_id("uden"), "=Gruppe uden slags", None, None),
)
MEMBERSHIPS: tuple[Row, ...] = (
    (_id("m1"), _id("aase"), _id("styregruppe"), "chair", _id("alken")),
    (_id("m2"), _id("jens"), _id("styregruppe"), "treasurer", _id("gl-rye")),
    (_id("m3"), _id("jens"), _id("stier"), None, None),
    (_id("m4"), _id("emoji"), _id("stier"), "coordinator", _id("oem")),
)
CLUSTERS: tuple[Row, ...] = ((fixed_id("cluster", "1"), "Søklyngen", "2025-02-01", 24),)
HOURS: tuple[Row, ...] = (
    (_id("h1"), _id("aase"), "2025-03-14", 90, 1, _id("alken"), "Møde i forsamlingshuset"),
    (_id("h2"), _id("jens"), "2025-12-31", 1440, None, None, None),
    (_id("h3"), None, "2026-01-01", 0, 12, _id("oem"), "Fælles oprydning"),
    (_id("h4"), _id("bodil"), "2025-02-28", 45, 2_000_000_000, _id("gl-rye"), "æøå"),
)
WORKBOOK: tuple[Row, ...] = ((1, WORKBOOK_ID, _id("branch"), 7, "da", hashlib.sha256(b"klynge golden v1").digest()),)
ROWS = {
    "village": VILLAGES,
    "person": PERSONS,
    "group": GROUPS,
    "membership": MEMBERSHIPS,
    "cluster": CLUSTERS,
    "hours_entry": HOURS,
    "workbook": WORKBOOK,
    "ancestor": ((_id("older branch"), 3),),
}


def made() -> bytes:
    """Return the bytes of the file."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.create(connection, 1)
        for table, rows in ROWS.items():
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
        connection.execute("INSERT INTO seal VALUES (1, ?)", (digest.of_file(connection),))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "v1"
            connection.execute("VACUUM INTO ?", (str(path),))
            return path.read_bytes()


if __name__ == "__main__":
    GOLDEN.write_bytes(made())
