"""The strategy plan and what comes after it: sections, versions, readers, reports, handover."""

from klyngeapp.domain.declaring import choice, date, flag, long_text, month, note, reference, responsible, text, whole
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

VERSION_STATUS = (
    Choice("draft", N_("Draft"), ("udkast",)),
    Choice("hearing", N_("In hearing"), ("høring",)),
    Choice("adopted", N_("Adopted")),
)
RECIPIENT_KINDS = (
    Choice("municipality", N_("Municipality")),
    Choice("household", N_("Household")),
    Choice("fund", N_("Fund")),
    Choice("press", N_("Press")),
    Choice("association", N_("Association")),
    Choice("citizen", N_("Citizen")),
    Choice("other", N_("Other")),
)
SENT_HOW = (
    Choice("mail", N_("E-mail"), ("mail",)),
    Choice("post", N_("Post")),
    Choice("hand", N_("By hand")),
    Choice("website", N_("Website")),
)
READERS = (
    Choice("group", N_("The group itself")),
    Choice("municipality", N_("The municipality")),
    Choice("public", N_("Everybody")),
)
HANDOVER_KINDS = (
    Choice("document", N_("Document")),
    Choice("website", N_("Website")),
    Choice("account", N_("Account"), ("bankkonto",)),
    Choice("contact_list", N_("List of contacts")),
    Choice("clean_up", N_("Clean-up")),
    Choice("other", N_("Other")),
)

plan_version = Table(
    name="plan_version",
    label=N_("Version of the plan"),
    plural=N_("Versions of the plan"),
    noun="strategy",
    printed=False,
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Strategiplan 2027–2030"),
        whole("version", N_("Version"), personal=NO, required=True, default=1),
        choice("status", N_("Status"), VERSION_STATUS, personal=NO, default="draft"),
        date("hearing_from", N_("Hearing from"), personal=NO),
        date("hearing_to", N_("Hearing until"), personal=NO),
        date("planned_on", N_("To be adopted on"), personal=NO),
        date("adopted_on", N_("Adopted on"), personal=NO),
        month("valid_from", N_("Valid from"), personal=NO),
        month("valid_to", N_("Valid until"), personal=NO),
        text("adopted_by", N_("Adopted by"), personal=FREE_TEXT, example="Styregruppen"),
        long_text("despite", N_("Why adopted although something is missing"), personal=FREE_TEXT),
        long_text("content", N_("Text as adopted"), personal=FREE_TEXT),
        note(),
    ),
)

plan_section = Table(
    name="plan_section",
    label=N_("Section of the plan"),
    plural=N_("Sections of the plan"),
    noun="strategy",
    responsible=("responsible",),
    fields=(
        text("key", N_("Section key"), personal=NO, longest=40),
        text("title", N_("Title"), personal=NO, required=True, example="Forord"),
        whole("position", N_("Order"), personal=NO),
        flag("included", N_("In the plan"), personal=NO, default=True),
        flag("with_automatic", N_("With what comes by itself"), personal=NO, default=True),
        *responsible(),
        long_text("body", N_("Text"), personal=NO),
    ),
)

recipient = Table(
    name="recipient",
    label=N_("Recipient"),
    plural=N_("Recipients"),
    noun="strategy",
    printed=False,
    fields=(
        reference("plan_version", N_("Version of the plan"), "plan_version", personal=NO),
        text("name", N_("Name"), personal=YES, required=True),
        text("organisation", N_("Organisation"), personal=NO, example="Åsted Kommune"),
        choice("kind", N_("Kind"), RECIPIENT_KINDS, personal=NO),
        text("address", N_("Address"), personal=YES),
        date("sent_on", N_("Sent on"), personal=NO),
        choice("how", N_("How"), SENT_HOW, personal=NO),
        choice("reader", N_("Copy made for"), READERS, personal=NO),
        text("edition", N_("What was sent"), personal=NO, example="Kort udgave"),
        date("due", N_("To be sent by"), personal=NO),
        text("answer", N_("Reply"), personal=FREE_TEXT),
        date("acknowledged_on", N_("Acknowledged on"), personal=NO),
        note(),
    ),
)

status_report = Table(
    name="status_report",
    label=N_("Status report"),
    plural=N_("Status reports"),
    noun="strategy",
    printed=False,
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Status for 2027"),
        date("from_date", N_("From"), personal=NO),
        date("to_date", N_("Until"), personal=NO),
        long_text("activities", N_("Activities"), personal=FREE_TEXT),
        long_text("results", N_("Results"), personal=FREE_TEXT),
        long_text("economy", N_("Economy"), personal=FREE_TEXT),
        long_text("hours_text", N_("Volunteer hours"), personal=FREE_TEXT),
        date("sent_on", N_("Sent on"), personal=NO),
        text("recipient", N_("Recipient"), personal=YES),
    ),
)

handover_item = Table(
    name="handover_item",
    label=N_("To hand over"),
    plural=N_("Handover"),
    noun="strategy",
    printed=False,
    responsible=("responsible",),
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Adgang til hjemmesiden"),
        choice("kind", N_("Kind"), HANDOVER_KINDS, personal=NO),
        *responsible(),
        text("place", N_("Where it is"), personal=FREE_TEXT, help=N_("Never write a password here.")),
        date("done_on", N_("Done on"), personal=NO),
        note(),
    ),
)

TABLES = (plan_version, plan_section, recipient, status_report, handover_item)
