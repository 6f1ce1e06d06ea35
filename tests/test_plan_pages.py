"""The strategy plan page by page: the sample's as it was looked at, and those of a tiny and of a huge cluster.

After a change that was meant, write the texts anew with `python -m tests.test_plan_pages`, and read what changed.
"""

import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdf
import pytest

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.services import rows
from klyngeapp.services.plans import strategy_plan
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store import reading
from klyngeapp.store.units import Unit
from tests import clusters
from tests.making import edited, make_workbook

TODAY = date(2026, 11, 12)
GOLDEN = Path(__file__).parent / "golden"
MAKERS = {
    "sample_da": lambda path: make_sample(path, language="da"),
    "sample_en": lambda path: make_sample(path, language="en"),
    "small": clusters.small,
    "large": clusters.large,
}


@cache
def workbook(name: str) -> bytes:
    """Return a whole workbook; made once, in a home of its own."""
    before = os.environ["KLYNGE_HOME"]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KLYNGE_HOME"] = folder
        path = Path(folder) / "made.klynge"
        MAKERS[name](path)
        data = path.read_bytes()
    os.environ["KLYNGE_HOME"] = before
    return data


@cache
def plan(name: str, language: str = "da", reader: Reader = "group") -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "read.klynge"
        path.write_bytes(workbook(name))
        return printed(path, language, reader)


def printed(path: Path, language: str = "da", reader: Reader = "group") -> bytes:
    with reading.opened(path) as found:
        return strategy_plan(found.connection, language=language, reader=reader, today=TODAY)


def pages(data: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def golden_text(language: str) -> str:
    texts = pages(plan(f"sample_{language}", language))
    return "".join(f"--- {number}\n{text}\n" for number, text in enumerate(texts, start=1))


def golden_file(language: str) -> Path:
    return GOLDEN / f"strategy_plan_{language}.txt"


# ---- the sample -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_page_says_what_it_said(language: str) -> None:
    assert golden_text(language) == golden_file(language).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_sample_has_the_pages_of_the_design(language: str) -> None:
    found = pages(plan(f"sample_{language}", language))
    titles = {
        "da": "Syv landsby|Indhold|Kort fortalt|Sådan blev planen til|Det sagde borgerne|Klyngen i dag|Vores vision|"
        "Fem indsatsområder|||||||||||||Hvad koster det?|Hvem fører planen videre?|Går det, som vi håbede?|Tak og",
        "en": "Seven villages|Contents|In short|How it came about|What the citizens said|The cluster today|Our vision|"
        "Five action areas|||||||||||||What does it cost?|Who carries the plan on?|Is it going as we hoped?|Thanks",
    }[language].split("|")
    assert len(found) == len(titles) == 24
    for number, (title, text) in enumerate(zip(titles, found, strict=True), start=1):
        assert title in text, number
    assert ("Forord 2" if language == "da" else "Foreword 2") in found[1]


def test_the_figures_of_the_pictures_are_there() -> None:
    found = pages(plan("sample_da"))
    for number, figures in {
        5: ("492", "120", "41", "8 %", "15 %", "34 %", "29 %", "14 %", "41 %", "37 %", "598 svarede"),
        6: ("742", "521", "398", "327", "264", "196", "138", "34 %", "23 %", "68 %", "60 %", "49 %", "43 %", "607"),
        12: ("Søren Vang", "juni 2026–juni 2027", "141.500 kr.", "180", "58.000 kr.", "74.000 kr.", "9.500 kr."),
        21: ("1.027.000", "127.500", "899.500", "113.000", "786.500", "400.000 kr.", "268.500 kr.", "1.240 timer"),
        22: ("14 pladser", "12 af 14 er besat", "Ledig plads", "8 personer"),
    }.items():
        for figure in figures:
            assert figure in found[number - 1], (number, figure)


def test_the_one_who_has_not_agreed_is_named_for_the_group_alone() -> None:
    texts = {reader: " ".join(pages(plan("sample_da", "da", reader))) for reader in ("group", "public", "municipality")}
    named = {reader: "Poul Erik Brandt" in text for reader, text in texts.items()}
    assert named["group"]
    for reader in ("public", "municipality"):
        missing = [name for name in ("Birthe Overgaard", "Søren Vang", "Mette Skovlund") if name not in texts[reader]]
        assert not missing, reader


# ---- each of them -----------------------------------------------------------------------------------------------

ALL = [("sample_da", "da"), ("sample_en", "en"), ("small", "da"), ("small", "en"), ("large", "da")]


@pytest.mark.parametrize(("name", "language"), ALL)
def test_pdf_ua_checker_finds_nothing(name: str, language: str) -> None:
    page = pytest.importorskip("page", reason="needs page-validation")
    report = page.validate_pdf_bytes(plan(name, language), profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.rules.passed == report.rules.total > 100


@pytest.mark.parametrize(("name", "language"), ALL)
def test_outloud_finds_nothing(name: str, language: str, tmp_path: Path) -> None:
    pytest.importorskip("outloud")
    file = tmp_path / "plan.pdf"
    file.write_bytes(plan(name, language))
    command = [str(Path(sys.executable).parent / "outloud"), "--fail-on", "error", "--no-info", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout
    assert "0 error(s)" in done.stdout


def elements(node: pikepdf.Object) -> Iterator[tuple[pikepdf.Object, list[pikepdf.Object]]]:
    """Every element in reading order, with its kids."""
    kids = node.get("/K", pikepdf.Array())
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            inner = kid.get("/K", pikepdf.Array())
            yield kid, list(inner) if isinstance(inner, pikepdf.Array) else [inner]
            yield from elements(kid)


@pytest.mark.parametrize(("name", "language"), ALL)
def test_nothing_is_empty(name: str, language: str) -> None:
    """No headline without anything below it, no table without a filled cell, no figure without words."""
    with pikepdf.open(io.BytesIO(plan(name, language))) as pdf:
        order = [(str(element.S), element, kids) for element, kids in elements(pdf.Root.StructTreeRoot)]
    for (role, _element, _kids), (following, *_rest) in pairwise(order):
        # A headline may be followed by one below it, never by one of the same rank or above.
        if role in ("/H1", "/H2", "/H3") and following in ("/H1", "/H2", "/H3"):
            assert following > role
    assert order[-1][0] not in ("/H1", "/H2", "/H3")
    for role, element, kids in order:
        if role == "/Table":
            assert any(r == "/TD" and k for r, _e, k in [(str(e.S), e, k) for e, k in elements(element)])
        if role == "/Figure":
            assert str(element.Alt).strip()
            assert len(element.A.BBox) == 4
        assert role in ("/TH", "/TD") or kids
    text = " ".join(pages(plan(name, language))).replace("None of our villages", "")
    for word in ("None ", " nan ", "{", "}"):
        assert word not in text


@pytest.mark.parametrize(("name", "language"), ALL)
def test_no_page_is_blank_and_numbers_run_through(name: str, language: str) -> None:
    for number, text in enumerate(pages(plan(name, language))[1:], start=2):
        assert str(number) in text.split()
        assert len(text) > 100


def test_a_plan_of_the_huge_cluster_has_one_page() -> None:
    found = pages(plan("large"))
    starts = [number for number, text in enumerate(found) if "Det skal gøres" in text]
    assert len(starts) == 40
    assert starts == list(range(starts[0], starts[0] + 40))


def test_the_same_workbook_gives_the_same_bytes() -> None:
    again = plan.__wrapped__("sample_da")
    assert again == plan("sample_da")
    assert plan("sample_da", "en") != again


# ---- the group's own choice of sections -------------------------------------------------------------------------


def test_sections_are_left_out_renamed_moved_and_written(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge")

    def change(unit: Unit) -> None:
        rows.change(unit, "cluster", fixed_id("cluster", "1"), elevator_speech="Vi vil mere.")
        rows.add(unit, "action_area", title="Søen", goal="Rent vand.")
        chosen = (
            ("thanks", "Tak for alt", 1, 1, "Tak til alle."),
            ("areas", "Indsatsområder", 1, 1, ""),
            ("", "Vores sang", 1, 1, "Du danske sommer."),
            ("cluster", "Klyngen i dag", 1, 0, "Kun vores egne ord."),
            ("vision", "Vores vision", 0, 1, "Skal ikke med."),
            ("foreword", "Til jer alle", 1, 1, "Kære nabo."),
        )
        for position, (key, title, included, automatic, body) in enumerate(chosen):
            rows.add(
                unit,
                "plan_section",
                key=key or None,
                title=title,
                position=position,
                included=included,
                with_automatic=automatic,
                body=body or None,
            )

    edited(path, change=change)
    found = pages(printed(path))
    text = " ".join(found)
    order = ["Tak for alt", "Indsatsområder", "Vores sang", "Klyngen i dag"]
    places = [next(n for n, page in enumerate(found[1:]) if title in page) for title in order]
    assert found[0].startswith("Indhold") or "Indhold" in found[0]  # no cover was asked for
    listed = found[0]
    assert [listed.index(title) for title in ["Til jer alle", *order]] == sorted(
        listed.index(title) for title in ["Til jer alle", *order]
    )
    assert places == sorted(places)
    assert "Kære nabo." in found[1]
    assert "Du danske sommer." in text
    assert "Kun vores egne ord." in text
    assert "Kortet er en skitse" not in text
    assert "Skal ikke med" not in text
    assert "Bilag" not in text


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["KLYNGE_HOME"] = home
        for spoken in ("da", "en"):
            golden_file(spoken).write_text(golden_text(spoken), encoding="utf-8")
