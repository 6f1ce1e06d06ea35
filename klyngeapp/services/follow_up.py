"""The year after the plan, and what is measured in it."""

from klyngeapp.i18n.language import N_, _
from klyngeapp.services import rows
from klyngeapp.store.units import Unit

# Month, and what nearly every cluster does then.
_USUAL = (
    (1, N_("The yearly wheel on the agenda")),
    (2, N_("The hours of the year are made up")),
    (3, N_("Annual meeting")),
    (6, N_("Applications to funds")),
    (9, N_("Citizens' meeting about the plan")),
    (11, N_("Status to the municipality")),
    (12, N_("Thanks to the volunteers")),
)


def propose_year(unit: Unit) -> None:
    """Write down what comes round every year in most clusters."""
    for month, title in _USUAL:
        rows.add(unit, "yearly_item", month=month, title=_(title))


def measure(unit: Unit, indicator: str, *, day: str, value: int) -> str:
    """Write a measurement down (value in thousandths, day in ISO) and return its id."""
    return rows.add(unit, "measurement", indicator=indicator, date=day, value=value)
