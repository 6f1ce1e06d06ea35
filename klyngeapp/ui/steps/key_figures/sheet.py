"""The table of a year: which year, compared with which, which figures, and where they are from."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import key_figures as service
from klyngeapp.store.queries.key_figures import KeyFigures, Year, key_figures
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.begin import Begin
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_line import AddLine
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import Check, ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.steps.key_figures import words
from klyngeapp.ui.steps.key_figures.figure_rows import FigureRows
from klyngeapp.ui.steps.key_figures.growth import Growth

_ROW, _BOX = 43, 150
_TABLE = TABLES["village_figure"]
_NAMES = wording.Names(())
_VILLAGES = "establishment.villages"


class Sheet(Body):
    """The figures of a year. `open_figure` shows all of a row."""

    def __init__(self, means: Means, open_figure: Callable[[str], object]) -> None:
        super().__init__()
        self._means, self._open = means, open_figure
        look = means.look
        self._found = self._read()
        self._new_years: set[int] = set()
        self.subject, self.year = 0, self._newest()
        self.since: int | None = None
        self._shown: object = None
        self.card: RowsCard | None = None
        self.rows: FigureRows | None = None
        self.year_box, year = self._box(_("Year"), self._on_year)
        self.since_box, self._since_field = self._box(_("Compared with"), self._on_since)
        example = _("for example {example}", example=clock.today().year)
        self.adding = AddLine(look, _("Add a year"), _("Add a year"), example, self._add_year)
        self.subjects = Segmented(look, _("Figures"), [_(one.title) for one in words.SUBJECTS])
        self.take = button(look, _("Take the inhabitants from “The villages”"), self._on_take, icon="users", small=True)
        self.subjects.chosen.connect(self._on_subject)
        self._place = QVBoxLayout()
        self._noted = self._noted_card()
        self.growth = Growth(look)
        self._below = Beside(look, (self.growth, self._noted), (11, 9), (440, 340), top=True)
        self._choices = in_lines([year, self._since_field, self.adding, self.take], 20)
        self.begin = self._begin()
        self._put_together()
        self.refresh()

    def _put_together(self) -> None:
        self.subjects.choose(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(14)
        cards.add(column, self._choices, self.subjects)
        column.addLayout(self._place)
        cards.add(column, self._below, self.begin)
        for part in (self.adding, self.source, self.forecast):
            part.setEnabled(not self._means.document.looks)

    def _noted_card(self) -> QWidget:
        look = self._means.look
        self.source = FieldEdit(look, _TABLE.field("source"), lambda _field: _NAMES)
        self.source.committed.connect(lambda value: self._note("source", value))
        self.forecast = Check(look, _("The figures of this year are a forecast"))
        self.forecast.clicked.connect(lambda is_on: self._note("forecast", int(is_on)))
        frame, inside = cards.card((24, 16, 24, 16))
        cards.add(inside, self.source, self.forecast)
        return frame

    def _begin(self) -> Begin:
        title, said = (
            _("No villages yet"),
            _("When the villages are written in, their figures stand here side by side."),
        )
        deed = (_("Write the villages in"), lambda: self._means.go(_VILLAGES))
        return Begin(self._means.look, "chart-column", title, said, deed)

    def _box(self, text: str, chosen: Callable[[int], object]) -> tuple[ChoiceBox, QWidget]:
        look = self._means.look
        box = ChoiceBox(look, [], typed=False)
        box.setAccessibleName(text)
        box.setMinimumWidth(look.px(_BOX))
        box.activated.connect(chosen)
        said = label(look, text, "small_strong")
        said.setBuddy(box)
        return box, in_lines([said, box], 10)

    def _read(self) -> KeyFigures:
        return self._means.document.ask(key_figures, clock.today())

    def _newest(self) -> int:
        """Return the newest year that has been counted, this one where there is none."""
        counted = [one.year for one in self._found.years if not one.is_forecast and one.year <= clock.today().year]
        return max(counted, default=clock.today().year)

    def _years(self) -> list[int]:
        known = {one.year for one in self._found.years}
        return sorted(known | self._new_years | {self.year}, reverse=True)

    def _earlier(self) -> list[int]:
        return [one.year for one in self._found.years if one.year < self.year]

    @property
    def _told(self) -> Year | None:
        return next((one for one in self._found.years if one.year == self.year), None)

    # showing

    def refresh(self) -> None:
        """Show the figures as they are now."""
        self._found = self._read()
        has_any = bool(self._found.villages)
        for part in (self._choices, self.subjects, self._below):
            part.setVisible(has_any)
        self.begin.setVisible(not has_any)
        self.take.setVisible(self._can_take())
        earlier = self._earlier()
        if self.since not in earlier:
            self.since = earlier[0] if earlier else None
        self._offer(earlier)
        self._say_source()
        self.growth.show_figures(self._found)
        now = (self.subject, self.year, self.since, has_any)
        if now != self._shown:
            self._shown = now
            self._show(has_any=has_any)

    def _offer(self, earlier: list[int]) -> None:
        forecasts = {one.year for one in self._found.years if one.is_forecast}
        years = self._years()
        self.year_box.offer([_("{year}, forecast", year=one) if one in forecasts else str(one) for one in years])
        self.year_box.setCurrentIndex(years.index(self.year))
        self.since_box.offer([str(one) for one in earlier])
        self.since_box.setCurrentIndex(earlier.index(self.since) if self.since in earlier else -1)
        self._since_field.setVisible(bool(earlier) and words.SUBJECTS[self.subject].worked_out == "since")

    def _say_source(self) -> None:
        told = self._told
        self._noted.setVisible(told is not None)
        if told is not None:
            self.source.show_value(told.source or None)
            self.source.say_many(_("Not the same for all") if told.differs else "")
            self.forecast.setChecked(told.is_forecast)

    def _show(self, *, has_any: bool) -> None:
        cards.empty(self._place)
        self.card = self.rows = None
        if has_any:
            self.rows = FigureRows(self._means, words.SUBJECTS[self.subject], self.year, self.since)
            self.card = RowsCard(self._means.look, self.rows, Dress(row=_ROW))
            self.rows.setParent(self.card)
            self.card.open_wanted.connect(self._on_open)
            self._place.addWidget(self.card)
        self.rearranged.emit()

    def _can_take(self) -> bool:
        """Whether the year has no inhabitants yet, and the villages are written in with some."""
        known = any(one.inhabitants is not None for one in self._means.document.home.overview.villages)
        is_now = self.year in (clock.today().year, clock.today().year - 1)
        can = known and is_now and not self._means.document.looks
        return can and self._found.sum_of(self.year, "inhabitants") is None

    # choosing

    def _on_open(self, village: str) -> None:
        row = self.rows.row_of(village) if self.rows is not None else ""
        if row:
            self._open(row)

    def _on_year(self, place: int) -> None:
        self.year = self._years()[place]
        self.refresh()

    def _on_since(self, place: int) -> None:
        self.since = self._earlier()[place]
        self.refresh()

    def _on_subject(self, place: int) -> None:
        self.subject = place
        self.refresh()

    def _on_take(self) -> None:
        said = Sentence("Take the inhabitants of {year} from the villages", {"year": self.year})
        self._means.run(said, lambda unit: service.take_over(unit, self.year))

    def _add_year(self, text: str) -> bool:
        """Show the table of a year that has no figures yet; it is there when one of them is written in."""
        try:
            year = wording.understood(_TABLE.field("year"), text, lambda _field: _NAMES)
        except KlyngeError as error:
            self._means.refused(str(error))
            return False
        assert isinstance(year, int)
        self._new_years.add(year)
        self.year = year
        self.refresh()
        return True

    def _note(self, name: str, value: Value) -> None:
        said = Sentence("Change what is said of the figures of {year}", {"year": self.year})
        self._means.run(said, lambda unit: service.note_year(unit, self.year, **{name: value}))
