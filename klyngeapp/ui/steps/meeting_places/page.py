"""Meeting places and activities: their lists, of all the villages or of one, and what is chosen beside them."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries.meeting_places import meeting
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.meeting_places import words
from klyngeapp.ui.steps.meeting_places.details import Details
from klyngeapp.ui.steps.meeting_places.rows import Places

KEY = "mapping.places"
_TABLES = ("place", "association", "activity")
_ROW, _BOX = 45, 210
_LEAST, _ASIDE = 520, 300
_SHOWN = {
    "association": ("name", "village", "kind", "chair", "members"),
    "activity": ("name", "village", "place", "how_often", "participants"),
}


class MeetingPlacesBody(CardsBody):
    """Where people meet, and what happens there."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.village = ""
        self._villages: list[tuple[str, str]] = []
        self.details: Details | None = None
        self.lead = label(look, "", "small_strong", wrap=True)
        self.without = State(look)
        self.lists = Lists(look, means.document, self._shown_lists(), told=means.told)
        self.segments = self.lists.take_segments()
        assert isinstance(self.segments, Segmented)
        self.segments.chosen.connect(self._watch)
        self.box = ChoiceBox(look, [], typed=False)
        self.box.setAccessibleName(_("Village"))
        self.box.setMinimumWidth(look.px(_BOX))
        self.box.activated.connect(self._on_village)
        self.add = button(look, _("Add a place"), self._on_add, icon="plus", small=True)
        self.add.setParent(self)  # until it stands beside the title: shown alone it would be a window
        if means.document.looks:
            self.add.hide()
        self._choices = in_lines([self.segments, self.box], 12)
        self._aside = QWidget()
        self._place = QVBoxLayout(self._aside)
        self._place.setContentsMargins(*cards.NONE)
        self._beside = Beside(look, (self.lists, self._aside), (1, 0), (_LEAST, _ASIDE), top=True)
        self.put(self.lead, self._choices)
        self.put_beside(self._beside, [(self.lists, self.lists)])
        self.put(self.without)
        means.document.changed.connect(self._on_changed)
        self.refresh()
        self._watch()

    def beside_title(self) -> QWidget:
        """Return the button for one more place."""
        return self.add

    # the lists

    def _shown_lists(self) -> list[ListOf]:
        where: Mapping[str, Value] = {"village": self.village} if self.village else {}
        means, words_of = self._means, _("Write the halls and houses in, and the bus shelter too. A name is enough.")
        invite = Invite(icon="coffee", title=_("No meeting places yet"), words=words_of)
        headings = {"association": _("Associations"), "activity": _("Activities")}
        return [
            ListOf(
                "place",
                where,
                title=_("Meeting places"),
                make=lambda: Places(means, where),
                dress=Dress(row=_ROW),
                invite=invite,
            ),
            *(
                ListOf(table, where, fields=_SHOWN[table], title=headings[table], dress=Dress(row=_ROW))
                for table in _TABLES[1:]
            ),
        ]

    def _on_village(self, place: int) -> None:
        self.village = self._villages[place][0]
        self.lists.shown = tuple(self._shown_lists())
        self.lists.choose(self.lists.place)
        self._watch()

    def _on_add(self) -> None:
        self.lists.choose(0)
        self._watch()
        self.lists.begin_to_add()

    def _watch(self, _place: int = 0) -> None:
        """Show beside the list what is chosen in it."""
        card = self.lists.card
        if card is not None:
            card.view.setObjectName("beside")  # not one that scrolls by itself: what stands beside it is higher
            card.view.selectionModel().currentRowChanged.connect(self._on_row)
            card.emptied.connect(lambda _empty: self._show_aside())
            if card.rows.ids:
                card.view.setCurrentIndex(card.rows.index(0, 0))
            else:
                self._show("")
        self._show_aside()

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        card = self.lists.card
        row_id = card.rows.id_at(index.row()) if card is not None else ""
        if row_id:
            self._show(row_id)

    # what stands beside

    def _show(self, row_id: str) -> None:
        table = _TABLES[self.lists.place]
        if self.details is not None and (self.details.table, self.details.row_id) == (table, row_id):
            return
        if self.details is not None:
            cards.let_go(self.details)
            self.details = None
        if row_id:
            self.details = Details(self._means, table, row_id, self._open)
            self.details.form.gone.connect(self._on_gone)
            self._place.addWidget(self.details)
            self.details.refresh()
        self._show_aside()
        self.rearranged.emit()

    def _on_gone(self) -> None:
        card = self.lists.card
        gone = self.details.row_id if self.details is not None else ""
        left = [one for one in card.rows.ids if one != gone] if card is not None else []
        self._show(left[0] if left else "")

    def _show_aside(self) -> None:
        if not self.has_row:
            self._aside.setVisible(self.details is not None)

    def _open(self, table: str, row_id: str) -> None:
        place = _TABLES.index(table)
        if place != self.lists.place:
            self.lists.choose(place)
            self._watch()
        self.lists.show_row(table, row_id)

    # following

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._means.document.is_closed or self.details is None:
            return
        if changes.tables & {*_TABLES, "village"} and self.details.refresh():
            self.rearranged.emit()

    def refresh(self) -> None:
        """Show how much there is now."""
        found = self._means.document.ask(meeting, clock.today())
        self.lead.setText(words.lead(found))
        is_empty = not (found.places or found.associations or found.activities)
        self.show_part(self.lead, shown=not is_empty)
        self.box.setVisible(not is_empty and bool(found.villages))
        self.add.setVisible(bool(found.places) and not self._means.document.looks)
        self._villages = [("", _("All the villages")), *found.villages]
        ids = [one for one, _name in self._villages]
        if self.village not in ids:
            self._on_village(0)
        self.box.offer([name for _id, name in self._villages])
        self.box.setCurrentIndex(ids.index(self.village))
        said = words.without(found)
        self.without.say("info", said)
        self.show_part(self.without, shown=bool(said))
        self._show_aside()
