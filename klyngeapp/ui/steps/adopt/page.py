"""Adopt and send: the adoption, what has changed since, who has received the plan, and the municipality's copy."""

from typing import Any

from PySide6.QtWidgets import QFrame

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import adoption as services
from klyngeapp.services.frozen_plan import Difference, changed_since
from klyngeapp.store.queries.adoption import Adoption, adoption, newest_version
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.begin import Begin
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.counting import Counting
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.adopt import words
from klyngeapp.ui.steps.adopt.adopting import TABLE, Adopting
from klyngeapp.ui.steps.adopt.differences import Differences
from klyngeapp.ui.steps.adopt.recipients import Recipients
from klyngeapp.ui.steps.adopt.sending import CopyForMunicipality

_PLAN = "implementation.strategy_plan"
_ADOPTION, _LEAST, _ROW = 356, 460, 54


class AdoptBody(CardsBody):
    """The plan is agreed on, and sent."""

    is_wide = True

    def __init__(self, means: Means, save: Save) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._found: Adoption | None = None
        self._sees = False  # the difference
        self.found: tuple[Difference, ...] = ()
        self.counting = Counting(means.document, _changed, self)
        self.counting.counted.connect(self._on_counted)
        self.state = label(look, "", "small_strong", ink="ink2", wrap=True)
        self.begin = Begin(
            look,
            "stamp",
            _("Say yes to the plan together"),
            _("Begin with a version. It says when the plan is adopted and by whom, and keeps its text as it was."),
            (_("Begin the version to adopt"), self._on_begin),
        )
        self.adopting = Adopting(means, save, self._on_open_version, self.rearranged.emit)
        self.changed = self._changed_bar()
        recipients = ListOf(
            "recipient",
            make=lambda: Recipients(means),
            dress=Dress(_("Who has received the plan?"), row=_ROW),
            quiet=True,
        )
        versions = ListOf(TABLE, dress=Dress(_("Versions of the plan"), row=43), quiet=True)
        self.lists = Lists(look, means.document, [recipients], told=means.told)
        self.versions = Lists(look, means.document, [versions], told=means.told)
        self.copy = CopyForMunicipality(means, save)
        self.differences = Differences(look, lambda: means.go(_PLAN))
        self.differences.hide()
        self._right = cards.column(self.lists, self.copy, spacing=16)
        self.parts = Beside(look, (self.adopting, self._right), (0, 1), (_ADOPTION, _LEAST), top=True)
        self.put(self.state, self.begin, self.changed, self.differences)
        self.put_beside(self.parts, [(self.lists, self._right)])
        self.put(self.versions)
        self.lists.opened.connect(self._on_row)
        self.refresh()

    def _changed_bar(self) -> QFrame:
        look = self._means.look
        frame, inside = cards.bar((20, 12, 16, 12))
        self.changed_title = label(look, "", "h3", ink="softink", wrap=True)
        self.changed_words = label(look, "", ink="softink", wrap=True)
        self.see = button(look, _("See the difference"), self._on_see, small=True)
        inside.addWidget(icon_label(look, "refresh-cw", colour="softink", size=24))
        inside.addWidget(cards.column(self.changed_title, self.changed_words, spacing=2), 1)
        inside.addWidget(self.see)
        frame.hide()
        return frame

    def _on_row(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.copy.setVisible(not is_open)

    def _on_counted(self, found: tuple[Difference, ...]) -> None:
        self.found = found
        self._show()

    def _on_see(self) -> None:
        """Show what has changed in words, or put it away."""
        self._sees = not self._sees
        self._show_differences()
        self.rearranged.emit()

    def _show_differences(self) -> None:
        self.differences.show_differences(self.found if self._sees else ())
        self.show_part(self.differences, shown=self._sees and bool(self.found))
        self.see.setText(_("Hide the difference") if self._sees else _("See the difference"))
        self.see.setAccessibleName(self.see.text())

    def refresh(self) -> None:
        """Show how far the adoption is now."""
        self._found = self._means.document.ask(adoption, clock.today())
        self._show()

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        version = found.version
        self.show_part(self.begin, shown=version is None)
        self.show_part(self.versions, shown=version is not None)
        has_sent = bool(self._means.document.home.overview.counts.get("recipient"))
        self.show_part(self.parts, shown=version is not None or has_sent)
        self.show_part(self.state, shown=version is not None and version.status != "adopted")
        self.adopting.setVisible(version is not None and not self.has_row)
        self.state.setText(words.state(found))
        self.adopting.show_adoption(found)
        self.copy.show_adoption(found)
        if version is not None and self.found:
            title, told = words.changed(version, tuple(one.title for one in self.found))
            self.changed_title.setText(title)
            self.changed_words.setText(told)
        self.show_part(self.changed, shown=version is not None and bool(self.found))
        self._show_differences()

    def _on_begin(self) -> None:
        self._means.run(Sentence("Begin a version of the plan"), services.begin_version)

    def _on_open_version(self) -> None:
        if self._found is not None and self._found.version is not None:
            self.versions.open(self._found.version.id)


def _changed(connection: Any, _progress: Progress) -> tuple[Difference, ...]:
    found = newest_version(connection)
    return changed_since(connection, found.content) if found is not None and found.content else ()
