"""Charts, maps and the cover: what a picture consists of, described once and drawn on any surface.

What lives here
    `surface` (what a surface can do: rect, line, path, circle, text), `palette` (the colours by name, light and
    dark), `svg` (a surface that writes SVG), and one file for each kind of picture: a frozen description with
    the texts as the reader sees them, that knows its height at a width and draws itself.
May import
    domain, i18n. Never documents or ui: they bring the surfaces for PDF and for the screen.
Where to start
    `surface.Drawing`; then `bars`, the plainest picture.
How to add one more
    A frozen dataclass with `height(width, ruler)` and `draw(surface, width)`. All figures and words come in
    ready-made; colours by name only; no text smaller than 8. Draw it in `tests/test_drawing.py` on every surface.
"""
