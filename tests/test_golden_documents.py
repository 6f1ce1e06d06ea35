"""Every document of the sample says, word for word, what it said; whoever changes one reads the difference.

The strategy plan and the minutes have their own, beside their other tests. After a change that is meant:
`python -m tests.test_golden_documents`.
"""

import os
import tempfile
from functools import cache
from pathlib import Path

import pytest

from klyngeapp.cli.main import main
from klyngeapp.documents.catalogue import DOCUMENTS, PRIVATE
from tests.test_plan_pages import pages, workbook

GOLDEN = Path(__file__).parent / "golden"
_ELSEWHERE = {"strategy-plan", "minutes"}
_PERSON = ("--person", "Kurt Mølgaard")
_MORE = {
    "timesheet": ("--fund", "Aasted", "--from", "2026-09-01"),
    "person-statement": _PERSON,
    "person-copy": _PERSON,
}
_KINDS = [kind for kind in (*DOCUMENTS, *PRIVATE) if kind not in _ELSEWHERE]


@cache
def sample(language: str) -> bytes:
    return workbook(f"sample_{language}")


def text_of(kind: str, language: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        file, paper = Path(folder) / "sample.klynge", Path(folder) / "paper.pdf"
        file.write_bytes(sample(language))
        # what each is for: nobody outside the group gets these papers
        reader = () if kind in PRIVATE else ("--for", "group")
        words = ["export", str(file), kind, str(paper), *_MORE.get(kind, ()), *reader, "--language", language]
        assert main(words) == 0, words
        return "".join(f"--- {n}\n{text}\n" for n, text in enumerate(pages(paper.read_bytes()), start=1))


def golden_file(kind: str, language: str) -> Path:
    return GOLDEN / f"{kind.replace('-', '_')}_{language}.txt"


@pytest.mark.parametrize("language", ["da", pytest.param("en", marks=pytest.mark.heavy)])
@pytest.mark.parametrize("kind", _KINDS)
def test_every_page_says_what_it_said(kind: str, language: str) -> None:
    assert text_of(kind, language) == golden_file(kind, language).read_text(encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"KLYNGE_HOME": home, "KLYNGE_TODAY": "2026-11-12"}
        for _kind in _KINDS:
            for _language in ("da", "en"):
                golden_file(_kind, _language).write_text(text_of(_kind, _language), encoding="utf-8")
