"""Your vision: which version is shown, and the cards that show it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.visions import Vision, visions
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, titled
from klyngeapp.ui.forms.findings import Findings
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.steps.vision import words
from klyngeapp.ui.steps.vision.statement import Statement
from klyngeapp.ui.steps.vision.values import Values
from klyngeapp.ui.steps.vision.versions import Versions

_TABLES = ("vision", "vision_value", "vision_finding")


class VisionBody(CardsBody):
    """The vision and what belongs to it."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._wanted = ""  # the version that somebody has asked to see, "" for the newest
        self._vision: Vision | None = None
        self.chip, self._chip_line = _chip()
        self.versions = Versions(look, self.show_version)
        for part in (self.chip, self.versions):
            part.setParent(self)  # until they stand where they belong: shown alone they would be windows
        self.lists = Lists(look, means.document, [ListOf(table) for table in _TABLES], told=means.told)
        self.older, self.older_words = self._older_bar()
        self.statement = Statement(means, self._open_all, self.show_version)
        self.values = Values(means, lambda row: self._open("vision_value", row))
        self.values.rearranged.connect(self.rearranged)
        self.horizon, self._horizon_place = titled(look, _("How far ahead?"))
        self._form_place = QVBoxLayout()
        self._horizon_place.addLayout(self._form_place)
        self._horizon_place.addStretch(1)
        self.form: RowForm | None = None
        self.findings = Findings(means, "vision_finding", "vision", lambda row: self._open("vision_finding", row))
        self.findings.rearranged.connect(self.rearranged)
        self.resting, inside = titled(look, _("This is what the vision rests on"), beside=self.findings.more)
        inside.addWidget(self.findings)
        self.below = Beside(look, (self.values, self.horizon), (6, 5), (330, 270))
        self.put(self.older, self.statement, self.below, self.resting, self.lists)
        self.lists.opened.connect(self.lists.setVisible)
        self.refresh()

    def _older_bar(self) -> tuple[QWidget, QWidget]:
        look = self._means.look
        frame, line = cards.bar((20, 10, 14, 10))
        said = label(look, "", ink="softink", wrap=True)
        back = button(look, _("Show the newest"), lambda: self.show_version(""), small=True)
        line.addWidget(in_lines([said, back], 12, stretches=True), 1)
        return frame, said

    def beside_title(self) -> QWidget | None:
        """Return how far the vision is."""
        return self.chip

    def beside_advice(self) -> QWidget | None:
        """Return the versions."""
        return self.versions

    def show_version(self, vision: str) -> None:
        """Show a version, "" for the newest."""
        self.statement.edit.finish()
        self.lists.escape()
        self._wanted = vision
        self.refresh()

    def refresh(self) -> None:
        """Show the version that is wanted as it is now."""
        found = self._means.document.ask(visions)
        newest = found[0] if found else None
        one = next((vision for vision in found if vision.id == self._wanted), newest)
        self._vision = one
        is_newest = one is newest
        self.statement.show_vision(one, is_newest=is_newest)
        self.versions.show_versions(found, one.id if one else "")
        self._show_state(one, is_newest=is_newest)
        for part in (self.below, self.resting):
            self.show_part(part, shown=one is not None)
        if self.lists.page is None:
            self.lists.hide()
        self._show_form(one)
        if one is not None:
            self.values.show_of(one.id)
            self.findings.show_of(one.id)

    def _show_state(self, one: Vision | None, *, is_newest: bool) -> None:
        self.show_part(self.older, shown=not is_newest)
        cards.empty(self._chip_line)
        self.chip.setVisible(one is not None)
        if one is None:
            return
        look, said = self._means.look, words.state(one, clock.today())
        self.chip.setProperty("state", "there" if one.is_adopted else "")
        self.chip.style().polish(self.chip)
        if one.is_adopted:
            self._chip_line.addWidget(icon_label(look, "check", colour="ok", size=16, width=2.4))
        self._chip_line.addWidget(label(look, said, "small_strong"))
        self.chip.setAccessibleName(said)
        if not is_newest:
            self.older_words.setText(  # type: ignore[attr-defined]
                _("You are looking at an older version: {version}.", version=said)
            )

    def _show_form(self, one: Vision | None) -> None:
        if self.form is not None and (one is None or self.form.row_id != one.id):
            cards.empty(self._form_place)
            self.form = None
        if one is not None and self.form is None:
            names = ("horizon_year", "review_by")
            self.form = RowForm(self._means.look, self._means.document, "vision", one.id, names)
            self.form.fields["horizon_year"].label.hide()  # the title of the card says it
            self._form_place.addWidget(self.form)
            self.rearranged.emit()

    def _open_all(self) -> None:
        if self._vision is not None:
            self._open("vision", self._vision.id)

    def _open(self, table: str, row: str) -> None:
        self.statement.edit.finish()
        self.lists.show_row(table, row)


def _chip() -> tuple[QFrame, QHBoxLayout]:
    chip = QFrame()
    chip.setObjectName("chip")
    line = QHBoxLayout(chip)
    line.setContentsMargins(10, 4, 12, 4)
    line.setSpacing(6)
    return chip, line
