"""The page of the backups: of the workbook that is open, of a file that cannot be opened, or of all that are known."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store import restoring
from klyngeapp.store.backups import Backup
from klyngeapp.store.restoring import Listed
from klyngeapp.system import clock, places
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import Progress
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.bars import Notice
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import headline, icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.backups import words
from klyngeapp.ui.tasks import Task

_WIDEST = 900


@dataclass(frozen=True)
class BackupDeeds:
    """What can be done from the page: `back` to where one was, `open` a file."""

    ask: Ask
    back: Callable[[], object]
    open: Callable[[Path], object]


class BackupRow(QWidget):
    """One backup: when, how many changes ago, how large, why; and the way to have it back."""

    def __init__(self, look: Look, file: Path, one: Listed, restore: Callable[[], object]) -> None:
        super().__init__()
        self.file, self.one = file, one
        self.when = words.when(one, clock.now())
        self.details = words.details(one)
        sign = icon_label(look, "archive", size=22)
        self._second = label(look, self.details, "small", wrap=True)
        self.told = cards.column(label(look, self.when, "strong", wrap=True), self._second, spacing=2)
        name = _("Restore the copy: {when}", when=self.when)
        self.restore: Button = button(look, _("Restore …"), restore, small=True, name=name)
        self.restore.setAccessibleDescription(self.details)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(14)
        row.addWidget(sign)
        row.addWidget(in_lines([self.told, self.restore], 14, stretches=True), 1)

    def say_broken(self) -> None:
        """Say that the copy cannot be read any more."""
        self._second.setText(_("This copy can no longer be read; the disk may be failing. Take one beside it."))
        self.restore.hide()


class BackupsPage(Page):
    """Lists the backups of `file`; of all workbooks of which there are any, where it is None."""

    topic = "saved"

    def __init__(self, look: Look, file: Path | None, deeds: BackupDeeds) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look, self._deeds = look, deeds
        self.rows: list[BackupRow] = []
        self.notice: Notice | None = None
        self.title = headline(look, _("Backups"))
        self.back = button(look, _("Back"), deeds.back, kind="link", icon="arrow-left", small=True)
        content = Sheet()
        content.setMaximumWidth(look.px(_WIDEST))
        self._column = QVBoxLayout(content)
        self._column.setSpacing(16)
        lead = _(
            "While you work, klyngeapp puts whole copies of the file aside. A copy comes back as a file of its own: "
            "nothing you have now is written over."
        )
        cards.add(self._column, cards.row(self.back, "|"))
        cards.add(self._column, cards.column(self.title, label(look, lead, "lead", wrap=True), spacing=4))
        self._told = QVBoxLayout()
        self._column.addLayout(self._told)
        self._show(file)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        scrolled = Scroll(content)
        scrolled.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(scrolled)
        self.arrange(narrow=False, tight=False)
        self.checking: Task | None = self._check()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.title

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))

    def escape(self) -> bool:
        """Go back to where one was."""
        self._deeds.back()
        return True

    # showing

    def _show(self, file: Path | None) -> None:
        shown = [file] if file is not None else restoring.known()
        found = {one: restoring.listed(one) for one in shown}
        for one, listed in found.items():
            if listed:
                self._column.addWidget(self._card(one, listed))
        if not any(found.values()):
            self._column.addWidget(self._nothing(file))
        else:
            kept = _(
                "The newest ten are always kept, one a day for a week, and one a week for two months. They lie on this "
                "computer alone: keep a copy of the file somewhere else, too."
            )
            self._column.addWidget(label(self._look, kept, "small", wrap=True))

    def _card(self, file: Path, listed: Sequence[Listed]) -> QFrame:
        frame, inside = cards.card((24, 16, 24, 10), spacing=0)
        title = label(self._look, file.stem, "h2", wrap=True)
        folder = button(
            self._look,
            _("Open the folder"),
            lambda: self._deeds.ask.show_outside(listed[0].backup.path.parent),
            kind="link",
            icon="folder-open",
            small=True,
            name=_("Open the folder with the backups of {name}", name=file.stem),
        )
        inside.addWidget(in_lines([title, folder], 14, stretches=True))
        inside.addWidget(label(self._look, self._state(file), "small", wrap=True))
        for number, one in enumerate(listed):
            inside.addWidget(cards.line() if number else cards.column(margins=(0, 4, 0, 0)))
            inside.addWidget(self._row(file, one))
        return frame

    def _row(self, file: Path, one: Listed) -> BackupRow:
        made = BackupRow(self._look, file, one, lambda: self._restore(file, one))
        self.rows.append(made)
        return made

    @staticmethod
    def _state(file: Path) -> str:
        folder = places.as_walked(file)
        if file.exists():
            return _("The file lies in “{folder}”", folder=folder)
        return _("The file is no longer in “{folder}”", folder=folder)

    def _nothing(self, file: Path | None) -> QWidget:
        look = self._look
        said = (
            _("The first one is made when something is saved in the file. You need not do anything.")
            if file is None or file.exists()
            else _(
                "There is none of “{name}” on this computer. Ask the others whether they have the file.", name=file.stem
            )
        )
        sign = icon_label(look, "archive", colour="primary", size=56, width=1.4)
        title = label(look, _("No backups yet"), "h2", wrap=True)
        return cards.column(sign, title, label(look, said, "lead", wrap=True), spacing=12, margins=(0, 24, 0, 24))

    # can they be read?

    def _check(self) -> Task | None:
        """See beside the window whether each copy is whole, and say so of those that are not."""
        kept = [row.one.backup for row in self.rows]
        if not kept:
            return None

        def work(progress: Progress) -> Mapping[int, bool]:
            found = {}
            for number, backup in enumerate(kept):
                progress.step(number / len(kept))
                found[number] = restoring.is_whole(backup)
            return found

        task = Task(work, self)
        task.done.connect(self._on_checked)
        task.start()
        self.destroyed.connect(task.cancel)
        return task

    def _on_checked(self, whole: Mapping[int, bool]) -> None:
        for number, is_whole in whole.items():
            if not is_whole:
                self.rows[number].say_broken()
        self.checking = None
        self.rearranged.emit()

    # having one back

    def _restore(self, file: Path, one: Listed) -> None:
        output = self._deeds.ask.workbook_to_make(self, words.proposal(file, one))
        if output is None:
            return
        try:
            restoring.restore(file, one.backup.number, output)
        except KlyngeError as error:
            self._say("warn", self._why_not(one.backup, str(error)))
            return
        said = _("The copy is in “{file}” now. What you had is as it was.", file=output.name)
        self._say("done", said, (_("Open it"), lambda: self._deeds.open(output)))

    @staticmethod
    def _why_not(backup: Backup, why: str) -> str:
        if restoring.is_whole(backup):
            return why
        return _("This copy can no longer be read. Nothing was changed. Take the one above or below it.")

    def _say(self, kind: str, text: str, *deeds: tuple[str, Callable[[], object]]) -> None:
        cards.empty(self._told)
        self.notice = Notice(self._look, kind, text, deeds)
        self._told.addWidget(self.notice)
        opener = self.notice.findChild(Button)
        if isinstance(opener, Button):
            opener.show()
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rearranged.emit()
