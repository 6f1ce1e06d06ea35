"""Every table of the workbook, declared once: one file per noun of the field.

What lives here
    Declarations only: names, kinds, labels, limits, whether a field is personal. No rules, no queries.
May import
    `domain.kinds`, `domain.declaring` and i18n.
Where to start
    `cluster.py`.
How to add one more
    A field: a line in its table. A table: a `Table` in its noun's file and its name in that file's TABLES.
    Then a new schema number with its migration, the Danish words, and a place to see it.
"""
