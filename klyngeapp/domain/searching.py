"""What can be searched: which lists belong together on the page of search, and where a row of each is at home."""

from dataclasses import dataclass

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.kinds import Kind, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import N_


@dataclass(frozen=True, slots=True)
class Group:
    """Lists that are shown together: `nouns` are those of their tables."""

    id: str
    title: str
    icon: str
    nouns: tuple[str, ...]


GROUPS = (
    Group("plans", N_("Action plans"), "clipboard-list", ("plans",)),
    Group("answers", N_("Answers from the citizens"), "message-circle", ("survey",)),
    Group("meetings", N_("Meetings and minutes"), "calendar", ("meetings",)),
    Group("people", N_("People and groups"), "user", ("people", "hours")),
    Group("places", N_("Villages and places"), "map-pin", ("cluster", "places")),
    Group("vision", N_("Vision and action areas"), "compass", ("vision",)),
    Group("economy", N_("Money"), "coins", ("economy",)),
    Group("communication", N_("Communication"), "megaphone", ("communication",)),
    Group("strategy", N_("The strategy plan"), "file-text", ("strategy",)),
)
# The addresses of the prize draw are kept apart from everything; who was forgotten is not to be found again.
_NEVER = frozenset({"prize_draw_contact", "erasure", "image", "left_out_step"})
_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})
_PAGES = {"person": "volunteers", "hours_entry": "volunteers", "meeting": "meetings", "cluster": "settings"}


def searched(group: Group) -> tuple[str, ...]:
    """Return the tables of a group that hold texts."""
    found = [table for table in TABLES.values() if table.noun in group.nouns and table.name not in _NEVER]
    return tuple(table.name for table in found if any(field.kind in _TEXTS for field in table.fields))


def page_of(table: str) -> str:
    """Return the page on which a table has its list; "" where its rows are shown as a part of another row."""
    if table in _PAGES:
        return _PAGES[table]
    return next((step for step, guidance in GUIDANCE.items() if table in guidance.tables), "")


def owner_of(table: Table) -> tuple[str, str] | None:
    """Return the field that leads to the row that rows of this table are a part of, and its table."""
    owners = [field for field in table.fields if field.owner]
    return (owners[0].name, owners[0].references) if owners else None
