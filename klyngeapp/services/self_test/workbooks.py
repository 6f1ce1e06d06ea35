"""A workbook is made, edited, taken back, put into its file, and given back from its backup; the sample is made."""

from klyngeapp.i18n.language import N_, Sentence
from klyngeapp.services import rows
from klyngeapp.services.clusters import new_cluster
from klyngeapp.services.sample.build import make_sample
from klyngeapp.services.self_test import old
from klyngeapp.services.self_test.kinds import Bench, Check, must
from klyngeapp.store import reading, restoring
from klyngeapp.store.queries import lists
from klyngeapp.store.workbook import Workbook, open_to_change

_VILLAGE = "Ærøskøbing å"


def _make(bench: Bench) -> None:
    new_cluster(bench.book, name="Prøveklyngen", municipalities=["Åsted"], start="2026-01-01", months=18)
    must(reading.faults(bench.book) == [], "the new file is faulty")


def _villages(book: Workbook) -> list[str]:
    found = lists.rows_of(book.connection, "village", lists.ids_of(book.connection, "village"))
    return [str(row.values["name"]) for row in found]


def _edit(bench: Bench) -> None:
    with open_to_change(bench.book) as book:
        with book.unit(Sentence("Add {name}", {"name": _VILLAGE})) as unit:
            rows.add(unit, "village", name=_VILLAGE)
        must(_VILLAGE in _villages(book), "the row is not there")


def _undo(bench: Bench) -> None:
    with open_to_change(bench.book) as book:
        must(book.undo() is not None and _VILLAGE not in _villages(book), "the row was not taken back")
        must(book.redo() is not None and _VILLAGE in _villages(book), "the row did not come again")


def _publish(bench: Bench) -> None:
    with open_to_change(bench.book) as book:
        with book.unit(Sentence("Add {name}", {"name": "Ø"})) as unit:
            rows.add(unit, "village", name="Ø")
        book.publish()
    must(reading.faults(bench.book) == [], "the file is faulty")
    with reading.opened(bench.book) as found:
        must(len(lists.ids_of(found.connection, "village")) == 2, "the file lacks a row")


def _restore(bench: Bench) -> None:
    kept = restoring.backups_of(bench.book)
    must(kept, "there is no backup")
    output = bench.folder / "Hentet.klynge"
    restoring.restore(bench.book, kept[0].number, output)
    must(reading.faults(output) == [], "the file that was given back is faulty")


def _sample(bench: Bench) -> None:
    make_sample(bench.sample, "da")
    must(reading.faults(bench.sample) == [], "the sample is faulty")


CHECKS = (
    Check(Sentence(N_("Make a workbook")), _make),
    Check(Sentence(N_("Open it and write in it")), _edit),
    Check(Sentence(N_("Undo and redo")), _undo),
    Check(Sentence(N_("Put it into the file")), _publish),
    Check(Sentence(N_("Give a backup back")), _restore),
    Check(Sentence(N_("Bring a workbook of the first version along")), old.check),
    Check(Sentence(N_("Make the sample")), _sample),
)
