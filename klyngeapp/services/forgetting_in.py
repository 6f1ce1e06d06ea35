"""The whole act of forgetting: the workbook, its file, the settings of this computer, and the copies where wanted."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from klyngeapp.domain.traces import folded
from klyngeapp.services import forgetting
from klyngeapp.store import backups, purging
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.purging import Copies
from klyngeapp.store.queries.forgetting import Mention, mentions, namesakes, traces_of
from klyngeapp.store.workbook import Workbook
from klyngeapp.store.working import BACKUPS
from klyngeapp.system import clock, places, settings
from klyngeapp.system.errors import KlyngeError

Texts = Collection[tuple[str, str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was done: what the person is called now, how many copies were deleted, and which still hold them; the texts
    in which a name stands that could be theirs; what kept it from getting into the file, or a copy from going.
    """

    name: str
    changes: ChangeSet
    purged: int
    left: Copies
    perhaps: tuple[Mention, ...]
    trouble: KlyngeError | None


def forget_in(book: Workbook, person: str, reason: str, *, purge: bool, perhaps: Texts = ()) -> Forgotten:
    """Forget a person in an open workbook and put it into the file; with `purge` delete the copies that hold them.

    It cannot be undone. KlyngeError where it is refused: then nothing has changed.
    """
    _refuse_protected(book.file)
    traces = traces_of(book.connection, person)
    if traces is None:
        raise KlyngeError("This person is not in the workbook any more.")
    forgetting.check_reason(reason, traces)
    others = namesakes(book.connection, person, traces.name)
    copies = book.copies_with(person, traces)
    numbers: list[int] = []
    deleted = len(copies) if purge else 0
    changes = book.forget(
        lambda unit: numbers.append(
            forgetting.forget(unit, person, reason, today=clock.today(), perhaps=perhaps, backups=deleted)
        ),
        (traces.name, *traces.emails, *traces.phones, *traces.notes),
    )
    _leave_the_keyboard(traces.name, book)
    trouble = _finished(book, copies if purge else Copies((), ()))
    return Forgotten(
        name=forgetting.former_name(numbers[0]),
        changes=changes,
        purged=deleted,
        left=book.copies_with(person, traces) if trouble else Copies((), ()) if purge else copies,
        perhaps=tuple(mentions(book.connection, person, traces, others=others)),
        trouble=trouble,
    )


def purge_copies(book: Workbook, person: str) -> int:
    """Delete the copies that still hold somebody who is forgotten already, and return how many."""
    traces = traces_of(book.connection, person)
    copies = book.copies_with(person, traces) if traces else Copies((), ())
    _purge(book, copies)
    return len(copies)


def _purge(book: Workbook, copies: Copies) -> None:
    if copies and book.file_bytes is not None:
        backups.keep(book.folder / BACKUPS, book.file_bytes)  # so that there is one, without the person
    purging.purge(copies)


def _refuse_protected(file: Path) -> None:
    if places.cannot_be_written(file):
        raise KlyngeError(
            "“{path}” cannot be written, so nobody can be forgotten in it. Nothing was changed.", path=file
        )


def _finished(book: Workbook, purged: Copies) -> KlyngeError | None:
    """Put it into the file and delete the copies; what fails is told: in the working copy it is done already."""
    try:
        book.publish()
    except KlyngeError as error:
        return KlyngeError(
            "The person is forgotten on this computer, but “{path}” still holds them: {why} Open the file again when "
            "it can be written.",
            path=book.file,
            why=error,
        )
    try:
        purging.remove_drafts(book.folder)
        _purge(book, purged)
    except KlyngeError as error:
        return error
    return None


def _leave_the_keyboard(name: str, book: Workbook) -> None:
    """Whoever is forgotten is not at this keyboard any more."""
    known = settings.load()
    if folded(known.who) == folded(name):
        settings.save(replace(known, who=""))
    if folded(book.by) == folded(name):
        book.by = ""
