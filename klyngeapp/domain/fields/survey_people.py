"""People around the survey: those who offer help, those in the prize draw, those who go from door to door."""

from klyngeapp.domain.declaring import date, flag, note, reference, responsible, text, time, whole
from klyngeapp.domain.kinds import NO, YES, Table
from klyngeapp.i18n.language import N_

survey_volunteer = Table(
    name="survey_volunteer",
    label=N_("Offer of help"),
    plural=N_("Offers of help"),
    noun="survey",
    printed=False,
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO),
        text("name", N_("Name"), personal=YES, required=True),
        reference("village", N_("Village"), "village", personal=YES),
        text("phone", N_("Phone"), personal=YES),
        text("email", N_("E-mail"), personal=YES),
        text("can_help_with", N_("Can help with"), personal=YES),
        date("contacted_on", N_("Contacted on"), personal=YES),
        reference(
            "person", N_("Person"), "person", personal=YES, help=N_("Filled when they are on your list of people.")
        ),
        note(),
    ),
)

prize_draw_contact = Table(
    name="prize_draw_contact",
    label=N_("In the prize draw"),
    plural=N_("All in the prize draw"),
    noun="survey",
    printed=False,
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO),
        text("name", N_("Name"), personal=YES, required=True),
        text("phone", N_("Phone"), personal=YES),
        text("email", N_("E-mail"), personal=YES),
        flag("won", N_("Has won"), personal=YES),
    ),
)

street_ambassador = Table(
    name="street_ambassador",
    label=N_("Street ambassador"),
    plural=N_("Street ambassadors"),
    noun="survey",
    printed=False,
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO),
        reference("person", N_("Person"), "person", personal=YES),
        text("area", N_("Road or area"), personal=NO, required=True, example="Åvej og Skolevej"),
        reference("village", N_("Village"), "village", personal=NO),
        whole("households", N_("Households"), personal=NO, example="15"),
        whole("visited", N_("Visited"), personal=NO),
        note(),
    ),
)

survey_stand = Table(
    name="survey_stand",
    label=N_("Stand"),
    plural=N_("Stands"),
    noun="survey",
    printed=False,
    responsible=("responsible",),
    fields=(
        reference("survey", N_("Survey"), "survey", personal=NO),
        text("place", N_("Place"), personal=NO, required=True, example="Ved købmanden"),
        date("date", N_("Date"), personal=NO),
        time("start_time", N_("Begins at"), personal=NO),
        time("end_time", N_("Ends at"), personal=NO),
        *responsible(),
        note(),
    ),
)

TABLES = (survey_volunteer, prize_draw_contact, street_ambassador, survey_stand)
