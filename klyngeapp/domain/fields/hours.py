"""The hours that volunteers give, and the rules by which a fund counts them."""

from klyngeapp.domain.declaring import choice, date, decimal, flag, minutes, money, note, reference, text, whole, year
from klyngeapp.domain.kinds import NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

HOUR_KINDS = (
    Choice("meeting", N_("Meeting")),
    Choice("planning", N_("Planning")),
    Choice("application", N_("Application")),
    Choice("work", N_("Carrying out"), ("arbejde",)),
    Choice("driving", N_("Driving")),
    Choice("communication", N_("Communication")),
    Choice("event", N_("Event")),
)
HOUR_SOURCES = (
    Choice("self", N_("Told by the person"), ("selv",)),
    Choice("paper", N_("Paper")),
    Choice("meeting", N_("Meeting")),
)

hours_entry = Table(
    name="hours_entry",
    label=N_("Hours given"),
    plural=N_("Volunteer hours"),
    noun="hours",
    printed=False,
    fields=(
        reference("person", N_("Person"), "person", personal=YES, help=N_("Empty: several people without names.")),
        date("date", N_("Date"), personal=NO, required=True),
        minutes("time", N_("Hours"), personal=NO, required=True, maximum=1440, help=N_("For each of them.")),
        whole("people", N_("How many people"), personal=NO, required=True, default=1, minimum=1, example="12"),
        choice("kind", N_("Kind"), HOUR_KINDS, personal=NO),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        reference("action_area", N_("Action area"), "action_area", personal=NO),
        reference("phase", N_("Phase"), "phase", personal=NO),
        reference("village", N_("Village"), "village", personal=NO),
        reference("meeting", N_("At the meeting"), "meeting", personal=NO),
        choice("source", N_("Source"), HOUR_SOURCES, personal=NO),
        reference("attested_by", N_("Certified by"), "person", personal=YES),
        date("attested_on", N_("Certified on"), personal=NO),
        note(),
    ),
)

fund_profile = Table(
    name="fund_profile",
    label=N_("Rule for counting hours"),
    plural=N_("Rules for counting hours"),
    noun="hours",
    printed=False,
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Naturfonden 2026"),
        reference("fund", N_("Fund"), "fund", personal=NO),
        flag("counts_hours", N_("Volunteer hours count"), personal=NO, default=True),
        money("rate", N_("Rate for an hour"), personal=NO),
        date("from_date", N_("Counts from"), personal=NO, help=N_("Often the day the grant was given.")),
        decimal("most_share", N_("Greatest share, per cent"), personal=NO),
        flag("hours_only", N_("Show hours only, no kroner"), personal=NO),
        flag("signature_required", N_("Must be signed"), personal=NO),
        year("year", N_("Year of the rules"), personal=NO),
        text("source", N_("Source"), personal=NO),
        note(),
    ),
)

fund_profile_kind = Table(
    name="fund_profile_kind",
    label=N_("Kind of hours that counts"),
    plural=N_("Kinds of hours that count"),
    noun="hours",
    printed=False,
    fields=(
        reference("fund_profile", N_("Rule for counting hours"), "fund_profile", personal=NO, owner=True),
        choice("kind", N_("Kind"), HOUR_KINDS, personal=NO, required=True),
    ),
)

TABLES = (hours_entry, fund_profile, fund_profile_kind)
