"""One or more tables of the workbook under their names: a list each, an empty place, or the form of the only row."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.store.queries import lists
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.empty import Empty, Invite
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.forms.row_page import RowPage
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.look import Look

Tell = Callable[[str], object]


@dataclass(frozen=True)
class ListOf:
    """A list to show: its table, the values that all its rows have, the step whose columns it has (or `fields`, their
    names in order), what it shows besides, and how it stands. `make` gives a list of its own kind. Where it is empty
    it says what `invite` says; a `quiet` one only shows the row that adds.
    """

    table: str
    where: Mapping[str, Value] = field(default_factory=dict)
    step: str = ""
    title: str = ""
    fields: tuple[str, ...] = ()
    show: Show = field(default_factory=Show)
    dress: Dress = field(default_factory=Dress)
    make: Callable[[], RowsOfTable] | None = None
    invite: Invite = field(default_factory=Invite)
    quiet: bool = False


class Lists(QWidget):
    """Shows lists, and opens their rows in their place. `opened` says whether a row is open, `rearranged` that there
    are other fields to go through with Tab.
    """

    opened = Signal(bool)
    rearranged = Signal()

    def __init__(
        self, look: Look, document: Document, shown: Sequence[ListOf], *, told: Tell, narrow: bool = False
    ) -> None:
        super().__init__()
        self._look, self._document, self._told = look, document, told
        self.shown, self._narrow, self.place = tuple(shown), narrow, 0
        self.card: RowsCard | None = None
        self.empty: Empty | None = None
        self._begins = False  # somebody has just asked for the first row
        self.form: RowForm | None = None
        self.page: RowPage | None = None
        self.inner: Lists | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(14)
        self.segments: Segmented | None = None
        if len(shown) > 1:
            texts = [one.title or _(TABLES[one.table].plural) for one in shown]
            self.segments = Segmented(look, _("Lists"), texts)
            self.segments.chosen.connect(self.choose)
            self._column.addWidget(self.segments)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self.choose(0)

    def _settle_height(self) -> None:
        """Let a list be no taller than its rows; words and forms are taller where they are narrow than they hint."""
        is_list = self.page is None and self.form is None and self.empty is None
        high = QSizePolicy.Policy.Maximum if is_list else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)

    def choose(self, place: int) -> None:
        """Show one of the lists."""
        self.place = place
        if self.segments is not None:
            self.segments.choose(place)
        cards.empty(self._place)
        self.card = self.empty = self.form = None
        one = self.shown[place]
        if TABLES[one.table].single:
            self._show_form(one.table)
        else:
            self._show_list(one)
        self._settle_height()
        self.rearranged.emit()

    def take_segments(self) -> Segmented | None:
        """Give the choice between the lists away, to stand beside the title of the page."""
        if self.segments is not None:
            self._column.removeWidget(self.segments)
            self.segments.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return self.segments

    def _show_form(self, table: str) -> None:
        (row_id,) = self._document.ask(lists.ids_of, table)
        self.form = RowForm(self._look, self._document, table, row_id)
        frame, inside = cards.card((24, 22, 24, 24))
        inside.addWidget(self.form)
        self._place.addWidget(frame)

    def _show_list(self, one: ListOf) -> None:
        self.source = source = one.make() if one.make is not None else self._rows_of(one)
        self.card = RowsCard(self._look, source, one.dress)
        source.setParent(self.card)
        self.card.open_wanted.connect(self.open)
        self.card.emptied.connect(self._on_emptied)
        self._arrange()
        self._place.addWidget(self.card)
        self._on_emptied(empty=self.card.is_empty)

    def _rows_of(self, one: ListOf) -> RowsOfTable:
        fields = columns.columns_of(one.table, step=one.step, fixed=frozenset(one.where), names=one.fields)
        return RowsOfTable(self._document, one.table, fields, where=one.where, show=one.show, told=self._told)

    def _on_emptied(self, empty: bool) -> None:  # noqa: FBT001 - a slot
        assert self.card is not None
        holder: QWidget | None = self.card.focusWidget()
        is_in_use = holder is not None and holder.hasFocus()
        if self.shown[self.place].quiet:
            return
        if empty and self.empty is None and not is_in_use and not self._begins:
            self.card.hide()
            self.empty = self._empty()
            self._place.addWidget(self.empty)
            self._settle_height()
        elif not empty and self.empty is not None:
            self._begin()

    def _empty(self) -> Empty:
        source = self.source
        needed = source.missing({}) or [source.columns[0].title]
        first = source.must_come_first() if source.can_add else []
        invite = self.shown[self.place].invite
        made = Empty(self._look, source.name, needed, first, self.begin_to_add, invite=invite)
        if not source.can_add:
            made.begin.hide()
        return made

    def _begin(self) -> None:
        if self.empty is not None:
            cards.let_go(self.empty)
            self.empty = None
        self._settle_height()
        if self.card is not None:
            self.card.show()
        self.rearranged.emit()

    def begin_to_add(self) -> None:
        """Put the cursor into the row that adds."""
        self._begins = True  # shown for the first time, the card fits its columns, and is still empty
        self._begin()
        assert self.card is not None
        self.card.view.begin_to_add()
        self._begins = False

    # width

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        self._narrow = narrow
        self._arrange()
        if self.inner is not None:
            self.inner.arrange(narrow=narrow)

    def _arrange(self) -> None:
        if self.card is not None:
            self.card.view.most_columns = columns.MOST_NARROW if self._narrow else columns.MOST
            self.card.view.fit()

    # a row in the place of its list

    def open(self, row_id: str) -> None:
        """Show all of a row in the place of the lists."""
        if self.page is not None or self.card is None:
            return
        self.card.hide()
        if self.segments is not None:
            self.segments.hide()
        self.page = RowPage(self._look, self._document, self.source, row_id, self.close_row)
        self.page.left.connect(self.close_row, Qt.ConnectionType.QueuedConnection)
        self._column.addWidget(self.page)
        self._settle_height()
        if self.page.parts:
            parts = [ListOf(table, where) for table, where in self.page.parts]
            self.inner = Lists(self._look, self._document, parts, told=self._told, narrow=self._narrow)
            self.inner.rearranged.connect(self.rearranged)
            self._column.addWidget(self.inner)
        self.opened.emit(True)
        self.rearranged.emit()
        self.page.show()  # at once, or it cannot have the focus
        self.page.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, table: str, row_id: str) -> bool:
        """Open a row in whichever of the lists has it; False where none does."""
        for place, one in enumerate(self.shown):
            if one.table == table and not TABLES[table].single:
                self.choose(place)
                if self.card is not None and self.source.has(row_id):
                    self.open(row_id)
                    return True
        return False

    def close_row(self) -> None:
        """Go back to the lists."""
        if self.page is None or self.card is None:
            return
        row_id = self.page.row_id
        self.page.form.finish()
        for one in (self.page, self.inner):
            if one is not None:
                self._column.removeWidget(one)
                cards.let_go(one)
        self.page = self.inner = None
        self._settle_height()
        if self.segments is not None:
            self.segments.show()
        if self.empty is None:
            self.card.show()
        self.opened.emit(False)
        self.rearranged.emit()
        rows = self.card.rows
        if row_id in rows.ids:
            self.card.view.setCurrentIndex(rows.index(rows.ids.index(row_id), 0))
        self.card.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Go back from a row to its list; False where none is open."""
        if self.inner is not None and self.inner.escape():
            return True
        if self.page is None:
            return False
        self.close_row()
        return True
