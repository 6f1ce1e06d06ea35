"""Where one wants to go on who types the same form again and again: in the field that changes most."""

from collections import deque
from collections.abc import Sequence

_REMEMBERED = 5


class Habits:
    """Remembers which fields changed from one time to the next. `fields` are in the order of the form."""

    def __init__(self, fields: Sequence[str]) -> None:
        self._fields = tuple(fields)
        self._last: dict[str, object] = {}
        self._changed: deque[frozenset[str]] = deque(maxlen=_REMEMBERED)

    def note(self, values: dict[str, object]) -> None:
        """Note what was typed this time."""
        if self._last:
            self._changed.append(frozenset(one for one in self._fields if values.get(one) != self._last.get(one)))
        self._last = dict(values)

    @property
    def next_field(self) -> str:
        """Return the field to go on in; of those that change as often the first, which is where all begins, too."""
        counts = [sum(one in changed for changed in self._changed) for one in self._fields]
        return self._fields[counts.index(max(counts))] if any(counts) else self._fields[0]
