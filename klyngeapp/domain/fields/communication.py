"""Who should hear what, and how: channels, messages, stakeholders, press releases."""

from klyngeapp.domain.declaring import choice, date, long_text, month, note, reference, responsible, scale, text
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

CHANNEL_KINDS = (
    Choice("website", N_("Website")),
    Choice("facebook", N_("Facebook")),
    Choice("newspaper", N_("Local newspaper"), ("avis", "lokalavis")),
    Choice("household", N_("Delivered to every household"), ("husstandsomdelt",)),
    Choice("notice", N_("Notice board"), ("opslag",)),
    Choice("digital_post", N_("Digital Post"), ("e-boks",)),
    Choice("word_of_mouth", N_("Word of mouth")),
    Choice("mail", N_("E-mail"), ("mail",)),
    Choice("app", N_("App")),
    Choice("other", N_("Other")),
)
MESSAGE_STATUS = (
    Choice("planned", N_("Planned")),
    Choice("done", N_("Done")),
    Choice("dropped", N_("Given up")),
)
STAKEHOLDER_KINDS = (
    Choice("association", N_("Association")),
    Choice("institution", N_("Institution")),
    Choice("business", N_("Business"), ("virksomhed",)),
    Choice("church", N_("Church")),
    Choice("municipality", N_("Municipality")),
    Choice("fund", N_("Fund")),
    Choice("citizens", N_("Group of citizens")),
    Choice("other", N_("Other")),
)
PRESS_STATUS = (Choice("draft", N_("Draft")), Choice("sent", N_("Sent")))

channel = Table(
    name="channel",
    label=N_("Channel"),
    plural=N_("Channels"),
    noun="communication",
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Klyngens hjemmeside"),
        choice("kind", N_("Kind"), CHANNEL_KINDS, personal=NO),
        text("url", N_("Web address"), personal=NO),
        reference("editor", N_("Editor"), "person", personal=YES),
        date("live_from", N_("In use from"), personal=NO),
        note(),
    ),
)

message = Table(
    name="message",
    label=N_("Message"),
    plural=N_("Messages"),
    noun="communication",
    responsible=("responsible",),
    fields=(
        text("title", N_("Message"), personal=NO, required=True, example="Kom til borgermøde"),
        text("audience", N_("To whom"), personal=NO, example="Alle husstande"),
        reference("channel", N_("Channel"), "channel", personal=NO),
        choice("kind", N_("How"), CHANNEL_KINDS, personal=NO),
        text("medium", N_("How, in words"), personal=NO, example="e-Boks og opslag"),
        month("date", N_("When"), personal=NO),
        *responsible(),
        choice("status", N_("Status"), MESSAGE_STATUS, personal=NO),
        date("done_on", N_("Done on"), personal=NO),
        note(),
    ),
)

stakeholder = Table(
    name="stakeholder",
    label=N_("Stakeholder"),
    plural=N_("Stakeholders"),
    noun="communication",
    printed=False,
    responsible=("responsible",),
    fields=(
        text("name", N_("Name"), personal=FREE_TEXT, required=True, example="Købmanden i Ovstrup"),
        choice("kind", N_("Kind"), STAKEHOLDER_KINDS, personal=NO),
        reference("village", N_("Village"), "village", personal=NO),
        scale("interest", N_("Interest"), personal=NO),
        scale("influence", N_("Influence"), personal=NO),
        long_text("expectation", N_("What they expect"), personal=FREE_TEXT),
        long_text("conflict", N_("Possible conflict"), personal=FREE_TEXT),
        long_text("involvement", N_("How they are involved"), personal=FREE_TEXT),
        *responsible(),
        date("contacted_on", N_("Contacted on"), personal=NO),
        note(),
    ),
)

press_release = Table(
    name="press_release",
    label=N_("Press release"),
    plural=N_("Press releases"),
    noun="communication",
    printed=False,
    fields=(
        text("title", N_("Headline"), personal=NO, required=True),
        text("subtitle", N_("Subheading"), personal=NO),
        long_text("intro", N_("Introduction"), personal=FREE_TEXT),
        long_text("body", N_("Text"), personal=FREE_TEXT),
        long_text("quote", N_("Quotation"), personal=FREE_TEXT),
        long_text("fact_box", N_("Fact box"), personal=FREE_TEXT),
        reference("contact", N_("Contact person"), "person", personal=YES),
        date("release_on", N_("May be published on"), personal=NO),
        choice("status", N_("Status"), PRESS_STATUS, personal=NO, default="draft"),
        note(),
    ),
)

TABLES = (channel, message, stakeholder, press_release)
