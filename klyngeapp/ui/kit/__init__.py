"""Widgets that know nothing of clusters: labels, buttons, cards, bars, rows, pictures.

What lives here
    `labels`, `buttons`, `cards`, `bars` (notices, progress and the toast), `picture` (a drawing as a widget), `rows`
    (a row of the sidebar), `scroll`, `choices` (ticks and lists to choose from), `segmented`, `hint` (good advice
    beside a page), `chips` (what is there and what is missing), `person_card`, `slider`, `sheet`,
    `foot` (the bar below a page), `stops` (where Tab comes by); the room `table`.
May import
    ui.look, ui.icons, ui.painting; drawing, i18n. Nothing of clusters, no workbook.
Where to start
    `labels.label`: all text on the screen goes through it, as plain text.
How to add one more
    A function or a small class that takes a `Look` first and its texts ready-made. Fonts in code, boxes in the QSS of
    `ui.theme`; a name for screen readers on everything that can be clicked.
"""
