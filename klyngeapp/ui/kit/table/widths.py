"""How wide columns are: by what stands in the first rows, never by a look at all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from klyngeapp.ui.kit.table.delegate import BAR, PADDING
from klyngeapp.ui.kit.table.dots_cell import dots_width
from klyngeapp.ui.kit.table.lettering import cell_font, menu_width
from klyngeapp.ui.kit.table.model import RowsModel
from klyngeapp.ui.look import Look

_LOOKED_AT = 40
_WIDEST, _WIDEST_FIRST = 260, 420
_LEAST, _LEAST_FIRST = 124, 190
_READABLE, _READABLE_FIRST = 170, 230
_MARK = 25  # an icon before a text
_EDGE, _ARROW = 8, 15  # beside a heading: what Qt leaves free there, and the arrow of the one it is sorted by


@dataclass
class _Width:
    least: int
    wanted: int


class Widths:
    """Measures the columns of a list, each once until its rows are others."""

    def __init__(self, look: Look, model: RowsModel) -> None:
        self._look, self._model = look, model
        self._known: dict[int, _Width] = {}
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self._forget)

    def _forget(self, *_what: object) -> None:
        self._known.clear()

    def of_shown(self, room: int) -> list[int]:
        """Return the widths of the columns that are shown; together with the menu they fill the room."""
        found = [self._width(place) for place in self._model.places]
        return _filled(found, room - menu_width(self._look, self._model.source))

    def how_many(self, room: int, most: int) -> int:
        """Return how many columns can be read side by side, as many at least as the list asks for."""
        look = self._look
        left = room - menu_width(look, self._model.source)
        for number in range(len(self._model.source.columns)):
            left -= min(self._width(number).wanted, look.px(_READABLE if number else _READABLE_FIRST))
            if left < 0 or number >= most:
                return max(number, min(self._model.source.fewest, most))
        return most

    def _width(self, place: int) -> _Width:
        if place not in self._known:
            self._known[place] = _width(self._look, self._model, place)
        return self._known[place]


def _filled(found: Sequence[_Width], left: int) -> list[int]:
    if sum(one.wanted for one in found) > left:
        return _squeezed(found, left)
    spare = left - sum(one.wanted for one in found)
    made = [one.wanted for one in found]
    if made:
        # Half of what is left goes to the names, the rest to all alike: numbers stay near their neighbours.
        made[0] += spare // 2
        share = (spare - spare // 2) // len(made)
        made = [width + share for width in made]
    return made


def _squeezed(found: Sequence[_Width], room: int) -> list[int]:
    least = sum(one.least for one in found)
    over = max(sum(one.wanted - one.least for one in found), 1)
    part = max(room - least, 0) / over
    made = [one.least + int((one.wanted - one.least) * part) for one in found]
    if least > room:  # nothing fits: all alike
        made = [int(width * room / least) for width in made]
    return made


def _width(look: Look, model: RowsModel, place: int) -> _Width:
    told = model.source.columns[place]
    heading = QFontMetrics(look.font("small_strong")).horizontalAdvance(told.title) + 2 * PADDING
    heading += look.px(_EDGE if told.fixed else _ARROW)  # nobody sorts by what is worked out
    metrics = QFontMetrics(cell_font(look, model.source, strong=told.strong))
    rows = range(min(len(model.ids), _LOOKED_AT))
    texts = [model.text_of(row, place).partition("\n")[0] for row in rows] if told.kind != "check" else []
    if told.kind == "dots":
        texts = [model.text_of(row, place).partition("\n")[2] for row in rows]
    text = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * PADDING + 2
    if model.total_row >= 0 and told.kind != "bar":
        strong = QFontMetrics(cell_font(look, model.source, strong=True))
        total = strong.horizontalAdvance(model.text_of(model.total_row, place))
        text = max(text, total + 2 * PADDING + 2)
    if (told.dots or any(mark.icon for mark in told.marks.values())) and told.kind != "check":
        text += look.px(_MARK)
    text += dots_width(look) if told.kind == "dots" else 0
    wanted = max(heading, min(text, look.px(_WIDEST if place else _WIDEST_FIRST)))
    least = max(heading, look.px(_LEAST) if place else min(look.px(_LEAST_FIRST), text))
    if not place:
        # The words of the row that adds are never cut.
        least = max(least, metrics.horizontalAdvance(model.source.add_text) + 2 * PADDING + look.px(32))
        wanted = max(wanted, least)
    if told.kind == "bar":
        wanted = least = max(heading, look.px(BAR) + 2 * PADDING)
    if told.kind == "number":
        wanted = least = max(heading, text, wanted)  # half a number is another number
    return _Width(min(wanted, least), wanted)
