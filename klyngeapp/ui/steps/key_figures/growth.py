"""How many lived here year by year, as columns: of all the villages, or of one."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.drawing.month_columns import Month, MonthColumns
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.key_figures import KeyFigures
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.key_figures import words

_TALL, _LETTER = 120, 15
_BOX = 230


class Growth(QFrame):
    """The card with the columns."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._found: KeyFigures | None = None
        self._ids: list[str] = [""]
        self.village = ""
        self.box = ChoiceBox(look, [], typed=False)
        self.box.setAccessibleName(_("Whose inhabitants"))
        self.box.setMinimumWidth(look.px(_BOX))
        self.box.activated.connect(self._on_chosen)
        self.words = label(look, "", ink="ink2", wrap=True)
        self.note = label(look, _("Outlined: a forecast."), "small", wrap=True)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        title = label(look, _("Inhabitants year by year"), "h2", wrap=True)
        column.addWidget(in_lines([title, self.box], 12, stretches=True))
        column.addWidget(self.words)
        column.addLayout(self._place)
        cards.add(column, self.note, "|")

    def show_figures(self, found: KeyFigures) -> None:
        """Show these."""
        self._found = found
        self._ids = ["", *(one for one, _name in found.villages)]
        if self.village not in self._ids:
            self.village = ""
        self.box.offer([_("All the villages"), *(name for _id, name in found.villages)])
        self.box.setCurrentIndex(self._ids.index(self.village))
        self._show()

    def _on_chosen(self, place: int) -> None:
        self.village = self._ids[place]
        self._show()

    def _show(self) -> None:
        found = self._found
        assert found is not None
        months = []
        for year in sorted(found.years, key=lambda one: one.year):
            people = words.inhabitants(found, self.village, year.year)
            if people is not None:
                months.append(Month(str(year.year), people, formats.whole(people), open=year.is_forecast))
        said = words.grown(found, self.village)
        self.words.setText(said)
        self.note.setVisible(any(month.open for month in months))
        cards.empty(self._place)
        if months:
            drawing = MonthColumns(tuple(months), tall=_TALL * self._look.factor, size=_LETTER * self._look.factor)
            self._place.addWidget(Picture(self._look, drawing, name=_("Inhabitants year by year"), description=said))
