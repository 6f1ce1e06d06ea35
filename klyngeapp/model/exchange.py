"""Who this workbook is and where it has been: tables that travel in the file but hold no cluster's matter.

They are in the same file so that copies that come back can be compared; they are never listed among the
tables a person can import or export.
"""

import sqlalchemy as sa

from klyngeapp.model.tables import metadata


def _table(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    return sa.Table(name, metadata, *columns, sqlite_strict=True, sqlite_with_rowid=False)


# One row. `branch` is new each time a working copy is made from a file; `number` counts publishes on it.
workbook = _table(
    "workbook",
    sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
    sa.Column("workbook_id", sa.Text(), nullable=False),
    sa.Column("branch", sa.Text(), nullable=False),
    sa.Column("number", sa.Integer(), nullable=False),
    sa.Column("language", sa.Text(), nullable=False),
    sa.Column("digest_key", sa.LargeBinary(), nullable=False),
    sa.CheckConstraint("id = 1", name="one_row"),
    sa.CheckConstraint("length(workbook_id) = 36", name="workbook_id"),
    sa.CheckConstraint("length(branch) = 36", name="branch"),
    sa.CheckConstraint("number >= 0", name="number"),
    sa.CheckConstraint("language IN ('da', 'en')", name="language"),
    sa.CheckConstraint("length(digest_key) = 32", name="digest_key"),
)

# The highest number of every branch this revision builds on.
ancestor = _table(
    "ancestor",
    sa.Column("branch", sa.Text(), nullable=False, primary_key=True),
    sa.Column("number", sa.Integer(), nullable=False),
)

# What a common ancestor looked like, as keyed digests: no value of it can be read back.
# `digests` holds, row by row in key order, 16 bytes of id and 16 bytes per column
# (or, where `per_row` is 1, 16 bytes for the row).
base_manifest = _table(
    "base_manifest",
    sa.Column("branch", sa.Text(), nullable=False, primary_key=True),
    sa.Column("number", sa.Integer(), nullable=False, primary_key=True),
    sa.Column("table_name", sa.Text(), nullable=False, primary_key=True),
    sa.Column("age", sa.Integer(), nullable=False),
    sa.Column("per_row", sa.Integer(), nullable=False),
    sa.Column("columns", sa.Text(), nullable=False),
    sa.Column("digests", sa.LargeBinary(), nullable=False),
)

# One row: SHA-256 over everything else in the file.
seal = _table(
    "seal",
    sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
    sa.Column("digest", sa.Text(), nullable=False),
    sa.CheckConstraint("id = 1", name="one_row"),
)
