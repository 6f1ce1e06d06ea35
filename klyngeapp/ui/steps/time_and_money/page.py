"""Timeline and budget: the months, the money, and how it adds up."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.domain.course import USUAL_LENGTHS
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.process_money import process_money
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.time_and_money import words
from klyngeapp.ui.steps.time_and_money.money import Items, Sources
from klyngeapp.ui.steps.time_and_money.outside import MoneyInWords
from klyngeapp.ui.steps.time_and_money.timeline import TimelineCard

_ITEM, _SOURCE = 38, 33  # heights of rows
_LEAST, _SHARES = 440, (21, 23)


class TimeAndMoneyBody(CardsBody):
    """When what is done, and what it may cost."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._column.setSpacing(14)
        self.timeline = TimelineCard(means)
        self.words = MoneyInWords(means)
        for part in (self.timeline, self.words):
            part.rearranged.connect(self.rearranged)
            part.opened.connect(lambda is_open, part=part: self._on_opened(part, is_open=is_open))
        foot = _("Kroner")
        items = ListOf(
            "budget_line",
            make=lambda: Items(means),
            dress=Dress(_("What does the process cost?"), row=_ITEM, foot=foot),
            quiet=True,
        )
        sources = ListOf("financing", make=lambda: Sources(means), dress=Dress(_("Who pays?"), row=_SOURCE), quiet=True)
        self.items = Lists(look, means.document, [items], told=means.told)
        self.sources = Lists(look, means.document, [sources], told=means.told)
        milestones = ListOf("milestone", dress=Dress(_("Milestones"), row=43), quiet=True)
        self.milestones = Lists(look, means.document, [milestones], told=means.told)
        self.put(self.timeline)
        beside = Beside(look, (self.items, self.sources), _SHARES, (_LEAST, _LEAST), top=True)
        self.put_beside(beside, [(self.items, self.items), (self.sources, self.sources)])
        self.put(self.words, self.milestones)
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return the choice of how long the process is."""
        texts = [ngettext("{number} month", "{number} months", number) for number in USUAL_LENGTHS]
        self.segments = Segmented(self._means.look, _("Length of the process"), [*texts, _("Free")])
        self.segments.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(self._on_length)
        self._show_length()
        return self.segments

    def _on_length(self, place: int) -> None:
        self.timeline.take_length(USUAL_LENGTHS[place] if place < len(USUAL_LENGTHS) else 0)
        self._show_length()

    def _show_length(self) -> None:
        total = self.timeline.total
        if self.timeline.is_free:
            self.segments.choose(len(USUAL_LENGTHS))
        elif total is not None:
            self.segments.choose(USUAL_LENGTHS.index(total))

    def refresh(self) -> None:
        """Show the months and the money as they are now."""
        self.timeline.refresh()
        self.words.refresh()
        if hasattr(self, "segments"):
            self._show_length()
        money = self._means.document.ask(process_money)
        if self.items.card is not None:
            self.items.card.say_note(words.spent(money.till))
            self.items.card.foot.setText(_("Kroner, incl. VAT") if money.with_vat else _("Kroner"))

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        super().arrange(narrow=narrow)
        self.timeline.phases.arrange(narrow=narrow)
        self.words.lists.arrange(narrow=narrow)

    def escape(self) -> bool:
        """Go back from a row to the cards, or put away the dates; False where there is nothing."""
        return self.timeline.escape() or self.words.escape() or super().escape()
