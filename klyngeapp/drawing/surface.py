"""What a surface can do, and what a picture is: the border between pictures and what they are drawn on.

The origin is the upper left corner, x goes to the right, y goes down. Units are the surface's own: points in a
document, logical pixels on a screen. Colours are names of `palette`.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol


class Point(NamedTuple):
    """A place on the surface."""

    x: float
    y: float


class Box(NamedTuple):
    """A rectangle: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Ink:
    """How a shape is filled and outlined. An empty colour fills or draws nothing.

    `dash` gives the lengths of dashes and gaps in turn; `round_ends` rounds the ends of lines and dashes.
    `opacity` holds for the fill: 0 is clear, 1 is solid.
    """

    fill: str = ""
    stroke: str = ""
    width: float = 1
    dash: tuple[float, ...] = ()
    round_ends: bool = False
    opacity: float = 1


@dataclass(frozen=True, slots=True)
class Lettering:
    """How a text is set. There are four faces, in regular and semibold; semibold is never italic."""

    size: float
    strong: bool = False
    serif: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """Begin a stretch of a path."""

    to: Point


@dataclass(frozen=True, slots=True)
class To:
    """Go straight to a point."""

    to: Point


@dataclass(frozen=True, slots=True)
class Curve:
    """Go to a point in a Bézier curve with two control points."""

    first: Point
    second: Point
    to: Point


@dataclass(frozen=True, slots=True)
class Close:
    """Go straight back to where the stretch began."""


Path = tuple[Move | To | Curve | Close, ...]
Anchor = Literal["left", "centre", "right"]


class Ruler(Protocol):
    """Knows how wide a text becomes."""

    def text_width(self, text: str, lettering: Lettering) -> float:
        """Return the width of a text on one line."""
        ...


class Surface(Ruler, Protocol):
    """Something that can be drawn on."""

    def rect(self, box: Box, ink: Ink, radius: float = 0) -> None:
        """Draw a rectangle, with round corners if a radius is given."""
        ...

    def line(self, start: Point, end: Point, ink: Ink) -> None:
        """Draw a straight line in the stroke's colour."""
        ...

    def circle(self, centre: Point, radius: float, ink: Ink) -> None:
        """Draw a circle."""
        ...

    def path(self, path: Path, ink: Ink) -> None:
        """Draw a path."""
        ...

    def text(self, at: Point, text: str, lettering: Lettering, *, colour: str = "ink", anchor: Anchor = "left") -> None:
        """Draw a text on one line; `at` is on its baseline, at its left end, its middle or its right end."""
        ...

    def clipped(self, path: Path) -> AbstractContextManager[None]:
        """Draw only what is inside a path, until the context ends."""
        ...


class Drawing(Protocol):
    """A picture: it knows how tall it becomes at a width, and draws itself from the origin on."""

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height at this width."""
        ...

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the picture, `width` wide."""
        ...


def ellipse(centre: Point, across: float, down: float) -> Path:
    """Return an ellipse as a path; `across` and `down` are its radii."""
    x, y = centre
    dx, dy = across * 0.5523, down * 0.5523  # the control points that come nearest to a circle
    return (
        Move(Point(x - across, y)),
        Curve(Point(x - across, y - dy), Point(x - dx, y - down), Point(x, y - down)),
        Curve(Point(x + dx, y - down), Point(x + across, y - dy), Point(x + across, y)),
        Curve(Point(x + across, y + dy), Point(x + dx, y + down), Point(x, y + down)),
        Curve(Point(x - dx, y + down), Point(x - across, y + dy), Point(x - across, y)),
        Close(),
    )


def rounded(box: Box, radius: float) -> Path:
    """Return a rectangle with round corners as a path."""
    x, y, width, height = box
    right, foot, r = x + width, y + height, min(radius, width / 2, height / 2)
    k = r * (1 - 0.5523)
    return (
        Move(Point(x + r, y)),
        To(Point(right - r, y)),
        Curve(Point(right - k, y), Point(right, y + k), Point(right, y + r)),
        To(Point(right, foot - r)),
        Curve(Point(right, foot - k), Point(right - k, foot), Point(right - r, foot)),
        To(Point(x + r, foot)),
        Curve(Point(x + k, foot), Point(x, foot - k), Point(x, foot - r)),
        To(Point(x, y + r)),
        Curve(Point(x, y + k), Point(x + k, y), Point(x + r, y)),
        Close(),
    )


def polygon(points: tuple[Point, ...], *, closed: bool = False) -> Path:
    """Return straight lines through points as a path; nothing where there are none."""
    if not points:
        return ()
    return (Move(points[0]), *(To(point) for point in points[1:]), *((Close(),) if closed else ()))


def smooth(points: tuple[Point, ...]) -> Path:
    """Return a soft line through all points (Catmull-Rom as Bézier curves), such as a stream on a map."""
    if len(points) < 3:
        return polygon(points)
    path: list[Move | To | Curve | Close] = [Move(points[0])]
    last = len(points) - 1
    for n in range(last):
        before, start, end, after = points[max(n - 1, 0)], points[n], points[n + 1], points[min(n + 2, last)]
        first = Point(start.x + (end.x - before.x) / 6, start.y + (end.y - before.y) / 6)
        second = Point(end.x - (after.x - start.x) / 6, end.y - (after.y - start.y) / 6)
        path.append(Curve(first, second, end))
    return tuple(path)
