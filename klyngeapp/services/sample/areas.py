"""The five action areas: why they were chosen, and what they are to lead to."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.pen import Pen, Said, ref, said
from klyngeapp.services.sample.villages import NAMES

# key, title, reason, goal, success, focus theme, horizon, group
AREAS: tuple[tuple[str, Said, Said, Said, Said, str, str, str], ...] = (
    (
        "places",
        said("Fælles mødesteder", "Shared meeting places"),
        said(
            "Alle syv landsbyer har et hus, men ingen har råd til et godt.",
            "Each of the seven villages has a house, but none can afford a good one.",
        ),
        said("Der er altid lys i et hus, hvor man kan mødes.", "There is always light in a house where one can meet."),
        said(
            "Kulturhuset er åbent fire dage om ugen, og 60 kommer til fællesspisning.",
            "The culture house is open four days a week, and 60 come to the shared dinner.",
        ),
        "meeting_places",
        "now",
        "Mødesteder",
    ),
    (
        "paths",
        said("Stier mellem landsbyerne", "Paths between the villages"),
        said(
            "Der er fire kilometer mellem landsbyerne og ingen steder at gå.",
            "There are four kilometres between the villages, and nowhere to walk.",
        ),
        said("Man kan komme trygt fra by til by på cykel.", "One can get safely from village to village by bicycle."),
        said(
            "3,2 km sti er åben, og børn cykler selv til hallen.",
            "3.2 km of path are open, and children cycle to the hall by themselves.",
        ),
        "activities",
        "short",
        "Stier",
    ),
    (
        "youth",
        said("Børn og unge", "Children and young people"),
        said(
            "De store børn har intet sted at være, og de mindste hold er for små.",
            "The older children have nowhere to be, and the youngest teams are too small.",
        ),
        said(
            "Børn og unge har noget at glæde sig til.", "Children and young people have something to look forward to."
        ),
        said("90 unge går til noget i klyngen.", "90 young people take part in something in the cluster."),
        "activities",
        "now",
        "Børn og unge",
    ),
    (
        "homes",
        said("Bosætning og boliger", "Newcomers and homes"),
        said(
            "Der kommer færre nye husstande for hvert år, og ældre vil gerne blive, men i noget mindre.",
            "Fewer households come each year, and older people want to stay, but in something smaller.",
        ),
        said(
            "Nye naboer bliver taget imod, så de får lyst til at blive.",
            "New neighbours are made so welcome that they want to stay.",
        ),
        said("18 nye husstande om året.", "18 new households a year."),
        "organisation",
        "long",
        "Boliger",
    ),
    (
        "story",
        said("Fælles fortælling", "A shared story"),
        said(
            "Der sker meget, men vi hører det for sent, og andre hører det slet ikke.",
            "Much goes on, but we hear of it too late, and others not at all.",
        ),
        said(
            "Alle ved, hvad der sker, og naboen ved det også.",
            "Everybody knows what goes on, and so does the neighbour.",
        ),
        said(
            "400 læser nyhedsbrevet, og Åernes Dag samler alle syv landsbyer.",
            "400 read the newsletter, and the Day of the Streams gathers all seven villages.",
        ),
        "communication",
        "short",
        "Fortælling",
    ),
)

# area, finding, question, strength or weakness
_REASONS: tuple[tuple[str, Said, str | None, str | None], ...] = (
    (
        "places",
        said("68 % peger på et godt sted at mødes", "68% point to a good place to meet"),
        "7",
        "Husene er slidte",
    ),
    (
        "places",
        said("Over halvdelen mangler et sted at kigge ind", "More than half lack a place to drop in"),
        "16",
        None,
    ),
    (
        "paths",
        said("60 % vil have sikre stier til cykel og gang", "60% want safe paths for bicycles and walking"),
        "7",
        "Stier kan binde os sammen",
    ),
    (
        "youth",
        said("43 % savner noget at lave for børn og unge", "43% miss something to do for children and the young"),
        "7",
        None,
    ),
    (
        "homes",
        said("49 % ønsker, at unge familier flytter til", "49% wish that young families move here"),
        "7",
        "Færre børn i skolen",
    ),
    ("story", said("34 % vil vide, hvad der sker", "34% want to know what goes on"), "7", "Vi hører tingene for sent"),
)


def write(pen: Pen) -> None:
    """Write the action areas with their villages and findings."""
    for priority, (key, title, reason, goal, success, theme, horizon, group) in enumerate(AREAS, 1):
        pen.add(
            "action_area",
            key,
            title=title,
            reason=reason,
            goal=goal,
            success=success,
            focus_theme=fixed_id("focus_theme", theme),
            priority=priority,
            horizon=horizon,
            responsible_group=ref("group", group),
            status="running",
            chosen_on="2026-08-20",
        )
        for name in NAMES:
            area, village = ref("action_area", key), ref("village", name)
            pen.add("action_area_village", f"{key} {name}", action_area=area, village=village)
    for key, title, question, item in _REASONS:
        pen.add(
            "action_area_reason",
            title.da,
            action_area=ref("action_area", key),
            title=title,
            question=ref("survey_question", question) if question else None,
            swot_item=ref("swot_item", item) if item else None,
        )
