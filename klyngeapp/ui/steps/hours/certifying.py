"""A coordinator certifies hours: those that are chosen in the table, in one action."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import hours
from klyngeapp.store.queries import hours_choices
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.hours_fields import labelled
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.finder import Choice, Finder
from klyngeapp.ui.kit.labels import label

Chosen = Callable[[], tuple[str, ...]]
_SHARES, _LEAST = (2, 0, 0), (220, 210, 150)


class CertifyCard(QFrame):
    """The card: who certifies, the button, and the one that takes it back."""

    def __init__(self, means: Means, chosen: Chosen) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._chosen, look = means, chosen, means.look
        self.by = Finder(look)
        self.certify = button(look, _("Certify the chosen"), self._on_certify, icon="circle-check")
        self.take_back = button(look, _("Take it back"), self._on_take_back)
        for one in (self.certify, self.take_back):
            one.let_shrink()
        self.by.entered.connect(self._on_certify)
        self.hint = label(look, "", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(8)
        lower = [
            cards.column(label(look, "", "small_strong"), one, spacing=6) for one in (self.certify, self.take_back)
        ]
        fields = Beside(look, (labelled(look, _("The coordinator who certifies"), self.by), *lower), _SHARES, _LEAST)
        cards.add(column, fields, self.hint)
        self.offer()
        self.count()

    def offer(self) -> None:
        """Offer the people who are there now."""
        people = self._means.document.known(hours_choices.who)
        self.by.offer([Choice(one.id, one.name, one.village) for one in people])

    def count(self) -> None:
        """Say how many entries are chosen."""
        number = len(self._chosen())
        usual = _("Choose entries in the table: Shift and the arrows take several, Ctrl+A all of them.")
        self.hint.setText(ngettext("{number} entry is chosen.", "{number} entries are chosen.", number) or usual)
        if not number:
            self.hint.setText(usual)

    def _on_certify(self) -> None:
        entries = self._chosen()
        if not entries:
            self._means.refused(_("Choose the hours in the table first."))
            return
        by, name = self.by.chosen, self.by.text()
        if not by:
            self._means.refused(_("Choose who certifies the hours."))
            return
        made: list[int] = []
        said = Sentence("{name} certifies hours", {"name": name})
        if self._means.run(said, lambda unit: made.append(hours.attest(unit, entries, by))):
            told = ngettext(
                "{number} entry is certified by {name}", "{number} entries are certified by {name}", made[0], name=name
            )
            self._means.told(told)

    def _on_take_back(self) -> None:
        entries = self._chosen()
        if not entries:
            self._means.refused(_("Choose the hours in the table first."))
            return
        made: list[int] = []
        said = Sentence("Hours are not certified after all")
        if self._means.run(said, lambda unit: made.append(hours.unattest(unit, entries))):
            number = made[0]
            self._means.told(
                ngettext(
                    "{number} entry is not certified any more", "{number} entries are not certified any more", number
                )
            )
