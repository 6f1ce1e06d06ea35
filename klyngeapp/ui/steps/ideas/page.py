"""Ideas from citizens: the field for the next one, the list of all, and where each belongs."""

from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.choosing import Area, areas
from klyngeapp.store.queries.ideas import numbers
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.ideas.entry import Entry
from klyngeapp.ui.steps.ideas.rows import Ideas
from klyngeapp.ui.steps.ideas.sorting import Sorting


class IdeasBody(CardsBody):
    """The ideas."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._areas: tuple[Area, ...] = means.document.ask(areas)
        self.entry = Entry(means)
        self.sorting = Sorting(means)
        invite = Invite(
            icon="lightbulb",
            title=_("No ideas yet"),
            words=_("Write the first one above, also a wild one. A few words are enough."),
        )
        one = ListOf("idea", make=lambda: Ideas(means, self._areas), dress=Dress(_("All ideas")), invite=invite)
        self.lists = Lists(look, means.document, [one], told=means.told)
        self.put(self.entry, self.sorting, self.lists)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        document = self._means.document
        found = document.ask(areas)
        named = [(area.id, area.title, area.place) for area in found]
        if named != [(area.id, area.title, area.place) for area in self._areas] and self.lists.page is None:
            self._areas = found
            self.lists.choose(0)  # the areas have other names or colours
        self.entry.refresh()
        self.sorting.refresh()
        number, _placed, _parked = document.ask(numbers)
        self.show_part(self.sorting, shown=bool(number))
        if self.lists.card is not None:
            told = ngettext("{number} idea so far", "{number} ideas so far", number) if number else ""
            self.lists.card.say_note(told)
        self.rearranged.emit()
