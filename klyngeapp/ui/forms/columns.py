"""Which fields a list leads with, how it is sorted, and which lists are a part of a row.

Without a line here: the name first, then the short fields in their declared order, personal ones last; never texts
of several lines.
"""

from collections.abc import Sequence

from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES

MOST, MOST_NARROW = 6, 4
_NEVER = frozenset({Kind.LONG_TEXT, Kind.BLOB, Kind.POINTS, Kind.COORDINATE})
_WHO = ("responsible_person", "responsible_group", "responsible_text")

# By table: the fields in order. A step ("phase.step/table") may ask for others.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "village": ("name", "inhabitants", "inhabitants_16plus", "joined", "left", "municipality"),
    "mapping.map/village": ("name", "map_x", "map_y", "latitude", "longitude"),
    "map_shape": ("name", "kind", "points"),
    "group": ("name", "kind", "coordinator", "meets", "formed"),
    "membership": ("person", "group", "role", "village", "title", "joined"),
    "municipal_contact": ("subject", "person", "name", "department", "minutes_per_month"),
    "phase": ("name", "key", "months", "start"),
    "milestone": ("title", "phase", "planned", "reached", "responsible_group", "status"),
    "budget_line": ("title", "amount", "actual", "category", "phase", "action_plan"),
    "financing": ("source", "kind", "asked", "granted", "status", "action_plan"),
    "stakeholder": ("name", "kind", "village", "interest", "influence", "contacted_on"),
    "person": ("name", "village", "status", "engagement", "hours_per_month", "phone"),
    "consent": ("person", "purpose", "given_on", "how", "withdrawn_on"),
    "data_use": ("name", "basis", "whose", "keep", "keep_months"),
    "application": ("title", "kind", "status", "asked", "granted", "sent_on"),
    "village_figure": ("village", "year", "inhabitants", "average_age", "newcomers", "vacant_homes"),
    "survey": ("title", "opens", "closes", "population", "sent", "completed"),
    "survey_question": ("title", "survey", "kind", "part", "focus_theme", "required"),
    "survey_volunteer": ("name", "village", "can_help_with", "contacted_on", "person", "phone"),
    "quote": ("quotation", "village", "focus_theme", "approved"),
    "activity": ("name", "village", "place", "audience", "weekday", "at_time"),
    "swot_item": ("title", "kind", "village", "weight", "source"),
    "potential": ("title", "category", "village", "strength", "source"),
    "meeting": ("title", "date", "start_time", "place", "kind", "attendance"),
    "name_proposal": ("title", "kind", "proposed_by", "votes", "chosen"),
    "vision": ("statement", "status", "version", "horizon_year", "adopted_on"),
    "vision_value": ("title", "vision"),
    "action_area": ("title", "priority", "horizon", "responsible_group", "status", "chosen_on"),
    "hearing_comment": ("comment", "sender", "village", "received_on", "subject", "changed"),
    "action_plan": ("title", "action_area", "coordinator", "start", "end", "written"),
    "task": ("title", "action_plan", "responsible_person", "due", "status", "percent"),
    "indicator": ("title", "action_area", "action_plan", "unit", "baseline", "target"),
    "helper_need": ("title", "number", "action_plan", "skill", "village", "status"),
    "helper_promise": ("person", "need", "answer", "due", "done_on"),
    "fund": ("name", "pool", "deadline", "most", "own_share", "counts_hours"),
    "body": ("name", "kind", "parent", "group", "seats", "meets"),
    "seat": ("body", "title", "village", "person", "substitute", "joined"),
    "statute": ("title", "number", "body"),
    "plan_version": ("title", "version", "status", "hearing_from", "hearing_to", "adopted_on"),
    "recipient": ("name", "organisation", "kind", "sent_on", "due", "acknowledged_on"),
    "yearly_item": ("title", "month", "responsible_person", "responsible_group", "last_done"),
    "project_status": ("action_plan", "date", "light", "comment"),
    "hours_entry": ("date", "person", "time", "people", "kind", "action_plan"),
    "agenda_item": ("title", "length", "responsible_person", "recorded", "decision"),
    "attendee": ("person", "presence"),
    "follow_up": ("title", "responsible_person", "responsible_group", "due", "done_on"),
    "erasure": ("erased_on", "number", "reason"),
}
# By table: the field it is sorted by at first, and whether the last comes first.
_SORTS: dict[str, tuple[str, bool]] = {
    "village": ("inhabitants", True),
    "budget_line": ("amount", True),
    "financing": ("granted", True),
    "phase": ("key", False),
    "milestone": ("planned", False),
    "meeting": ("date", True),
    "hours_entry": ("date", True),
    "message": ("date", False),
    "swot_item": ("kind", False),
    "yearly_item": ("month", False),
    "vision": ("version", True),
    "name_proposal": ("votes", True),
    "fund": ("deadline", False),
    "statute": ("number", False),
    "project_status": ("date", True),
    "follow_up": ("due", False),
    "consultation": ("date", False),
    "erasure": ("erased_on", True),
    "action_area": ("priority", False),
}
# By table: the lists shown below the form of a row, with the field that leads back to it.
PARTS: dict[str, tuple[str, ...]] = {
    "group": ("membership",),
    "person": ("person_skill", "availability", "consent"),
    "meeting": ("agenda_item", "attendee", "follow_up"),
    "survey": ("survey_question", "survey_channel"),
    "survey_question": ("survey_option",),
    "application": ("application_section", "support_declaration", "signature"),
    "agreement": ("signature",),
    "vision": ("vision_value", "vision_finding"),
    "candidate": ("candidate_score",),
    "action_area": ("action_area_reason", "action_area_village"),
    "action_plan": ("task", "budget_line", "financing", "helper_need", "indicator"),
    "helper_need": ("helper_promise",),
    "indicator": ("measurement",),
    "body": ("seat",),
    "association": ("activity",),
    "plan_version": ("recipient",),
    "village": ("village_figure",),
    "fund_profile": ("fund_profile_kind",),
}
# What a step needs of the one row about the cluster.
CLUSTER: dict[str, tuple[str, ...]] = {
    "establishment.consultant_and_municipality": ("backed_on", "municipal_hours", "without_consultant"),
    "establishment.timeline_and_budget": ("start", "months"),
    "establishment.spread_the_word": ("elevator_speech",),
}
# The lists of a step of which only some rows belong there: values that are the same in all of them.
ONLY: dict[str, dict[str, str | None]] = {
    "establishment.timeline_and_budget/budget_line": {"action_plan": None},
    "establishment.timeline_and_budget/financing": {"action_plan": None},
}
# The lists of a step that are those of one row: the field that leads to it, its table, and how it is known.
OF_ONE: dict[str, tuple[str, str, dict[str, str]]] = {
    "establishment.steering_group/membership": ("group", "group", {"kind": "steering_group"}),
}
# Steps whose first list is another than the guidance says.
FIRST = {"establishment.steering_group": "membership"}
READ_ONLY = frozenset({"erasure", "image"})  # made by other actions, and never by hand


def columns_of(
    table: str, *, step: str = "", fixed: frozenset[str] = frozenset(), names: Sequence[str] = ()
) -> tuple[Field, ...]:
    """Return the fields of a list in order, `names` where they are given; `fixed` ones are the same in every row and
    are left out.
    """
    declared = TABLES[table]
    names = names or _COLUMNS.get(f"{step}/{table}") or _COLUMNS.get(table) or _usual(declared)
    fields = [declared.field(name) for name in names if name not in fixed]
    fields += [field for field in declared.fields if needed(field) and field not in fields and field.name not in fixed]
    return tuple(fields)


def needed(field: Field) -> bool:
    """Whether a new row cannot be without this field."""
    return field.required and field.default is None


def sorting_of(table: str) -> tuple[str, bool]:
    """Return the field that a list is sorted by at first, and whether downwards; ("", False) for the usual order."""
    return _SORTS.get(table, ("", False))


def _usual(declared: Table) -> tuple[str, ...]:
    named = declared.name_field
    short = [field for field in declared.fields if field.kind not in _NEVER and field.name not in ("position", "key")]
    ordered = sorted(short, key=lambda field: (field is not named, not field.owner, bool(field.personal)))
    return tuple(field.name for field in ordered if field.name not in _WHO[2:])[:MOST]
