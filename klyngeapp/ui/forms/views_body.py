"""The inside of a page that has several views, of which one is chosen beside the title.

VIEWS = [ViewOf("Questions", make_questions), ViewOf("List", make_list, ("survey",))]; each view is a `Body` of its
own, made when it is first shown, or when one of its rows is looked for.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.look import Look


@dataclass(frozen=True)
class ViewOf:
    """A view: its name, how it is made, and the tables whose rows stand in its lists."""

    title: str
    make: Callable[[], Body]
    tables: Sequence[str] = ()


class ViewsBody(Body):
    """Shows one of its views. A row that is opened in another one, as from the search, brings that one up."""

    is_wide = True

    def __init__(self, look: Look, name: str, shown: Sequence[ViewOf]) -> None:
        super().__init__()
        self.shown, self.made = tuple(shown), dict[int, Body]()
        self.place = 0
        self._is_narrow = False
        self._before = -1  # the view that is wanted again when the row is closed
        self.segments = Segmented(look, name, [one.title for one in self.shown])
        self.segments.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.segments.choose(0)
        self.segments.chosen.connect(self.choose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(0)
        self.view_at(0).show()

    def view_at(self, place: int) -> Body:
        """Return a view; made now where nobody has asked for it before."""
        if place not in self.made:
            view = self.made[place] = self.shown[place].make()
            view.hide()
            self._column.addWidget(view)
            view.arrange(narrow=self._is_narrow)
            view.rearranged.connect(self.rearranged)
            view.opened.connect(lambda is_open: self._on_opened(place, is_open=is_open))
        return self.made[place]

    @property
    def view(self) -> Body:
        """Return the view that is shown."""
        return self.view_at(self.place)

    def beside_title(self) -> QWidget | None:
        """Return the choice between the views."""
        return self.segments

    def choose(self, place: int, *, back_to: int = -1) -> None:
        """Show a view; `back_to` is the one to go back to from a row that is opened there."""
        self.place, self._before = place, back_to
        self.segments.choose(place)
        self.view_at(place)
        for number, view in self.made.items():
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
        self._is_narrow = narrow
        for view in self.made.values():
            view.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show what has changed in the view that is seen; the others follow when they are chosen."""
        self.view.refresh()

    def show_row(self, table: str, row_id: str) -> bool:
        """Show a row of a view that nobody has looked at yet; False where none has it."""
        for place, one in enumerate(self.shown):
            if table in one.tables and place not in self.made:
                found = self.view_at(place).findChildren(Lists)
                if any(lists.show_row(table, row_id) for lists in found):
                    return True
        return any(view.show_row(table, row_id) for view in self.made.values())

    def escape(self) -> bool:
        """Go back from a row; False where none is open."""
        return self.view.escape()


def in_lists(lists: Lists) -> CardsBody:
    """Return a view that holds nothing but lists."""
    inside = CardsBody()
    inside.put(lists)
    return inside
