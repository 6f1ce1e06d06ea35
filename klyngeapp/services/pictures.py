"""Images as they may be kept: made smaller, and without where, when and by whom they were taken."""

import io
import warnings
from collections.abc import Iterator

from PIL import Image, ImageOps

from klyngeapp.system.errors import KlyngeError

LONGEST_SIDE = 2000  # pixels
LARGEST = 3_000_000  # bytes of an image that is kept as it is
_MOST_PIXELS = 100_000_000
_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
_PLAIN_CHUNKS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs"})
_END_OF_JPEG = b"\xff\xd9"
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png"}

Picture = dict[str, str | int | bytes]


def cleaned(data: bytes) -> Picture:
    """Return {file, media_type, width, height} of an image as it may be kept; KlyngeError where it is none.

    An image that is small and tells nothing already is kept to the byte, so that lists can be read again
    and again without its getting worse.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"))
            if image.width * image.height > _MOST_PIXELS:
                raise KlyngeError("The image is too large: at most 100 million pixels.")
            image.load()
    except KlyngeError:
        raise
    except Exception as error:  # Pillow raises many kinds on broken bytes
        raise KlyngeError("The image cannot be read. Save it as JPEG or PNG, and try again.") from error
    if _is_clean(image, data):
        return _picture(image, data, _TYPES[str(image.format)])
    return _made_clean(image)


def _is_clean(image: Image.Image, data: bytes) -> bool:
    fits = max(image.size) <= LONGEST_SIDE and len(data) <= LARGEST and getattr(image, "n_frames", 1) == 1
    return fits and image.format in _TYPES and not _tells(image, data)


def _tells(image: Image.Image, data: bytes) -> bool:
    """Whether there is anything in the file besides the picture itself."""
    if image.format == "JPEG":
        # Pillow lists every application segment and comment; only the plain one of the format tells nothing.
        plain = all(name == "APP0" and part[:5] == b"JFIF\0" and len(part) == 14 for name, part in _segments(image))
        # The first end is the end: nothing hangs behind the picture.
        return not plain or data.find(_END_OF_JPEG) != len(data) - 2
    return not _PLAIN_CHUNKS.issuperset(_chunks(data))


def _segments(image: Image.Image) -> list[tuple[str, bytes]]:
    return list(getattr(image, "applist", []))


def _chunks(data: bytes) -> Iterator[bytes]:
    """Yield the names of a PNG's chunks, and b"tail" for anything behind the last."""
    place = 8
    while place + 12 <= len(data):
        name = data[place + 4 : place + 8]
        yield name
        place += 12 + int.from_bytes(data[place : place + 4], "big")
        if name == b"IEND":
            break
    if place != len(data):
        yield b"tail"


def _made_clean(image: Image.Image) -> Picture:
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    has_holes = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
    # A new image takes the pixels and nothing else along.
    bare = Image.new("RGBA" if has_holes else "RGB", upright.size)
    bare.paste(upright.convert(bare.mode))
    out = io.BytesIO()
    if has_holes:
        bare.save(out, "PNG", optimize=True)
    else:
        bare.save(out, "JPEG", quality=85, optimize=True)
    return _picture(bare, out.getvalue(), "image/png" if has_holes else "image/jpeg")


def _picture(image: Image.Image, data: bytes, media_type: str) -> Picture:
    return {"file": data, "media_type": media_type, "width": image.width, "height": image.height}
