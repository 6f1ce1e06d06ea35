"""The workbook file: open, change, read, migrate, publish.

What lives here
    `workbook` (a workbook opened to be changed), `reading` (a file opened to be read), `examining` (everything
    that is asked of a file before we believe it), `working` (the private working copy), `units` (one action =
    one transaction = one undo step), `recorder` and `changes` (what an action changed), `history` (undo, redo),
    `publishing` (whole verified files), `revisions`, `backups`, `migrations/` (a frozen schema per number),
    `queries/` (facts out of a workbook).
May import
    model, domain, system, i18n. Never documents.
Where to start
    `workbook.open_to_change`, and from there one file at a time.
How to add one more
    A schema: `python -m klyngeapp.model.ddl > klyngeapp/store/migrations/schema_N.sql`, N into `schema.CURRENT`,
    what does not copy as it is into `migrations/steps.py`, and an old file into `tests/golden`.

Why there is no Alembic: a migration never alters a table in place (on SQLite that drops and remakes it, and
takes the children along). Each step makes an empty file from the frozen text of its version and copies every
row into it, so all files of a version have the same schema to the letter, and no row can be lost unseen.
"""
