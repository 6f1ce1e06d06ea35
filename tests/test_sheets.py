"""The money of the plans and the statutes as papers of their own: the same sums, and only what a reader may see."""

import datetime as dt
import io
import os
from pathlib import Path

import pypdf
import pytest

from klyngeapp.documents.catalogue import MONEY_OVERVIEW, STATUTES
from klyngeapp.documents.money_overview import money_overview
from klyngeapp.documents.reading import texts
from klyngeapp.documents.statutes import statutes
from klyngeapp.i18n.language import speaking
from klyngeapp.services.sample.build import make_sample
from klyngeapp.services.sheets import sheet
from klyngeapp.store import reading
from klyngeapp.store.queries.action_plans import plan_sums
from klyngeapp.store.queries.plan import plan_facts
from tests.making import at_home_in, make_workbook

TODAY = dt.date(2026, 11, 12)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sheets") / "sample.klynge"
    os.environ.setdefault("KLYNGE_HOME", str(path.parent))
    with at_home_in(path.parent):
        make_sample(path, "da")
    return path


def test_the_overview_tells_the_sums_of_the_page_and_deadlines_to_the_group_alone(sample: Path) -> None:
    with reading.opened(sample) as found, speaking("da"):
        cost = sum(one.cost or 0 for one in plan_sums(found.connection).values())
        told = {
            reader: " ".join(texts(money_overview(plan_facts(found.connection, reader, TODAY)).blocks))
            for reader in ("group", "public")
        }
    assert cost == 102_700_000
    assert all("1.027.000" in one and "786.500" in one for one in told.values())
    assert "Mødestedspuljen" in told["group"]
    assert "Fondenes frister" not in told["public"]


def test_statutes_are_a_draft_until_the_founding_meeting(sample: Path) -> None:
    with reading.opened(sample) as found, speaking("da"):
        made = statutes(plan_facts(found.connection, "group", TODAY))
    assert made.draft == "KLADDE"
    told = list(texts(made.blocks))
    assert "§ 2 Formål" in told
    assert "Underskrevet" in told


@pytest.mark.parametrize("kind", [MONEY_OVERVIEW, STATUTES])
@pytest.mark.parametrize("language", ["da", "en"])
def test_an_empty_workbook_gives_a_paper_that_says_so(tmp_path: Path, kind: str, language: str) -> None:
    with reading.opened(make_workbook(tmp_path / "tom.klynge", ())) as found:
        data = sheet(found.connection, kind, language=language, reader="group", today=TODAY)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    said = {
        (MONEY_OVERVIEW, "da"): "Ingen plan har et budget endnu.",
        (MONEY_OVERVIEW, "en"): "No plan has a budget yet.",
        (STATUTES, "da"): "Der er ikke skrevet vedtægter endnu.",
        (STATUTES, "en"): "No statutes are written yet.",
    }
    assert said[kind, language] in " ".join(text.split())
