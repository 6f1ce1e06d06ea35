"""Those who do the work: volunteers, what they can and when, groups and who sits in them, agreements."""

from klyngeapp.domain.declaring import choice, date, flag, long_text, minutes, month, note, reference, text
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

WEEKDAYS = (
    Choice("mon", N_("Monday")),
    Choice("tue", N_("Tuesday")),
    Choice("wed", N_("Wednesday")),
    Choice("thu", N_("Thursday")),
    Choice("fri", N_("Friday")),
    Choice("sat", N_("Saturday")),
    Choice("sun", N_("Sunday")),
)
PARTS_OF_DAY = (
    Choice("morning", N_("Morning"), ("formiddag", "morgen")),
    Choice("afternoon", N_("Afternoon")),
    Choice("evening", N_("Evening"), ("aften",)),
)
AGE_GROUPS = (
    Choice("16-24", N_("16–24 years"), ("16-24",)),
    Choice("25-39", N_("25–39 years"), ("25-39",)),
    Choice("40-59", N_("40–59 years"), ("40-59",)),
    Choice("60-74", N_("60–74 years"), ("60-74",)),
    Choice("75+", N_("75 years or more"), ("75+", "over 75", "75 og derover")),
)
TAG_KINDS = (Choice("skill", N_("Skill"), ("kompetence",)),)
CONTACT_WAYS = (
    Choice("phone", N_("Phone"), ("tlf",)),
    Choice("text_message", N_("Text message"), ("sms",)),
    Choice("email", N_("E-mail"), ("mail",)),
    Choice("letter", N_("Letter")),
    Choice("in_person", N_("In person")),
)
ENGAGEMENTS = (
    Choice("fixed_group", N_("In a fixed group"), ("fast gruppe",)),
    Choice("on_call", N_("On call"), ("ad hoc", "ad hoc hjælp")),
    Choice("events_only", N_("At events only"), ("kun arrangementer",)),
)
PERSON_SOURCES = (
    Choice("citizens_meeting", N_("Citizens' meeting"), ("borgermødet",)),
    Choice("survey", N_("The survey"), ("undersøgelse", "spørgeskema")),
    Choice("recommended", N_("Recommended"), ("anbefaling",)),
    Choice("website", N_("Website")),
    Choice("other", N_("Other")),
)
PERSON_STATUS = (
    Choice("interested", N_("Interested")),
    Choice("active", N_("Active")),
    Choice("pause", N_("Taking a break"), ("pause",)),
    Choice("stopped", N_("Stopped")),
    Choice("not_volunteer", N_("Not a volunteer"), ("kontakt",)),
)
GROUP_KINDS = (
    Choice("steering_group", N_("Steering group")),
    Choice("chairmanship", N_("Chairmanship")),
    Choice("communication", N_("Communication group"), ("kommunikation", "communication")),
    Choice("citizen_involvement", N_("Citizen involvement group"), ("borgerinddragelse", "borgerinvolvering")),
    Choice("fundraising", N_("Fundraising group"), ("fundraising",)),
    Choice("economy", N_("Economy group"), ("økonomi",)),
    Choice("working_group", N_("Working group")),
    Choice("cluster_council", N_("Cluster council")),
    Choice("focus_group", N_("Focus group")),
    Choice("other", N_("Other")),
)
ROLES = (
    Choice("chair", N_("Chair"), ("forkvinde", "forperson")),
    Choice("vice_chair", N_("Vice-chair")),
    Choice("treasurer", N_("Treasurer")),
    Choice("secretary", N_("Secretary")),
    Choice("coordinator", N_("Coordinator")),
    Choice("member", N_("Member")),
    Choice("substitute", N_("Substitute")),
    Choice(
        "municipal_contact",
        N_("Municipal contact"),
        ("kommunal repræsentant", "kommunal kontaktperson", "kontaktperson i kommunen"),
    ),
    Choice("consultant", N_("Process consultant"), ("konsulent",)),
)

tag = Table(
    name="tag",
    label=N_("Skill"),
    plural=N_("Skills"),
    noun="people",
    printed=False,
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Regnskab"),
        choice("kind", N_("Kind"), TAG_KINDS, personal=NO, default="skill"),
    ),
)

focus_theme = Table(
    name="focus_theme",
    label=N_("Focus theme"),
    plural=N_("Focus themes"),
    noun="people",
    printed=False,
    fields=(text("name", N_("Name"), personal=NO, required=True, example="Mødesteder"), note()),
)

person = Table(
    name="person",
    label=N_("Person"),
    plural=N_("People"),
    noun="people",
    printed=False,
    fields=(
        text("name", N_("Name"), personal=YES, required=True, example="Karen Møller"),
        reference("village", N_("Village"), "village", personal=NO),
        text("email", N_("E-mail"), personal=YES, example="karen@eksempel.dk"),
        text("phone", N_("Phone"), personal=YES, example="12 34 56 78"),
        text("address", N_("Address"), personal=YES, example="Åvej 3, Kærbølle"),
        choice("preferred_contact", N_("Best reached by"), CONTACT_WAYS, personal=YES),
        choice("age_group", N_("Age group"), AGE_GROUPS, personal=YES),
        choice("engagement", N_("Wants to help"), ENGAGEMENTS, personal=NO),
        minutes("hours_per_month", N_("Hours a month"), personal=NO),
        text("season", N_("Time of year"), personal=YES, example="Forår og sommer"),
        choice("source", N_("Came to us through"), PERSON_SOURCES, personal=NO),
        choice("status", N_("Status"), PERSON_STATUS, personal=NO, default="interested"),
        date("contacted_on", N_("Contacted on"), personal=YES),
        month("since", N_("Volunteer since"), personal=YES),
        flag("wants_more", N_("Has asked for more tasks"), personal=YES),
        date(
            "informed_on",
            N_("Told on"),
            personal=YES,
            help=N_("The day the person was told what you keep about them, and why."),
        ),
        text("informed_how", N_("Told how"), personal=YES, example="Mundtligt på borgermødet"),
        date("stopped_on", N_("Stopped on"), personal=YES),
        long_text(
            "note",
            N_("Note"),
            personal=YES,
            help=N_("Write nothing about health, and no civil registration number."),
        ),
    ),
)

availability = Table(
    name="availability",
    label=N_("When a person can help"),
    plural=N_("When people can help"),
    noun="people",
    printed=False,
    fields=(
        reference("person", N_("Person"), "person", personal=YES, owner=True),
        choice("weekday", N_("Weekday"), WEEKDAYS, personal=YES, required=True),
        choice("part_of_day", N_("Part of the day"), PARTS_OF_DAY, personal=YES, required=True),
    ),
)

person_skill = Table(
    name="person_skill",
    label=N_("What a person can help with"),
    plural=N_("What people can help with"),
    noun="people",
    printed=False,
    fields=(
        reference("person", N_("Person"), "person", personal=YES, owner=True),
        reference("tag", N_("Skill"), "tag", personal=YES, owner=True),
    ),
)

group = Table(
    name="group",
    label=N_("Group"),
    plural=N_("Groups"),
    noun="people",
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Stigruppen"),
        choice("kind", N_("Kind"), GROUP_KINDS, personal=NO),
        long_text("purpose", N_("Purpose"), personal=NO),
        reference("coordinator", N_("Coordinator"), "person", personal=YES),
        text("meets", N_("Meets"), personal=NO, example="Første tirsdag i måneden kl. 19"),
        date("formed", N_("Formed on"), personal=NO),
        date("dissolved", N_("Dissolved on"), personal=NO),
        note(),
    ),
)

membership = Table(
    name="membership",
    label=N_("Seat in a group"),
    plural=N_("Seats in the groups"),
    noun="people",
    printed=False,
    fields=(
        reference("person", N_("Person"), "person", personal=YES, owner=True),
        reference("group", N_("Group"), "group", personal=NO, owner=True),
        choice("role", N_("Role"), ROLES, personal=NO),
        text("title", N_("Title"), personal=FREE_TEXT, example="Tovholder for cykelruten"),
        reference("village", N_("Village represented"), "village", personal=NO),
        date("joined", N_("Joined"), personal=NO),
        date("left", N_("Left"), personal=NO),
        flag("voting", N_("May vote"), personal=NO, default=True),
    ),
)

agreement = Table(
    name="agreement",
    label=N_("Agreement"),
    plural=N_("Agreements"),
    noun="people",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Kommissorium for styregruppen"),
        choice(
            "kind",
            N_("Kind"),
            (
                Choice("terms_of_reference", N_("Terms of reference"), ("opgavebeskrivelse",)),
                Choice("cooperation_agreement", N_("Cooperation agreement")),
                Choice("consultant_contract", N_("Contract with the consultant")),
            ),
            personal=NO,
        ),
        long_text("purpose", N_("Purpose"), personal=NO),
        long_text("mandate", N_("What the group may decide"), personal=NO),
        text("meeting_frequency", N_("How often you meet"), personal=NO, example="En gang om måneden"),
        long_text("decision_rule", N_("How you decide"), personal=NO),
        long_text("municipality_role", N_("The municipality's part"), personal=FREE_TEXT),
        long_text("consultant_role", N_("The consultant's part"), personal=FREE_TEXT),
        date("approved_on", N_("Approved on"), personal=NO),
        note(),
    ),
)

municipal_contact = Table(
    name="municipal_contact",
    label=N_("Contact in the municipality"),
    plural=N_("Contacts in the municipality"),
    noun="people",
    printed=False,
    fields=(
        text("subject", N_("Subject"), personal=NO, required=True, example="Veje og stier"),
        reference("person", N_("Person"), "person", personal=YES),
        text("name", N_("Name"), personal=YES),
        text("department", N_("Department"), personal=NO, example="Teknik og Miljø"),
        text("phone", N_("Phone"), personal=YES),
        text("email", N_("E-mail"), personal=YES),
        reference("municipality", N_("Municipality"), "municipality", personal=NO),
        minutes("minutes_per_month", N_("Hours a month"), personal=NO),
        note(),
    ),
)

TABLES = (
    tag,
    focus_theme,
    person,
    availability,
    person_skill,
    group,
    membership,
    agreement,
    municipal_contact,
)
