"""The application to the municipality: begun with the sections that such a text usually has, sent, answered."""

from klyngeapp.i18n.language import N_, _
from klyngeapp.services import rows
from klyngeapp.store.units import Unit

# Title, and what belongs there. The order of a guide that every cluster has followed.
SECTIONS = (
    (N_("Applicant and contact persons"), N_("Who applies, and whom is the municipality to call?")),
    (N_("The villages of the cluster"), N_("Which villages, how they lie, and how many live there.")),
    (N_("Challenges"), N_("What is hard here? Say it plainly.")),
    (N_("What only this place has"), N_("Nature, houses, history and people that others have not.")),
    (N_("Why a cluster"), N_("What have you done together before, and what can you only do together?")),
    (N_("Purpose and what we expect"), N_("What will be different, within each of the six focus themes?")),
    (N_("Local support"), N_("Associations, signatures and promises that stand behind you.")),
    (N_("Organisation and the municipality's part"), N_("Who decides what, and what does the municipality do?")),
    (N_("Timeline of the process"), N_("Twelve or eighteen months, and what happens when.")),
    (N_("Budget and co-financing"), N_("What does it cost, and who pays?")),
    (N_("Afterwards"), N_("Who carries on when the process is over?")),
)


def begin_application(unit: Unit) -> str:
    """Begin an application to the municipality, with its sections, and return its id."""
    made = rows.add(unit, "application", title=_("Application to the municipality"), kind="municipality")
    propose_sections(unit, made)
    return made


def propose_sections(unit: Unit, application: str) -> None:
    """Write the titles of the usual sections into an application that has none."""
    for place, (title, _hint) in enumerate(SECTIONS, 1):
        rows.add(unit, "application_section", application=application, position=place, title=_(title))


def add_section(unit: Unit, application: str, *, position: int) -> str:
    """Add an empty section at the end and return its id."""
    title = _("New section")
    return rows.add(unit, "application_section", application=application, position=position, title=title)


def note_sent(unit: Unit, application: str, day: str) -> None:
    """Note the day (ISO) that an application was sent."""
    rows.change(unit, "application", application, status="sent", sent_on=day)
