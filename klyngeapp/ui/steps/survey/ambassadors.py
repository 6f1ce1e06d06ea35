"""Who goes from door to door: road by road, how far they are, and which villages have nobody."""

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.surveys import Doors, doors
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.people_typed import PeopleTyped
from klyngeapp.ui.kit.chips import Chip, Chips

_AMBASSADOR = TABLES["street_ambassador"]
_FIELDS = tuple(_AMBASSADOR.field(name) for name in ("person", "area", "village", "households", "visited", "note"))


class Ambassadors(CardsBody):
    """The street ambassadors."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.state, self.chips = State(look), Chips(look)
        invite = Invite(
            icon="footprints",
            title=_("No street ambassadors yet"),
            words=_("Ask one for each road. Fifteen houses each is enough, and most people say yes."),
        )
        shown = ListOf("street_ambassador", make=self._rows, invite=invite)
        self.lists = Lists(look, means.document, [shown], told=means.told)
        self.put(self.state, self.chips, self.lists)
        self.refresh()

    def _rows(self) -> PeopleTyped:
        return PeopleTyped(self._means.document, "street_ambassador", _FIELDS, told=self._means.told)

    def refresh(self) -> None:
        """Show how far they reach now."""
        found = self._means.document.ask(doors, clock.today())
        self.show_part(self.state, shown=bool(found.people))
        self.show_part(self.chips, shown=bool(found.people and found.villages))
        self.state.say("footprints", _told(found))
        spoken = {True: _("has somebody"), False: _("has nobody yet")}
        self.chips.show_chips([Chip(name, is_there, spoken[is_there]) for name, is_there in found.villages])


def _told(found: Doors) -> str:
    people = ngettext("{number} street ambassador", "{number} street ambassadors", found.people)
    if not found.households:
        return _("{people}. Write how many households each of them has.", people=people)
    return _(
        "{people} have {households} households among them. They have been at {visited} of them.",
        people=people,
        households=formats.whole(found.households),
        visited=formats.whole(found.visited),
    )
