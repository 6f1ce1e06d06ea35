"""What every page is to the window around it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.kit.slider import Slider


@dataclass(frozen=True)
class Way:
    """Where a page lies among others of its kind: that in words, the pages before and after it, what the latter is."""

    where: str
    back: Callable[[], object]
    onward: Callable[[], object]
    next_words: str


class Page(QWidget):
    """A page. `rearranged` says that there are other fields to go through with Tab."""

    rearranged = Signal()

    scrolls_itself = True  # something stays beside what scrolls

    @property
    def heading(self) -> QLabel:
        """Return the headline, which is given the focus when the page opens."""
        raise NotImplementedError

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what has changed; lists and forms follow by themselves."""

    def way(self) -> Way | None:
        """Return the way back and on that stands at its foot; None where the page has no foot of its own."""
        return None

    def show_row(self, _table: str, _row_id: str) -> bool:
        """Show a row that stands in no list of the page; False where it has none such."""
        return False

    def finish(self) -> None:
        """Keep what was entered and waits for the next key: in a window at the back no field has a focus to lose."""
        waiting: list[FieldEdit | Slider] = [*self.findChildren(FieldEdit), *self.findChildren(Slider)]
        for part in waiting:
            part.finish()

    def escape(self) -> bool:
        """Put away what lies over the page; False where there is nothing."""
        return False
