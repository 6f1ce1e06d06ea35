"""Information we keep: what, why and how long, and the way to forget a person. Key below the volunteers."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services.privacy import write_usual_uses
from klyngeapp.store.queries.kept import kept
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.forms.privacy_jobs import REGISTER_JOB
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.kept.due import DueCard
from klyngeapp.ui.steps.kept.forget_card import ForgetCard
from klyngeapp.ui.steps.kept.place_card import PlaceCard
from klyngeapp.ui.steps.kept.uses import Uses

VOLUNTEERS = "volunteers"
KEY = "kept"  # after the slash
_WIDEST, _LEFT, _RIGHT = 1480, 420, 340


class KeptPage(Page):
    """The page. `save` asks for a PDF."""

    def __init__(self, means: Means, save: Callable[..., object]) -> None:
        super().__init__()
        self._means, self._save, look = means, save, means.look
        self._heading = headline(look, _("What we keep about people"))
        lead = label(look, _("All of it is in your file. See what, why, and how long."), "lead", wrap=True)
        back = button(look, _("Volunteers and hours"), self.go_back, kind="link", icon="arrow-left", small=True)
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
        left = cards.column(self.uses, self.due, self.place, spacing=16)
        column = left.layout()
        assert column is not None
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.forget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        content = Sheet()
        content.setMaximumWidth(look.px(_WIDEST))
        self._column = QVBoxLayout(content)
        self._column.addWidget(in_lines([cards.row(back, "|"), self.register], 12, stretches=True))
        cards.add(self._column, cards.column(self._heading, lead, spacing=4))
        self._beside = Beside(look, (left, self.forget), (8, 5), (_LEFT, _RIGHT), top=True)
        cards.add(self._column, self._beside, "|")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self._scroll = Scroll(content)
        outer.addWidget(self._scroll)
        self.arrange(narrow=False, tight=False)
        self.refresh()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self._heading

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the top, with the way back in sight."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._scroll, lambda: self._scroll.verticalScrollBar().setValue(0))

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 20, 40, 28)))
        self._column.setSpacing(14 if narrow else 16)

    def refresh(self) -> None:
        """Show what is kept now."""
        found = self._means.document.ask(kept, clock.today())
        self.due.show_kept(found)
        self.place.show_kept(found)
        self.forget.refresh()
        self.rearranged.emit()

    def go_back(self) -> None:
        """Show the volunteers."""
        self._means.go(VOLUNTEERS)

    def escape(self) -> bool:
        """Close the row that is open, else go back to the volunteers."""
        if self.uses.page is not None:
            return False
        self.go_back()
        return True

    def _on_register(self) -> None:
        self._save(REGISTER_JOB)

    def _on_usual(self) -> None:
        said = Sentence("Write down what you keep about people, and why")
        self._means.run(said, write_usual_uses, _("Written. Read it through, and say it at the next meeting."))
