"""Roles and volunteers: what help is needed and where it is wanting, whom one could ask, who leads each plan."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.domain.helpers import Need, suggestions
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import asking as answers
from klyngeapp.store.queries.action_plans import plan_lines
from klyngeapp.store.queries.helpers import helpers, needs
from klyngeapp.ui.forms import asking_helpers as asking
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.page_keys import PLANS
from klyngeapp.ui.steps.roles import words
from klyngeapp.ui.steps.roles.leads import LeadsCard
from klyngeapp.ui.steps.roles.need_card import Deeds, NeedCard
from klyngeapp.ui.steps.roles.needs import ROW, NeedRows

TASKS, PEOPLE = range(2)
_SHARES, _LEAST = (10, 11), (420, 420)


class RolesBody(CardsBody):
    """Who takes what on."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        asking.forget(means)
        self._needs: dict[str, Need] = {}
        self.chosen, self.view = "", TASKS
        self.state = label(look, "", "small_strong", wrap=True)
        invite = Invite(
            icon="users",
            title=_("Nothing is asked for yet"),
            words=_("Write what you need hands for, one task at a time. Then you see whom you could ask."),
        )
        wanted = ListOf("helper_need", make=lambda: NeedRows(means), dress=Dress(row=ROW), invite=invite)
        self.needs = Lists(look, means.document, [wanted], told=means.told)
        self.card = NeedCard(look, Deeds(self.ask, self._answer, lambda need: self.needs.open(need.id)))
        self.told = State(look)
        self.leads = LeadsCard(look, lambda plan: means.go(f"{PLANS}/{plan}"))
        self._right = cards.column(self.card, self.told, self.leads, spacing=16)
        layout = self._right.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addStretch(1)
        self._beside = Beside(look, (self.needs, self._right), _SHARES, _LEAST, top=True)
        people = [ListOf("helper_promise"), ListOf("person_skill")]
        self.people = Lists(look, means.document, people, told=means.told)
        self.people.hide()
        self.put(self.state)
        self.put_beside(self._beside, [(self.needs, self.needs)])
        self.put(self.people)
        self.people.opened.connect(self._on_person_opened)
        if self.needs.card is not None:
            self.needs.card.view.selectionModel().currentRowChanged.connect(self._on_row)
        self._say_how()
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return the choice between tasks and people."""
        self.views = Segmented(self._means.look, _("What is shown"), [_("Tasks"), _("People")])
        self.views.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.views.choose(self.view)
        self.views.chosen.connect(self.show_view)
        return self.views

    def show_view(self, view: int) -> None:
        """Show what is needed, or who has promised and can what."""
        self.escape()
        self.view = view
        if hasattr(self, "views"):
            self.views.choose(view)
        self._beside.setVisible(view == TASKS)
        self.people.setVisible(view == PEOPLE)
        self.rearranged.emit()

    def _on_person_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        """A row of these lists was asked for from elsewhere: that is what is shown now."""
        if is_open and self.view != PEOPLE:
            self.view = PEOPLE
            if hasattr(self, "views"):
                self.views.choose(PEOPLE)
            self.people.show()
            self.show_part(self._beside, shown=False)

    def _say_how(self, words_instead: str = "") -> None:
        usual = _(
            "“Ask” opens a mail that you can change before you send it. Without an address we show the phone number."
        )
        self.told.say("phone" if words_instead else "mail", words_instead or usual)

    # what is done

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self.needs.card is not None and now.isValid():
            row_id = self.needs.card.rows.id_at(now.row())
            if row_id:
                self.choose(row_id)

    def choose(self, need: str) -> None:
        """Show one need."""
        if need != self.chosen:
            self.chosen = need
            self._say_how()
            self._show_chosen()
            self.rearranged.emit()

    def ask(self, need: Need, person: str) -> None:
        """Ask somebody to help."""
        helper = next(one for one in self._means.document.ask(helpers) if one.id == person)
        self._say_how(asking.ask(self._means, need, helper))

    def _answer(self, need: Need, person: str, answer: str) -> None:
        name = next((called for one, called in need.asked if one == person), "")
        said: dict[str, object] = {"name": name, "need": need.title}
        sentence = Sentence("{name} helps with {need}", said)
        if answer == "no":
            sentence = Sentence("{name} does not help with {need}", said)
        self._means.run(sentence, lambda unit: answers.note_answer(unit, need.id, person, answer))

    # following

    def refresh(self) -> None:
        """Show what is needed now."""
        document = self._means.document
        found = document.ask(needs)
        self._needs = {need.id: need for need in found}
        if self.chosen not in self._needs:
            self.chosen = found[0].id if found else ""
        plans = document.ask(plan_lines)
        self.state.setText(words.lead(found))
        self.show_part(self.state, shown=bool(found))
        self.leads.show_plans(plans)
        self.leads.setVisible(bool(plans))
        self._right.setVisible(bool(found or plans) and not self.has_row)
        self._show_chosen()
        self.rearranged.emit()

    def _mark(self) -> None:
        """Let the list show which one is chosen."""
        card = self.needs.card
        if card is None or self.chosen not in card.rows.ids:
            return
        row = card.rows.ids.index(self.chosen)
        if card.view.currentIndex().row() != row and not card.view.hasFocus():
            card.view.setCurrentIndex(card.rows.index(row, 0))

    def _show_chosen(self) -> None:
        need = self._needs.get(self.chosen)
        self._mark()
        self.card.setVisible(need is not None)
        self.told.setVisible(need is not None and bool(need.missing))
        if need is not None:
            who = suggestions(need, self._means.document.ask(helpers)) if need.missing else ()
            self.card.show_need(need, who, can_change=not self._means.document.looks)
