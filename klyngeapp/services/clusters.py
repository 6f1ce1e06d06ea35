"""A new cluster: its workbook, with the rows that every group begins with."""

from collections.abc import Sequence
from pathlib import Path

from klyngeapp.domain import seeds
from klyngeapp.domain.phases import PHASES, months_of
from klyngeapp.domain.values import clean_text
from klyngeapp.store import creating
from klyngeapp.system.errors import KlyngeError

USUAL_MONTHS = 18


def new_cluster(
    file: Path,
    *,
    name: str,
    municipalities: Sequence[str],
    start: str | None = None,
    months: int | None = None,
    language: str = "da",
    replace: bool = False,
) -> None:
    """Make a new workbook at `file`; `start` is a date in ISO form, `months` the length of the process."""
    called = clean_text(name)
    if not called:
        raise KlyngeError("A cluster needs a name.")
    names = [clean_text(municipality) for municipality in municipalities]
    if not all(names):
        raise KlyngeError("A municipality needs a name.")
    rows = [("cluster", seeds.cluster_row(called, start, months))]
    rows += [("municipality", seeds.municipality_row(n, text)) for n, text in enumerate(filter(None, names), 1)]
    lengths = {phase.id: months_of(phase, months or USUAL_MONTHS) for phase in PHASES}
    creating.create(file, [*seeds.rows(language, lengths), *rows], language=language, replace=replace)
