"""The tables of the file, built from the declarations in `domain/fields`. No queries, no rules.

What lives here
    `tables` (SQLAlchemy Core tables, one per declaration), `exchange` (who the workbook is and where it has
    been: workbook id, revision, ancestors, base manifests, seal), `ddl` (the text that makes a file).
May import
    domain, i18n.
Where to start
    `tables.TABLES["village"]`.
How to add one more
    Nothing here: declare it in `domain/fields`, then freeze the new schema (see `store`).

Why Core tables and not mapped classes: every row is read as a frozen fact and written through one generic
road (`services.rows`), so mapped classes would be a second declaration of each field, and 300 ms of start.
"""
