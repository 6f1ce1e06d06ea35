"""The card of the months: bars whose ends are moved, the dates of a phase to be typed, and the phases as a list."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain import course as courses
from klyngeapp.domain.course import USUAL_LENGTHS, Course
from klyngeapp.domain.kinds import NO, Field, Kind
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.schedule import PhaseSpan, first_day
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import N_, Sentence, _
from klyngeapp.services import clusters, timeline
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.home import course
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.span_bars import SpanBars
from klyngeapp.ui.steps.time_and_money import words
from klyngeapp.ui.steps.time_and_money.phases import Phases

TITLES = {phase.id: phase.title for phase in PHASES}
_FIRST = Field(name="first", kind=Kind.MONTH, label=N_("Begins"), personal=NO, required=True, example="2026-09")
_LAST = Field(name="last", kind=Kind.MONTH, label=N_("Ends"), personal=NO, required=True, example="2026-12")
_CLUSTER = TABLES["cluster"]
_NAMES = wording.Names(())


class TimelineCard(QWidget):
    """The months of the process. `opened` says that a row of the list stands in its place."""

    opened = Signal(bool)
    rearranged = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._course = Course(None, None, {})
        self._is_free = self._is_list = False
        self._phase = ""  # whose dates are typed
        self.bars = SpanBars(look)
        self.bars.dragged.connect(self._on_dragged)
        self.bars.moved.connect(self._on_moved)
        self.bars.opened.connect(self.open_dates)
        self._make_fields()
        self.as_list = button(look, "", self._on_as_list, kind="link", small=True)
        hint = _("Pull at the end of a phase, or press Enter and write dates. The next phases move with it.")
        self.hint = label(look, hint, "small", wrap=True)
        self._foot = cards.row(self.hint, self.as_list, spacing=16, margins=(8, 0, 0, 0))
        foot = self._foot.layout()
        assert isinstance(foot, QHBoxLayout)
        foot.setStretch(0, 1)
        self._card, inside = cards.card((20, 14, 20, 8), spacing=0)
        cards.add(inside, self.bars, self._foot, self._dates, self._length)
        phases = ListOf("phase", make=lambda: Phases(means), quiet=True)
        self.phases = Lists(look, means.document, [phases], told=means.told)
        self.phases.opened.connect(self._on_opened)
        self.phases.rearranged.connect(self.rearranged)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(10)
        cards.add(column, self._card, self.phases)
        self._dates.hide()

    def _make_fields(self) -> None:
        look = self._means.look
        self.begin = label(look, _("When do you begin? Write a date, and the phases lay themselves out."), wrap=True)
        self.dates = {field.name: self._date(field) for field in (_FIRST, _LAST)}
        self.length = {name: self._length_field(name) for name in ("start", "months")}
        self.whose = label(look, "", "h3", wrap=True)
        self.put_away = button(look, _("Put away"), self.close_dates, small=True)
        self._dates = _fields(self.dates, self.whose, self.put_away)
        self._length = _fields(self.length, self.begin)

    # what is shown

    def refresh(self) -> None:
        """Show the months as they are now."""
        self._course = self._means.document.ask(course)
        self._draw(self._course)
        spans = self._course.spans
        values = self._cluster()[1]
        for name, edit in self.length.items():
            edit.show_value(values[name])
        span = self._course.span(self._phase)
        if span is None:
            self._phase = ""
        else:
            self._show_dates(span)
        self.begin.setVisible(not spans)
        self.bars.setVisible(bool(spans) and not self._is_list)
        self.hint.setVisible(bool(spans) and not self._is_list)
        self._foot.setVisible(bool(spans))
        self._length.setVisible(not spans or self.is_free)
        self._dates.setVisible(bool(self._phase) and not self._is_list)
        self.phases.setVisible(self._is_list)
        text = _("Show as a timeline") if self._is_list else _("Show as a table")
        self.as_list.setText(text)
        self.as_list.setAccessibleName(text)

    def _draw(self, shown: Course) -> None:
        spans = shown.spans
        if not spans:
            return
        facts, titles = self._means.document.home, [_(TITLES[span.id]) for span in spans]
        self._order = [span.id for span in sorted(spans, key=lambda span: span.first)]
        said = [words.bar_words(self._span_of(shown, phase), _(TITLES[phase])) for phase in self._order]
        about = (_("Timeline"), words.spoken(shown, titles))
        self.bars.show_bars(words.timeline(shown, facts, self._means.look.factor), said, about)

    def _span_of(self, shown: Course, phase: str) -> PhaseSpan:
        span = shown.span(phase)
        assert span is not None
        return span

    @property
    def is_free(self) -> bool:
        """Whether the length is neither of the usual ones, or about to be another."""
        return self._is_free or (self._course.total is not None and self._course.total not in USUAL_LENGTHS)

    def _cluster(self) -> tuple[str, Mapping[str, Value]]:
        (row_id,) = self._means.document.ask(lists.ids_of, "cluster")
        (row,) = self._means.document.ask(lists.rows_of, "cluster", [row_id])
        return row_id, row.values

    # how long the process is

    @property
    def total(self) -> int | None:
        """Return how many months the process is said to take."""
        return self._course.total

    def take_length(self, total: int) -> None:
        """Take a usual length, 0 for another: then it is written."""
        self._is_free = not total
        if total and (total != self._course.total or courses.months_in_all(self._course.spans) not in (0, total)):
            name = Sentence("Let the process take {number} months", {"number": total})
            told = _("The process takes {number} months now.", number=total)
            self._means.run(name, lambda unit: timeline.take_usual_length(unit, total), told)
        self.refresh()
        self.rearranged.emit()
        if not total:
            self.length["months"].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _length_field(self, name: str) -> FieldEdit:
        made = FieldEdit(self._means.look, _CLUSTER.field(name), lambda _field: _NAMES)
        made.committed.connect(lambda value: self._on_length(name, value))
        return made

    def _on_length(self, name: str, value: Value) -> None:
        row_id, values = self._cluster()
        if values[name] == value:
            return

        said: dict[str, object] = {"table": _(_CLUSTER.label), "name": values["name"]}
        change = Sentence("Change {table}: {name}", said)
        self._try(self.length[name], change, lambda unit: clusters.change(unit, row_id, name, value))

    def _try(self, field: FieldEdit, name: Sentence, change: Callable[[Unit], object]) -> None:
        try:
            self._means.document.do(name, change)
        except KlyngeError as error:
            field.refuse(str(error))

    # moving an end

    def _on_dragged(self, place: int, end: str, by: int) -> None:
        self._draw(self._moved(self._order[place], end, by))

    def _moved(self, phase: str, end: str, by: int) -> Course:
        today = self._means.document.home.today
        if end == "first":
            return courses.start_moved(self._course, phase, by)
        return courses.end_moved(self._course, phase, by, today)

    def _on_moved(self, place: int, end: str, by: int) -> None:
        phase = self._order[place]
        if self._moved(phase, end, by) == self._course:
            self._draw(self._course)
        elif end == "first":
            self._means.run(_start_of(phase), lambda unit: timeline.move_start(unit, phase, by))
        else:
            self._means.run(_end_of(phase), lambda unit: timeline.move_end(unit, phase, by))
        self.refresh()

    # dates

    def _date(self, field: Field) -> FieldEdit:
        made = FieldEdit(self._means.look, field, lambda _field: _NAMES)
        made.committed.connect(lambda value: self._on_date(field.name, first_day(value)))
        return made

    def open_dates(self, place: int) -> None:
        """Let the dates of a bar be typed."""
        self._phase = self._order[place]
        self.refresh()
        self.rearranged.emit()
        wanted = self.dates[self.bars.end].input
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_dates(self, span: PhaseSpan) -> None:
        self.whose.setText(_(TITLES[span.id]))
        self.dates["first"].show_value(span.first.isoformat()[:7])
        self.dates["last"].show_value(span.last.isoformat()[:7])

    def _on_date(self, end: str, day: date | None) -> None:
        phase = self._phase
        if day is None or not phase:
            return
        if end == "first":
            self._try(self.dates[end], _start_of(phase), lambda unit: timeline.let_begin(unit, phase, day))
        else:
            self._try(self.dates[end], _end_of(phase), lambda unit: timeline.let_end(unit, phase, day))

    def close_dates(self) -> None:
        """Put the dates away, and go back to their bar."""
        for edit in self.dates.values():
            edit.finish()
        self._phase = ""
        self.refresh()
        self.rearranged.emit()
        self.bars.handles[self.bars.place].setFocus(Qt.FocusReason.OtherFocusReason)

    # the phases as a list

    def _on_as_list(self) -> None:
        self._is_list = not self._is_list
        self.refresh()
        self.rearranged.emit()

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._card.setVisible(not is_open)
        self.opened.emit(is_open)

    def escape(self) -> bool:
        """Go back from a phase to the list, or put the dates away; False where there is nothing."""
        if self.phases.escape():
            return True
        if not self._phase:
            return False
        self.close_dates()
        return True


def _end_of(phase: str) -> Sentence:
    return Sentence("Move the end of {phase}", {"phase": _(TITLES[phase])})


def _start_of(phase: str) -> Sentence:
    return Sentence("Move the start of {phase}", {"phase": _(TITLES[phase])})


def _fields(edits: Mapping[str, FieldEdit], title: QWidget, *more: QWidget) -> QWidget:
    line = cards.row(*edits.values(), *more, "|", spacing=16)
    return cards.column(title, line, spacing=8, margins=(8, 4, 8, 10))
