"""What changes from one version of the file to the next. Everything not named here is copied as it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

# The namespace of ids that are the same in every workbook, as the SQL below makes them: uuid5 cannot be
# worked out in SQL, so rows that a migration makes get random ids of the right form.
_RANDOM_ID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || "
    "substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)


@dataclass(frozen=True)
class Step:
    """The step to `version`.

    `tables` renames (old name: new name; None drops), `columns` gives the SQL of columns that do not copy as
    they are (table: {column: SQL over `old`}), `before` and `after` are statements around the copying, with
    the old file as `main` and the new one as `fresh`.
    """

    version: int
    tables: Mapping[str, str | None] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


# Version 1 kept a village's municipality as a word, and had only what a first list holds; version 2 has
# municipalities of their own and the tables of all five phases.
_TO_2 = Step(
    version=2,
    columns={
        "village": {"municipality": "(SELECT m.id FROM fresh.municipality AS m WHERE m.name = trim(old.municipality))"},
        "hours_entry": {"people": "coalesce(old.people, 1)"},
        "person": {"status": "'interested'", "wants_more": "0"},
        "cluster": {"without_consultant": "0"},
        "membership": {"voting": "1"},
    },
    before=(
        f"INSERT INTO fresh.municipality (id, name) SELECT {_RANDOM_ID}, name FROM "
        "(SELECT DISTINCT trim(municipality) AS name FROM main.village WHERE trim(municipality) <> '') ORDER BY name",
    ),
)

STEPS = {step.version: step for step in (_TO_2,)}
