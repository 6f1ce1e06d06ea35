"""The quick guide: two tagged pages in each language, word for word, the same bytes each time, for whoever reads."""

from pathlib import Path

import pytest

from klyngeapp import __main__ as program
from klyngeapp.domain.phases import PHASES
from klyngeapp.i18n.language import translate
from klyngeapp.services.guide import guide
from tests.test_plan_pages import pages

GOLDEN = Path(__file__).parent / "golden"


def text_of(data: bytes) -> str:
    return "".join(f"--- {n}\n{text}\n" for n, text in enumerate(pages(data), start=1))


@pytest.mark.parametrize("language", ["da", "en"])
def test_two_pages_say_what_they_said(language: str) -> None:
    data = guide(language)
    assert data == guide(language)
    assert len(pages(data)) == 2
    assert text_of(data) == (GOLDEN / f"guide_{language}.txt").read_text(encoding="utf-8")
    assert all(translate(phase.title, language) in pages(data)[0] for phase in PHASES)


@pytest.mark.parametrize(("language", "locale"), [("da", "da-DK"), ("en", "en-GB")])
def test_it_is_tagged_and_its_pictures_are_told(tmp_path: Path, language: str, locale: str) -> None:
    import pikepdf

    file = tmp_path / "guide.pdf"
    assert program.main(["guide", str(file), "--language", language]) == 0
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang) == locale
        assert pdf.Root.MarkInfo.Marked
        told = [str(one.get("/Alt", "")) for one in _elements(pdf.Root.StructTreeRoot.K) if one.get("/S") == "/Figure"]
    assert len(told) == 3
    assert all(told)


def _elements(found: object):
    import pikepdf

    for one in found if isinstance(found, pikepdf.Array) else [found]:
        if isinstance(one, pikepdf.Dictionary):
            yield one
            if "/K" in one:
                yield from _elements(one.K)


def test_the_output_must_be_a_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["guide", str(tmp_path / "guide.docx"), "--language", "en"]) == 2
    assert ".pdf" in capsys.readouterr().err


if __name__ == "__main__":
    for _language in ("da", "en"):
        (GOLDEN / f"guide_{_language}.txt").write_text(text_of(guide(_language)), encoding="utf-8")
