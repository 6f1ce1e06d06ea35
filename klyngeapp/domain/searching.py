"""What can be searched: which lists belong together on the page of search, and where a row of each is at home."""

from collections.abc import Mapping
from dataclasses import dataclass

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.kinds import Kind, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
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
_PAGES = {
    "person": "volunteers",
    "hours_entry": "volunteers/hours",
    "meeting": "meetings",
    "cluster": "settings",
    "hearing_comment": "action_plans.hearing",
}
# The tables whose rows have a page of their own, below this one; and those shown on the page of their plan.
OWN_PAGES = {"meeting": "meetings", "action_plan": "action_plans.plans", "person": "volunteers"}
_OF_PLANS = frozenset({"task", "budget_line", "financing", "indicator", "project_status", "action_plan_village"})


def searched(group: Group) -> tuple[str, ...]:
    """Return the tables of a group that hold texts."""
    found = [table for table in TABLES.values() if table.noun in group.nouns and table.name not in _NEVER]
    return tuple(table.name for table in found if any(field.kind in _TEXTS for field in table.fields))


def page_of(table: str) -> str:
    """Return the page on which a table has its list; "" where its rows are shown as a part of another row."""
    if table in _PAGES:
        return _PAGES[table]
    return next((step for step, guidance in GUIDANCE.items() if table in guidance.tables), "")


def home_of(table: str, row_id: str, values: Mapping[str, Value]) -> str:
    """Return the page on which a row is at home: its own, that of its plan, else that of its list; "" as `page_of`."""
    if table in OWN_PAGES:
        return f"{OWN_PAGES[table]}/{row_id}"
    plan = values.get("action_plan") if table in _OF_PLANS else None
    if isinstance(plan, str):
        return f"{OWN_PAGES['action_plan']}/{plan}"
    if table == "application" and values.get("kind") == "fund":
        return "action_plans.money"
    return page_of(table)


def owner_of(table: Table) -> tuple[str, str] | None:
    """Return the field that leads to the row that rows of this table are a part of, and its table."""
    owners = [field for field in table.fields if field.owner]
    return (owners[0].name, owners[0].references) if owners else None
