"""The PDF engine: what is printed, how it is tagged, and that no text can harm it."""

import io
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pikepdf
import pypdf
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab import rl_config

from klyngeapp.documents.blocks import (
    Block,
    Bullets,
    Caption,
    Cell,
    Columns,
    Contents,
    Cover,
    Document,
    Facts,
    Figure,
    Fitted,
    Grid,
    Heading,
    Intro,
    Label,
    Numbers,
    PageBreak,
    Photo,
    Quote,
    Section,
    Statement,
    Text,
)
from klyngeapp.documents.pdf import fonts
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.documents.pdf.lines import break_lines, line_width, shorten
from klyngeapp.documents.pdf.styles import BODY, CELL, TEXT_WIDTH
from klyngeapp.drawing.bars import Bar, Bars

HOSTILE = '<b>Jens & "Søn"</b> =1+1 <img src=x>'
PARAGRAPH = (
    "Vi er 2.586 mennesker mellem to åer. Ingen af vores landsbyer kan alt, men tilsammen har vi hal, skole, "
    "tre forsamlingshuse og mere natur, end de fleste ved. Ærø, Øst og Åse får også en sti. "
)

poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")


def document(*blocks: Block, **fields: str) -> Document:
    given_fields = {
        "title": "Strategiplan",
        "language": "da-DK",
        "cluster": "Landsbyklyngen Mellem Åerne",
        "footer": "Strategiplan 2027–2030",
        "author": "Mellem Åerne",
        **fields,
    }
    return Document(blocks=blocks, **given_fields)


def every_block() -> Document:
    money = (("Sti langs Lilleåen", "141.500"), ("Skilte og bænke", "46.000"), ("I alt", "187.500"))
    tasks = tuple((str(i), f"Opgave {i}: " + PARAGRAPH * (i % 20 == 0), "Søren") for i in range(1, 91))
    return document(
        Cover("Landsbyklyngen Mellem Åerne", "Syv landsbyer. Én fælles retning.", "2027–2030", "Vedtaget", "Sammen"),
        Contents("Indhold"),
        Section("Klyngen i dag"),
        Heading(1, "Klyngen i dag"),
        Intro(PARAGRAPH),
        Heading(2, "Tre ud af ti svarede", note="12 af 14"),
        Text(PARAGRAPH * 3 + "\n\n" + PARAGRAPH + "\nEn ny linje."),
        Bullets(("Et godt sted at mødes", PARAGRAPH, "Sikre stier")),
        Heading(3, "Det betyder mest"),
        Caption("Tallene viser indbyggere."),
        Section("Handleplaner"),
        Label("Stier mellem landsbyerne", "area2"),
        Heading(1, "Sti langs Lilleåen", entry=True),
        Facts((("Tovholder", "Søren Vang"), ("Periode", "juni 2026"), ("Pris", "141.500 kr."), ("Timer", ""))),
        Grid(("Handleplan", "Koster"), money, numeric=(1,), total=True, caption="I kroner."),
        Heading(1, "Alle opgaver", entry=True),
        Grid(("Nr.", "Opgave", "Hvem"), tasks, numeric=(0,)),
        Text(PARAGRAPH * 40),
        subject="Plan",
        draft="KLADDE",
        footnote="Kopi til kommunen · uden private oplysninger",
    )


@pytest.fixture(scope="module")
def full() -> bytes:
    return build_pdf(every_block())


@pytest.fixture(scope="module")
def path(full: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("pdf") / "full.pdf"
    file.write_bytes(full)
    return file


def poppler_says(tool: str, file: Path, *options: str) -> str:
    target = ["-"] if tool == "pdftotext" else []
    done = subprocess.run([tool, *options, str(file), *target], capture_output=True, check=True, timeout=60)
    assert not done.stderr, done.stderr
    return done.stdout.decode("utf-8")


def texts(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def letters(text: str) -> str:
    return "".join(text.split())


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


# What is printed


@poppler
def test_words_come_out_right_and_apart(path: Path) -> None:
    words = " ".join(poppler_says("pdftotext", path).split())
    assert PARAGRAPH.strip() in words
    assert "• Et godt sted at mødes" in words
    assert "Syv landsbyer. Én fælles retning." in words


def test_a_line_broken_at_a_space_keeps_it() -> None:
    lines = break_lines(PARAGRAPH * 2, BODY, TEXT_WIDTH)
    assert len(lines) > 2
    assert "".join(lines) == (PARAGRAPH * 2).strip()


def test_header_and_footer_tell_section_page_and_draft(full: bytes) -> None:
    pages = texts(full)
    assert "KLADDE" in pages[0]
    for number, text in enumerate(pages[1:], start=2):
        assert "Landsbyklyngen Mellem Åerne" in text
        assert "Strategiplan 2027–2030" in text
        assert "KLADDE" in text
        assert "Kopi til kommunen · uden private oplysninger" in text
        assert str(number) in text.split()
    assert "Handleplaner" in pages[3]
    assert "Handleplaner" not in pages[2]


def test_contents_name_the_right_pages(full: bytes) -> None:
    pages = texts(full)
    for title in ("Klyngen i dag", "Handleplaner", "Sti langs Lilleåen", "Alle opgaver"):
        page = next(number for number, text in enumerate(pages[2:], start=3) if title in text)
        assert f"{title} {page}" in " ".join(pages[1].split())
    assert "Tre ud af ti svarede" not in pages[1]  # no entry


def test_contents_and_bookmarks_lead_to_the_headlines(full: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(full))
    targets = [
        reader.named_destinations.get(str(note["/Dest"]), note["/Dest"])
        for note in (each.get_object() for each in reader.pages[1].annotations or [])
    ]
    assert len(targets) == 4
    outline = list(_flat(reader.outline))
    assert [entry.title for entry in outline] == [
        "Syv landsbyer. Én fælles retning.",
        "Klyngen i dag",
        "Tre ud af ti svarede",
        "Det betyder mest",
        "Handleplaner",
        "Sti langs Lilleåen",
        "Alle opgaver",
    ]
    pages = [reader.get_destination_page_number(entry) for entry in outline]
    assert pages[:6] == [0, 2, 2, 2, 3, 3]


def _flat(outline: Sequence[object]) -> Iterator[pypdf.generic.Destination]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            assert isinstance(entry, pypdf.generic.Destination)
            yield entry


def test_table_headings_are_repeated_on_every_page() -> None:
    rows = tuple((str(number), "Kærbølle") for number in range(120))
    pages = texts(build_pdf(document(Grid(("Nummer", "Landsby"), rows))))
    assert len(pages) > 3
    assert all(page.count("Nummer") == 1 for page in pages)


def test_a_total_never_stands_alone() -> None:
    for count in range(25, 40):
        rows = (*(("a", str(number)) for number in range(count)), ("I alt", "9"))
        pages = texts(build_pdf(document(Grid(("Hvad", "Kr."), rows, numeric=(1,), total=True))))
        assert f"a {count - 1}" in " ".join(pages[-1].split())


def test_a_headline_keeps_with_what_follows() -> None:
    for count in range(28, 50):
        lines = "\n".join(f"linje {number}" for number in range(count))
        pages = texts(build_pdf(document(Text(lines), Heading(2, "Overskrift"), Grid(("Kolonne",), (("Celle",),)))))
        page = next(text for text in pages if "Overskrift" in text)
        assert "Celle" in page


def test_page_breaks_leave_no_empty_pages() -> None:
    blocks = (PageBreak(), PageBreak(), Text("en"), PageBreak(), PageBreak(), Text("to"), PageBreak())
    assert len(texts(build_pdf(document(*blocks)))) == 2


@pytest.mark.parametrize(
    "blocks",
    [
        (),
        (Cover("", ""),),
        (Cover("Navn", "Titel", on_colour=False),),
        (Columns(()), Columns(((), ())), Columns(((Text("a"),), ()))),
        (Fitted(()), Fitted(((),)), Fitted(((Text("a"),), (Text("b"),)))),
        (Numbers(()), Numbers((("1", "en"),)), Section("Tom"), Section(""), Label("", "clay"), Quote("")),
        (Text("x"), Cover("a", "b"), Text("y")),
        (Text(""), Text(" \n\n "), Intro(""), Caption(""), Heading(1, ""), Heading(2, "\x00")),
        (Grid((), ()), Grid(("a",), ()), Grid((), (("x",),)), Grid((), ((),)), Grid(("a",), (("b", "c"), ()))),
        (Grid(("a", "b"), (("1", "2"),), numeric=(-1, 7), widths=(0, 0)), Grid(("a",), (), total=True)),
        (Facts(()), Facts((("", ""),)), Facts((("a", "b"),) * 11), Bullets(()), Bullets(("", " "))),
        (Contents(""), Contents("Indhold")),
        (Heading(3, "a"), Heading(1, "b"), Heading(3, "c"), Heading(2, "d")),
    ],
)
def test_empty_and_odd_blocks_are_fine(blocks: tuple[Block, ...]) -> None:
    data = build_pdf(document(*blocks))
    assert len(opened(data).pages) >= 1
    assert_well_tagged(data)


# What no text may do


@poppler
def test_markup_is_printed_as_it_was_typed(tmp_path: Path) -> None:
    data = build_pdf(
        document(
            Cover(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),
            Contents(HOSTILE),
            Section(HOSTILE),
            Label(HOSTILE, "clay"),
            Heading(1, HOSTILE, entry=True, note=HOSTILE),
            Statement(HOSTILE),
            Quote(HOSTILE, HOSTILE),
            Columns(((Text(HOSTILE),), (Numbers(((HOSTILE, HOSTILE),)),))),
            Intro(HOSTILE),
            Text(HOSTILE),
            Bullets((HOSTILE,)),
            Facts(((HOSTILE, HOSTILE),)),
            Grid((HOSTILE,), ((HOSTILE,),), caption=HOSTILE),
            Caption(HOSTILE),
            title=HOSTILE,
            cluster=HOSTILE,
            footer=HOSTILE,
            author=HOSTILE,
            subject=HOSTILE,
        ),
    )
    file = tmp_path / "hostile.pdf"
    file.write_bytes(data)
    assert letters(poppler_says("pdftotext", file)).count(letters(HOSTILE)) >= 17
    pdf = opened(data)
    assert str(pdf.docinfo["/Title"]) == HOSTILE
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == HOSTILE
    assert b"/URI" not in data


_watched: list[str] | None = None


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _watched is not None and event in ("open", "socket.connect", "subprocess.Popen"):
        _watched.append(f"{event} {arguments[0]}")


sys.addaudithook(_watch)


def test_no_text_opens_a_file_or_an_address() -> None:
    global _watched
    build_pdf(every_block())  # reads the fonts
    nasty = '<img src="/etc/hostname"/><img src="http://127.0.0.1/x"/><a href="file:///etc/passwd">x</a>'
    _watched = []
    try:
        data = build_pdf(
            document(Heading(1, nasty), Text(nasty), Grid((nasty,), ((nasty,),)), Facts(((nasty, nasty),)))
        )
        seen = list(_watched)
    finally:
        _watched = None
    assert seen == []
    assert letters(nasty) in letters("".join(texts(data)))
    assert rl_config.trustedSchemes == []
    assert rl_config.trustedHosts == []


def test_a_character_without_a_glyph_becomes_a_box() -> None:
    assert fonts.shown("日本 ✔ 👨\u200d👩", fonts.Face.SANS) == "☐☐ ✓ ☐☐"
    assert fonts.shown("→", fonts.Face.SERIF_ITALIC) == "?"
    assert "a☐b" in texts(build_pdf(document(Text("a日b"))))[0]


def test_controls_and_surrogates_are_dropped() -> None:
    text = "\ud800a\x00b\x07c\udfff\u202ed\ufeff e\u0301\r\nf\tg\u2028h"
    assert fonts.clean(text) == "abcd é\nf g\nh"
    pdf = opened(build_pdf(document(Heading(1, text), Text(text), title=text, author=text)))
    assert str(pdf.docinfo["/Title"]) == "abcd é f g h"


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.text(st.sampled_from("<>&;]'\"ab å\u0301\u202e👨\u200d\x00\x1b\n\t\ud800-/½日") | st.characters(), max_size=60)
)
@example("]]>&#0;<!--<![CDATA[")
def test_any_text_is_printed_letter_by_letter(text: str) -> None:
    blocks = (Heading(2, text), Text(text), Grid((text,), ((text, text),), caption=text), Facts(((text, text),)))
    data = build_pdf(document(*blocks, Bullets((text,)), title=text))
    printed = letters("".join(texts(data)))
    assert printed.count(letters(fonts.shown(text, BODY.face))) >= 1
    assert_well_tagged(data)


@pytest.mark.parametrize(
    "block",
    [
        Text("x" * 100_000),
        Heading(1, "x" * 100_000),
        Bullets(("x" * 100_000,)),
        Grid(("a", "b"), (("x" * 100_000, "y"), ("c", "d")), total=True),
        Grid(("a", "b"), (("c", "d"), ("ord " * 10_000, "y"))),
        Grid(("ord " * 10_000,), (("c",),)),
        Facts((("ord " * 5_000, "ord " * 10_000), ("a", "b"))),
        Text("a" + "\u0301\u0316" * 50_000),
        Columns(((Text("ord " * 10_000),), (Text("x" * 10_000),))),
        Fitted(((Text("ord " * 10_000),), (Text("ord " * 5_000),))),
        Quote("ord " * 10_000, "x" * 10_000),
        Numbers((("1" * 200, "x" * 200), ("2", "ord " * 500))),
        Label("x" * 5_000, "clay"),
        Cover("x" * 40_000, "ord " * 10_000, "x" * 40_000, "ord " * 10_000),
        Grid(tuple("abcdef" * 10), (tuple("123456" * 10),) * 30),
    ],
    ids=lambda block: type(block).__name__,
)
def test_endless_texts_neither_hang_nor_raise(block: Block) -> None:
    began = time.perf_counter()
    data = build_pdf(document(block, Contents("Indhold")))
    assert time.perf_counter() - began < 10
    assert_well_tagged(data)


def test_a_long_cell_goes_on_over_the_pages_and_loses_nothing() -> None:
    words = [f"ord{number}" for number in range(8_000)]
    data = build_pdf(document(Grid(("Note", "Hvem"), (("før", "A"), (" ".join(words), "B"), ("efter", "C")))))
    found = [word for page in texts(data) for word in page.split() if word.startswith("ord")]
    assert found == words
    assert roles(data).count("/TD") == 6


@given(st.text(st.sampled_from("ab-/ ij\nMæ…"), max_size=200), st.floats(20, 200))
def test_lines_fit_and_lose_no_letters(text: str, room: float) -> None:
    lines = break_lines(text, CELL, room)
    assert letters("".join(lines)) == letters(text)
    assert all(line_width(line, CELL) <= room + 0.01 for line in lines)
    assert line_width(shorten(text, CELL, room), CELL) <= room + 0.01


# The same bytes, the fonts, the metadata


def test_the_same_document_gives_the_same_bytes(full: bytes) -> None:
    assert build_pdf(every_block()) == full


def test_another_process_gives_the_same_bytes(full: bytes) -> None:
    code = "import sys; from tests.test_pdf import *; sys.stdout.buffer.write(build_pdf(every_block()))"
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=root, timeout=60)
    assert done.stdout == full


@poppler
def test_every_font_is_embedded(path: Path) -> None:
    lines = poppler_says("pdffonts", path).splitlines()[2:]
    assert lines
    for line in lines:
        assert line.split()[0].split("+")[1].startswith(("SourceSans", "SourceSerif")), line
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line
    assert b"Helvetica" not in path.read_bytes()
    assert b"ZapfDingbats" not in path.read_bytes()


@poppler
def test_pdfinfo_tells_title_author_and_tags(path: Path) -> None:
    information = dict(line.split(":", 1) for line in poppler_says("pdfinfo", path).splitlines())
    information = {key: value.strip() for key, value in information.items()}
    assert information["Title"] == "Strategiplan"
    assert information["Author"] == "Mellem Åerne"
    assert information["Subject"] == "Plan"
    assert information["Creator"] == information["Producer"] == "klyngeapp"
    assert information["Tagged"] == "yes"
    assert information["Page size"].endswith("(A4)")
    assert "Jan  1" in information["CreationDate"]
    assert "2000" in information["CreationDate"]


def test_the_file_says_what_it_is(full: bytes) -> None:
    pdf = opened(full)
    assert str(pdf.Root.Lang) == "da-DK"
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Strategiplan"
        assert metadata["pdf:Producer"] == "klyngeapp"
    assert b"anonymous" not in full
    assert b"unspecified" not in full


# The tags


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Every element of a structure tree, in reading order."""
    for kid in kids_of(node):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def roles(data: bytes) -> list[str]:
    pdf = opened(data)
    return [str(element.S) for element in elements(pdf.Root.StructTreeRoot)]


def kids_of(node: pikepdf.Object) -> list[pikepdf.Object]:
    kids = node.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def marks_in_tree(pdf: pikepdf.Pdf) -> Iterator[tuple[tuple[int, int], int, pikepdf.Object]]:
    """The page, the MCID and the element of each piece of marked content that the tree knows."""
    for element in elements(pdf.Root.StructTreeRoot):
        for kid in kids_of(element):
            if not isinstance(kid, pikepdf.Dictionary):
                yield element.Pg.objgen, int(kid), element
            elif kid.get("/Type") == "/MCR":
                yield kid.Pg.objgen, int(kid.MCID), element


def marks_on_page(page: pikepdf.Page) -> Iterator[int]:
    """The MCIDs on a page; fails where something is drawn outside marked content, or marks stand in each other."""
    painting = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE IMAGE"}
    inside = False
    for instruction in pikepdf.parse_content_stream(page):
        match str(instruction.operator):
            case "BDC" | "BMC":
                assert not inside
                inside = True
                tag, *properties = instruction.operands
                if tag != "/Artifact":
                    yield int(properties[0].MCID)
            case "EMC":
                assert inside
                inside = False
            case name if name in painting:
                assert inside, f"{name} outside marked content"
    assert not inside


def assert_well_tagged(data: bytes) -> None:
    """Every mark on every page is reached from the tree exactly once, and leads back to the same element."""
    pdf = opened(data)
    in_tree = Counter((page, mark) for page, mark, _ in marks_in_tree(pdf))
    on_pages = Counter((page.obj.objgen, mark) for page in pdf.pages for mark in marks_on_page(page))
    assert in_tree == on_pages
    assert set(in_tree.values()) <= {1}
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    ways_back = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    assert list(ways_back) == sorted(ways_back)
    by_page = {page.obj.objgen: ways_back[int(page.obj.StructParents)] for page in pdf.pages}
    for page, mark, element in marks_in_tree(pdf):
        assert by_page[page][mark].objgen == element.objgen
    assert all(page.obj.Tabs == "/S" for page in pdf.pages)
    for element in elements(pdf.Root.StructTreeRoot):
        assert element in kids_of(element.P)


def test_every_mark_is_reached_once(full: bytes) -> None:
    assert_well_tagged(full)


def test_the_tree_says_what_everything_is(full: bytes) -> None:
    count = Counter(roles(full))
    assert count["/Document"] == 1
    assert (count["/H1"], count["/H2"], count["/H3"]) == (5, 1, 1)
    assert (count["/Table"], count["/TH"], count["/TD"], count["/Caption"]) == (2, 5, 2 * 3 + 3 * 90, 1)
    assert (count["/TR"], count["/TOC"], count["/TOCI"]) == (1 + 3 + 1 + 90, 1, 4)
    assert count["/LI"] == count["/LBody"] == 3 + 4
    pdf = opened(full)
    headings = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/TH"]
    assert all(heading.A.Scope == "/Column" for heading in headings)


def test_a_split_paragraph_is_one_element() -> None:
    pdf = opened(build_pdf(document(Text(PARAGRAPH * 80))))
    assert len(pdf.pages) > 1
    [paragraph] = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/P"]
    assert len(kids_of(paragraph)) == len(pdf.pages)


def test_heading_levels_leave_none_out() -> None:
    data = build_pdf(document(Heading(3, "a"), Heading(1, "b"), Heading(3, "c"), Heading(3, "d"), Heading(2, "e")))
    assert roles(data)[1:] == ["/H1", "/H1", "/H2", "/H3", "/H2"]


def test_links_know_their_place_in_the_tree(full: bytes) -> None:
    pdf = opened(full)
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    ways_back = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    notes = [note for page in pdf.pages for note in page.obj.get("/Annots", [])]
    assert len(notes) == 4
    for note in notes:
        element = ways_back[int(note.StructParent)]
        assert element.S == "/Link"
        [reference] = [kid for kid in kids_of(element) if isinstance(kid, pikepdf.Dictionary)]
        assert reference.Obj.objgen == note.objgen
        assert str(note.Contents)


def test_the_map_to_unicode_obeys_pdf_ua() -> None:
    alphabet = "".join(map(chr, [*range(33, 127), *range(0xA1, 0x17F), *range(0x391, 0x3CA)]))
    pdf = opened(build_pdf(document(Text(alphabet))))
    maps = [each.ToUnicode.read_bytes().decode() for each in pdf.objects if isinstance(each, pikepdf.Dictionary)
            and "/ToUnicode" in each]  # fmt: skip
    assert len(maps) >= 2
    for each in maps:
        assert "<0000>" not in each
        counts = [int(line.split()[0]) for line in each.splitlines() if line.endswith("beginbfchar")]
        assert counts
        assert max(counts) <= 100


@pytest.mark.parametrize("which", ["full", "no cover", "hostile", "empty"])
def test_pdf_ua_checker_finds_nothing(which: str, full: bytes) -> None:
    page = pytest.importorskip("page", reason="needs page-validation")
    data = {
        "full": full,
        "no cover": build_pdf(document(Heading(2, "a"), Heading(3, "b"), Grid((), (("x", "y"),)), Facts((("a", ""),)))),
        "hostile": build_pdf(document(Heading(1, "日" + HOSTILE), Grid(("",), (("\ud800",),)), title=HOSTILE)),
        "empty": build_pdf(document()),
    }[which]
    report = page.validate_pdf_bytes(data, profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant
    assert report.rules.passed == report.rules.total > 100


def test_outloud_finds_nothing(path: Path) -> None:
    pytest.importorskip("outloud")
    command = [str(Path(sys.executable).parent / "outloud"), "--fail-on", "warning", "--no-info", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout
    assert "0 error(s), 0 warning(s)" in done.stdout


# The time it takes


def test_a_long_table_takes_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        rows = tuple((str(number), f"Opgave {number}", "Kærbølle", "3. december 2026") for number in range(count))
        began = time.perf_counter()
        build_pdf(document(Grid(("Nr.", "Opgave", "Landsby", "Frist"), rows, numeric=(0,))))
        return time.perf_counter() - began

    seconds(10)
    short, long = min(seconds(500), seconds(500)), seconds(2_000)
    assert long < 10
    assert long < short * 4 * 2.5


# Pictures


def a_photo(size: tuple[int, int] = (300, 200), kind: str = "JPEG") -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "#1F5F5B").save(file, kind)
    return file.getvalue()


def test_pictures_say_what_they_show_and_where_they_are() -> None:
    bars = Bars((Bar("Kærbølle", 0.28, "28 %"), Bar("Ovstrup", 0.3, "30 %")))
    rows = ((Cell("Sti", dot="area2"), Cell("28 %", bar=0.28), Cell("Fra juni til juli.", picture=bars)),)
    data = build_pdf(
        document(
            Figure(bars, "Svar pr. landsby"),
            Text("Flest i Ovstrup."),
            Photo(a_photo(), "Et hus", "Huset"),
            Grid(("Plan", "Andel", Cell("Tid", picture=bars)), rows),
            Columns(((Figure(bars, "Til venstre"),), (Photo(a_photo(kind="PNG"), "Til højre"),))),
        )
    )
    assert_well_tagged(data)
    pdf = opened(data)
    figures = [each for each in elements(pdf.Root.StructTreeRoot) if each.S == "/Figure"]
    assert [str(each.Alt) for each in figures] == [
        "Svar pr. landsby",
        "Et hus",
        "Tid",
        "Fra juni til juli.",
        "Til venstre",
        "Til højre",
    ]
    for each in figures:
        left, foot, right, top = (float(edge) for edge in each.A.BBox)
        assert 60 <= left < right <= 540
        assert 60 <= foot < top <= 780


@pytest.mark.parametrize("data", [b"", b"\x89PNG", b"GIF89a", a_photo()[:200], b"<svg/>"])
def test_a_broken_picture_is_left_out(data: bytes) -> None:
    made = build_pdf(document(Photo(data, "Brudt", "Et brudt billede"), Cover("a", "b", logo=data), Text("Videre.")))
    assert_well_tagged(made)
    assert "/Figure" not in roles(made)
    assert "Videre." in texts(made)[-1]


def test_a_tall_photo_is_not_cut_to_nothing() -> None:
    for size in ((10, 2000), (2000, 10), (1, 1)):
        assert_well_tagged(build_pdf(document(Photo(a_photo(size), "Et træ"))))


def test_the_first_variant_that_fits_is_printed() -> None:
    long, short = Text("lang " * 3000), Text("kort")
    [page] = texts(build_pdf(document(Heading(1, "Plan"), Fitted(((long,), (short,))))))
    assert "kort" in page
    assert "lang" not in page
    pages = texts(build_pdf(document(Heading(1, "Plan"), Fitted(((long, short), (long,))))))
    assert len(pages) > 1
    assert not any("kort" in page for page in pages)


def test_columns_too_tall_for_a_page_come_one_after_the_other() -> None:
    pages = texts(build_pdf(document(Columns(((Text("venstre " * 2000),), (Text("højre"),))))))
    assert len(pages) > 1
    assert "højre" in pages[-1]


def test_a_caption_keeps_with_its_table() -> None:
    for count in range(24, 40):
        rows = tuple((str(number), "Kærbølle") for number in range(count))
        pages = texts(build_pdf(document(Grid(("Nummer", "Landsby"), rows, caption="Slut"))))
        page = next(text for text in pages if "Slut" in text)
        assert f"{count - 1} Kærbølle" in " ".join(page.split())
