"""What the cluster has: meeting places, associations, activities, potentials, strengths and plans that exist."""

from klyngeapp.domain.declaring import (
    choice,
    coordinate,
    long_text,
    money,
    note,
    position,
    reference,
    scale,
    text,
    time,
    whole,
    year,
)
from klyngeapp.domain.fields.people import WEEKDAYS
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

PLACE_KINDS = (
    Choice("hall", N_("Sports hall"), ("hal",)),
    Choice("village_hall", N_("Village hall")),
    Choice("culture_house", N_("Culture house")),
    Choice("school", N_("School")),
    Choice("cafe", N_("Café")),
    Choice("church", N_("Church")),
    Choice("parish_hall", N_("Parish hall")),
    Choice("shop", N_("Shop"), ("brugs", "købmand")),
    Choice("club_house", N_("Club house")),
    Choice("playground", N_("Playground")),
    Choice("outdoor", N_("Outdoor place")),
    Choice("bus_stop", N_("Bus stop")),
    Choice("other", N_("Other")),
)
ACCESSIBLE = (Choice("yes", N_("Yes")), Choice("partly", N_("Partly")), Choice("no", N_("No")))
ASSOCIATION_KINDS = (
    Choice("sports", N_("Sports"), ("idrætsforening",)),
    Choice("village", N_("Village association"), ("borgerforening", "lokalråd")),
    Choice("culture", N_("Culture")),
    Choice("church", N_("Church")),
    Choice("school", N_("School")),
    Choice("business", N_("Business"), ("virksomhed",)),
    Choice("nature", N_("Nature")),
    Choice("youth", N_("Children and young people"), ("ungdom",)),
    Choice("other", N_("Other")),
)
POTENTIAL_KINDS = (
    Choice("nature", N_("Nature")),
    Choice("culture", N_("Culture")),
    Choice("history", N_("History")),
    Choice("building", N_("Building"), ("bygning",)),
    Choice("location", N_("Location")),
    Choice("community", N_("Community")),
    Choice("business", N_("Business")),
    Choice("other", N_("Other")),
)
SWOT_KINDS = (
    Choice("strength", N_("Strength"), ("styrker",)),
    Choice("weakness", N_("Weakness"), ("svagheder",)),
    Choice("opportunity", N_("Opportunity"), ("muligheder",)),
    Choice("threat", N_("Threat"), ("trusler",)),
)

place = Table(
    name="place",
    label=N_("Meeting place"),
    plural=N_("Meeting places"),
    noun="places",
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Kærbølle Forsamlingshus"),
        reference("village", N_("Village"), "village", personal=NO),
        choice("kind", N_("Kind"), PLACE_KINDS, personal=NO),
        text("owner", N_("Owner"), personal=FREE_TEXT),
        whole("capacity", N_("Room for how many"), personal=NO, example="120"),
        scale("condition", N_("Condition"), personal=NO),
        whole("usage_percent", N_("In use, per cent"), personal=NO, maximum=100, example="40"),
        text("opening_hours", N_("Opening hours"), personal=NO),
        choice("accessible", N_("Easy to get in for everybody"), ACCESSIBLE, personal=NO),
        money("running_cost", N_("Running costs a year"), personal=NO),
        long_text("happens_here", N_("Happens here"), personal=FREE_TEXT),
        long_text("potential", N_("What could it become?"), personal=FREE_TEXT),
        coordinate("latitude", N_("Latitude"), degrees=90, example="55,321400"),
        coordinate("longitude", N_("Longitude"), degrees=180, example="9,412300"),
        position("map_x", N_("Place in the sketch, across")),
        position("map_y", N_("Place in the sketch, down")),
        reference("image", N_("Image"), "image", personal=YES),
        note(),
    ),
)

association = Table(
    name="association",
    label=N_("Association"),
    plural=N_("Associations"),
    noun="places",
    printed=False,
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Ovstrup Borgerforening"),
        choice("kind", N_("Kind"), ASSOCIATION_KINDS, personal=NO),
        reference("village", N_("Village"), "village", personal=NO),
        text("chair", N_("Chair"), personal=YES),
        text("phone", N_("Phone"), personal=YES),
        text("email", N_("E-mail"), personal=YES),
        text("cvr", N_("Business reg. no."), personal=NO),
        whole("members", N_("Members"), personal=NO),
        text("website", N_("Website"), personal=NO),
        note(),
    ),
)

activity = Table(
    name="activity",
    label=N_("Activity"),
    plural=N_("Activities"),
    noun="places",
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Fællesspisning"),
        reference("association", N_("Association"), "association", personal=NO),
        reference("village", N_("Village"), "village", personal=NO),
        reference("place", N_("Meeting place"), "place", personal=NO),
        text("audience", N_("For whom"), personal=NO, example="Alle aldre"),
        text("season", N_("Time of year"), personal=NO, example="Oktober til marts"),
        text("how_often", N_("How often"), personal=NO, example="Hver anden torsdag"),
        choice("weekday", N_("Weekday"), WEEKDAYS, personal=NO),
        time("at_time", N_("Begins at"), personal=NO),
        whole("participants", N_("How many take part"), personal=NO),
        note(),
    ),
)

potential = Table(
    name="potential",
    label=N_("What only we have"),
    plural=N_("Potentials"),
    noun="places",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Åen gennem alle landsbyerne"),
        long_text("description", N_("Description"), personal=FREE_TEXT),
        reference("village", N_("Village"), "village", personal=NO),
        choice("category", N_("Kind"), POTENTIAL_KINDS, personal=NO),
        scale("strength", N_("Strength"), personal=NO),
        text("source", N_("Source"), personal=FREE_TEXT),
    ),
)

swot_item = Table(
    name="swot_item",
    label=N_("Strength or weakness"),
    plural=N_("Strengths and weaknesses"),
    noun="places",
    fields=(
        choice("kind", N_("Kind"), SWOT_KINDS, personal=NO, required=True),
        text("title", N_("Title"), personal=NO, required=True, example="Mange frivillige"),
        long_text("description", N_("Description"), personal=NO),
        reference("village", N_("Village"), "village", personal=NO, help=N_("Empty: the whole cluster.")),
        text("source", N_("Source"), personal=FREE_TEXT),
        scale("weight", N_("Weight"), personal=NO),
        reference("place", N_("Meeting place"), "place", personal=NO),
        reference("question", N_("Question"), "survey_question", personal=NO),
    ),
)

existing_plan = Table(
    name="existing_plan",
    label=N_("Plan that exists"),
    plural=N_("Plans that exist"),
    noun="places",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Kommuneplan 2025"),
        text("owner", N_("Owner"), personal=FREE_TEXT, example="Åsted Kommune"),
        year("year", N_("Year"), personal=NO),
        long_text("relevance", N_("What it means for us"), personal=FREE_TEXT),
        text("url", N_("Web address"), personal=NO),
    ),
)

TABLES = (place, association, activity, potential, swot_item, existing_plan)
