"""People by the names they are called: a name is enough for somebody to be there."""

import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value, checked
from klyngeapp.i18n.sorting import folded
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError


def person_called(unit: Unit, name: str, **more: Value) -> str:
    """Return the id of the person with a name, in any capitals and with aa for å; adds one with `more` where nobody
    has it. KlyngeError where more than one have it.
    """
    kept = str(checked(DECLARED["person"].field("name"), name))
    person = TABLES["person"]
    found = [(row[0], row[1]) for row in unit.connection.execute(sa.select(person.c.id, person.c.name))]
    same = [row_id for row_id, called in found if called == kept]
    alike = same or [row_id for row_id, called in found if folded(called) == folded(kept)]
    if len(alike) > 1:
        raise KlyngeError("“{name}” can mean {number} of them. Choose from the list.", name=kept, number=len(alike))
    return str(alike[0]) if alike else rows.add(unit, "person", id=None, name=" ".join(kept.split()), **more)
