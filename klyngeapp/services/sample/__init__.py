"""The sample workbook: an invented cluster on 12 November 2026, complete, in Danish or English.

What lives here
    `build` (makes the workbook), `pen` (writes a row with its fixed id, in the language wanted), and one file
    per noun with its rows: texts in Danish and English side by side, names of people and places as they are.
May import
    services, store, model, domain, system, i18n.
Where to start
    `build`, which says in what order the nouns are written.
How to add one more
    A row: a line in its noun's list. A table: a function that takes the pen, called in `build.NOUNS` after all
    that its rows refer to. Every figure belongs to a sum in `tests/test_sample.py`.
"""
