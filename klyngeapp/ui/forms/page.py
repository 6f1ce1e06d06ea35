"""What every page is to the window around it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget


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

    def escape(self) -> bool:
        """Put away what lies over the page; False where there is nothing."""
        return False
