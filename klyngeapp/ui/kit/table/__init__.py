"""A table of rows: read a screenful at a time, typed in like a sheet, and every change an action of its own.

What lives here
    `source` (where rows come from and go to), `model` (the few rows that are seen), `reading` (which
    rows there are; those of a long list come from another thread), `view` (keys, clicks), `row_menu`,
    `delegate` (how a cell looks, and the field one types in), `clipboard` (cells out of other programs and into
    them), `widths` (how wide a column is), `dressing` and `saying` (how a table is set up and read aloud), `card`
    (the table with its filter and the sentence below it).
May import
    ui.look, ui.icons, ui.tasks, ui.kit; i18n, system. Nothing of clusters, no workbook.
Where to start
    `source.RowSource`, then `card.RowsCard`.
How to add one more
    A kind of cell is a value of `source.CellKind`, with its field in `delegate`. A list of something else is a
    `RowSource`; `ui.forms.rows_of_table` is the one for the tables of the workbook.
"""
