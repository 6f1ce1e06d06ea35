"""Find helpers: a free question, who answers it and why, the needs of the plans, and mail to those chosen."""

from contextlib import suppress

from PySide6.QtGui import QGuiApplication

from klyngeapp.domain.helpers import Need
from klyngeapp.domain.helpers_asked import WEIGHTS, Found
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _
from klyngeapp.services import group_mail
from klyngeapp.services.group_mail import Group
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.helpers import needs
from klyngeapp.store.queries.helpers_asked import found_helpers
from klyngeapp.system import files, paths
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import asking_helpers
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.further_page import FurtherPage
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.page_keys import VOLUNTEERS
from klyngeapp.ui.steps.find_helpers import words
from klyngeapp.ui.steps.find_helpers.answers import AnswersCard, Deeds
from klyngeapp.ui.steps.find_helpers.asked import AskedCard
from klyngeapp.ui.steps.find_helpers.needs import NeedsCard

_NEEDS_PAGE = "action_plans.roles"
_DRAFT = "group.eml"
_SHARES, _LEAST = (8, 5), (430, 320)
_SKILL, _VILLAGE = TABLES["person_skill"].field("tag"), TABLES["person"].field("village")


class FindPage(FurtherPage):
    """The page."""

    def __init__(self, means: Means, _save: Save) -> None:
        lead, look = _("Ask for what you need. You see who fits, and why."), means.look
        super().__init__(look, _("Find helpers"), lead, (_("Volunteers and hours"), lambda: means.go(VOLUNTEERS)))
        self._means = means
        self._forget_drafts()
        self.chosen = ""  # the need that is asked for
        self.asked = AskedCard(look)
        self.asked.changed.connect(self._on_asked)
        deeds = Deeds(self.ask, lambda one: means.go(f"{VOLUNTEERS}/{one.id}"), self.copy, self.draft, self.escape)
        self.answers = AnswersCard(look, deeds, self.rearranged.emit)
        self.needs = NeedsCard(look, self.ask_for, lambda: means.go(_NEEDS_PAGE))
        left = cards.column(self.asked, self.answers, spacing=16)
        self.put(Beside(look, (left, self.needs), _SHARES, _LEAST, top=True))
        self.refresh()

    # asking the workbook

    def refresh(self) -> None:
        """Show who fits as it is now."""
        document = self._means.document
        self.asked.offer(document.ask(lists.choices_for, _SKILL), document.ask(lists.choices_for, _VILLAGE))
        found = document.ask(needs)
        self.asked.follow(next((need for need in found if need.id == self.chosen and need.missing), None))
        self._answer(found)

    def _on_asked(self) -> None:
        self.chosen = self.asked.need.id if self.asked.need is not None else ""
        self._answer(self._means.document.ask(needs))

    def _answer(self, found: tuple[Need, ...]) -> None:
        document, need = self._means.document, self.asked.need
        question = self.asked.question()
        people = document.ask(found_helpers, question)
        how = _(
            "What can be done weighs {skill}, the time {time}, the village {village}, near it {near}, and having asked "
            "for more tasks {asked_for}. Of equals, who has fewest tasks comes first.",
            **{name: str(weight) for name, weight in WEIGHTS.items() if weight},
        )
        usual = _("Everybody who wants to help. Ask above, or click a task that lacks hands.")
        is_free = question.is_empty and question.most_tasks is None
        how = usual if is_free else how
        self.answers.show_found(people, need, can_ask=not document.looks, how=how if people or not is_free else "")
        self.needs.show_needs(found, self.chosen)
        self.rearranged.emit()

    def ask_for(self, need: Need) -> None:
        """Ask who could help with a need."""
        self.asked.ask_for(need)

    # asking people

    def ask(self, one: Found) -> None:
        """Ask somebody to help with the need that is chosen."""
        need = self.asked.need
        if need is None:
            return
        instead = asking_helpers.ask(self._means, need, one)
        if instead:
            self._tell(instead)

    def copy(self, group: Group) -> None:
        """Put the addresses of those ticked on the clipboard."""
        QGuiApplication.clipboard().setText(group.as_bcc)
        self._tell(words.copied(len(group.addresses), group.without))

    def draft(self, group: Group) -> None:
        """Let the mail program open a mail to those ticked."""
        need = self.asked.need
        subject = _("Will you help? {need}", need=need.title) if need is not None else _("Will you help?")
        line = _("We need help with “{need}”.", need=need.title) if need is not None else _("We could use your help.")
        try:
            path = paths.workbook(self._means.document.workbook_id) / _DRAFT
            files.replace_whole(path, group_mail.draft(group, subject, [line]), mode=0o600)
        except KlyngeError as error:
            self._means.refused(str(error))
            return
        self._means.ask.show_outside(path)

    def _tell(self, text: str) -> None:
        self.answers.say(text)
        announce(self.answers.said)

    def _forget_drafts(self) -> None:
        """Take away the drafts of last time: they hold addresses, and the mail program has read them."""
        asking_helpers.forget(self._means)
        with suppress(OSError):  # it is open still, or was never there
            (paths.workbook(self._means.document.workbook_id) / _DRAFT).unlink()
