"""Spread the word: the cards, and how they stand."""

from PySide6.QtWidgets import QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.spread import messages_done
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.spread_the_word.meeting import Meeting
from klyngeapp.ui.steps.spread_the_word.messages import Messages
from klyngeapp.ui.steps.spread_the_word.pitch import Pitch
from klyngeapp.ui.steps.spread_the_word.remembered import Remembered

_ROW = 39
_ASIDE = 380  # the width of what stands at the right
_LEAST_TEXT, _LEAST = 400, 600


class SpreadTheWordBody(CardsBody):
    """What is said, to whom, and when."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._column.setSpacing(14)
        self.pitch, self.meeting = Pitch(means), Meeting(means)
        messages = ListOf(
            "message",
            make=lambda: Messages(means),
            dress=Dress(_("Who should hear what, and when?"), row=_ROW),
            quiet=True,
        )
        self.messages = Lists(look, means.document, [messages], told=means.told)
        self.remembered = Remembered(means)
        others = [ListOf(table, quiet=True) for table in ("channel", "press_release")]
        self.others = Lists(look, means.document, others, told=means.told)
        self.put(Beside(look, (self.pitch, self.meeting), (1, 0), (_LEAST_TEXT, _ASIDE)))
        self._beside = Beside(look, (self.messages, self.remembered), (1, 0), (_LEAST, _ASIDE), top=True)
        pairs: list[tuple[Lists, QWidget]] = [(self.messages, self.messages), (self.remembered.lists, self.remembered)]
        self.put_beside(self._beside, pairs)
        self.put(self.others)
        self.remembered.rearranged.connect(self.rearranged)
        self.remembered.turned.connect(lambda is_list: self._beside.stack(stacked=is_list))
        self.refresh()

    def refresh(self) -> None:
        """Show everything as it is now."""
        self.pitch.refresh()
        self.meeting.refresh()
        self.remembered.refresh()
        done, number = self._means.document.ask(messages_done)
        if self.messages.card is not None:
            said = _("{done} of {number} are done", done=done, number=number) if number else ""
            self.messages.card.say_note(said)

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for; the tick is one to have at hand."""
        super().arrange(narrow=narrow)
        if self.messages.card is not None:
            self.messages.card.view.most_columns = columns.MOST
            self.messages.card.view.fit()
