"""Images: made small, and without where, when and by whom they were taken."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from klyngeapp.services import pictures
from klyngeapp.system.errors import KlyngeError

SECRET = b"Kirkevej 7"


def image(form: str, size: tuple[int, int] = (60, 40), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 60).convert(mode).save(out, form, **options)
    return out.getvalue()


def drawn(form: str) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((50, 30)).convert("RGB").save(out, form)
    return out.getvalue()


def exif() -> Image.Exif:
    found = Image.Exif()
    found[0x010E] = SECRET.decode()
    found[0x0112] = 6  # turned a quarter
    found.get_ifd(0x8825)[2] = (55.0, 19.0, 17.0)  # GPS latitude
    return found


def opened(picture: pictures.Picture) -> Image.Image:
    return Image.open(io.BytesIO(bytes(picture["file"])))  # type: ignore[arg-type]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_where_and_when_are_taken_out_and_the_picture_stands_upright(form: str) -> None:
    data = image(form, exif=exif())
    assert SECRET in data
    made = pictures.cleaned(data)
    assert SECRET not in bytes(made["file"])  # type: ignore[arg-type]
    assert len(opened(made).getexif()) == 0
    assert (made["width"], made["height"]) == (40, 60)


def test_texts_inside_png_and_comments_inside_jpeg_are_taken_out() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", SECRET.decode())
    for data in (image("PNG", pnginfo=notes), image("JPEG", comment=SECRET)):
        assert SECRET in data
        assert SECRET not in bytes(pictures.cleaned(data)["file"])  # type: ignore[arg-type]


def test_a_segment_nobody_knows_is_taken_out() -> None:
    plain = drawn("JPEG")
    segment = b"\xff\xe5" + (len(SECRET) + 2).to_bytes(2, "big") + SECRET
    made = pictures.cleaned(plain[:2] + segment + plain[2:])
    assert SECRET not in bytes(made["file"])  # type: ignore[arg-type]


def test_what_is_hung_on_behind_the_picture_is_taken_out() -> None:
    for form in ("JPEG", "PNG"):
        made = pictures.cleaned(image(form) + SECRET)
        assert SECRET not in bytes(made["file"])  # type: ignore[arg-type]


def test_a_large_picture_is_made_small() -> None:
    made = pictures.cleaned(image("JPEG", (4000, 1000)))
    assert (made["width"], made["height"]) == (2000, 500)


def test_holes_stay_holes() -> None:
    made = pictures.cleaned(image("PNG", (3000, 10), "RGBA"))
    assert made["media_type"] == "image/png"
    assert opened(made).mode == "RGBA"


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_clean_picture_stays_the_same_to_the_byte(form: str, mode: str) -> None:
    once = pictures.cleaned(image(form, mode=mode))
    assert pictures.cleaned(bytes(once["file"])) == once  # type: ignore[arg-type]


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"BM", b"%PDF-1.7"])
def test_what_is_no_picture_gets_a_sentence(data: bytes) -> None:
    with pytest.raises(KlyngeError, match="cannot be read"):
        pictures.cleaned(data)


def test_a_picture_of_too_many_pixels_is_refused() -> None:
    with pytest.raises(KlyngeError):
        pictures.cleaned(image("PNG", (20_000, 6_000), "L"))


@settings(max_examples=60)
@given(st.data())
def test_a_broken_picture_is_a_picture_or_a_sentence(data: st.DataObject) -> None:
    whole = bytearray(drawn(data.draw(st.sampled_from(["JPEG", "PNG", "GIF"]))))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        pictures.cleaned(bytes(whole[: data.draw(st.integers(1, len(whole)))]))
    except KlyngeError as error:
        assert str(error)
