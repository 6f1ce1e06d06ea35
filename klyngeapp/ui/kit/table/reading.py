"""Which rows a list has: at once where they are few; else beside the window, which goes on meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from klyngeapp.ui.kit.table.source import RowSource, Wanted
from klyngeapp.ui.tasks import Task

Ids = tuple[str, ...]


class Reading(QObject):
    """Reads ids out of a source and gives them to `take`. Of what is asked for meanwhile the last counts."""

    def __init__(self, source: RowSource, take: Callable[[Ids], None], parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._take = source, take
        self._wanted: Wanted | None = None
        self._task: Task | None = None
        self._is_old = False
        self.has_read = False
        self._then: list[Callable[[], object]] = []

    @property
    def is_on(self) -> bool:
        """Whether rows are being read just now. A field one types in would be gone with the rows of now."""
        return self._wanted is not None

    def read(self, wanted: Wanted) -> bool:
        """Read; False where the rows come later, True where they have been taken."""
        if self._source.is_long():
            self._wanted, self._is_old = wanted, self._task is not None
            # A turn later: what stands around the list is painted first.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._begin))
            return False
        self._give(self._source.ids(*wanted))
        return True

    def again(self) -> None:
        """Read once more where something was changed while it is being read."""
        self._is_old = self._task is not None

    def when_read(self, then: Callable[[], object]) -> None:
        """Do something as soon as all rows are there."""
        if self.is_on:
            self._then.append(then)
        else:
            then()

    def _begin(self) -> None:
        if self._task is not None or self._wanted is None:
            return
        work = self._source.reader(*self._wanted)
        if work is None:
            return
        self._is_old = False
        # It belongs to the program: its thread must not lose it when the list is gone meanwhile.
        self._task = Task(lambda _progress: work(), QCoreApplication.instance() or self)
        self._task.done.connect(self._on_done)
        self._task.ended.connect(self._on_ended)
        self._task.start()

    def _on_done(self, found: Ids) -> None:
        if self._is_old or self._wanted is None:
            return
        self._give(found)

    def _on_ended(self) -> None:
        self._task = None
        if self._is_old:
            self._begin()
        else:
            self._wanted = None

    def _give(self, found: Ids) -> None:
        self._wanted, self.has_read = None, True
        self._take(found)
        then, self._then = self._then, []
        for one in then:
            one()


def next_order(place: int, sorted_by: int, descending: bool) -> tuple[int, bool]:  # noqa: FBT001 - as Qt says it
    """Return by what a list is sorted after a click on a column: upwards, then downwards, then as it was."""
    if sorted_by != place:
        return place, False
    return (-1, False) if descending else (place, True)
