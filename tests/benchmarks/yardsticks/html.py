"""The parts as HTML with a style sheet for print, for WeasyPrint. Drawings stand in it as SVG."""

import base64
from collections.abc import Sequence
from html import escape
from pathlib import Path

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.pdf import styles as s
from klyngeapp.documents.pdf.fonts import Face
from klyngeapp.drawing.palette import LIGHT
from tests.benchmarks.yardsticks.parts import FOOT, KEEP_NEXT, STYLES, NewPage, Part, Picture, Table, Words

_TAGS = {"h1": "h1", "h2": "h2", "h3": "h3"}
_TYPES = {"png": "image/png", "jpg": "image/jpeg"}


def write(document: Document, parts: Sequence[Part], path: Path) -> None:
    """Write the parts as one HTML file."""
    draft = f"<title>{escape(document.title)}</title><style>{_sheet(document)}</style>"
    head = f'<!DOCTYPE html><html lang="{document.language}"><head><meta charset="utf-8">{draft}</head><body>'
    path.write_text(head + "\n".join(map(_html, parts)) + "</body></html>", encoding="utf-8")


def _face(face: Face) -> str:
    name = face.value
    family = "Source Serif Pro" if "Serif" in name else "Source Sans Pro"
    weight = 600 if name.endswith("Semibold") else 400
    return f"font-family:'{family}';font-weight:{weight};font-style:{'italic' if name.endswith('It') else 'normal'};"


def _sheet(document: Document) -> str:
    running = _look("running")
    rules = [
        f"@page{{size:A4;margin:{s.TEXT_TOP}pt {s.MARGIN}pt {FOOT}pt;"
        f"@top-left{{content:{_quoted(document.title)};{running}}}@top-right{{content:{_quoted(document.cluster)};{running}}}"
        f"@bottom-left{{content:{_quoted(document.footer)};{running}}}@bottom-center{{content:{_quoted(document.draft)};{running}}}"
        f"@bottom-right{{content:counter(page);{running}}}}}",
        "@page:first{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}"
        "@bottom-center{content:none}@bottom-right{content:none}}",
        "body,p,h1,h2,h3{margin:0}table{border-collapse:collapse;table-layout:fixed}td,th{padding:0;vertical-align:top;"
        "text-align:left}tr,svg,img{break-inside:avoid}svg,img{display:block}.new{break-before:page}"
        ".figure{margin:8pt 0}td .figure{margin:0}table{margin:8pt 0 10pt}.note{float:right}"
        ".ruled tr{border-bottom:0.5pt solid "
        + s.LINE
        + "}.ground{background:"
        + s.GROUND
        + "}.right{text-align:right}"
        "a{color:inherit;text-decoration:none}a::after{content:target-counter(attr(href),page);float:right}"
        ".bullet{padding-left:12pt;text-indent:-12pt}.quote,.source{padding-left:14pt}.entry2{padding-left:14pt}",
    ]
    for name, style in STYLES.items():
        keep = "break-after:avoid;" if name in KEEP_NEXT else ""
        rules.append(f".{name}{{{_look(name)}margin:{style.before}pt 0 {style.after}pt;{keep}}}")
    return "\n".join(rules)


def _look(name: str) -> str:
    style = STYLES[name]
    return f"{_face(style.face)}font-size:{style.size}pt;line-height:{style.leading}pt;color:{style.colour};"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _html(part: Part) -> str:
    match part:
        case NewPage():
            return '<div class="new"></div>'
        case Picture(kind="png" | "jpg"):
            data = base64.b64encode(part.data).decode()
            size = f"width:{part.width}pt;height:{part.height}pt"
            return (
                f'<div class="figure"><img alt="{escape(part.alt)}" style="{size}" '
                f'src="data:{_TYPES[part.kind]};base64,{data}"></div>'
            )
        case Picture():
            size = f'style="width:{part.width:.2f}pt;height:{part.height:.2f}pt" '
            return '<div class="figure">' + part.data.decode().replace("<svg ", f"<svg {size}", 1) + "</div>"
        case Table():
            return _table(part)
        case Words():
            return _words(part)


def _words(part: Words) -> str:
    tag = _TAGS.get(part.style, "p")
    text = ("• " if part.style == "bullet" else "") + escape(part.text).replace("\n", "<br>")
    if part.target:
        text = f'<a href="#{part.target}">{text}</a>'
    if part.dot:
        text = f'<span style="color:{LIGHT[part.dot]}">•</span> {text}'
    if part.note:
        text = f'<span class="note" style="{_look("note")}">{escape(part.note)}</span>{text}'
    marks = "".join(f'<span id="{key}"></span>' for key in part.keys)
    return f'<{tag} class="{part.style}{" right" if part.right else ""}">{marks}{text}</{tag}>'


def _table(part: Table) -> str:
    columns = "".join(f'<col style="width:{width:.2f}pt">' for width in part.widths)
    written = []
    for number, row in enumerate(part.rows):
        tag = "th" if number < part.heads else "td"
        cells = []
        for column, cell in enumerate(row):
            gap = part.gap if column < len(row) - 1 else 0
            inside = "".join(map(_html, cell))
            cells.append(f'<{tag} style="padding:{part.air}pt {gap}pt {part.air}pt 0">{inside}</{tag}>')
        written.append(f"<tr>{''.join(cells)}</tr>")
    head, body = "".join(written[: part.heads]), "".join(written[part.heads :])
    looks = " ".join(name for name, on in (("ruled", part.ruled), ("ground", part.ground)) if on)
    heads = f"<thead>{head}</thead>" if head else ""
    width = f"width:{sum(part.widths):.2f}pt"
    return f'<table class="{looks}" style="{width}"><colgroup>{columns}</colgroup>{heads}<tbody>{body}</tbody></table>'
