"""Somebody else's list of people or hours: asked for, read beside the window, shown, and taken in as one action.

self._lists = ListFetching(means, self)   # kept by the page
self._lists.fetch()
"""

from collections.abc import Hashable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from klyngeapp.domain.guessed_columns import Kind
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import foreign_list, hours_list, people_list
from klyngeapp.services.foreign_list import ForeignList
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import list_questions
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.fetched_dialog import FetchedDialog, Said
from klyngeapp.ui.forms.list_dialog import ListDialog
from klyngeapp.ui.forms.list_questions import Offer
from klyngeapp.ui.tasks import Task


class ListFetching(QObject):
    """Fetches one list at a time."""

    def __init__(self, means: Means, page: QWidget | None = None) -> None:
        super().__init__(page)
        self._means, self._page = means, page
        self.task: Task | None = None
        self.dialog: ListDialog | FetchedDialog | None = None

    def fetch(self, kind: Kind | None = None) -> None:
        """Ask for a list of people or of hours, whichever it is; while one is on its way, nothing happens."""
        if self.task is not None or self.dialog is not None:
            return
        source = self._means.ask.list_to_open(self._window(), self._means.document.file.parent)
        if source is not None:
            self._read(source, kind)

    def _window(self) -> QWidget | None:
        return self._page.window() if self._page is not None else QApplication.activeWindow()

    def _read(self, source: Path, kind: Kind | None) -> None:
        known = self._means.document.ask(foreign_list.known_in)
        self.task = Task(lambda _progress: foreign_list.read(source, kind, known), self._means.document)
        self.task.done.connect(self._on_read)
        self.task.failed.connect(lambda why: self._refuse(source, str(why)))
        self.task.ended.connect(self._on_ended)
        self.task.start()

    def _on_ended(self) -> None:
        if self.task is self.sender():
            self.task = None

    def _on_read(self, found: ForeignList) -> None:
        if self._means.document.is_closed:
            return

        def understand(columns: tuple[str, ...]) -> Offer:
            return self._understood(replace(found, columns=columns))

        def take(offer: Offer, answers: Mapping[Hashable, str]) -> None:
            self._write(found, offer, answers)

        self._show(ListDialog(self._means.look, found, understand, take, self._page or self._window()))

    def _understood(self, found: ForeignList) -> Offer:
        """Return what the list would do; what is wanting is told in its place."""
        try:
            if found.kind == "people":
                return list_questions.people(self._means.document.ask(people_list.understood, found))
            return list_questions.hours(self._means.document.ask(hours_list.understood, found))
        except KlyngeError as error:
            return Offer([("triangle-alert", str(error))], (), lambda _unit, _answers: 0, can_take=False)

    def _write(self, found: ForeignList, offer: Offer, answers: Mapping[Hashable, str]) -> None:
        number = 0

        def use_case(unit: Unit) -> None:
            nonlocal number
            number = offer.take(unit, answers)

        if not self._means.run(Sentence("Take in “{source}”", {"source": found.source}), use_case):
            return
        if found.kind == "people":
            self._means.told(ngettext("{number} person fetched", "{number} people fetched", number))
        else:
            self._means.told(ngettext("{number} entry fetched", "{number} entries fetched", number))

    def _refuse(self, source: Path, why: str) -> None:
        dialog = FetchedDialog(self._means.look, self._page or self._window())
        title = _("Nothing was taken from “{name}”", name=source.name)
        dialog.say(Said(title, (("triangle-alert", why),), _("Close")))
        self._show(dialog)

    def _show(self, dialog: ListDialog | FetchedDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None
