"""Documents as PDF: tagged (PDF/UA-1), with every font inside, and the same bytes for the same document.

What lives here
    `build` (a `Document` of blocks becomes the bytes of a PDF), `story` (a block becomes flowables),
    `flowables`, `stack`, `grid`, `facts`, `contents`, `cover` (the flowables), `page` (header, footer, frames),
    `lines` (text into lines), `fonts`, `styles`, `tagging` (the canvas), `structure` and `metadata` (its tags).
May import
    `documents.blocks`.
Where to start
    `build.build_pdf`.
How to add one more kind of block
    Declare it in `documents/blocks.py`, make it a flowable with an `Element` that says what it is, and name it
    in `story`. Whatever a flowable draws, it draws inside `canvas.marked(element)` or `canvas.artifact()`.
"""
