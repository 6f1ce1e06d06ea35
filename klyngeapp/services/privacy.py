"""Why we may keep what we know about people: the reasons that nearly every cluster has, written in one go."""

from klyngeapp.i18n.language import N_, _
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from klyngeapp.system import clock

KEEP_MONTHS = 12

# What for, about whom, what, why.
_USUAL = (
    (
        N_("List of volunteers"),
        N_("Those who want to help"),
        N_("Name, village, phone, e-mail, and what they can"),
        N_("So that we can ask those who have offered to help."),
    ),
    (
        N_("Groups and their members"),
        N_("Members of the steering group and of working groups"),
        N_("Name, village, phone, e-mail and role"),
        N_("So that we can meet, and everybody knows who does what."),
    ),
    (
        N_("Meetings and minutes"),
        N_("Those who come to our meetings"),
        N_("Names in lists of those who came, and in minutes"),
        N_("So that we know what was agreed, and with whom."),
    ),
)


def write_usual_uses(unit: Unit) -> None:
    """Write down the usual reasons, in the language spoken now: a legitimate interest, kept for twelve months."""
    for name, whose, what, why in _USUAL:
        rows.add(
            unit,
            "data_use",
            name=_(name),
            basis="legitimate_interest",
            whose=_(whose),
            what=_(what),
            why=_(why),
            keep_months=KEEP_MONTHS,
        )


def keep_longer(unit: Unit, person: str) -> None:
    """Keep somebody whose time has come a little longer: they were spoken with today."""
    rows.change(unit, "person", person, contacted_on=clock.today().isoformat())
