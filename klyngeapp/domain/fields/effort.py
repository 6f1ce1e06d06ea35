"""What the plans need and how they go: helpers and promises, indicators and measurements, traffic lights."""

from klyngeapp.domain.declaring import choice, date, decimal, long_text, minutes, month, note, reference, text, whole
from klyngeapp.domain.fields.people import PARTS_OF_DAY, WEEKDAYS
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

GOOD_DIRECTIONS = (
    Choice("up", N_("It should rise"), ("op",)),
    Choice("down", N_("It should fall"), ("ned",)),
)
NEED_STATUS = (
    Choice("open", N_("Hands needed")),
    Choice("filled", N_("Filled")),
    Choice("closed", N_("No longer needed"), ("lukket",)),
)
PROMISE_ANSWERS = (
    Choice("asked", N_("Asked")),
    Choice("yes", N_("Has said yes"), ("ja",)),
    Choice("no", N_("Has said no"), ("nej",)),
)
LIGHTS = (
    Choice("green", N_("Green"), ("grøn",)),
    Choice("yellow", N_("Yellow"), ("gul",)),
    Choice("red", N_("Red"), ("rød",)),
)

indicator = Table(
    name="indicator",
    label=N_("Indicator"),
    plural=N_("Indicators"),
    noun="plans",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Brugere af stien om ugen"),
        reference("action_area", N_("Action area"), "action_area", personal=NO),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        text("unit", N_("Unit"), personal=NO, example="personer"),
        decimal("baseline", N_("At the start"), personal=NO),
        decimal("target", N_("Aim"), personal=NO),
        month("next_measured", N_("Measured next"), personal=NO),
        choice("good", N_("What is good"), GOOD_DIRECTIONS, personal=NO, default="up"),
        note(),
    ),
)

measurement = Table(
    name="measurement",
    label=N_("Measurement"),
    plural=N_("Measurements"),
    noun="plans",
    fields=(
        reference("indicator", N_("Indicator"), "indicator", personal=NO, owner=True),
        date("date", N_("Date"), personal=NO, required=True),
        decimal("value", N_("Value"), personal=NO, required=True),
        long_text("comment", N_("Comment"), personal=FREE_TEXT),
    ),
)

helper_need = Table(
    name="helper_need",
    label=N_("Help needed"),
    plural=N_("Hands needed here"),
    noun="plans",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Bagere til Åernes Dag"),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        reference("task", N_("Task"), "task", personal=NO),
        whole("number", N_("How many"), personal=NO, required=True, default=1),
        minutes("minutes", N_("Hours each"), personal=NO),
        reference("skill", N_("Skill"), "tag", personal=NO),
        text("when", N_("When"), personal=NO, example="Lørdag formiddag"),
        choice("weekday", N_("Day of the week"), WEEKDAYS, personal=NO),
        choice("part_of_day", N_("Part of the day"), PARTS_OF_DAY, personal=NO),
        reference("village", N_("Village"), "village", personal=NO),
        choice("status", N_("Status"), NEED_STATUS, personal=NO),
        note(),
    ),
)

helper_promise = Table(
    name="helper_promise",
    label=N_("Promise to help"),
    plural=N_("Promises to help"),
    noun="plans",
    printed=False,
    fields=(
        reference("need", N_("Help needed"), "helper_need", personal=NO, owner=True),
        reference("person", N_("Person"), "person", personal=YES, owner=True),
        choice("answer", N_("Answer"), PROMISE_ANSWERS, personal=YES, default="asked"),
        date("asked_on", N_("Asked on"), personal=YES),
        month("due", N_("Promised for"), personal=YES),
        date("done_on", N_("Done on"), personal=YES),
        note(),
    ),
)

project_status = Table(
    name="project_status",
    label=N_("Traffic light"),
    plural=N_("Traffic lights"),
    noun="plans",
    fields=(
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO, owner=True),
        date("date", N_("Date"), personal=NO, required=True),
        choice("light", N_("Colour"), LIGHTS, personal=NO, required=True),
        long_text("comment", N_("Comment"), personal=FREE_TEXT),
    ),
)

person_interest = Table(
    name="person_interest",
    label=N_("What a person cares for"),
    plural=N_("What people care for"),
    noun="plans",
    printed=False,
    fields=(
        reference("person", N_("Person"), "person", personal=YES, owner=True),
        reference("action_area", N_("Action area"), "action_area", personal=YES, owner=True),
    ),
)

TABLES = (indicator, measurement, helper_need, helper_promise, project_status, person_interest)
