"""Lists as files: CSV and XLSX, in and out, as rows of text. What the cells mean is decided elsewhere.

What lives here
    `sheet` (headings and rows with their line numbers), `csv_file`, `xlsx_file`, and `xlsx_child`, which reads
    a workbook of Excel in a process of its own with caps on time and memory.
May import
    domain, system, i18n.
Where to start
    `sheet.Sheet`.
How to add one more
    A format: a module with `read` (bytes to Sheet) and `write`, and its ending in `services.importing`.
"""
