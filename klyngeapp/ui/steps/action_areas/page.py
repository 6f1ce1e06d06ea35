"""Choose action areas: the square, the dots, the reasons, and the lists below them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.choosing import Candidate, candidates, criteria, voters
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.steps.action_areas.dots import DotsCard
from klyngeapp.ui.steps.action_areas.matrix import MatrixCard
from klyngeapp.ui.steps.action_areas.reasons import AreaBlock, Blocks, LeftBlock
from klyngeapp.ui.steps.action_areas.scores import Candidates

_DOTS, _LEFT_OUT, _LEAST = 440, 400, 480
_ALL_COLUMNS = 12


class ActionAreasBody(CardsBody):
    """The choice."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._narrow = False
        self.matrix = MatrixCard(means, self._on_table, self._open_known)
        self.dots = DotsCard(means, self.rearranged.emit)
        self.chosen = Blocks(
            means,
            (_("This is why"), _("What you tick above gets its reasons here.")),
            lambda one: AreaBlock(means, one, self._open),
        )
        self.left = Blocks(
            means,
            (_("And this is why not"), _("What you leave out is not forgotten if you write why.")),
            lambda one: LeftBlock(means, one, self._open),
        )
        for part in (self.chosen, self.left):
            part.rearranged.connect(self.rearranged)
        invite = Invite(
            icon="list-checks",
            title=_("There is nothing to choose between yet"),
            words=_("Write what you could work on. A few words for each are enough."),
        )
        self.lists = Lists(
            look,
            means.document,
            [
                ListOf("candidate", title=_("Candidates and points"), make=lambda: Candidates(means), invite=invite),
                ListOf("action_area"),
                ListOf("action_area_reason", title=_("Reasons")),
                ListOf("criterion"),
            ],
            told=means.told,
        )
        self.add = button(look, _("Add a candidate"), self._on_add, icon="plus", small=True)
        self.add.setParent(self)  # until it stands beside the title: shown alone it would be a window
        self.above = Beside(look, (self.matrix, self.dots), (1, 0), (_LEAST, _DOTS))
        self.below = Beside(look, (self.chosen, self.left), (1, 0), (_LEAST, _LEFT_OUT), top=True)
        self.put(self.above, self.below, self.lists)
        self._criteria = means.document.ask(criteria)
        self.refresh()

    def beside_title(self) -> QWidget | None:
        """Return the button for one more."""
        return self.add

    def refresh(self) -> None:
        """Show the choice as it is now."""
        document = self._means.document
        found = document.ask(candidates)
        for part in (self.above, self.below):
            self.show_part(part, shown=bool(found))
        self.add.setVisible(bool(found))
        self.matrix.show_candidates(found)
        self.dots.show_candidates(found, document.ask(voters))
        self.chosen.show_candidates(tuple(one for one in found if one.area))
        self.left.show_candidates(tuple(one for one in found if not one.is_chosen))
        judged = document.ask(criteria)
        if judged != self._criteria:
            self._criteria = judged
            if self.lists.place == 0 and self.lists.page is None:
                self.lists.choose(0)
        self._fit()

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        super().arrange(narrow=narrow)
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        card = self.lists.card
        if card is not None and not self._narrow and card.view.most_columns != _ALL_COLUMNS and self.lists.place == 0:
            card.view.most_columns = _ALL_COLUMNS
            card.view.fit()

    def _on_add(self) -> None:
        self.lists.choose(0)
        self._fit()
        if self.lists.card is not None:
            self.lists.card.view.begin_to_add()

    def _on_table(self) -> None:
        self.lists.choose(0)
        self._fit()
        card, around = self.lists.card, self.parentWidget()
        while around is not None and not isinstance(around, Scroll):
            around = around.parentWidget()
        if card is not None and around is not None:
            card.view.setFocus(Qt.FocusReason.OtherFocusReason)
            around.ensureWidgetVisible(card)

    def _open_known(self, key: str) -> None:
        one = next((one for one in self._found() if key in (one.id, one.area)), None)
        if one is not None:
            self._open("candidate" if one.id else "action_area", one.id or one.area)

    def _found(self) -> tuple[Candidate, ...]:
        return self._means.document.ask(candidates)

    def _open(self, table: str, row: str) -> None:
        self.lists.show_row(table, row)
