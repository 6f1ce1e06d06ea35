"""A new cluster: its workbook, with the rows that every group begins with."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from klyngeapp.domain import seeds
from klyngeapp.domain.ids import new_id
from klyngeapp.domain.phases import PHASES, months_of
from klyngeapp.domain.schedule import shared_out
from klyngeapp.domain.values import Value, clean_text
from klyngeapp.domain.village_list import ListedVillage
from klyngeapp.services import rows
from klyngeapp.store import creating
from klyngeapp.store.queries import lists
from klyngeapp.store.units import Unit
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
    made = [("cluster", seeds.cluster_row(called, start, months))]
    made += [("municipality", seeds.municipality_row(n, text)) for n, text in enumerate(filter(None, names), 1)]
    made += [("village", _village(one)) for one in villages]
    made += [("left_out_step", _left_out(step, why)) for step, why in (left_out or {}).items()]
    lengths = {phase.id: months_of(phase, months or USUAL_MONTHS) for phase in PHASES}
    creating.create(file, [*seeds.rows(language, lengths), *made], language=language, replace=replace)


def change(unit: Unit, row_id: str, name: str, value: Value) -> None:
    """Let a field of the cluster have another value; the phases follow its length."""
    if name == "months":
        change_length(unit, row_id, value)
    else:
        rows.change(unit, "cluster", row_id, **{name: value})


def change_length(unit: Unit, row_id: str, months: Value) -> None:
    """Let the process last so many months; phases that have a length of their own become longer or shorter with it."""
    rows.change(unit, "cluster", row_id, months=months)
    ids = lists.ids_of(unit.connection, "phase")
    lengths = {row.id: int(row.values["months"] or 0) for row in lists.rows_of(unit.connection, "phase", ids)}
    if isinstance(months, int) and sum(lengths.values()) > 0:
        for phase, length in zip(lengths, shared_out(list(lengths.values()), months), strict=True):
            if length != lengths[phase]:
                rows.change(unit, "phase", phase, months=length)


def _village(listed: ListedVillage) -> seeds.Row:
    return {"id": new_id(), "name": clean_text(listed.name), "inhabitants": listed.inhabitants}


def _left_out(step: str, reason: str) -> seeds.Row:
    why = clean_text(reason)
    if not why:
        raise KlyngeError("Write why you leave the step out. Others will ask.")
    return {"id": new_id(), "step": step, "reason": why, "decided_on": clock.today().isoformat()}
