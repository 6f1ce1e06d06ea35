"""Those who offered to help in the survey: called, or still to be."""

from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.store.units import Unit
from klyngeapp.system import clock


def mark_contacted(unit: Unit, offer: str, *, contacted: bool) -> None:
    """Note that somebody was contacted, today where no day is written; or that they still are to be."""
    (row,) = lists.rows_of(unit.connection, "survey_volunteer", [offer])
    day = (row.values["contacted_on"] or clock.today().isoformat()) if contacted else None
    rows.change(unit, "survey_volunteer", offer, contacted_on=day)
