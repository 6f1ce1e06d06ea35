"""The consultant who helps the group: named by typing a name, and let go again."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services import people, rows, steering_group
from klyngeapp.store.units import Unit


def name_consultant(unit: Unit, name: str, *, group: str | None, called: str) -> str:
    """Let somebody be the consultant beside the steering group (`group`; made as `called` where there is none), and
    return the id of the seat. Whoever names one does not do without.
    """
    person = people.person_called(unit, name, status="not_volunteer")
    seat = steering_group.add_member(unit, group=group, called=called, name=name, role="consultant")
    rows.change(unit, "membership", seat, person=person, voting=0)
    rows.change(unit, "cluster", fixed_id("cluster", "1"), without_consultant=0)
    return seat
