"""A workbook that is only looked at: no lock, no working copy, nothing is written anywhere, every change is refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn, cast

import sqlalchemy as sa

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import reading
from klyngeapp.store.backups import Backup
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.history import Action
from klyngeapp.system.errors import KlyngeError


@dataclass
class LookedAt:
    """Stands where an open workbook would: can be read and printed, never changed."""

    file: Path
    connection: sa.Connection
    workbook_id: str
    notices: list[Sentence] = field(default_factory=list)
    by: str = ""
    undo_name: Sentence | None = None
    redo_name: Sentence | None = None

    def unit(self, name: Sentence) -> NoReturn:  # noqa: ARG002 - as an open workbook has it
        """Refuse an action."""
        raise KlyngeError(
            "You are only looking at “{name}”, so nothing can be changed. Give the file a place of its own first.",
            name=self.file.name,
        )

    def undo(self) -> tuple[Action, ChangeSet] | None:
        """Return None: nothing has been done."""
        return None

    def redo(self) -> tuple[Action, ChangeSet] | None:
        """Return None: nothing has been undone."""
        return None

    def snapshot(self) -> bytes:
        """Return everything as it is, for `reading.snapshot` on another thread."""
        return cast(bytes, self.connection.connection.dbapi_connection.serialize())  # type: ignore[union-attr]

    def backups(self) -> list[Backup]:
        """Return none: nothing of it is kept."""
        return []

    def publish(self) -> None:
        """Do nothing: there is nothing that the file does not hold."""


@contextmanager
def looked_at(file: Path) -> Iterator[LookedAt]:
    """Open a file to look at it, for a `with` block; KlyngeError where it is not sound."""
    with reading.opened(file) as found:
        yield LookedAt(file, found.connection, found.workbook_id, list(found.warnings))
