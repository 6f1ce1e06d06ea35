"""All that can be seen of a workbook, shown one after another: pages, open rows, dialogs, bars, the start window.

Which pages there are is asked of the program's own tables, so that a new page comes by itself. `Stage` shows a scene
and hands its widget on under a name; what is then done with it (a picture, a check) is not its matter.
"""

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from klyngeapp.domain.guidance.help import TOPICS
from klyngeapp.i18n.language import N_, Sentence, _, speak
from klyngeapp.services import rows
from klyngeapp.store.queries import forgetting, lists
from klyngeapp.system import clock, recent
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.settings import Settings
from klyngeapp.ui import page_keys as keys
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.crash import CrashWatch
from klyngeapp.ui.forms.forget_dialog import ForgetDialog, ToForget
from klyngeapp.ui.forms.lists import Lists
from klyngeapp.ui.forms.plan_job import PLAN
from klyngeapp.ui.keeping import KeepDialog, Keeping
from klyngeapp.ui.page_keys import OVERVIEW
from klyngeapp.ui.qt_words import speak_qt
from klyngeapp.ui.shell import volunteer_pages
from klyngeapp.ui.shell.sidebar import ALONG
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.shell.workspace import STEPS, Workspace
from klyngeapp.ui.start.new_cluster.page import QUESTIONS
from klyngeapp.ui.steps.action_plans import page as action_plans
from klyngeapp.ui.steps.action_plans.plan_page import PlanPage
from klyngeapp.ui.steps.backups.page import BackupsPage
from klyngeapp.ui.steps.documents.page import DocumentsPage
from klyngeapp.ui.steps.hours.page import SUMS, HoursPage
from klyngeapp.ui.steps.meetings.agenda import AgendaCard
from klyngeapp.ui.steps.search.page import SearchPage
from klyngeapp.ui.steps.villages_beside.page import BesidePage
from klyngeapp.ui.theme import Theme
from tests.ui.windows import Person

See = Callable[[str, QWidget], object]
STAMP = "2026-11-11T19:14:00Z"
DAY = Settings(theme="light", language="da")
NOW = "2026-11-12T14:32"
_FEW = 3
# Sentences of the program itself, as they stand in its bars.
NO_ROOM = N_("There is no room for “{path}” on the disk. Clear some space, or save in another place. Nothing is lost.")
TAKEN_BACK = N_("The reason is changed.")


def pages() -> tuple[str, ...]:
    """Return the keys of all pages, from the tables of the program."""
    return tuple(dict.fromkeys([OVERVIEW, *(key for key, _title in STEPS), *(row[0] for row in ALONG)]))


def settle(app: QApplication) -> None:
    """Let everything that is about to happen happen."""
    for _round in range(6):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()


@contextmanager
def own_copy(file: Path) -> Iterator[Path]:
    """Work on a copy of a file, in a home of its own, for a `with` block; the file is only read."""
    before = {name: os.environ.get(name) for name in ("KLYNGE_HOME", "HOME", "USERPROFILE")}
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        folder = home / "Dokumenter"
        folder.mkdir()
        copy = folder / file.name
        shutil.copyfile(file, copy)
        copy.chmod(stat.S_IRUSR | stat.S_IWUSR)
        os.environ.update(KLYNGE_HOME=str(home / "klyngeapp"), HOME=str(home), USERPROFILE=str(home))
        try:
            yield copy
        finally:
            for variable, value in before.items():
                os.environ.pop(variable, None)
                if value is not None:
                    os.environ[variable] = value


@dataclass
class Stage:
    """Shows scenes in a look and a size; `see` gets the name and the widget of each.

    `deep` shows every list of a page and a row of it, not only the first list and the rows of the pages that are used
    all along.
    """

    app: QApplication
    see: See
    chosen: Settings = DAY
    size: tuple[int, int] = (1440, 900)
    deep: bool = True
    only: frozenset[str] = field(default_factory=frozenset)

    def all_of(self, file: Path) -> None:
        """Show everything there is; KlyngeError where the workbook cannot be opened."""
        self._speak()
        self.first_start()
        self.workbook(file)
        self.later_start(file)

    def _speak(self) -> None:
        speak(self.chosen.language)
        speak_qt(self.chosen.language)

    def _show(self, name: str, widget: QWidget) -> None:
        settle(self.app)
        self.see(name, widget)

    @contextmanager
    def window(self, file: Path | None = None) -> Iterator[Window]:
        """Open a window, with a workbook in it where one is given."""
        window = Window(Theme(self.chosen), self.chosen, Person())
        window.resize(*self.size)
        if file is not None:
            window.opening.open_file(file)
        window.show()
        settle(self.app)
        for _round in range(2000):
            opening = window.opening
            if file is None or opening.workspace is not None or opening.refusal is not None:
                break
            self.app.processEvents()
        settle(self.app)
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            settle(self.app)

    # before a workbook is open

    def first_start(self) -> None:
        """Show the start window where nothing is known, and the questions of a new cluster."""
        with self.window() as window:
            self._show("start", window)
            window.front.show_help()
            self._show("start.help", window)
            window.front.leave()
            starting = window.opening.starting
            starting.ask_for_new()
            settle(self.app)
            page = starting.page
            page._draft.name = "Landsbyklyngen Nord for Fjorden"
            page._draft.villages = "Kærbølle 742\nOvstrup 521\nSønder Lindum\nOvstrup 521"
            page._draft.left_out["establishment.application"] = "Kommunen er allerede med"
            for number in range(len(QUESTIONS)):
                page._draft.number = number
                page._show()
                self._show(f"new.{number + 1}", window)
            page._draft.number, page._draft.name = 0, ""
            page._show()
            page.on()
            self._show("new.wrong", window)

    def later_start(self, file: Path) -> None:
        """Show the start window with workbooks that were open here, one of them gone."""
        folder, known = file.parent, recent.used()
        summary = known[0].summary if known else recent.Summary(file.stem)
        second = shutil.copyfile(file, folder / "Klyngen Langs Fjorden.klynge")
        used = (
            (folder / "Syv Sogne.klynge", recent.Summary("Syv Sogne sammen", "Lindum Kommune", 5)),
            (Path(second), recent.Summary("Klyngen Langs Fjorden", "Ringkøbing-Skjern Kommune", 2)),
            (file, summary),
        )
        for path, told in used:
            recent.remember(path, told)
        with self.window() as window:
            self._show("start.recent", window)
            window.opening.starting.page.messages.count()
            window.notify(
                "open", "warn", Sentence("Only a cluster workbook can be opened here. Its name ends in .klynge.")
            )
            self._show("start.notice", window)

    # a workbook

    def workbook(self, file: Path) -> None:
        """Show all pages of a workbook, and what can lie over them."""
        with self.window(file) as window:
            if window.opening.refusal is not None:
                raise KlyngeError(window.opening.refusal.msgid, **window.opening.refusal.fields)
            for key in pages():
                if not self.only or key in self.only:
                    self._page(window, key)
            if not self.only:
                self._further_pages(window)
                self._over_pages(window)
                self._in_front(window)
                self._dialogs(window)
        if not self.only:
            broken = file.with_name("broken.klynge")
            broken.write_bytes(b"this is no workbook")
            with self.window(broken) as window:
                why = window.opening.refusal
                assert why is not None
                # Its name alone: where the copy lies is another place each time.
                named = {key: Path(str(value)).name for key, value in why.fields.items()}
                window.opening.refusal = Sentence(why.msgid, named)
                window.rebuild()
                self._show("refused", window)

    def _page(self, window: Window, key: str) -> None:
        space = self._space(window)
        space.go(key)
        if key == keys.DOCUMENTS:
            self._built(space)
        self._show(key, window)
        for shown in _lists(space):
            if self.deep and key != keys.VOLUNTEERS:  # its rows have pages of their own
                self._lists_of(window, key, shown)

    def _lists_of(self, window: Window, key: str, shown: Lists) -> None:
        for place, one in enumerate(shown.shown):
            if place:
                shown.choose(place)
                settle(self.app)
                _to_top(shown)
                self._show(f"{key}.{one.table}", window)
            if shown.card is not None and shown.card.rows.ids and (self.deep or not place):
                shown.open(shown.card.rows.ids[0])
                self._show(f"{key}.{one.table}.row", window)
                shown.close_row()
                settle(self.app)

    def _built(self, space: Workspace) -> None:
        """Wait until a document is made and can be looked at."""
        page = space.page
        assert isinstance(page, DocumentsPage)
        seen: list[bytes] = []
        for _round in range(400):
            settle(self.app)
            view = page.preview.view
            if page.preview.data and view is not None:
                # Its pages are drawn on another thread, which tells nobody: blank paper has but two colours.
                image = view.view.grab().toImage()
                seen.append(bytes(image.constBits()))
                small = image.scaled(24, 24)
                colours = {small.pixel(x, y) for x in range(24) for y in range(24)}
                if not view.isVisible() or (len(colours) > _FEW and len(set(seen[-3:])) == 1 and len(seen) > _FEW):
                    break
            QTest.qWait(25)

    @staticmethod
    def _space(window: Window) -> Workspace:
        assert window.opening.workspace is not None
        return window.opening.workspace

    def _plans(self, window: Window) -> None:
        """Show the action plans in all their ways, and the page of one of them."""
        space = self._space(window)
        space.go(keys.PLANS)
        body = space.page.findChild(action_plans.PlansBody)
        assert isinstance(body, action_plans.PlansBody)
        for view, called in ((action_plans.LIST, "list"), (action_plans.BOARD, "board")):
            body.show_view(view)
            self._show(f"{keys.PLANS}.{called}", window)
        for plan in space._document.ask(lists.ids_of, "action_plan")[:1]:
            space.go(f"{keys.PLANS}/{plan}")
            self._show("plan", window)
            page = space.page
            assert isinstance(page, PlanPage)
            page.body.more.fold()
            self._show("plan.more", window)
            if self.deep:
                for shown in _lists(space):
                    self._lists_of(window, "plan", shown)

    def _volunteers(self, window: Window) -> None:
        """Show the pages behind that of the volunteers, and the page of one of them."""
        space = self._space(window)
        for rest in volunteer_pages.FURTHER:
            space.go(f"{keys.VOLUNTEERS}/{rest}")
            self._show(f"{keys.VOLUNTEERS}.{rest}", window)
            if isinstance(space.page, HoursPage) and space.page.views.isVisible():
                space.page.show_view(SUMS)
                self._show(f"{keys.VOLUNTEERS}.{rest}.sums", window)
        for person in space._document.ask(lists.ids_of, "person")[:1]:
            space.go(f"{keys.VOLUNTEERS}/{person}")
            self._show(f"{keys.VOLUNTEERS}.person", window)

    def _further_pages(self, window: Window) -> None:
        """Show the pages that are in no list of pages: plans, settings, search, and one meeting."""
        self._plans(window)
        self._volunteers(window)
        space = self._space(window)
        space.go(f"{keys.VILLAGES}/{keys.BESIDE}")
        self._show("beside", window)
        page_beside = space.page
        assert isinstance(page_beside, BesidePage)
        if page_beside.shares.isVisible():
            page_beside.shares.show_table()
            self._show("beside.table", window)
        space.go(keys.SETTINGS)
        self._show("settings", window)
        space.go(OVERVIEW)
        space.search()
        self._show("search", window)
        page = space.page
        assert isinstance(page, SearchPage)
        page.field.setText(space._document.home.overview.name.split()[-1][:4])
        page.search_now()
        while page.is_searching:
            settle(self.app)
        QTest.qWait(400)  # the cross that empties the field fades in
        self._show("search.found", window)
        space._document.searched = ""
        items = space._document.ask(lists.ids_of, "agenda_item")
        for row in space._document.ask(lists.rows_of, "agenda_item", items[:1]):
            space.go(f"meetings/{row.values['meeting']}")
            self._show("meeting", window)
            agenda = space.page.findChild(AgendaCard)
            assert isinstance(agenda, AgendaCard)
            agenda.open(row.id)
            self._show("meeting.item", window)

    def _over_pages(self, window: Window) -> None:
        space = self._space(window)
        space.go(STEPS[0][0])
        space._tell(_(TAKEN_BACK))
        self._show("bar.undo", window)
        space.put_toast_away()
        path = self._space(window)._document.file.name
        again = (_("Try again"), lambda: None)
        window.notify("publish", "warn", Sentence(NO_ROOM, {"path": path}), (again,), stays=True)
        self._show("bar.trouble", window)
        window.messages.take_away("publish")
        exporting = window.opening.exporting
        exporting._job, exporting._part = PLAN, 0.4
        exporting._say_working()
        self._show("bar.working", window)
        window.messages.take_away("export")
        window.notify("sample", "soft", Sentence("This is the sample. Open your own file under File."))
        self._show("bar.notice", window)
        window.messages.take_away("sample")
        if space.narrow:
            space.toggle_panel()
            self._show("panel.sidebar", window)
            space.toggle_panel()
            toggle = getattr(getattr(space.page, "view", None), "toggle_hint", None)
            if toggle is not None:
                toggle()
                self._show("panel.advice", window)
                toggle()

    def _in_front(self, window: Window) -> None:
        """Show what stands in front of the workbook: the history, the backups, help."""
        document, front = self._space(window)._document, window.front
        (cluster,) = document.ask(lists.ids_of, "cluster")
        with mock.patch.object(clock, "stamp", return_value=STAMP):
            front.show_history()
            self._show("history.none", window)
            front.leave()
            for text in (
                "Fra den første samtale",
                "Fra køkkenbordet til en fælles plan, som alle kan kende sig selv i",
            ):
                name = Sentence("Change {table}: {name}", {"table": _("Cluster"), "name": text})
                document.do(name, lambda unit, text=text: rows.change(unit, "cluster", cluster, plan_title=text))
                document.publish()
            document.undo()
            document.publish()
        for name, wanted in (("history", "history"), ("history.row", f"history/cluster/{cluster}")):
            document.wanted.emit(wanted)
            self._show(name, window)
        self._backups(window, "backups", None)
        self._backups(window, "backups.none", Path("Ukendt.klynge"))
        front.show_wanted("computer")
        self._show("computer", window)
        topics = TOPICS if self.deep else ("start", "establishment.villages", "keys", "about")
        for topic in topics:
            front.show_help(topic)
            self._show(f"help.{topic}", window)
        front.leave()
        document.undo()
        document.publish()

    def _backups(self, window: Window, name: str, file: Path | None) -> None:
        window.front.show_backups(file)
        page = window.front.page
        assert isinstance(page, BackupsPage)
        while page.checking is not None:
            settle(self.app)
        self._show(name, window)

    def _dialogs(self, window: Window) -> None:
        ask, exporting = Ask(), window.opening.exporting
        exporting.ask(PLAN)
        self._show("dialog.save", exporting.dialog)
        exporting.dialog.reject()
        question = _(
            "Not everything is in the file yet: {why} It is kept on this computer and gets there next time.",
            why=_(NO_ROOM, path=self._space(window)._document.file.name),
        )
        self._modal("dialog.sure", lambda: ask.sure(window, question, _("Close anyway"), _("Stay here")))
        home = os.environ.get("KLYNGE_HOME", "")
        watch = CrashWatch(lambda text, details: ask.crashed(window, text.replace(home, "klyngeapp"), details))
        asked = Keeping(window.theme.look, Path("Årsplan.klynge"), "passing", Path("Dokumenter/Årsplan.klynge"))
        self._modal("dialog.keep", lambda: KeepDialog(window, asked).exec())
        self._modal("dialog.crash", lambda: watch.caught(ValueError, ValueError("a bug"), None))
        self._forget(window)

    def _forget(self, window: Window) -> None:
        """Show the question before somebody is forgotten."""
        document = window.opening.document
        people = document.ask(forgetting.people) if document is not None else ()
        if document is None or not people:
            return
        person = people[0][0]
        told, traces = document.ask(forgetting.consequences, person), document.ask(forgetting.traces_of, person)
        assert told is not None
        assert traces is not None
        to_forget = ToForget(window.theme.look, told, traces, document.copies_with(person, traces), _("Asked for it"))
        self._modal("dialog.forget", lambda: ForgetDialog(window, to_forget).exec())

    def _modal(self, name: str, run: Callable[[], object]) -> None:
        """Run what waits for an answer; look at it, and go on."""
        wrong: list[BaseException] = []

        def look() -> None:
            dialog = self.app.activeModalWidget()
            try:
                assert dialog is not None, f"{name} did not come"
                self._show(name, dialog)
            except BaseException as error:
                wrong.append(error)
            if isinstance(dialog, QDialog):
                dialog.done(0)

        QTimer.singleShot(0, look)
        run()
        settle(self.app)
        if wrong:
            raise wrong[0]


def _to_top(part: QWidget) -> None:
    """Scroll a page so that a part of it stands at the top, as whoever chose a list in it sees it."""
    holder = part.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    if holder is not None and holder.widget() is not None:
        holder.verticalScrollBar().setValue(part.mapTo(holder.widget(), QPoint(0, 0)).y())


def _lists(space: Workspace) -> Iterable[Lists]:
    found = space.page.findChildren(Lists)
    return [
        one
        for one in found
        if one.isVisible() and not any(one is not other and other.isAncestorOf(one) for other in found)
    ]
