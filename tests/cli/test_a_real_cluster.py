"""Figures that real clusters have published, through `new`, `import` and `export`.

Fyns Søland: fyns-soeland.dk/historikken (five local organisations in two municipalities, 7,777 inhabitants, about 60
at the first meeting). Gudmekongens Land: gudmekongensland.dk (537 began the survey, 414 completed it).
"""

import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.test_commands import info, run

LISTS = Path(__file__).parents[2] / "resources" / "example" / "fyns_soeland"


@pytest.fixture
def soeland(tmp_path: Path) -> Path:
    path = tmp_path / "fyns-soeland.klynge"
    words = ["new", path, "--name", "Fyns Søland", "--municipality", "Odense Kommune"]
    run(*words, "--municipality", "Faaborg-Midtfyn Kommune", "--start", "2017-10-01", "--months", 18)
    for table, name in (("village", "landsbyer"), ("group", "grupper"), ("meeting", "moeder")):
        out = run("import", path, table, LISTS / f"{name}.csv", "--language", "en")
        assert "changed: 0" in out
    return path


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return done.stdout.decode()


def test_the_figures_add_up(soeland: Path) -> None:
    found = info(soeland)
    assert found["inhabitants"] == 204 + 421 + 1903 + 800 + 4449 == 7777
    assert found["counts"]["village"] == 5
    assert found["counts"]["group"] == 2


@pytest.mark.parametrize(("language", "total"), [("da", "7.777"), ("en", "7,777")])
def test_every_figure_in_the_plan_comes_from_the_lists(
    soeland: Path, tmp_path: Path, language: str, total: str
) -> None:
    run("export", soeland, "strategy-plan", tmp_path / "plan.pdf", "--language", language)
    text = text_of(tmp_path / "plan.pdf")
    assert total in text
    given = "".join(path.read_bytes().decode("cp1252") for path in sorted(LISTS.glob("*.csv")))
    numbers = {number.replace(".", "").replace(",", "") for number in re.findall(r"\d[\d.,]*\d|\d", given)}
    numbers |= {"7777", "5", "2"}  # sums and counts of rows
    numbers |= {"1", "60"}  # one meeting, so many came
    body = text[text.index("\f", text.index("\f") + 1) :]  # behind cover and contents
    printed = {number.replace(".", "").replace(",", "") for number in re.findall(r"\d[\d.,]*\d|\d", body)}
    pages = {str(page) for page in range(1, 20)}
    dates = {"2017", "2018", "2019", "2026", "30", "31", "28", "12"}  # computed phases, today
    assert not printed - numbers - pages - dates


def test_a_survey_of_which_only_totals_are_known(tmp_path: Path) -> None:
    path = tmp_path / "gudme.klynge"
    run("new", path, "--name", "Gudmekongens Land", "--municipality", "Svendborg Kommune")
    source = tmp_path / "survey.csv"
    rows = ["Titel;Påbegyndt;Gennemført;Åbner;Lukker", "Borgerundersøgelsen;537;414;22-11-2017;21-12-2017"]
    source.write_bytes("\r\n".join(rows).encode("cp1252"))
    run("import", path, "survey", source)
    assert info(path)["respondents"] == 414


def test_two_exports_are_the_same_to_the_byte(soeland: Path, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        run("export", soeland, "strategy-plan", tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_the_plan_is_tagged_and_brings_its_fonts(soeland: Path, tmp_path: Path) -> None:
    import pikepdf

    run("export", soeland, "strategy-plan", tmp_path / "plan.pdf")
    said = subprocess.run(["pdfinfo", tmp_path / "plan.pdf"], capture_output=True, check=True).stdout.decode()
    assert re.search(r"Tagged:\s+yes", said)
    fonts = subprocess.run(["pdffonts", tmp_path / "plan.pdf"], capture_output=True, check=True).stdout.decode()
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts.splitlines()[2:])
    with pikepdf.open(tmp_path / "plan.pdf") as pdf:
        assert str(pdf.Root.Lang) == "da-DK"
    assert "Søllinge, Sdr. Højrup, Pederstrup" in text_of(tmp_path / "plan.pdf")
