"""The inside of a page that has several views, of which one is chosen beside the title.

VIEWS = [("Questions", body), ("Distribution", body)]; each view is a `Body` of its own.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.look import Look


class ViewsBody(Body):
    """Shows one of its views. A row that is opened in another one, as from the search, brings that one up."""

    is_wide = True

    def __init__(self, look: Look, name: str, views: Sequence[tuple[str, Body]]) -> None:
        super().__init__()
        self.views = tuple(view for _title, view in views)
        self.place = 0
        self._before = -1  # the view that is wanted again when the row is closed
        self.segments = Segmented(look, name, [title for title, _view in views])
        self.segments.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.segments.choose(0)
        self.segments.chosen.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(0)
        for place, view in enumerate(self.views):
            column.addWidget(view)
            view.setVisible(place == 0)
            view.rearranged.connect(self.rearranged)
            view.opened.connect(lambda is_open, place=place: self._on_opened(place, is_open=is_open))

    @property
    def view(self) -> Body:
        """Return the view that is shown."""
        return self.views[self.place]

    def beside_title(self) -> QWidget | None:
        """Return the choice between the views."""
        return self.segments

    def choose(self, place: int, *, back_to: int = -1) -> None:
        """Show a view; `back_to` is the one to go back to from a row that is opened there."""
        self.place, self._before = place, back_to
        self.segments.choose(place)
        for number, view in enumerate(self.views):
            view.setVisible(number == place)
        self.view.refresh()
        self.rearranged.emit()

    def _on_opened(self, place: int, *, is_open: bool) -> None:
        if is_open and place != self.place:
            self.choose(place, back_to=self.place)
        self.opened.emit(is_open)
        if not is_open and self._before >= 0:
            self.choose(self._before)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        for view in self.views:
            view.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show what has changed in the view that is seen; the others follow when they are chosen."""
        self.view.refresh()

    def escape(self) -> bool:
        """Go back from a row; False where none is open."""
        return self.view.escape()
