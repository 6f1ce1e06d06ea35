"""The logo and the photographs of the sample, drawn by our own code: no picture of anybody."""

import io
from collections.abc import Callable

from PIL import Image, ImageDraw

from klyngeapp.services.pictures import Picture, cleaned

_SIZE = (480, 320)
_SKY, _GREEN, _DARK, _WATER, _CREAM, _CLAY = "#DCE9EC", "#8DAA74", "#1F5F5B", "#A9D3D6", "#FFF6E3", "#A84B2A"


def logo() -> Picture:
    """Return the logo that was chosen: two streams around seven dots."""
    image = Image.new("RGB", (240, 240), _CREAM)
    pen = ImageDraw.Draw(image)
    pen.arc((-90, 20, 110, 220), 290, 70, fill=_WATER, width=16)
    pen.arc((130, 20, 330, 220), 110, 250, fill=_WATER, width=16)
    places = ((120, 104), (162, 134), (88, 144), (146, 60), (124, 186), (86, 74), (176, 190))
    for place, size in zip(places, (17, 14, 12, 11, 10, 8, 7), strict=True):
        _dot(pen, place, size, _DARK)
    return _picture(image)


def other_logo() -> Picture:
    """Return a proposal that was not chosen: a mill wheel."""
    image = Image.new("RGB", (240, 240), _CREAM)
    pen = ImageDraw.Draw(image)
    pen.ellipse((50, 50, 190, 190), outline=_CLAY, width=10)
    for x, y in ((50, 120), (120, 50), (190, 120), (120, 190)):
        pen.line((120, 120, x, y), fill=_CLAY, width=8)
    return _picture(image)


def stream() -> Picture:
    """Return the Lilleå with its meadow."""
    return _landscape(_draw_stream)


def village_hall() -> Picture:
    """Return the village hall of Ovstrup."""
    return _landscape(_draw_hall)


def dots() -> Picture:
    """Return the board with the citizens' dots."""
    return _landscape(_draw_board)


def _landscape(draw: Callable[[ImageDraw.ImageDraw], None]) -> Picture:
    image = Image.new("RGB", _SIZE, _SKY)
    pen = ImageDraw.Draw(image)
    pen.ellipse((-120, 150, 320, 460), fill="#A7BF8F")
    pen.ellipse((180, 160, 640, 480), fill=_GREEN)
    draw(pen)
    return _picture(image)


def _draw_stream(pen: ImageDraw.ImageDraw) -> None:
    pen.line((230, 190, 200, 220, 260, 260, 210, 320), fill=_WATER, width=34, joint="curve")
    for place in ((70, 190), (110, 205), (360, 195), (410, 215)):
        pen.rectangle((place[0] - 4, place[1], place[0] + 4, place[1] + 30), fill="#7A5408")
        _dot(pen, place, 22, "#50702A")


def _draw_hall(pen: ImageDraw.ImageDraw) -> None:
    pen.polygon(((130, 150), (240, 80), (350, 150)), fill=_CLAY)
    pen.rectangle((150, 150, 330, 250), fill=_CREAM)
    for left in (168, 210, 280):
        pen.rectangle((left, 170, left + 26, 205), fill=_WATER)
    pen.rectangle((244, 190, 270, 250), fill=_DARK)


def _draw_board(pen: ImageDraw.ImageDraw) -> None:
    pen.rectangle((70, 40, 410, 270), fill=_CREAM, outline=_DARK, width=4)
    rows = ((13, _CLAY), (11, "#50702A"), (7, "#895E08"), (5, "#35688F"), (4, "#74497D"))
    for row, (number, colour) in enumerate(rows):
        for place in range(number):
            _dot(pen, (104 + place * 22, 78 + row * 40), 8, colour)


def _dot(pen: ImageDraw.ImageDraw, place: tuple[int, int], size: int, colour: str) -> None:
    x, y = place
    pen.ellipse((x - size, y - size, x + size, y + size), fill=colour)


def _picture(image: Image.Image) -> Picture:
    out = io.BytesIO()
    image.quantize(16).save(out, "PNG", optimize=True)
    return cleaned(out.getvalue())
