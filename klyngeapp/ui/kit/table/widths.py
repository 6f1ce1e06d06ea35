"""How wide columns are: by what stands in the first rows, never by a look at all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from klyngeapp.ui.kit.table.delegate import PADDING
from klyngeapp.ui.kit.table.model import RowsModel
from klyngeapp.ui.look import Look

_LOOKED_AT = 40
_WIDEST, _WIDEST_FIRST = 260, 420
_LEAST, _LEAST_FIRST = 124, 190
_READABLE, _READABLE_FIRST = 170, 230
_FEWEST = 3
MENU = 56


@dataclass
class _Width:
    least: int
    wanted: int


def widths(look: Look, model: RowsModel, room: int) -> list[int]:
    """Return the widths of the columns that are shown; together with the menu they fill the room."""
    found = [_width(look, model, place) for place in model.places]
    left = room - look.px(MENU)
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


def how_many(look: Look, model: RowsModel, room: int, most: int) -> int:
    """Return how many columns can be read side by side, three at least."""
    left = room - look.px(MENU)
    for number in range(len(model.source.columns)):
        left -= min(_width(look, model, number).wanted, look.px(_READABLE if number else _READABLE_FIRST))
        if left < 0 or number >= most:
            return max(number, _FEWEST)
    return most


def _width(look: Look, model: RowsModel, place: int) -> _Width:
    told = model.source.columns[place]
    heading = QFontMetrics(look.font("small_strong")).horizontalAdvance(f"{told.title} ↑") + 2 * PADDING
    metrics = QFontMetrics(look.font("strong" if told.strong else "body"))
    rows = range(min(len(model.ids), _LOOKED_AT))
    texts = [model.text_of(row, place).partition("\n")[0] for row in rows] if told.kind != "check" else []
    text = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * PADDING + 2
    wanted = max(heading, min(text, look.px(_WIDEST if place else _WIDEST_FIRST)))
    least = max(heading, look.px(_LEAST if place else _LEAST_FIRST))
    if not place:
        # The words of the row that adds are never cut.
        least = max(least, metrics.horizontalAdvance(model.source.add_text) + 2 * PADDING + look.px(32))
        wanted = max(wanted, least)
    return _Width(min(wanted, heading if told.kind == "number" else least), wanted)
