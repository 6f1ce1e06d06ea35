"""Who is beneath whom: a list of boxes becomes trees, whatever it says about parents."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class OrganBox:
    """A part of the organisation: its name, a second line, and the id of what it stands under."""

    id: str
    name: str
    second: str
    parent: str
    kind: Literal["main", "plain", "side"]


@dataclass(frozen=True, slots=True)
class Branch:
    """A box with what is drawn around it.

    `beside` stands to its right; `next` is the one large box below it; `below` are small ones in rows. The
    branches of `below` have what is beneath them as `next` and `below`, too, but are drawn as a plain list.
    """

    box: OrganBox
    beside: tuple[OrganBox, ...] = ()
    next: "Branch | None" = None
    below: tuple["Branch", ...] = ()

    def beneath(self) -> tuple[OrganBox, ...]:
        """Return everything under this box, from above."""
        found: list[OrganBox] = [*self.beside]
        for branch in (*([self.next] if self.next else []), *self.below):
            found += [branch.box, *branch.beneath()]
        return tuple(found)


def grow(boxes: Sequence[OrganBox]) -> tuple[Branch, ...]:
    """Return the trees of a forest in the order given. Who is his own ancestor begins a tree of his own."""
    known = {box.id: box for box in boxes}
    children: dict[str, list[OrganBox]] = {}
    roots = []
    for box in known.values():
        if box.parent not in known or _in_a_circle(box, known):
            roots.append(box)
        else:
            children.setdefault(box.parent, []).append(box)
    return tuple(_branch(root, children) for root in roots)


def _in_a_circle(box: OrganBox, known: dict[str, OrganBox]) -> bool:
    seen, above = {box.id}, box.parent
    while above in known:
        if above == box.id:
            return True
        if above in seen:
            return False  # a circle further up, but not through this box
        seen.add(above)
        above = known[above].parent
    return False


def _branch(box: OrganBox, children: dict[str, list[OrganBox]], depth: int = 0) -> Branch:
    own = children.get(box.id, [])
    if depth > 60:  # no organisation is so deep; a file may say so
        return Branch(box)
    beside = [child for child in own if child.kind == "side" and not children.get(child.id)]
    rest = [child for child in own if child not in beside]
    large = rest[0] if len(rest) == 1 else next((child for child in rest if child.kind == "main"), None)
    if large is None:
        return Branch(box, tuple(beside), None, tuple(_branch(child, children, depth + 1) for child in rest))
    others = [child for child in rest if child is not large]
    beside += [child for child in others if not children.get(child.id)]
    below = [child for child in others if children.get(child.id)]
    return Branch(
        box,
        tuple(beside),
        _branch(large, children, depth + 1),
        tuple(_branch(child, children, depth + 1) for child in below),
    )
