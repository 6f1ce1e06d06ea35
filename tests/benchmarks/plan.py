"""The strategy plan as a PDF: how many pages a second, beside three programs that set pages too.

What is compared
    Whole processes, start included, each from a file that lies ready to a finished PDF: our command `klyngeapp export
    FILE strategy-plan OUT.pdf --for group` on the sample; LibreOffice converting a docx; WeasyPrint an HTML file;
    Typst a file of markup.
Why it is fair
    All three files are written of the very blocks that our command prints (`yardsticks`): the same words, tables,
    drawings (as vectors) and photographs, a list of contents with page numbers, header and footer, in the same faces
    and sizes on A4. The pages of each are counted and printed. All are asked for a tagged PDF, as ours is. Ours has
    more to do: it opens and checks the workbook and works out the figures, which the others find ready in
    their files. All see the same two families of fonts and no others, run once before it counts, and then in turns.
    Nobody's time is asserted.
"""

import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from pypdf import PdfReader

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.strategy_plan import strategy_plan
from klyngeapp.i18n.language import speaking
from klyngeapp.store import reading
from klyngeapp.store.queries.plan import plan_facts
from tests.benchmarks import office
from tests.benchmarks.measuring import Run, at_home_in, rounds, watched
from tests.benchmarks.yardsticks import html, typst_markup
from tests.benchmarks.yardsticks.parts import parts_of

OURS, OFFICE, WEASYPRINT, TYPST = "klyngeapp", "LibreOffice", "WeasyPrint", "Typst"
TARGET = 2  # so many times the pages of LibreOffice
TODAY = date(2026, 11, 12)
TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
COMPILE = (
    "import sys, typst\n"
    "typst.compile(sys.argv[1], output=sys.argv[2], font_paths=sys.argv[3:], ignore_system_fonts=True)\n"
)
FONTS = sorted(
    {
        str(Path(file).parent)
        for package in (font_source_sans_pro, font_source_serif_pro)
        for file in package.font_files_ttf.values()
    }
)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        env = _surroundings(folder)
        klyngeapp = [sys.executable, "-m", "klyngeapp"]
        sample = folder / "sample.klynge"
        subprocess.run([*klyngeapp, "sample", sample], check=True, env={**os.environ, **env}, capture_output=True)
        made = {OURS: folder / "ours.pdf"}
        export = [*klyngeapp, "export", sample, "strategy-plan", made[OURS], "--for", "group"]
        works = {OURS: partial(watched, export, env=env)}
        for tool, target, work in _yardsticks(folder, _document(sample), env):
            made[tool], works[tool] = target, work
        found = rounds(works, times=7)
        _tell(found, {tool: len(PdfReader(file).pages) for tool, file in made.items()})


def _surroundings(folder: Path) -> dict[str, str]:
    """Return what all run in: a home and a day for ours, and for all of them the two families of fonts."""
    fonts = folder / "fonts.conf"
    folders = "".join(f"<dir>{one}</dir>" for one in FONTS)
    fonts.write_text(f"<fontconfig>{folders}<cachedir>{folder / 'fontcache'}</cachedir></fontconfig>", encoding="utf-8")
    return {**at_home_in(folder), "KLYNGE_TODAY": TODAY.isoformat(), "FONTCONFIG_FILE": str(fonts)}


def _document(sample: Path) -> Document:
    """Return what our command prints, before it becomes pages."""
    with reading.opened(sample) as found, speaking(found.language):
        return strategy_plan(plan_facts(found.connection, "group", TODAY))


Yardstick = tuple[str, Path, Callable[[], Run]]  # the name, the PDF it makes, the work


def _yardsticks(folder: Path, document: Document, env: dict[str, str]) -> Iterator[Yardstick]:
    """Yield every other program that is here; say which is not."""
    parts = parts_of(document)
    if _here(OFFICE, "docx", "LibreOffice Writer and the package python-docx", and_also=office.program() is not None):
        from tests.benchmarks.yardsticks import docx_file

        source, profile = folder / "office.docx", office.profile(folder / "profile")
        docx_file.write(document, parts, source)
        yield OFFICE, source.with_suffix(".pdf"), partial(office.convert, source, TAGGED, profile, env)
    if _here(WEASYPRINT, "weasyprint", "the package weasyprint"):
        source, target = folder / "weasyprint.html", folder / "weasyprint.pdf"
        html.write(document, parts, source)
        words = [sys.executable, "-m", "weasyprint", "--pdf-tags", source, target]
        yield WEASYPRINT, target, partial(watched, words, env=env)
    if _here(TYPST, "typst", "the package typst"):
        source, target = folder / "typst.typ", folder / "typst.pdf"
        typst_markup.write(document, parts, source)
        words = [sys.executable, "-c", COMPILE, source, target, *FONTS]
        yield TYPST, target, partial(watched, words, env=env)


def _here(tool: str, module: str, takes: str, *, and_also: bool = True) -> bool:
    if importlib.util.find_spec(module) and and_also:
        return True
    print(f"{tool} is left out: it takes {takes}.")
    return False


def _tell(found: dict[str, Run], pages: dict[str, int]) -> None:
    speeds = {tool: pages[tool] / run.seconds for tool, run in found.items()}
    for tool, run in found.items():
        print(
            f"{tool}: {pages[tool]} pages in {run.seconds:.2f} s ({run.busy:.2f} s of processors), "
            f"{speeds[tool]:.1f} pages a second, at most {run.megabytes:.0f} MB"
        )
    for tool in list(found)[1:]:
        aim = f", target at least {TARGET}" if tool == OFFICE else ""
        memory = found[OURS].megabytes / found[tool].megabytes
        print(f"pages a second, ours beside {tool}: ratio {speeds[OURS] / speeds[tool]:.2f}{aim}; memory {memory:.2f}")
