"""A list from a file into a table: asked for, read beside the window, shown before, taken in as one action.

self._fetching = Fetching(means, self)   # kept by the page
self._fetching.fetch("village")
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import fetching, importing
from klyngeapp.services.fetching import Fetched, There
from klyngeapp.services.headings import meanings, plain
from klyngeapp.services.names import UNKNOWN
from klyngeapp.services.understanding import Fault, ListRefused
from klyngeapp.store.changes import ChangeSet
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.fetched_dialog import FetchedDialog, Said, waiting
from klyngeapp.ui.tasks import Task

_QUIET = 400  # milliseconds in which nothing is said
_MOST_NAMES, _MOST_FAULTS = 5, 8


class Fetching(QObject):
    """Fetches one list at a time."""

    def __init__(self, means: Means, page: QWidget | None = None) -> None:
        super().__init__(page)
        self._means, self._page = means, page
        self._source, self._table = Path(), ""
        self._is_stale = False
        self.task: Task | None = None
        self.dialog: FetchedDialog | None = None
        self._wait_soon = QTimer(self)
        self._wait_soon.setSingleShot(True)
        self._wait_soon.setInterval(_QUIET)
        self._wait_soon.timeout.connect(self._on_waiting)
        means.document.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        """Whether a list is being read, or waits for an answer."""
        return self.task is not None or self.dialog is not None

    def fetch(self, table: str) -> None:
        """Ask for a list and take it into a table; while one is on its way, nothing happens."""
        if self.is_busy:
            return
        chosen = self._means.ask.list_to_open(self._window(), self._means.document.file.parent)
        if chosen is not None:
            self._source, self._table = chosen, table
            self._read()

    def _window(self) -> QWidget | None:
        return self._page.window() if self._page is not None else QApplication.activeWindow()

    # reading

    def _read(self) -> None:
        source = self._source
        before: There = self._means.document.ask(fetching.there, self._table)
        self._is_stale = False

        def work(_progress: object) -> Fetched | Sequence[Fault]:
            try:
                return fetching.understood(source, before)
            except ListRefused as refused:
                return refused.faults  # which a task that failed would lose

        self.task = Task(work, self._means.document)  # it outlives the page, as its thread does
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)
        self.task.ended.connect(self._on_ended)
        self._wait_soon.start()
        self.task.start()

    def _on_changed(self, changes: ChangeSet) -> None:
        names = {self._table, *(importing.referred_to(TABLES[self._table]) if self._table else ())}
        self._is_stale = self._is_stale or bool(changes.tables & names)

    def _on_waiting(self) -> None:
        self._say(waiting(self._source.name))

    def _on_ended(self) -> None:
        if self.task is self.sender():
            self._wait_soon.stop()
            self.task = None

    def _is_unwanted(self) -> bool:
        """Whether the answer is to a question nobody asks any more."""
        return self.task is None or self.task is not self.sender() or self._means.document.is_closed

    def _on_done(self, found: Fetched | Sequence[Fault]) -> None:
        if self._is_unwanted():
            return
        self._wait_soon.stop()
        if isinstance(found, Fetched):
            self._offer(found)
        else:
            self._say(self._refusal(plainly(self._table, found)))

    def _on_failed(self, why: Sentence) -> None:
        if not self._is_unwanted():
            self._wait_soon.stop()
            self._say(self._refusal([str(why)]))

    # saying

    def _say(self, said: Said) -> None:
        if self.dialog is None:
            self.dialog = dialog = FetchedDialog(self._means.look, self._page or self._window())
            dialog.finished.connect(lambda _how: self._on_closed(dialog))
            dialog.say(said)
            dialog.open()
        else:
            self.dialog.say(said)

    def _on_closed(self, dialog: FetchedDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
            if self.task is not None:
                self.task.cancel()
                self.task = None
        self._wait_soon.stop()

    def _refusal(self, reasons: list[str]) -> Said:
        title = _("Nothing was taken from “{name}”", name=self._source.name)
        lines = tuple(("triangle-alert", reason) for reason in reasons)
        return Said(title, lines, _("Close"), (_("Try again"), self._read))

    def _offer(self, found: Fetched) -> None:
        plan = found.plan
        lines = [("circle-check", text) for text in self._good(found)]
        if found.alike:
            text = ngettext("{number} is here already.", "{number} are here already.", found.alike)
            lines.append(("circle-minus", text))
        if found.doubles:
            names = _some(found.doubles)
            lines.append(("triangle-alert", _("Written more than once in the list: {names}", names=names)))
        if plan.left_out:
            words = formats.and_list([_("“{text}”", text=one) for one in plan.left_out[:_MOST_FAULTS]])
            lines.append(("triangle-alert", _("Columns we do not know and leave out: {headings}", headings=words)))
        if plan.added or plan.changed:
            title = _("This is what we found in “{name}”", name=self._source.name)
            self._say(Said(title, lines, _("Do not get them"), (_("Get them"), lambda: self._take(found))))
        else:
            title = _("There is nothing new in “{name}”", name=self._source.name)
            self._say(Said(title, lines, _("Close")))

    def _good(self, found: Fetched) -> list[str]:
        plan = found.plan
        lines: list[str] = []
        if plan.added:
            lines.append(_new(self._table, len(plan.added), _some(found.names)))
        if plan.changed:
            number = len(plan.changed)
            lines.append(
                ngettext(
                    "{number} is here already and is changed.", "{number} are here already and are changed.", number
                )
            )
        return lines

    # taking

    def _take(self, found: Fetched) -> None:
        if self._is_stale:
            self._read()  # somebody has changed what the list was understood against
            return
        name = Sentence("Take in “{source}”", {"source": self._source.name})
        added, changed = len(found.plan.added), len(found.plan.changed)
        told = _("Fetched: {added} new, {changed} changed", added=formats.whole(added), changed=formats.whole(changed))
        self._means.run(name, lambda unit: importing.carry_out(unit, found.plan), told)


def _new(table: str, number: int, names: str) -> str:
    if table == "person":
        return ngettext("{number} new person: {names}", "{number} new people: {names}", number, names=names)
    if table == "village":
        return ngettext("{number} new village: {names}", "{number} new villages: {names}", number, names=names)
    return ngettext("{number} new row: {names}", "{number} new rows: {names}", number, names=names)


def _some(names: tuple[str, ...]) -> str:
    shown = list(names[:_MOST_NAMES])
    more = len(names) - len(shown)
    if more == 1:
        shown = list(names)
    elif more:
        shown.append(ngettext("{number} more", "{number} more", more))
    return formats.and_list(shown)


def plainly(table: str, faults: Sequence[Fault]) -> list[str]:
    """Return why a list was refused: what is not known here named together, then the other places, one by one."""
    unknown: dict[str, dict[str, None]] = {}
    others: list[Fault] = []
    for fault in faults:
        if fault.reason.msgid == UNKNOWN:
            unknown.setdefault(fault.column, {})[str(fault.reason.fields["name"])] = None
        else:
            others.append(fault)
    said = [_unknown(table, column, tuple(names)) for column, names in unknown.items()]
    said += [str(fault) for fault in others[:_MOST_FAULTS]]
    if len(others) > _MOST_FAULTS:
        more = len(others) - _MOST_FAULTS
        said.append(ngettext("{number} more place to correct", "{number} more places to correct", more))
    return said


def _unknown(table: str, column: str, names: tuple[str, ...]) -> str:
    field = meanings(table).get(plain(column), "")
    behind = next((one.references for one in TABLES[table].fields if one.name == field), "")
    if behind == "village":
        return _(
            "These villages are not here: {names}. Write them in under “{step}” first, or correct the list.",
            names=_some(names),
            step=_("The villages"),
        )
    return _(
        "In the column “{column}” these are not here: {names}. Write them in first, or correct the list.",
        column=column,
        names=_some(names),
    )
