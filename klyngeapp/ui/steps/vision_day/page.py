"""The vision day: the day, its programme, what is ready, the tables, and the names people vote about."""

from klyngeapp.i18n.language import _
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.queries.vision_days import VisionDay, vision_days
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.vision_day import words
from klyngeapp.ui.steps.vision_day.day import DayCard
from klyngeapp.ui.steps.vision_day.ready import Programme, Ready
from klyngeapp.ui.steps.vision_day.tables import DayTables


class VisionDayBody(CardsBody):
    """The day on which people say where they want to go."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._days: tuple[VisionDay, ...] = ()
        self._listed: tuple[str, bool] | None = None
        self.day = DayCard(means)
        self.programme = Programme(look, self._on_change)
        self.ready = Ready(look, lambda: means.go("vision.ideas"))
        self.below = Beside(look, (self.programme, self.ready), (1, 0), (400, 380))
        invite = Invite(
            icon="users",
            title=_("No tables yet"),
            words=_("Give each table one question. What it answers stands here afterwards."),
        )
        self._list = ListOf(
            "workshop_table", make=self._tables, dress=Dress(_("The tables, and what they said")), invite=invite
        )
        self.lists = Lists(look, means.document, [self._list], told=means.told)
        names = ListOf("name_proposal", dress=Dress(_("What shall the cluster be called?")), quiet=True)
        self.names = Lists(look, means.document, [names], told=means.told)
        self.put(self.day, self.below, self.lists, self.names)
        self.refresh()

    def _tables(self) -> DayTables:
        day, several = self._listed or ("", False)
        return DayTables(self._means, day, several=several)

    def refresh(self) -> None:
        """Show the day as it is now."""
        document, today = self._means.document, clock.today()
        found = self._days = document.ask(vision_days)
        number = len(document.ask(villages, today, {}))
        has_changed = self.day.show_days(found, number, today)
        self.show_part(self.below, shown=bool(found))
        day = found[0].id if found else ""
        number_of_tables = document.ask(lists.number_of, "workshop_table")
        elsewhere = number_of_tables - document.ask(lists.number_of, "workshop_table", {"meeting": day})
        self.show_part(self.lists, shown=bool(found or elsewhere))
        listed = (day, len(found) > 1 or elsewhere > 0)
        if listed != self._listed and self.lists.page is None:
            self._listed = listed
            self.lists.choose(0)
        if found and has_changed:
            self.programme.show_day(found[0])
            self.ready.show_day(found[0], words.ready(found[0], today))
            self.rearranged.emit()

    def _on_change(self) -> None:
        if self._days:
            self._means.go(f"meetings/{self._days[0].id}")
