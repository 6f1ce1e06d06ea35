"""The citizen survey: questions, answers on paper and on the web, totals, and the way to the front doors.

Contact details of helpers and of the prize draw are kept apart from the answers: no reference joins them.
"""

from klyngeapp.domain.declaring import choice, date, flag, long_text, note, reference, text, whole
from klyngeapp.domain.fields.people import AGE_GROUPS
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

SURVEY_CHANNELS = (
    Choice("digital_post", N_("Digital Post"), ("e-boks",)),
    Choice("link", N_("Link")),
    Choice("paper", N_("Paper")),
    Choice("facebook", N_("Facebook")),
    Choice("association", N_("Association")),
)
QUESTION_KINDS = (
    Choice("single", N_("One answer"), ("enkeltvalg",)),
    Choice("multiple", N_("Several answers"), ("flervalg",)),
    Choice("scale", N_("Scale from 1 to 5"), ("skala", "skala1-5", "skala 1-5")),
    Choice("number", N_("A number"), ("tal",)),
    Choice("free_text", N_("Own words"), ("fritekst",)),
    Choice("ranking", N_("Put in order"), ("rangering",)),
)
GENDERS = (
    Choice("female", N_("Woman"), ("kvinder", "k")),
    Choice("male", N_("Man"), ("mænd", "m")),
    Choice("other", N_("Other")),
)
ANSWER_SOURCES = (Choice("web", N_("Web"), ("online",)), Choice("paper", N_("Paper")))

QUESTION_PARTS = (
    Choice("about_you", N_("About you")),
    Choice("theme", N_("A focus theme")),
    Choice("last", N_("At last: will you help?")),
)
QUESTION_ASKS = (
    Choice("village", N_("Village")),
    Choice("gender", N_("Gender")),
    Choice("age_group", N_("Age group")),
)

survey = Table(
    name="survey",
    label=N_("Survey"),
    plural=N_("Surveys"),
    noun="survey",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Borgerundersøgelsen 2026"),
        long_text("purpose", N_("Purpose"), personal=NO),
        whole("min_age", N_("Lowest age"), personal=NO, required=True, default=16, maximum=130),
        date("opens", N_("Opens"), personal=NO),
        date("closes", N_("Closes"), personal=NO),
        whole("population", N_("How many may answer"), personal=NO, example="2140"),
        whole("sent", N_("Sent to how many"), personal=NO),
        whole("started", N_("Begun"), personal=NO),
        whole("completed", N_("Completed"), personal=NO, example="612"),
        text("prizes", N_("Prizes"), personal=NO),
        whole("prize_entries", N_("Entries in the prize draw"), personal=NO),
        whole("takes_minutes", N_("Minutes it takes"), personal=NO, maximum=600),
        long_text("consent_text", N_("Text on consent"), personal=NO),
        date("approved_on", N_("Approved on"), personal=NO),
        note(),
    ),
)

survey_channel = Table(
    name="survey_channel",
    label=N_("Way to hand out"),
    plural=N_("Distribution"),
    noun="survey",
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO, owner=True),
        choice("kind", N_("Kind"), SURVEY_CHANNELS, personal=NO, required=True),
        whole("sent", N_("Sent to how many"), personal=NO),
        note(),
    ),
)

survey_question = Table(
    name="survey_question",
    label=N_("Question"),
    plural=N_("Questions"),
    noun="survey",
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO, owner=True),
        whole("position", N_("Order"), personal=NO),
        text("title", N_("Question"), personal=NO, required=True, example="Hvor får du lokal information?"),
        text("help_text", N_("Explanation"), personal=NO, example="Sæt gerne flere krydser."),
        choice("kind", N_("Kind"), QUESTION_KINDS, personal=NO, required=True),
        whole("most", N_("Most answers"), personal=NO, maximum=100, example="3"),
        choice("part", N_("Part of the form"), QUESTION_PARTS, personal=NO),
        choice("asks", N_("Asks about"), QUESTION_ASKS, personal=NO),
        reference("focus_theme", N_("Focus theme"), "focus_theme", personal=NO),
        flag("required", N_("Must be answered"), personal=NO),
        text("condition", N_("Asked only if"), personal=NO),
    ),
)

survey_option = Table(
    name="survey_option",
    label=N_("Answer option"),
    plural=N_("Answer options"),
    noun="survey",
    fields=(
        reference("survey_question", N_("Question"), "survey_question", personal=NO, owner=True),
        whole("position", N_("Order"), personal=NO),
        text("title", N_("Answer option"), personal=NO, required=True, example="Facebook"),
    ),
)

survey_response = Table(
    name="survey_response",
    label=N_("Response"),
    plural=N_("Responses"),
    noun="survey",
    printed=False,
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO, owner=True),
        whole("number", N_("Form number"), personal=YES),
        reference("village", N_("Village"), "village", personal=NO),
        choice("gender", N_("Gender"), GENDERS, personal=YES),
        choice("age_group", N_("Age group"), AGE_GROUPS, personal=YES),
        choice("source", N_("Web or paper"), ANSWER_SOURCES, personal=NO),
        date("entered_on", N_("Entered on"), personal=NO),
        text("entered_by", N_("Keyed in by"), personal=YES),
        flag("control", N_("Keyed a second time to check"), personal=NO),
    ),
)

survey_answer = Table(
    name="survey_answer",
    label=N_("Answer"),
    plural=N_("Answers"),
    noun="survey",
    printed=False,
    fields=(
        reference("response", N_("Response"), "survey_response", personal=YES, owner=True),
        reference("question", N_("Question"), "survey_question", personal=NO, owner=True),
        reference("option", N_("Answer option"), "survey_option", personal=YES),
        whole("number", N_("Answer as a number"), personal=YES, minimum=-1_000_000_000),
        long_text("text", N_("Answer in words"), personal=FREE_TEXT),
        reference("focus_theme", N_("Focus theme"), "focus_theme", personal=NO),
    ),
)

survey_total = Table(
    name="survey_total",
    label=N_("Responses from a village"),
    plural=N_("Responses by village"),
    noun="survey",
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO, owner=True),
        reference("village", N_("Village"), "village", personal=NO, owner=True),
        whole("answered", N_("Responses"), personal=NO, required=True, example="171"),
    ),
)

survey_option_total = Table(
    name="survey_option_total",
    label=N_("Count of an answer"),
    plural=N_("Answers counted"),
    noun="survey",
    fields=(
        reference("option", N_("Answer option"), "survey_option", personal=NO, owner=True),
        reference("village", N_("Village"), "village", personal=NO, help=N_("Empty: all the villages.")),
        whole("answered", N_("Responses"), personal=NO, required=True),
    ),
)

quote = Table(
    name="quote",
    label=N_("Quotation"),
    plural=N_("Quotations"),
    noun="survey",
    printed=False,
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO),
        long_text("quotation", N_("Quotation"), personal=FREE_TEXT, required=True),
        reference("village", N_("Village"), "village", personal=NO),
        reference("focus_theme", N_("Focus theme"), "focus_theme", personal=NO),
        flag("approved", N_("May be shown to others"), personal=NO),
    ),
)

TABLES = (
    survey,
    survey_channel,
    survey_question,
    survey_option,
    survey_response,
    survey_answer,
    survey_total,
    survey_option_total,
    quote,
)
