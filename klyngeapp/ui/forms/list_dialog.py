"""Somebody else's list before it is taken: what each column is, what would happen, and what must be said first."""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from klyngeapp.domain.guessed_columns import FIELDS
from klyngeapp.i18n.language import _
from klyngeapp.services.foreign_list import ForeignList
from klyngeapp.ui.forms.fetched_dialog import line_of
from klyngeapp.ui.forms.list_questions import Offer, Question
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import Check, ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look

_WIDE, _HIGH, _SAMPLES, _MOST = 760, 640, 3, 200
Understand = Callable[[tuple[str, ...]], Offer]
Take = Callable[[Offer, Mapping[Hashable, str]], object]


class ListDialog(QDialog):
    """The columns to correct, what would be done, and the questions; closing it is saying no."""

    def __init__(
        self, look: Look, found: ForeignList, understand: Understand, take: Take, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._look, self._found, self._understand, self._take = look, found, understand, take
        self.offer: Offer | None = None
        self.columns: dict[int, ChoiceBox] = {}
        self.answers: dict[Hashable, tuple[ChoiceBox, Question]] = {}
        self.again: Check | None = None
        self._fields = ["", *FIELDS[found.kind]]
        title = _("This is what we found in “{name}”", name=found.source)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        inside = Sheet()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(28, 24, 28, 12)
        whole.setSpacing(12)
        cards.add(whole, label(look, title, "h2", wrap=True), self._columns())
        self._said = QVBoxLayout()
        self._said.setSpacing(10)
        whole.addLayout(self._said)
        whole.addStretch(1)
        self.no: QPushButton = button(look, _("Do not get them"), self.reject)
        self.yes: QPushButton = button(look, _("Get them"), self._on_yes, kind="primary")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 16)
        frame.addWidget(Scroll(inside), 1)
        frame.addWidget(cards.row("|", self.no, self.yes, spacing=12, margins=(28, 0, 28, 0)))
        self._on_columns()
        room = self.screen().availableSize()
        self.resize(min(look.px(_WIDE), room.width() - 40), min(look.px(_HIGH), room.height() - 60))

    # the columns

    def _columns(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(*cards.NONE)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        look = self._look
        lead = _("We have guessed what stands in each column. Correct what is wrong.")
        grid.addWidget(label(look, lead, "body", ink="ink2", wrap=True), 0, 0, 1, 3)
        for place, heading in enumerate(self._found.headings):
            samples = self._samples(place)
            if not heading and not samples:
                continue
            name = heading or _("Column {number}", number=place + 1)
            chosen = ChoiceBox(look, [self._called(one) for one in self._fields], typed=False, parent=box)
            chosen.setCurrentIndex(self._fields.index(self._found.columns[place]))
            chosen.setAccessibleName(_("What stands in “{column}”", column=name))
            chosen.setAccessibleDescription(samples)
            chosen.currentIndexChanged.connect(lambda _index, at=place: self._on_chosen(at))
            self.columns[place] = chosen
            row = grid.rowCount()
            grid.addWidget(label(look, name, "strong", wrap=True), row, 0)
            grid.addWidget(label(look, samples, "small", ink="ink2", wrap=True), row, 1)
            grid.addWidget(chosen, row, 2)
        for column, share in enumerate((2, 3, 2)):
            grid.setColumnStretch(column, share)
        return box

    def _samples(self, place: int) -> str:
        cells = (line.cells[place] for line in self._found.lines)
        found = list(dict.fromkeys(cell[:40] for cell in cells if cell))
        return " · ".join(found[:_SAMPLES])

    def _called(self, field: str) -> str:
        return _(FIELDS[self._found.kind][field]) if field else _("Leave out")

    def _on_chosen(self, at: int) -> None:
        """Let a field that is chosen here be chosen nowhere else."""
        chosen = self.columns[at].currentIndex()
        for place, other in self.columns.items():
            if chosen and place != at and other.currentIndex() == chosen:
                blocked = other.blockSignals(True)
                other.setCurrentIndex(0)
                other.blockSignals(blocked)
        self._on_columns()

    def _on_columns(self) -> None:
        every = range(len(self._found.headings))
        chosen = {place: self._fields[box.currentIndex()] for place, box in self.columns.items()}
        self.offer = offer = self._understand(tuple(chosen.get(place, "") for place in every))
        cards.empty(self._said)
        self.answers, self.again = {}, None
        for icon, text in offer.lines:
            self._said.addWidget(line_of(self._look, icon, text))
        if offer.again:
            self.again = Check(self._look, offer.again)
            self._said.addWidget(self.again)
        if offer.questions:
            self._said.addWidget(self._questions(offer))
        self.yes.setEnabled(offer.can_take)
        self.setAccessibleDescription("\n".join(text for _icon, text in offer.lines))

    # the questions

    def _questions(self, offer: Offer) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for question in offer.questions[:_MOST]:
            words = label(self._look, question.words, wrap=True)
            chosen = ChoiceBox(self._look, [text for _key, text in question.answers], typed=False, parent=box)
            chosen.setCurrentIndex([key for key, _text in question.answers].index(question.first))
            chosen.setAccessibleName(question.words)
            row = grid.rowCount()
            grid.addWidget(words, row, 0)
            grid.addWidget(chosen, row, 1)
            self.answers[question.key] = (chosen, question)
        return box

    def _on_yes(self) -> None:
        offer = self.offer
        assert offer is not None
        said: dict[Hashable, str] = {
            key: question.answers[box.currentIndex()][0] for key, (box, question) in self.answers.items()
        }
        if self.again is not None and self.again.isChecked():
            said["again"] = "again"
        self.accept()
        self._take(offer, said)
