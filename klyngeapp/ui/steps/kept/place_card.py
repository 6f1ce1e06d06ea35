"""Who answers for what is kept, where the file and its copies are, and what lies on this computer."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.store import computer
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.kept import Kept
from klyngeapp.system import paths
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.kept import words


class PlaceCard(QFrame):
    """The card."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        (cluster,) = means.document.ask(lists.ids_of, "cluster")
        self.form = RowForm(look, means.document, "cluster", cluster, ["data_controller"])
        self.where = label(look, "", "small", wrap=True)
        question = label(look, _("Where is the file?"), "small_strong", wrap=True)
        place = cards.column(question, self.where, spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        column.addWidget(Beside(look, (self.form, place), (1, 1), (220, 220), top=True))
        column.addWidget(cards.line())
        folder = button(look, _("Open the folder"), self._on_open, kind="link", icon="folder-open", small=True)
        column.addWidget(
            in_lines([label(look, _("On this computer"), "small_strong", wrap=True), folder], 12, stretches=True)
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column.addLayout(self._column)

    def show_kept(self, found: Kept) -> None:
        """Show where all of it is now."""
        document, look = self._means.document, self._means.look
        self.where.setText(words.where(document.file.name, len(document.backups()), found.sent))
        cards.empty(self._column)
        all_of = computer.on_this_computer()
        for one in all_of:
            lines = (
                label(look, one.file.name, "small_strong", wrap=True),
                label(look, words.lies(one), "small", wrap=True),
            )
            self._column.addWidget(cards.column(*lines, spacing=1))
        if not all_of:
            self._column.addWidget(label(look, _("Nothing but the file itself."), "small", wrap=True))
        if computer.has_log():
            said = _("A log of errors, with nothing out of the file.")
            self._column.addWidget(label(look, said, "small", wrap=True))

    def _on_open(self) -> None:
        self._means.ask.show_outside(paths.home())
