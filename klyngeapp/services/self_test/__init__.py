"""What the packaged program tries on itself, without a window: workbooks, documents, lists, languages.

What lives here
    `kinds` (a check, and the bench it works on), `workbooks` (make, edit, undo, publish, restore), `old` (a workbook of
    the first schema, brought along), `papers` (every document, and lists out and in), `words` (both languages).
May import
    services, store, documents, domain, system, i18n; and what this room's own services need.
Where to start
    `workbooks.CHECKS`; `ui.self_test.run` runs them all, and those of the window.
How to add one more
    A function that takes the `Bench` and raises where something is wrong, and a `Check` in the list of its file.
"""
