"""A new cluster: its workbook, with the rows that every group begins with."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from klyngeapp.domain import seeds
from klyngeapp.domain.ids import new_id
from klyngeapp.domain.phases import PHASES, months_of
from klyngeapp.domain.values import clean_text
from klyngeapp.domain.village_list import ListedVillage
from klyngeapp.store import creating
from klyngeapp.system import clock
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
    villages: Sequence[ListedVillage] = (),
    left_out: Mapping[str, str] | None = None,
) -> None:
    """Make a new workbook at `file`; `start` is a date in ISO form, `months` the length of the process.

    `left_out` has the reason for each step ("phase.step") that the group leaves out.
    """
    called = clean_text(name)
    if not called:
        raise KlyngeError("A cluster needs a name.")
    names = [clean_text(municipality) for municipality in municipalities]
    if not all(names):
        raise KlyngeError("A municipality needs a name.")
    rows = [("cluster", seeds.cluster_row(called, start, months))]
    rows += [("municipality", seeds.municipality_row(n, text)) for n, text in enumerate(filter(None, names), 1)]
    rows += [("village", _village(one)) for one in villages]
    rows += [("left_out_step", _left_out(step, why)) for step, why in (left_out or {}).items()]
    lengths = {phase.id: months_of(phase, months or USUAL_MONTHS) for phase in PHASES}
    creating.create(file, [*seeds.rows(language, lengths), *rows], language=language, replace=replace)


def _village(listed: ListedVillage) -> seeds.Row:
    return {"id": new_id(), "name": clean_text(listed.name), "inhabitants": listed.inhabitants}


def _left_out(step: str, reason: str) -> seeds.Row:
    why = clean_text(reason)
    if not why:
        raise KlyngeError("Write why you leave the step out. Others will ask.")
    return {"id": new_id(), "step": step, "reason": why, "decided_on": clock.today().isoformat()}
