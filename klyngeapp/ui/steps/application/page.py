"""The application to the municipality, or the agreement that takes its place."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import applications, arranging
from klyngeapp.store.queries.application import Application, Applying, applying
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State, titled
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.application import words
from klyngeapp.ui.steps.application.sections import Sections
from klyngeapp.ui.steps.application.stages import Stages

APPLICATION, AGREEMENT = range(2)
_FIELDS = ("title", "status", "sent_on", "answered_on", "asked", "granted")
_SUPPORT = ("name", "kind", "village", "received_on")
_AGREEMENT = ("title", "kind", "approved_on")


class ApplicationBody(CardsBody):
    """The text that is sent to the municipality, and what came of it."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._found: Applying = means.document.ask(applying)
        self._shown_id = ""
        has_agreement = self._found.application is None and self._found.agreement is not None
        self.kind = AGREEMENT if has_agreement else APPLICATION
        self.state = State(means.look)
        self.begin = self._begin_card()
        self.agreements = Lists(
            means.look,
            means.document,
            [ListOf("agreement", fields=_AGREEMENT, dress=Dress(_("What you have agreed"), row=43), quiet=True)],
            told=means.told,
        )
        self.stages = Stages(means.look)
        self.put(self.stages, self.state, self.begin, self.agreements)
        self._application: tuple[QWidget, ...] = ()
        self.support: Lists | None = None
        self._said: list[str] | None = None
        self._show()

    def beside_title(self) -> QWidget:
        """Return the choice between application and agreement."""
        self.kinds = Segmented(self._means.look, _("Application or agreement"), [_("Application"), _("Agreement")])
        self.kinds.choose(self.kind)
        self.kinds.chosen.connect(self._on_kind)
        self.kinds.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return self.kinds

    def _on_kind(self, kind: int) -> None:
        self.kind = kind
        self._show()
        self.rearranged.emit()

    # nothing yet

    def _begin_card(self) -> QWidget:
        look = self._means.look
        frame, inside = titled(look, _("Write the application together"))
        text = _(
            "The municipality sends it, and you write it together. We propose the eleven sections that such a text "
            "usually has. You can rename, move and remove them."
        )
        inside.addWidget(label(look, text, wrap=True))
        self.propose = button(look, _("Begin the application"), self._on_begin, icon="file-text")
        inside.addWidget(cards.row(self.propose, "|"))
        return frame

    def _on_begin(self) -> None:
        said = Sentence("Begin the application to the municipality")
        self._means.run(said, applications.begin_application, _("The application is begun, with eleven sections."))

    # the application

    def _make_application(self, found: Application) -> None:
        """Make the cards of an application; those of another go."""
        for old in self._application:
            self.take_out(old)
        means, look = self._means, self._means.look
        where, inside = titled(look, _("Sent and answered"))
        self.form = RowForm(look, means.document, "application", found.id, _FIELDS)
        self.sent = button(look, _("It was sent today"), self._on_sent, icon="send", small=True)
        away = button(look, _("Remove the application"), self._on_remove, kind="link", small=True)
        for part in (self.form, cards.row(self.sent, "|", away)):
            inside.addWidget(part)
        text, inside = titled(look, _("The text"))
        self.length = label(look, "", "small", wrap=True)
        self.sections = Sections(means, self.rearranged.emit)
        self.usual = button(look, _("Propose the eleven sections"), self._on_propose, small=True)
        for part in (self.length, self.sections, self.usual):
            inside.addWidget(part)
        support = ListOf(
            "support_declaration",
            {"application": found.id},
            fields=_SUPPORT,
            dress=Dress(_("Who stands behind you?"), row=43),
            quiet=True,
        )
        self.support = Lists(look, means.document, [support], told=means.told)
        self.facts, self._facts = titled(look, _("Comes by itself"), _("The facts to put into the text."))
        self._said = None
        self._application = (text, self.facts, where, self.support)
        self.put(*self._application)
        self._shown_id = found.id

    def _on_sent(self) -> None:
        day, row_id = clock.today().isoformat(), self._shown_id
        self._means.run(
            Sentence("Note that the application is sent"),
            lambda unit: applications.note_sent(unit, row_id, day),
            _("The application is noted as sent."),
        )

    def _on_remove(self) -> None:
        row_id = self._shown_id
        self._means.run(
            Sentence("Remove the application"),
            lambda unit: arranging.remove_all(unit, "application", [row_id]),
            _("The application is removed."),
        )

    def _on_propose(self) -> None:
        row_id = self._shown_id
        said = Sentence("Propose the sections of the application")
        self._means.run(said, lambda unit: applications.propose_sections(unit, row_id))

    # following

    def refresh(self) -> None:
        """Show how far it is now."""
        self._found = self._means.document.ask(applying)
        self._show()

    def _show(self) -> None:
        found, is_application = self._found, self.kind == APPLICATION
        application = found.application
        if application is not None and application.id != self._shown_id:
            self._make_application(application)
        elif application is None and self._shown_id:
            for old in self._application:
                self.take_out(old)
            self._application, self._shown_id, self.support = (), "", None
        self.show_part(self.begin, shown=is_application and application is None)
        self.show_part(self.agreements, shown=not is_application)
        for part in self._application:
            self.show_part(part, shown=is_application)
        self.show_part(self.stages, shown=is_application and application is not None)
        if is_application and application is not None:
            self._show_application(application)
        else:
            self.show_part(self.state, shown=not is_application)
            self.state.say(*words.agreed(found))

    def _show_application(self, found: Application) -> None:
        self.show_part(self.state, shown=True)
        self.state.say(*words.state(found))
        self.stages.show_application(found)
        self.sent.setVisible(found.status == "draft")
        self.length.setText(words.length(found.words))
        self.sections.show_application(found)
        self.usual.setVisible(not found.sections)
        self._show_facts()

    def _show_facts(self) -> None:
        look = self._means.look
        said = words.facts(self._found, self._means.document.home.overview.villages)
        if said == self._said:
            return
        self._said = said
        while self._facts.count() > 2:
            item = self._facts.takeAt(2)
            old = item.widget() if item is not None else None
            if old is not None:
                cards.let_go(old)
        for text in said or [_("Write in the villages and the budget first.")]:
            words_of = label(look, text, wrap=True)
            made = cards.row(icon_label(look, "link-2", colour="ink2", size=18), words_of, spacing=10)
            line = made.layout()
            assert line is not None
            line.setStretch(1, 1)  # type: ignore[attr-defined]
            self._facts.addWidget(made)
