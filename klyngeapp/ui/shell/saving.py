"""The strategy plan as a PDF: who reads it, in which language, where to. Imported when a workbook is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from klyngeapp.domain.plan_facts import Reader
from klyngeapp.i18n.language import N_, Sentence, _, spoken
from klyngeapp.services.plans import strategy_plan
from klyngeapp.store import reading
from klyngeapp.system import clock, files
from klyngeapp.system.progress import Progress
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

READERS: tuple[tuple[Reader, str, str], ...] = (
    ("group", N_("Ourselves"), N_("With the names of everybody, never with phone numbers or addresses.")),
    ("municipality", N_("The municipality"), N_("Names only with consent.")),
    ("public", N_("Everybody"), N_("Names only with consent.")),
)
_LANGUAGES = (("da", "Dansk"), ("en", "English"))  # each called as those who read it call it
_CALLED = {"group": N_("for the group"), "municipality": N_("for the municipality"), "public": N_("for everybody")}


@dataclass(frozen=True)
class Wanted:
    """Which plan: for whom, in which language."""

    reader: Reader
    language: str


@dataclass(frozen=True)
class Made:
    """A plan that lies in its place, and what its makers should know of it."""

    path: Path
    warnings: tuple[Sentence, ...]


class SavingDialog(QDialog):
    """Asks for whom the plan is, and in which language."""

    def __init__(self, look: Look, parent: QWidget, go: Callable[[Wanted], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Save the strategy plan as PDF"))
        self.setMinimumWidth(look.px(460))
        self._go = go
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(6)
        column.addWidget(label(look, _("Who will read it?"), "h2"))
        column.addSpacing(6)
        self.readers = QButtonGroup(self)
        self._add_readers(look, column)
        column.addSpacing(8)
        self.languages = QButtonGroup(self)
        self._add_languages(look, column)
        column.addSpacing(16)
        self.save = button(look, _("Choose where …"), self._on_save, kind="primary")
        self.save.setDefault(True)
        column.addWidget(cards.row("|", button(look, _("Cancel"), self.reject), self.save, spacing=12))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _add_readers(self, look: Look, column: QVBoxLayout) -> None:
        for number, (_reader, name, detail) in enumerate(READERS):
            column.addWidget(_choice(look, self.readers, _(name), number, detail=_(detail), strong=True))
            words = label(look, _(detail), "small", wrap=True)
            words.setContentsMargins(44, 0, 0, 6)
            column.addWidget(words)
        self.readers.button(0).setChecked(True)

    def _add_languages(self, look: Look, column: QVBoxLayout) -> None:
        column.addWidget(label(look, _("Language"), "h3"))
        choices = [_choice(look, self.languages, name, number) for number, (_code, name) in enumerate(_LANGUAGES)]
        column.addWidget(cards.row(*choices, "|", spacing=24))
        codes = [code for code, _name in _LANGUAGES]
        self.languages.button(codes.index(spoken())).setChecked(True)

    def _on_save(self) -> None:
        reader = READERS[self.readers.checkedId()][0]
        wanted = Wanted(reader, _LANGUAGES[self.languages.checkedId()][0])
        self.accept()
        self._go(wanted)


def _choice(
    look: Look, group: QButtonGroup, name: str, number: int, *, detail: str = "", strong: bool = False
) -> QRadioButton:
    made = QRadioButton(name)
    made.setFont(look.font("strong" if strong else "body"))
    made.setAccessibleName(name)
    made.setAccessibleDescription(detail)
    group.addButton(made, number)
    return made


def suggested_name(cluster: str, wanted: Wanted) -> str:
    """Return a file's name that tells what is in it and for whom."""
    safe = "".join(" " if letter in '<>:"/\\|?*' or not letter.isprintable() else letter for letter in cluster)
    day = clock.today().isoformat()
    title, readers = _("Strategy plan"), _(_CALLED[wanted.reader])
    return f"{title} {' '.join(safe.split())[:80]} {day} – {readers}.pdf"


def make_plan(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
    """Write the plan of a snapshot to a file, whole; `Cancelled` leaves no trace. Runs on a thread of its own."""
    warnings: list[Sentence] = []
    with reading.snapshot(data) as connection:
        made = strategy_plan(
            connection,
            language=wanted.language,
            reader=wanted.reader,
            today=clock.today(),
            warn=warnings.append,
            progress=progress,
        )
    progress.step(1.0)  # the last chance to change one's mind
    files.replace_whole(path, made)
    return Made(path, tuple(warnings))
