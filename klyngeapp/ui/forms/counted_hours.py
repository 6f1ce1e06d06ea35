"""What the hours sum up to: at once where there are few or their sums are kept, else counted beside the window."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import hours, kept_hours
from klyngeapp.store.queries.hours import EVER, Period, Totals
from klyngeapp.store.queries.kept_hours import Sums
from klyngeapp.store.reading import snapshot
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import long_list
from klyngeapp.ui.tasks import Task

_READ = frozenset({"hours_entry", "person", "membership"})


class CountedHours(QObject):
    """Asked for the sums of a period, `counted` says that those which were not there yet are. Those of all time are
    kept by the workbook from then on, and follow every change by themselves. There is one for a document: see `of`.
    """

    counted = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._found: dict[Period, Totals] = {}  # the last that was counted beside the window
        self._task: Task | None = None
        self._wanted: Period | None = None
        self._passing: Period | None = None  # is being counted, and is of no use once something is changed
        document.changed.connect(self._on_changed)

    @staticmethod
    def of(document: Document) -> "CountedHours":
        """Return the one of a document."""
        return document.findChild(CountedHours) or CountedHours(document)

    @property
    def is_at_once(self) -> bool:
        """Whether the sums of all time are there, or so soon that nobody waits."""
        ask = self._document.ask
        return not long_list.is_long(self._document, "hours_entry") or (
            ask(kept_hours.are_kept) and ask(kept_hours.are_full)
        )

    def prepare(self) -> None:
        """Count the sums of all time beside the window, where that is not done; the workbook has them then."""
        if not self._document.is_closed and not self.is_at_once and self._task is None:
            self._wanted = EVER
            self._begin()

    def totals(self, period: Period = EVER) -> Totals | None:
        """Return the sums of a period; None where they come later."""
        if period in self._found:
            return self._found[period]
        if self.is_at_once if period == EVER else not long_list.is_long(self._document, "hours_entry"):
            return self._document.ask(hours.totals, period)
        self._wanted = period
        self._begin()
        return None

    def _begin(self) -> None:
        document, period = self._document, self._wanted
        if self._task is not None or period is None or document.is_closed:
            return
        mark = document.ask(kept_hours.begin) if period == EVER and document.ask(kept_hours.are_kept) else ""
        content = document.snapshot()
        self._wanted, self._passing = None, None if mark else period

        def count() -> Sums:
            with snapshot(content) as connection:
                return hours.summed(connection, period)

        # It belongs to the program: its thread must not lose it when the page is gone meanwhile.
        task = self._task = Task(lambda _progress: count(), QCoreApplication.instance() or self)
        task.done.connect(lambda sums: self._on_done(period, mark, sums))
        task.ended.connect(self._on_ended)
        task.start()

    def _on_done(self, period: Period, mark: str, sums: Sums) -> None:
        if not isValid(self) or self._document.is_closed:
            return
        if mark:
            is_kept = self._document.ask(kept_hours.fill, sums, mark)
            self._wanted = self._wanted if is_kept else self._wanted or period
        elif self._wanted is None:
            self._found = {period: hours.of_sums(sums)}

    def _on_ended(self) -> None:
        self._task = self._passing = None
        if not isValid(self) or self._document.is_closed:
            return
        if self._wanted is None:
            self.counted.emit()
        self._begin()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.tables & _READ:
            self._found = {}
            self._wanted = self._wanted or self._passing
