"""The organisation as a chart: who chooses whom, and which groups there are."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from klyngeapp.drawing.lettering import SMALLEST, elided, one_line, widest, wrapped
from klyngeapp.drawing.organisation_tree import Branch, OrganBox, grow
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

_IN_A_ROW = 6
# Measures for letters of size 11.
_LARGE, _SIDE, _SMALL = 170.0, 110.0, 150.0
_GAP, _GUTTER, _DROP = 22.0, 6.6, 12.0
_NARROWEST = 62.0  # a box in a row, with its gutter


class _Placed(NamedTuple):
    """A box with its place, its lines, and how large its letters are."""

    organ: OrganBox
    place: Box
    lines: tuple[str, ...]
    second: str
    size: float


@dataclass(slots=True)
class _Plan:
    """What is drawn: boxes and the lines between them."""

    boxes: list[_Placed] = field(default_factory=list)
    lines: list[tuple[Point, Point]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OrganisationChart:
    """Boxes with lines between them, from the root downwards."""

    boxes: tuple[OrganBox, ...]
    size: float = 11

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height down to the lowest box."""
        plan = self._plan(width, ruler)
        return max((each.place.y + each.place.height for each in plan.boxes), default=0) + 1

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the lines, then the boxes over them."""
        plan = self._plan(width, surface)
        for start, end in plan.lines:
            surface.line(start, end, Ink(stroke="edge", width=0.8))
        for placed in plan.boxes:
            self._draw_box(surface, placed)

    @property
    def _unit(self) -> float:
        return self.size / 11

    def _plan(self, width: float, ruler: Ruler) -> _Plan:
        plan, y = _Plan(), 0.5
        trees = grow(self.boxes)
        alone = tuple(tree for tree in trees if not tree.beneath())
        many = len(trees) > 1
        for tree in trees:
            if tree.beneath() or not many:
                y = self._add_tree(plan, tree, (y, width), ruler) + _GAP * self._unit
        if many and alone:
            self._add_rows(plan, alone, (y, width), ruler, trunk=None)
        return plan

    def _add_tree(self, plan: _Plan, tree: Branch, at: tuple[float, float], ruler: Ruler) -> float:
        """Add a tree, from the large boxes in the middle down to the rows; return where it ends."""
        y, width = at
        branch: Branch | None = tree
        above, middle = None, width / 2
        while branch is not None:
            if above is not None:
                plan.lines.append((Point(middle, above), Point(middle, y)))
            box = self._measured(branch.box, min(_LARGE * self._unit, width * 0.4), self.size, ruler)
            box = _moved(box, middle - box.place.width / 2, y)
            plan.boxes.append(box)
            foot = self._add_beside(plan, branch.beside, box.place, (width, ruler))
            above = box.place.y + box.place.height
            if branch.below:
                foot = self._add_rows(plan, branch.below, (foot, width), ruler, trunk=above)
                above = above if branch.next is None else foot
            y, branch = foot + _GAP * self._unit, branch.next
        return y - _GAP * self._unit

    def _add_beside(self, plan: _Plan, boxes: Sequence[OrganBox], parent: Box, room: tuple[float, Ruler]) -> float:
        """Add boxes to the right of their parent, below each other; return where they or the parent end."""
        width, ruler = room
        right = parent.x + parent.width
        gap = min(35 * self._unit, (width - right) * 0.25)
        wide = min(_SIDE * self._unit, width - right - gap)
        foot, y, joint = parent.y + parent.height, parent.y, Point(right + gap / 2, 0.0)
        for number, organ in enumerate(boxes):
            box = self._measured(organ, wide, self.size, ruler)
            if number == 0:
                y = parent.y + max((parent.height - box.place.height) / 2, 0)
            box = _moved(box, right + gap, y)
            middle = y + min(box.place.height, parent.height) / 2
            plan.boxes.append(box)
            plan.lines.append((Point(right if number == 0 else joint.x, middle), Point(box.place.x, middle)))
            if number:
                plan.lines.append((joint, Point(joint.x, middle)))
            joint = Point(joint.x, middle)
            y += box.place.height + 6 * self._unit
            foot = max(foot, box.place.y + box.place.height)
        return foot

    def _add_rows(
        self, plan: _Plan, branches: Sequence[Branch], at: tuple[float, float], ruler: Ruler, *, trunk: float | None
    ) -> float:
        """Add small boxes in rows, each with a list of what is under it; return where they end."""
        y, width = at
        count = len(branches)
        per_row = _in_a_row(count, min(_IN_A_ROW, int(width / (_NARROWEST * self._unit))))
        pitch = min(width / per_row, (_SMALL + _GUTTER) * self._unit)
        drop = _DROP * self._unit
        for first in range(0, count, per_row):
            row = branches[first : first + per_row]
            left = (width - pitch * len(row)) / 2
            middles = [left + pitch * (number + 0.5) for number in range(len(row))]
            top = y if trunk is None else y + 18 * self._unit + drop
            if trunk is not None:
                bus = top - drop
                plan.lines.append((Point(width / 2, trunk), Point(width / 2, bus)))
                plan.lines.append((Point(min(*middles, width / 2), bus), Point(max(*middles, width / 2), bus)))
                plan.lines += [(Point(x, bus), Point(x, top)) for x in middles]
                trunk = bus
            y = max(
                self._add_column(plan, branch, (x, top, pitch), ruler) for branch, x in zip(row, middles, strict=True)
            )
            y += self._unit * (10 if trunk is None else 0)
        return y

    def _add_column(self, plan: _Plan, branch: Branch, at: tuple[float, float, float], ruler: Ruler) -> float:
        """Add a small box and what is under it as a list; return where the list ends."""
        middle, y, pitch = at
        wide = pitch - _GUTTER * self._unit
        for number, organ in enumerate((branch.box, *branch.beneath())):
            if number:
                plan.lines.append((Point(middle, y), Point(middle, y + 7 * self._unit)))
                y += 7 * self._unit
            box = self._measured(organ, wide, self.size - 1.5, ruler)
            plan.boxes.append(_moved(box, middle - wide / 2, y))
            y += box.place.height
        return y

    def _measured(self, organ: OrganBox, wide: float, size: float, ruler: Ruler) -> _Placed:
        """Return a box that is as tall as its name needs, at no place yet."""
        size = max(size, SMALLEST)
        room = wide - 10 * self._unit
        words = tuple(one_line(organ.name).split(" "))
        while size > SMALLEST and widest(words, Lettering(size, strong=True), ruler) > room:
            size = max(size - 0.5, SMALLEST)  # rather small than broken inside a word
        lines = wrapped(organ.name, Lettering(size, strong=True), room, ruler, 2)
        second = elided(organ.second, self._small, room, ruler)
        texts = size * 1.2 * len(lines) + self._small.size * 1.35 * bool(second)
        return _Placed(organ, Box(0, 0, wide, max(texts + 11 * self._unit, 24 * self._unit)), lines, second, size)

    @property
    def _small(self) -> Lettering:
        return Lettering(max(self.size - 2, SMALLEST))

    def _draw_box(self, surface: Surface, placed: _Placed) -> None:
        organ, box, strong = placed.organ, placed.place, Lettering(placed.size, strong=True)
        fill, name, second = {
            "main": ("primary", "on", "on"),
            "side": ("soft", "ink", "softink"),
            "plain": ("surface", "ink", "ink2"),
        }[organ.kind]
        inner = Box(box.x + 0.4, box.y + 0.4, box.width - 0.8, box.height - 0.8)
        surface.rect(inner, Ink(fill=fill, stroke="edge" if organ.kind == "plain" else "", width=0.8), 5)
        texts = strong.size * 1.2 * len(placed.lines) + self._small.size * 1.35 * bool(placed.second)
        y, x = box.y + (box.height - texts) / 2, box.x + box.width / 2
        for line in placed.lines:
            surface.text(Point(x, y + strong.size * 0.95), line, strong, colour=name, anchor="centre")
            y += strong.size * 1.2
        baseline = y + self._small.size * 1.05
        surface.text(Point(x, baseline), placed.second, self._small, colour=second, anchor="centre")


def _moved(placed: _Placed, x: float, y: float) -> _Placed:
    return placed._replace(place=placed.place._replace(x=x, y=y))


def _in_a_row(count: int, most: int) -> int:
    """Return how many boxes stand in a row: an even number where there are more rows, for the line between them."""
    if count <= most:
        return count
    even = max(most // 2 * 2, 1)
    rows = math.ceil(count / even)
    return min(math.ceil(count / rows / 2) * 2, even)
