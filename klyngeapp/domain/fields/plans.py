"""What the cluster will do: action areas, action plans and their tasks, indicators, and hands needed."""

from klyngeapp.domain.declaring import choice, date, flag, long_text, month, note, reference, responsible, text, whole
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

HORIZONS = (
    Choice("now", N_("Now")),
    Choice("short", N_("Within a few years"), ("kort", "kort sigt")),
    Choice("long", N_("In the long run"), ("lang", "langt", "lang sigt")),
)
AREA_STATUS = (
    Choice("chosen", N_("Chosen")),
    Choice("running", N_("Under way"), ("igangsat",)),
    Choice("done", N_("Finished"), ("færdigt",)),
    Choice("paused", N_("Paused")),
)
PLAN_STATUS = (
    Choice("not_started", N_("Not started"), ("ikke startet",)),
    Choice("running", N_("Under way"), ("igangsat",)),
    Choice("done", N_("Finished"), ("færdig", "afsluttet")),
    Choice("postponed", N_("Postponed")),
    Choice("given_up", N_("Given up")),
)

action_area = Table(
    name="action_area",
    label=N_("Action area"),
    plural=N_("Action areas"),
    noun="plans",
    responsible=("responsible",),
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Stier og friluftsliv"),
        long_text("reason", N_("Reason"), personal=NO),
        long_text("goal", N_("Goal"), personal=NO),
        long_text("success", N_("Success criteria"), personal=NO),
        reference("focus_theme", N_("Focus theme"), "focus_theme", personal=NO),
        whole("priority", N_("Priority"), personal=NO, example="1"),
        choice("horizon", N_("When"), HORIZONS, personal=NO),
        *responsible(),
        choice("status", N_("Status"), AREA_STATUS, personal=NO),
        date("chosen_on", N_("Chosen on"), personal=NO),
        note(),
    ),
)

action_area_village = Table(
    name="action_area_village",
    label=N_("Village of an action area"),
    plural=N_("Villages of the action areas"),
    noun="plans",
    fields=(
        reference("action_area", N_("Action area"), "action_area", personal=NO, owner=True),
        reference("village", N_("Village"), "village", personal=NO, owner=True),
    ),
)

action_area_reason = Table(
    name="action_area_reason",
    label=N_("Finding behind an action area"),
    plural=N_("Findings behind action areas"),
    noun="plans",
    fields=(
        reference("action_area", N_("Action area"), "action_area", personal=NO, owner=True),
        text("title", N_("Finding"), personal=NO, required=True, example="61 procent savner stier"),
        reference("question", N_("Question"), "survey_question", personal=NO),
        reference("swot_item", N_("Strength or weakness"), "swot_item", personal=NO),
    ),
)

action_plan = Table(
    name="action_plan",
    label=N_("Action plan"),
    plural=N_("Action plans"),
    noun="plans",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Sti langs åen"),
        reference("action_area", N_("Action area"), "action_area", personal=NO),
        long_text("summary", N_("In short"), personal=NO),
        long_text("purpose", N_("Purpose"), personal=NO),
        long_text("need", N_("Need"), personal=NO),
        long_text("target_group", N_("Target group"), personal=NO),
        text("place", N_("Place"), personal=NO, example="Fra Ovstrup til Engtved"),
        long_text("value_for_cluster", N_("Value for the whole cluster"), personal=NO),
        long_text("goal", N_("Goal"), personal=NO),
        long_text("proof", N_("How will you know it works?"), personal=NO),
        reference("coordinator", N_("Coordinator"), "person", personal=YES),
        reference("working_group", N_("Working group"), "group", personal=NO),
        month("start", N_("Start"), personal=NO),
        month("end", N_("End"), personal=NO),
        choice("status", N_("Status"), PLAN_STATUS, personal=NO),
        flag("written", N_("Written to the end"), personal=NO),
        long_text("partners", N_("Partners"), personal=FREE_TEXT),
        long_text("permits", N_("Permits"), personal=FREE_TEXT),
        long_text("communication", N_("Communication"), personal=FREE_TEXT),
        long_text("risks", N_("Risks"), personal=FREE_TEXT),
        long_text("operation", N_("Operation and upkeep"), personal=FREE_TEXT),
        whole("version", N_("Version"), personal=NO, required=True, default=1),
        date("approved_on", N_("Approved on"), personal=NO),
        reference("image", N_("Image"), "image", personal=YES),
        whole("priority", N_("Priority"), personal=NO, example="1"),
        note(),
    ),
)

action_plan_village = Table(
    name="action_plan_village",
    label=N_("Village of an action plan"),
    plural=N_("Villages of the action plans"),
    noun="plans",
    fields=(
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO, owner=True),
        reference("village", N_("Village"), "village", personal=NO, owner=True),
    ),
)

task = Table(
    name="task",
    label=N_("Task"),
    plural=N_("Tasks"),
    noun="plans",
    responsible=("responsible",),
    fields=(
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO, owner=True),
        text("title", N_("Task"), personal=NO, required=True, example="Søg om tilladelse hos kommunen"),
        whole("position", N_("Order"), personal=NO),
        *responsible(),
        text("participants", N_("Who takes part"), personal=FREE_TEXT, example="Stigruppen og lodsejerne"),
        month("start", N_("Start"), personal=NO),
        month("due", N_("Deadline"), personal=NO),
        text("resources", N_("What it takes"), personal=NO, example="To dage og en minigraver"),
        text("informed", N_("Who is told"), personal=FREE_TEXT, example="Naboerne"),
        reference("depends_on", N_("Waits for"), "task", personal=NO),
        choice("status", N_("Status"), PLAN_STATUS, personal=NO),
        whole("percent", N_("Done, per cent"), personal=NO, maximum=100, example="50"),
        note(),
    ),
)

TABLES = (
    action_area,
    action_area_village,
    action_area_reason,
    action_plan,
    action_plan_village,
    task,
)
