"""What the checks of the steps look at: counts and yes-or-no answers out of the workbook."""

from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.progress import ProgressFacts
from klyngeapp.store.queries.kept import DUE
from klyngeapp.store.queries.overview import survey_facts
from klyngeapp.store.queries.remembered import Remembered

_HERE = '(joined IS NULL OR joined <= :today) AND ("left" IS NULL OR "left" > :today)'
_NOW = '(m."left" IS NULL OR m."left" > :today)'
_STEERING = (
    'membership AS m JOIN "group" AS g ON m."group" = g.id WHERE g.kind = \'steering_group\' '
    f"AND {_NOW} AND coalesce(m.role, '') NOT IN ('municipal_contact', 'consultant')"
)
_VILLAGES_WITH = f"SELECT count(*) FROM village WHERE {_HERE} AND "
_FILLED = "(responsible_person IS NOT NULL OR responsible_group IS NOT NULL OR responsible_text IS NOT NULL)"

_LEFT_OUT = "SELECT step FROM left_out_step"

# Every question is one number; :today is the day it is asked for.
_NUMBERS = {
    "villages": f"SELECT count(*) FROM village WHERE {_HERE}",
    "villages_with_inhabitants": _VILLAGES_WITH + "inhabitants IS NOT NULL",
    "villages_with_16plus": _VILLAGES_WITH + "inhabitants_16plus IS NOT NULL",
    "villages_with_source": _VILLAGES_WITH + "source IS NOT NULL",
    "villages_in_steering_group": _VILLAGES_WITH + f"id IN (SELECT m.village FROM {_STEERING})",
    "villages_with_volunteers": _VILLAGES_WITH
    + "id IN (SELECT village FROM person WHERE status IN ('interested', 'active', 'pause'))",
    "villages_placed": _VILLAGES_WITH
    + "((map_x IS NOT NULL AND map_y IS NOT NULL) OR (latitude IS NOT NULL AND longitude IS NOT NULL))",
    "villages_with_two_years": _VILLAGES_WITH
    + "(SELECT count(DISTINCT year) FROM village_figure AS f WHERE f.village = village.id AND forecast = 0) >= 2",
    "villages_with_places": _VILLAGES_WITH
    + "(id IN (SELECT village FROM place) OR id IN (SELECT village FROM activity))",
    "steering_members": f"SELECT count(DISTINCT m.person) FROM {_STEERING}",
    "chairs": f"SELECT count(*) FROM {_STEERING} AND m.role = 'chair'",
    "steering_meetings": "SELECT count(*) FROM meeting WHERE kind = 'steering_group' AND date IS NOT NULL",
    "municipal_contacts": "SELECT (SELECT count(*) FROM municipal_contact) + "
    "(SELECT count(*) FROM membership WHERE role = 'municipal_contact')",
    "phases": "SELECT count(*) FROM phase",
    "phases_with_months": "SELECT count(*) FROM phase WHERE months IS NOT NULL",
    "process_budget": "SELECT count(*) FROM budget_line WHERE action_plan IS NULL",
    "messages": "SELECT count(*) FROM message",
    "citizens_meetings_held": "SELECT count(*) FROM meeting WHERE kind = 'citizens_meeting' AND attendance IS NOT NULL "
    "AND date <= :today",
    "volunteers": "SELECT count(*) FROM person WHERE status IN ('interested', 'active', 'pause')",
    "themes": "SELECT count(*) FROM focus_theme",
    "themes_asked": "SELECT count(DISTINCT focus_theme) FROM survey_question",
    "potentials": "SELECT count(*) FROM potential",
    "swot_kinds": "SELECT count(DISTINCT kind) FROM swot_item",
    "channels_live": "SELECT count(*) FROM channel WHERE live_from <= :today",
    "dialogue_meetings_held": "SELECT count(*) FROM meeting WHERE kind = 'dialogue_meeting' AND date <= :today",
    "vision_days_held": "SELECT count(*) FROM meeting WHERE kind IN ('vision_day', 'workshop') "
    "AND attendance IS NOT NULL AND date <= :today",
    "ideas": "SELECT count(*) FROM idea",
    "visions_adopted": "SELECT count(*) FROM vision WHERE status = 'adopted' AND adopted_on IS NOT NULL",
    "areas": "SELECT count(*) FROM action_area",
    "areas_with_reason": "SELECT count(*) FROM action_area WHERE reason IS NOT NULL "
    "OR id IN (SELECT action_area FROM action_area_reason)",
    "areas_with_responsible": f"SELECT count(*) FROM action_area WHERE {_FILLED}",
    "areas_with_plan": "SELECT count(*) FROM action_area WHERE id IN (SELECT action_area FROM action_plan)",
    "consultations": "SELECT count(*) FROM consultation WHERE date <= :today",
    "plans": "SELECT count(*) FROM action_plan",
    "plans_with_coordinator": "SELECT count(*) FROM action_plan WHERE coordinator IS NOT NULL",
    "plans_with_budget": "SELECT count(*) FROM action_plan WHERE id IN (SELECT action_plan FROM budget_line)",
    "tasks": "SELECT count(*) FROM task",
    "tasks_promised": f"SELECT count(*) FROM task WHERE due IS NOT NULL AND {_FILLED}",
    "helper_needs": "SELECT count(*) FROM helper_need",
    "plan_financing": "SELECT count(*) FROM financing WHERE action_plan IS NOT NULL",
    "bodies": "SELECT count(*) FROM body",
    "seats": 'SELECT count(*) FROM seat WHERE substitute = 0 AND ("left" IS NULL OR "left" > :today)',
    "seats_taken": 'SELECT count(*) FROM seat WHERE substitute = 0 AND ("left" IS NULL OR "left" > :today) '
    "AND person IS NOT NULL",
    "plan_versions": "SELECT count(*) FROM plan_version",
    "plans_adopted": "SELECT count(*) FROM plan_version WHERE status = 'adopted'",
    "received_by_municipality": "SELECT count(*) FROM recipient WHERE kind = 'municipality' "
    "AND acknowledged_on IS NOT NULL",
    "yearly_items": "SELECT count(*) FROM yearly_item",
    "measurements": "SELECT count(*) FROM measurement",
    "handover_items": "SELECT count(*) FROM handover_item",
    "handed_over": "SELECT count(*) FROM handover_item WHERE done_on IS NOT NULL",
}

# Every question is yes (not 0) or no.
_TRUE = {
    "backed": "SELECT count(*) FROM cluster WHERE backed_on IS NOT NULL",
    "municipal_hours": "SELECT (SELECT count(*) FROM cluster WHERE municipal_hours > 0) + "
    "(SELECT count(*) FROM municipal_contact WHERE minutes_per_month > 0)",
    "consultant": "SELECT (SELECT count(*) FROM cluster WHERE without_consultant = 1) + "
    "(SELECT count(*) FROM membership WHERE role = 'consultant')",
    "dated": "SELECT count(*) FROM cluster WHERE start IS NOT NULL AND months IS NOT NULL",
    "process_financed": "SELECT (SELECT coalesce(sum(granted), 0) FROM financing WHERE action_plan IS NULL "
    "AND coalesce(kind, '') <> 'volunteer_hours') >= (SELECT coalesce(sum(amount), 1) FROM budget_line "
    "WHERE action_plan IS NULL AND in_kind = 0)",
    "elevator_speech": "SELECT count(*) FROM cluster WHERE elevator_speech IS NOT NULL",
    "first_groups": 'SELECT count(DISTINCT kind) = 2 FROM "group" '
    "WHERE kind IN ('communication', 'citizen_involvement')",
    "informed": "SELECT count(*) FROM data_use",
    "application_approved": "SELECT (SELECT count(*) FROM application WHERE kind = 'municipality' "
    "AND status = 'approved') + (SELECT count(*) FROM agreement WHERE approved_on IS NOT NULL)",
    "survey_dated": "SELECT count(*) FROM survey WHERE opens IS NOT NULL AND closes IS NOT NULL",
    "survey_population": "SELECT count(*) FROM survey WHERE population IS NOT NULL",
    "results_presented": "SELECT count(*) FROM meeting WHERE kind = 'citizens_meeting' AND date <= :today "
    "AND date > (SELECT max(closes) FROM survey)",
    "offers_answered": "SELECT count(*) = 0 FROM survey_volunteer WHERE contacted_on IS NULL",
    "rejected_with_reason": "SELECT count(*) = count(reason) FROM candidate WHERE decision = 'rejected'",
    "hearing_held": "SELECT (SELECT count(*) FROM hearing_comment WHERE subject = 'plan') + "
    "(SELECT count(*) FROM plan_version WHERE hearing_to < :today)",
    "comments_answered": "SELECT count(*) = count(answer) FROM hearing_comment",
    "organisation_form": "SELECT count(*) FROM organisation WHERE form IS NOT NULL",
    "plan_parts": "SELECT (SELECT count(*) FROM village) > 0 AND (SELECT count(*) FROM vision) > 0 "
    "AND (SELECT count(*) FROM action_area) > 0 AND (SELECT count(*) FROM organisation WHERE form IS NOT NULL) > 0",
    "cleaned_up": f"SELECT count(*) = 0 FROM ({DUE})",
}


def progress_facts(connection: sa.Connection, today: date, kept: Remembered | None = None) -> ProgressFacts:
    """Return what the checks look at, as of a day; what is `kept` was asked for on the same day."""
    kept = kept or Remembered()
    day = {"today": today.isoformat()}
    numbers = {name: int(kept.scalar(connection, query, day) or 0) for name, query in _NUMBERS.items()}
    survey = kept.of(connection, "survey", lambda: survey_facts(connection))
    numbers["respondents"] = survey.respondents
    numbers["villages_with_answers"] = sum(1 for answered in survey.per_village.values() if answered)
    true = frozenset(name for name, query in _TRUE.items() if kept.scalar(connection, query, day))
    left_out = kept.of(connection, "left out", lambda: frozenset(connection.scalars(sa.text(_LEFT_OUT))))
    return ProgressFacts(true, numbers, left_out)
