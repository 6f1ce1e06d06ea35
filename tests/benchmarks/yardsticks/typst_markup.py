"""The parts as Typst markup, with every picture in a file beside it."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.pdf import styles as s
from klyngeapp.documents.pdf.fonts import Face
from klyngeapp.drawing.palette import LIGHT
from tests.benchmarks.yardsticks.parts import FOOT, KEEP_NEXT, STYLES, NewPage, Part, Picture, Table, Words

_LEVELS = {"h1": 1, "h2": 2, "h3": 3}
_PAGE = """\
#set document(title: {title})
#set page(paper: "a4", margin: (top: {top}pt, bottom: {bottom}pt, x: {side}pt),
  header: context if counter(page).get().first() > 1 {{ k-running[#{title} #h(1fr) #{cluster}] }},
  footer: context if counter(page).get().first() > 1 {{
    k-running[#{footer} #h(1fr) #{draft} #h(1fr) #counter(page).display()] }})
#set text(lang: {language}, hyphenate: false)
#set par(leading: 0pt, spacing: 0pt, justify: false)
#show heading: it => it.body
"""


def write(document: Document, parts: Sequence[Part], path: Path) -> None:
    """Write the parts as one file of markup, its pictures into the same folder."""
    page = _PAGE.format(
        title=_quoted(document.title), cluster=_quoted(document.cluster), footer=_quoted(document.footer),
        draft=_quoted(document.draft), language=_quoted(document.language[:2]), top=s.TEXT_TOP, bottom=FOOT,
        side=s.MARGIN,
    )  # fmt: skip
    body = (_typst(part, path.parent) for part in parts)
    path.write_text("\n".join((*map(_look, STYLES), page, *body)), encoding="utf-8")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _face(face: Face) -> str:
    name = face.value
    family = "Source Serif Pro" if "Serif" in name else "Source Sans Pro"
    weight = 600 if name.endswith("Semibold") else 400
    return f'font: "{family}", weight: {weight}, style: "{"italic" if name.endswith("It") else "normal"}"'


def _look(name: str) -> str:
    style = STYLES[name]
    # Lines as high as the leading: typst counts from edge to edge, and the edges are ours to choose.
    edges = f"top-edge: {style.leading * 0.75}pt, bottom-edge: -{style.leading * 0.25}pt"
    text = f'{_face(style.face)}, size: {style.size}pt, fill: rgb("{style.colour}"), {edges}'
    block = f"above: {style.before}pt, below: {style.after}pt, sticky: {'true' if name in KEEP_NEXT else 'false'}"
    inside = f"{{ set text({text}); body }}"
    if name in _LEVELS:
        inside = f"heading(level: {_LEVELS[name]}, {inside})"
    return f"#let k-{name}(body) = block({block}, width: 100%, {inside})"


def _typst(part: Part, folder: Path) -> str:
    match part:
        case NewPage():
            return "#pagebreak(weak: true)"
        case Picture():
            name = f"{hashlib.sha256(part.data).hexdigest()[:16]}.{part.kind}"
            (folder / name).write_bytes(part.data)
            size = f'width: {part.width:.2f}pt, height: {part.height:.2f}pt, fit: "stretch"'
            return f'#block(above: 8pt, below: 8pt, image("{name}", {size}, alt: {_quoted(part.alt)}))'
        case Table():
            return _table(part, folder)
        case Words():
            return _words(part)


def _words(part: Words) -> str:
    text = "#linebreak()".join(f"#{_quoted(line)}" for line in part.text.split("\n"))
    if part.style == "bullet":
        text = f"#pad(left: 12pt)[#h(-12pt)•#h(6pt){text}]"
    if part.style in ("quote", "source", "entry2"):
        text = f"#h(14pt){text}" if part.target else f"#pad(left: 14pt)[{text}]"
    if part.target:
        text = f"#link(<{part.target}>)[{text} #h(1fr) #context counter(page).at(<{part.target}>).first()]"
    if part.dot:
        text = f'#text(fill: rgb("{LIGHT[part.dot]}"))[•] {text}'
    if part.note:
        style = STYLES["note"]
        text += f" #h(1fr) #text({_face(style.face)}, size: {style.size}pt)[#{_quoted(part.note)}]"
    if part.right:
        text = f"#align(right)[{text}]"
    marks = "".join(f"#metadata(0) <{key}>" for key in part.keys)
    return f"#k-{part.style}[{marks}{text}]"


def _table(part: Table, folder: Path) -> str:
    columns = ", ".join(f"{width:.2f}pt" for width in part.widths)
    written = []
    for row in part.rows:
        cells = []
        for number, cell in enumerate(row):
            gap = part.gap if number < len(row) - 1 else 0
            inside = "\n".join(_typst(inner, folder) for inner in cell)
            cells.append(f"table.cell(inset: (y: {part.air}pt, left: 0pt, right: {gap}pt), breakable: false)[{inside}]")
        written.append(", ".join(cells))
    rows = [f"table.header({row})" if number < part.heads else row for number, row in enumerate(written)]
    stroke = f'(x: none, top: none, bottom: 0.5pt + rgb("{s.LINE}"))' if part.ruled else "none"
    fill = f'rgb("{s.GROUND}")' if part.ground else "none"
    inside = ",\n".join(rows)
    return (
        f"#block(above: 8pt, below: 10pt, table(columns: ({columns},), stroke: {stroke}, fill: {fill}, align: left,\n"
        f"{inside}))"
    )
