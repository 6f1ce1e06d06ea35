"""What stands below the title of a page, and what it is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngeapp.i18n.language import Sentence
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.document import Document
from klyngeapp.ui.look import Look

Tell = Callable[[str], object]


@dataclass(frozen=True)
class Means:
    """What a page has at hand.

    `told` tells what was done, with a way to take it back; `refused` why something was not; `go` leads to another
    page ("overview", "phase.step", "meetings", "meetings/ID"), `open_row` to a row (its page, its table, its id); every
    question to the user goes through `ask`.
    """

    look: Look
    document: Document
    told: Tell
    refused: Tell
    go: Callable[[str], object]
    ask: Ask
    open_row: Callable[[str, str, str], object]

    def run(self, name: Sentence, use_case: Callable[[Unit], object], told: str = "") -> bool:
        """Do something as one action; where it refuses say why and return False."""
        try:
            self.document.do(name, use_case)
        except KlyngeError as error:
            self.refused(str(error))
            return False
        if told:
            self.told(told)
        return True


class Body(QWidget):
    """The inside of a page. `opened` says whether something stands in its place that has a title of its own (a row
    with its form), `rearranged` that there are other fields to go through with Tab.
    """

    opened = Signal(bool)
    rearranged = Signal()

    is_wide = False  # it takes the whole page: good advice opens from a button

    def beside_title(self) -> QWidget | None:
        """Return what stands at the right of the headline, none at first."""
        return None

    def beside_advice(self) -> QWidget | None:
        """Return what stands in the panel below the good advice, none at first."""
        return None

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""

    def refresh(self) -> None:
        """Show what has changed; lists and forms follow by themselves."""

    def show_row(self, _table: str, _row_id: str) -> bool:
        """Show a row that stands in none of its lists; False where it has none such."""
        return False

    def escape(self) -> bool:
        """Put away what lies over it; False where there is nothing."""
        return False
