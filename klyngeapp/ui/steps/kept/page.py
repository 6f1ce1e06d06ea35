"""Information we keep: what, why and how long, and the way to forget a person. Key below the volunteers."""

from PySide6.QtWidgets import QSizePolicy

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services.privacy import write_usual_uses
from klyngeapp.store.queries.kept import kept
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.further_page import FurtherPage
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.forms.privacy_jobs import REGISTER_JOB
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.page_keys import VOLUNTEERS
from klyngeapp.ui.steps.kept.due import DueCard
from klyngeapp.ui.steps.kept.forget_card import ForgetCard
from klyngeapp.ui.steps.kept.place_card import PlaceCard
from klyngeapp.ui.steps.kept.uses import Uses

_LEFT, _RIGHT = 420, 340


class KeptPage(FurtherPage):
    """The page. `save` asks for a PDF."""

    def __init__(self, means: Means, save: Save) -> None:
        look = means.look
        lead = _("All of it is in your file. See what, why, and how long.")
        back = (_("Volunteers and hours"), lambda: means.go(VOLUNTEERS))
        super().__init__(look, _("What we keep about people"), lead, back)
        self._means, self._save = means, save
        self.register = button(look, _("Save as a register (PDF)"), self._on_register, icon="download")
        self.register.let_shrink()
        invite = Invite(
            "shield-check",
            _("Nothing is written about what you keep"),
            _("You may keep names of those who help, as long as you tell them. Most clusters write the same."),
            ((_("Write the usual"), "shield-check", self._on_usual),),
        )
        uses = ListOf("data_use", make=lambda: Uses(means), dress=Dress(row=52), invite=invite)
        self.uses = Lists(look, means.document, [uses], told=means.told)
        self.uses.rearranged.connect(self.rearranged)
        self.due, self.place, self.forget = DueCard(means), PlaceCard(means), ForgetCard(means)
        left = Beside(look, (self.uses, self.due, self.place), (1, 1, 1), (0, 0, 0))
        left.stack(stacked=True)
        self.forget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        beside = Beside(look, (left, self.forget), (8, 5), (_LEFT, _RIGHT), top=True)
        self.put(beside, beside=(self.register,))
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        found = self._means.document.ask(kept, clock.today())
        self.due.show_kept(found)
        self.place.show_kept(found)
        self.forget.refresh()
        self.rearranged.emit()

    def escape(self) -> bool:
        """Close the row that is open, else go back to the volunteers."""
        if self.uses.page is not None:
            return False
        return super().escape()

    def _on_register(self) -> None:
        self._save(REGISTER_JOB)

    def _on_usual(self) -> None:
        said = Sentence("Write down what you keep about people, and why")
        self._means.run(said, write_usual_uses, _("Written. Read it through, and say it at the next meeting."))
