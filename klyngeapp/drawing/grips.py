"""What shows that a bar is chosen: a ring around it, and at each end a grip to take hold of."""

from typing import Literal

from klyngeapp.drawing.surface import Box, Ink, Surface

End = Literal["first", "last"]
GRIP = (12, 24)  # width and height at 100 per cent


def draw_grips(surface: Surface, bar: Box, factor: float, chosen: End) -> None:
    """Draw the ring and the two grips over a bar; the grip of the chosen end is filled."""
    air = 3 * factor
    ring = Box(bar.x - air, bar.y - air, bar.width + 2 * air, bar.height + 2 * air)
    surface.rect(ring, Ink(stroke="primary", width=2), 10 * factor)
    wide, high = GRIP[0] * factor, GRIP[1] * factor
    ends: tuple[tuple[End, float], ...] = (("first", bar.x), ("last", bar.x + bar.width))
    for end, x in ends:
        box = Box(x - wide / 2, bar.y + (bar.height - high) / 2, wide, high)
        surface.rect(box, Ink(fill="surface", stroke="primary", width=2), wide / 2)
        if end == chosen:
            inner = Box(box.x + wide / 4, box.y + high / 6, wide / 2, high * 2 / 3)
            surface.rect(inner, Ink(fill="primary"), wide / 4)
