"""A working copy that an older klyngeapp left behind is brought to the present schema; its undo begins anew."""

import sqlite3
from contextlib import closing
from pathlib import Path

from klyngeapp.store import schema, working
from klyngeapp.store.examining import Examined
from klyngeapp.store.migrations import road
from klyngeapp.store.working import State


def upgrade(path: Path) -> None:
    """Renew the working copy at `path` where it is older than this program; its unpublished edits stay."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        if version >= schema.CURRENT:
            return
        state = State(
            *raw.execute("SELECT file, sha256, edits, published, pending_sha256, pending FROM local_state").fetchone()
        )
        content = raw.serialize()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as old:
        old.deserialize(content)
        fresh = road.renewed(Examined(old, version, seal_fits=True))
    working.make(path, fresh, file=Path(state.file), sha256=state.sha256, edits=int(state.is_unpublished))
