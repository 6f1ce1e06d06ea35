"""Meetings from invitation to minutes, what was agreed there, the ideas that came, and the votes."""

from klyngeapp.domain.declaring import choice, date, long_text, month, note, reference, responsible, text, time, whole
from klyngeapp.domain.fields.plans import HORIZONS
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

MEETING_KINDS = (
    Choice("citizens_meeting", N_("Citizens' meeting")),
    Choice("dialogue_meeting", N_("Dialogue meeting")),
    Choice("steering_group", N_("Steering group meeting"), ("styregruppe",)),
    Choice("working_group", N_("Working group meeting"), ("arbejdsgruppe",)),
    Choice("workshop", N_("Workshop")),
    Choice("general_assembly", N_("General meeting"), ("årsmøde",)),
    Choice("vision_day", N_("Vision day"), ("visionsdag",)),
    Choice("other", N_("Other")),
)
PRESENCE = (
    Choice("attended", N_("Attended"), ("mødt", "til stede")),
    Choice("apologies", N_("Apologies"), ("afbud",)),
    Choice("invited", N_("Invited")),
    Choice("accepted", N_("Has said yes"), ("tilmeldt",)),
)
IDEA_SOURCES = (
    Choice("meeting", N_("Meeting")),
    Choice("survey", N_("The survey"), ("undersøgelse",)),
    Choice("walk", N_("A walk in the village"), ("byvandring",)),
    Choice("other", N_("Other")),
)
IDEA_STATUS = (
    Choice("new", N_("New")),
    Choice("gathered", N_("Gathered")),
    Choice("chosen", N_("Chosen")),
    Choice("parked", N_("Parked")),
)

meeting = Table(
    name="meeting",
    label=N_("Meeting"),
    plural=N_("Meetings"),
    noun="meetings",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Borgermøde om visionen"),
        choice("kind", N_("Kind"), MEETING_KINDS, personal=NO),
        date("date", N_("Date"), personal=NO),
        time("start_time", N_("Begins at"), personal=NO),
        time("end_time", N_("Ends at"), personal=NO),
        text("place", N_("Place"), personal=NO, example="Kærbølle Forsamlingshus"),
        reference("village", N_("Village"), "village", personal=NO),
        reference("group", N_("Group"), "group", personal=NO),
        text("theme", N_("Theme"), personal=NO, example="Stier og mødesteder"),
        whole("attendance", N_("Attendance"), personal=NO, example="58"),
        whole("voters", N_("How many voted"), personal=NO, example="32"),
        reference("minute_taker", N_("Minute-taker"), "person", personal=YES),
        date("signup_by", N_("Sign up by"), personal=NO),
        reference("phase", N_("Phase"), "phase", personal=NO),
        long_text("programme", N_("Programme"), personal=FREE_TEXT),
        long_text("minutes", N_("Minutes"), personal=FREE_TEXT),
        date("approved_on", N_("Minutes approved on"), personal=NO),
        note(),
    ),
)

attendee = Table(
    name="attendee",
    label=N_("Participant"),
    plural=N_("Participants"),
    noun="meetings",
    printed=False,
    fields=(
        reference("meeting", N_("Meeting"), "meeting", personal=NO, owner=True),
        reference("person", N_("Person"), "person", personal=YES, owner=True),
        choice("presence", N_("Presence"), PRESENCE, personal=YES, default="attended"),
    ),
)

agenda_item = Table(
    name="agenda_item",
    label=N_("Agenda item"),
    plural=N_("Agenda items"),
    noun="meetings",
    printed=False,
    responsible=("responsible",),
    fields=(
        reference("meeting", N_("Meeting"), "meeting", personal=NO, owner=True),
        whole("position", N_("Order"), personal=NO),
        text("title", N_("Title"), personal=NO, required=True, example="Nyt fra grupperne"),
        whole("length", N_("Length in minutes"), personal=NO, maximum=1440, example="15"),
        *responsible(),
        long_text("recorded", N_("Minutes"), personal=FREE_TEXT),
        long_text("decision", N_("Decision"), personal=FREE_TEXT),
    ),
)

follow_up = Table(
    name="follow_up",
    label=N_("Agreed at a meeting"),
    plural=N_("Agreed at the meetings"),
    noun="meetings",
    printed=False,
    responsible=("responsible",),
    fields=(
        text("title", N_("Task"), personal=NO, required=True, example="Bestil lokale til borgermødet"),
        reference("meeting", N_("Meeting"), "meeting", personal=NO),
        reference("agenda_item", N_("Agenda item"), "agenda_item", personal=NO),
        *responsible(),
        month("due", N_("Deadline"), personal=NO),
        date("done_on", N_("Done on"), personal=NO),
        note(),
    ),
)

vote = Table(
    name="vote",
    label=N_("Vote"),
    plural=N_("Votes"),
    noun="meetings",
    printed=False,
    fields=(
        reference("meeting", N_("Meeting"), "meeting", personal=NO),
        reference("candidate", N_("Candidate"), "candidate", personal=NO),
        reference("idea", N_("Idea"), "idea", personal=NO),
        whole("dots", N_("Dots"), personal=NO, required=True, default=1, example="3"),
        text("round", N_("Round"), personal=NO, example="Visionsdagen"),
    ),
)

idea = Table(
    name="idea",
    label=N_("Idea"),
    plural=N_("Ideas"),
    noun="meetings",
    fields=(
        text("title", N_("Idea"), personal=NO, required=True, example="Cykelrute mellem landsbyerne"),
        long_text("description", N_("Description"), personal=FREE_TEXT),
        reference("meeting", N_("Meeting"), "meeting", personal=NO),
        choice("source", N_("Came from"), IDEA_SOURCES, personal=NO),
        reference("village", N_("Village"), "village", personal=NO),
        reference("focus_theme", N_("Focus theme"), "focus_theme", personal=NO),
        reference("action_area", N_("Action area"), "action_area", personal=NO),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        whole("votes", N_("Votes"), personal=NO),
        choice("horizon", N_("When"), HORIZONS, personal=NO),
        choice("status", N_("Status"), IDEA_STATUS, personal=NO, default="new"),
        note(),
    ),
)

TABLES = (meeting, attendee, agenda_item, follow_up, vote, idea)
