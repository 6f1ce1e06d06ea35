"""The cluster itself: municipalities, villages and their figures, phases and milestones, the drawn map."""

from klyngeapp.domain.declaring import (
    choice,
    coordinate,
    date,
    decimal,
    flag,
    long_text,
    minutes,
    month,
    note,
    position,
    reference,
    responsible,
    text,
    whole,
    year,
)
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Field, Kind, Table
from klyngeapp.domain.phases import PHASE_CHOICES, STEP_CHOICES
from klyngeapp.i18n.language import N_

VILLAGE_KINDS = (
    Choice("village", N_("Village")),
    Choice("parish", N_("Parish")),
    Choice("district", N_("Part of a town")),
    Choice("settlement", N_("Settlement")),
    Choice("council", N_("Local council area"), ("fællesråd", "lokalråd")),
)
MILESTONE_STATUS = (
    Choice("planned", N_("Planned")),
    Choice("done", N_("Done")),
    Choice("moved", N_("Postponed")),
    Choice("dropped", N_("Given up")),
)
SHAPE_KINDS = (
    Choice("path", N_("Path")),
    Choice("wished_path", N_("Path people wish for")),
    Choice("road", N_("Road")),
    Choice("stream", N_("Stream")),
    Choice("lake", N_("Lake")),
    Choice("wood", N_("Wood")),
    Choice("coast", N_("Coast")),
    Choice("boundary", N_("Boundary")),
)
IMAGE_TYPES = (Choice("image/jpeg", N_("JPEG image")), Choice("image/png", N_("PNG image")))

municipality = Table(
    name="municipality",
    label=N_("Municipality"),
    plural=N_("Municipalities"),
    noun="cluster",
    fields=(text("name", N_("Name"), personal=NO, required=True, example="Åsted Kommune"), note()),
)

village = Table(
    name="village",
    label=N_("Village"),
    plural=N_("Villages"),
    noun="cluster",
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Kærbølle"),
        choice("kind", N_("Kind"), VILLAGE_KINDS, personal=NO),
        reference("municipality", N_("Municipality"), "municipality", personal=NO),
        text("parish", N_("Parish"), personal=NO),
        text("organised_in", N_("Organised in"), personal=NO, help=N_("The association that speaks for the village.")),
        whole("inhabitants", N_("Inhabitants"), personal=NO, example="742"),
        whole("inhabitants_16plus", N_("Inhabitants 16+"), personal=NO, example="613"),
        date("figures_from", N_("Figures are from"), personal=NO),
        text("source", N_("Source"), personal=NO),
        date("joined", N_("Joined"), personal=NO, help=N_("Empty: from the beginning.")),
        date("left", N_("Left"), personal=NO, help=N_("From this day the village counts no more.")),
        coordinate("latitude", N_("Latitude"), degrees=90, example="55,321400"),
        coordinate("longitude", N_("Longitude"), degrees=180, example="9,412300"),
        position("map_x", N_("Place in the sketch, across")),
        position("map_y", N_("Place in the sketch, down")),
        note(),
    ),
)

village_figure = Table(
    name="village_figure",
    label=N_("Key figures of a village"),
    plural=N_("Key figures of the villages"),
    noun="cluster",
    fields=(
        reference("village", N_("Village"), "village", personal=NO, owner=True),
        year("year", N_("Year"), personal=NO, required=True),
        flag("forecast", N_("Forecast"), personal=NO),
        whole("inhabitants", N_("Inhabitants"), personal=NO),
        decimal("average_age", N_("Average age"), personal=NO),
        decimal("share_under_22", N_("Under 22 years, per cent"), personal=NO),
        decimal("share_over_65", N_("Over 65 years, per cent"), personal=NO),
        decimal("employment", N_("In work, per cent"), personal=NO),
        whole("newcomers", N_("Newcomers"), personal=NO),
        whole("leavers", N_("Moved away"), personal=NO),
        whole("births", N_("Births"), personal=NO),
        whole("deaths", N_("Deaths"), personal=NO),
        whole("households", N_("Households"), personal=NO),
        whole("vacant_homes", N_("Vacant homes"), personal=NO),
        whole("aged_16_24", N_("Aged 16 to 24"), personal=NO),
        whole("aged_25_39", N_("Aged 25 to 39"), personal=NO),
        whole("aged_40_59", N_("Aged 40 to 59"), personal=NO),
        whole("aged_60_74", N_("Aged 60 to 74"), personal=NO),
        whole("aged_75plus", N_("Aged 75 or over"), personal=NO),
        text("source", N_("Source"), personal=NO),
    ),
)

image = Table(
    name="image",
    label=N_("Image"),
    plural=N_("Images"),
    noun="cluster",
    insert_only=True,
    printed=False,
    fields=(
        text("name", N_("Name"), personal=FREE_TEXT, required=True),
        choice("media_type", N_("Kind of image"), IMAGE_TYPES, personal=NO, required=True),
        whole("width", N_("Width in pixels"), personal=NO, required=True, minimum=1, maximum=20_000),
        whole("height", N_("Height in pixels"), personal=NO, required=True, minimum=1, maximum=20_000),
        Field(name="file", kind=Kind.BLOB, label=N_("File"), personal=YES, required=True, maximum=5_000_000),
    ),
)

cluster = Table(
    name="cluster",
    label=N_("The cluster"),
    plural=N_("The cluster"),
    noun="cluster",
    single=True,
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Landsbyklyngen Mellem Åerne"),
        text("plan_title", N_("Title of the plan"), personal=NO, example="Strategiplan 2027–2030"),
        text("plan_subtitle", N_("Subtitle of the plan"), personal=NO),
        date("start", N_("Start"), personal=NO),
        whole("months", N_("Length in months"), personal=NO, minimum=1, maximum=120, example="18"),
        long_text("elevator_speech", N_("Elevator pitch"), personal=NO),
        long_text("boundary", N_("What belongs to the cluster"), personal=NO),
        reference("contact", N_("Contact person"), "person", personal=YES),
        reference("logo", N_("Logo"), "image", personal=NO),
        flag("without_consultant", N_("We do without a consultant"), personal=NO),
        minutes("municipal_hours", N_("Hours a month set aside by the municipality"), personal=NO),
        date("backed_on", N_("Backed by the municipality on"), personal=NO),
        text("data_controller", N_("Responsible for the personal information"), personal=NO),
        whole("keep_months", N_("Months we keep people after they stop"), personal=NO, default=12, maximum=600),
        note(),
    ),
)

parent_association = Table(
    name="parent_association",
    label=N_("Parent association"),
    plural=N_("Parent associations"),
    noun="cluster",
    fields=(
        text("name", N_("Name"), personal=NO, required=True),
        reference("village", N_("Village"), "village", personal=NO),
        text("cvr", N_("Business reg. no."), personal=NO),
        note(),
    ),
)

phase = Table(
    name="phase",
    label=N_("Phase"),
    plural=N_("Phases"),
    noun="cluster",
    fields=(
        text("name", N_("Name"), personal=NO, required=True),
        choice("key", N_("Phase of the process"), PHASE_CHOICES, personal=NO, required=True),
        whole("months", N_("Length in months"), personal=NO, maximum=120),
        month("start", N_("Start"), personal=NO, help=N_("Empty: when the phase before it ends.")),
        note(),
    ),
)

left_out_step = Table(
    name="left_out_step",
    label=N_("Step we leave out"),
    plural=N_("Steps we leave out"),
    noun="cluster",
    printed=False,
    fields=(
        choice("step", N_("Step"), STEP_CHOICES, personal=NO, required=True),
        text("reason", N_("Reason"), personal=FREE_TEXT, required=True),
        date("decided_on", N_("Decided on"), personal=NO),
    ),
)

milestone = Table(
    name="milestone",
    label=N_("Milestone"),
    plural=N_("Milestones"),
    noun="cluster",
    responsible=("responsible",),
    fields=(
        text("title", N_("Title"), personal=NO, required=True),
        reference("phase", N_("Phase"), "phase", personal=NO),
        month("planned", N_("Planned"), personal=NO),
        month("reached", N_("Reached"), personal=NO),
        *responsible(),
        choice("status", N_("Status"), MILESTONE_STATUS, personal=NO),
        note(),
    ),
)

map_shape = Table(
    name="map_shape",
    label=N_("Shape on the map"),
    plural=N_("Shapes on the map"),
    noun="cluster",
    printed=False,
    fields=(
        text("name", N_("Name"), personal=NO),
        choice("kind", N_("Kind"), SHAPE_KINDS, personal=NO, required=True),
        Field(
            name="points",
            kind=Kind.POINTS,
            label=N_("Points"),
            personal=NO,
            required=True,
            help=N_("Pairs of numbers from 0 to 1000: “100,250 300,400”."),
            maximum=20_000,
        ),
        note(),
    ),
)

photo = Table(
    name="photo",
    label=N_("Photo"),
    plural=N_("Photos"),
    noun="cluster",
    printed=False,
    fields=(
        reference("image", N_("Image"), "image", personal=YES, owner=True),
        text("title", N_("Caption"), personal=FREE_TEXT),
        text("described", N_("What the picture shows"), personal=FREE_TEXT),
        reference("village", N_("Village"), "village", personal=NO),
        text("taken_by", N_("Taken by"), personal=YES),
        date("taken_on", N_("Taken on"), personal=NO),
        flag("in_plan", N_("Show in the plan"), personal=NO, default=True),
    ),
)

TABLES = (
    municipality,
    village,
    village_figure,
    image,
    cluster,
    parent_association,
    phase,
    left_out_step,
    milestone,
    map_shape,
    photo,
)
