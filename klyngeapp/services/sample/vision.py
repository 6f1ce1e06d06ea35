"""The vision in its four versions, what it rests on, the tables of the vision day, talks with the municipality."""

from klyngeapp.services.sample.pen import Pen, Said, ref, said
from klyngeapp.services.sample.villages import MUNICIPALITY

# version, text, status, written on, by
_VERSIONS: tuple[tuple[int, Said, str, str, Said], ...] = (
    (
        1,
        said(
            "Vi vil være syv landsbyer, hvor man hjælper hinanden, og hvor der er et sted at mødes.",
            "We want to be seven villages where people help one another, and where there is a place to meet.",
        ),
        "draft",
        "2026-06-13",
        said("Visionsdagen", "The vision day"),
    ),
    (
        2,
        said(
            "I 2030 er vi syv landsbyer med ét fællesskab. Man kan komme trygt fra by til by, og der er "
            "et hus, hvor man kan mødes.",
            "In 2030 we are seven villages and one community. One can get safely from village to "
            "village, and there is a house to meet in.",
        ),
        "draft",
        "2026-07-03",
        said("Hanne Rosenkilde", "Hanne Rosenkilde"),
    ),
    (
        3,
        said(
            "I 2030 er vi syv landsbyer med ét fællesskab. Man kan komme trygt fra by til by på cykel, "
            "der er lys i et hus, hvor man kan mødes, og børn og unge har noget at glæde sig til.",
            "In 2030 we are seven villages and one community. One can get safely from village to village "
            "by bicycle, there is light in a house to meet in, and children and young people have "
            "something to look forward to.",
        ),
        "draft",
        "2026-08-06",
        said("Efter kommunen", "After the municipality"),
    ),
    (
        4,
        said(
            "I 2030 er vi syv landsbyer med ét fællesskab. Man kan komme trygt fra by til by på cykel, "
            "der er altid lys i et hus, hvor man kan mødes, og børn og unge har noget at glæde sig til. "
            "Nye naboer bliver taget imod, så de får lyst til at blive.",
            "In 2030 we are seven villages and one community. One can get safely from village to village "
            "by bicycle, there is always light in a house to meet in, and children and young people have "
            "something to look forward to. New neighbours are made so welcome that they want to stay.",
        ),
        "adopted",
        "2026-08-20",
        said("Styregruppen", "The steering group"),
    ),
)
_VALUES: tuple[tuple[Said, Said], ...] = (
    (
        said("Vi hjælper hinanden", "We help one another"),
        said("Den, der kan, viser den, der vil lære.", "Those who can show those who want to learn."),
    ),
    (
        said("Plads til alle", "Room for everybody"),
        said("Også dem, der kun har en time.", "Also for those who have but an hour."),
    ),
    (
        said("Vi gør det selv", "We do it ourselves"),
        said("Vi venter ikke på, at nogen kommer.", "We do not wait for somebody to come."),
    ),
    (said("Åbne døre", "Open doors"), said("Alle møder er for alle.", "Every meeting is for everybody.")),
)

_TABLES: tuple[tuple[str, Said, Said, int], ...] = (
    (
        "1",
        said("Hvor mødes vi?", "Where do we meet?"),
        said(
            "Ét hus for alle, og de gamle huse til det nære.", "One house for all, and the old houses for what is near."
        ),
        9,
    ),
    (
        "2",
        said("Hvordan kommer vi hen til hinanden?", "How do we get to one another?"),
        said("Begynd med stien langs Lilleåen.", "Begin with the path along the Lilleå."),
        8,
    ),
    (
        "3",
        said("Hvad skal de unge glæde sig til?", "What shall the young look forward to?"),
        said("En aften om ugen, som er deres.", "An evening a week that is theirs."),
        6,
    ),
    (
        "4",
        said("Hvem flytter hertil?", "Who moves here?"),
        said("Dem, der bliver budt velkommen.", "Those who are made welcome."),
        5,
    ),
    (
        "5",
        said("Hvad fortæller vi om os selv?", "What do we tell of ourselves?"),
        said("At der er to åer og syv døre.", "That there are two streams and seven doors."),
        4,
    ),
)

# date, title, contact, outcome
_TALKS: tuple[tuple[str, Said, Said, Said], ...] = (
    (
        "2026-07-30",
        said("Visionen og kommuneplanen", "The vision and the municipal plan"),
        said("Lars Bisgaard og Rikke Damsgaard", "Lars Bisgaard and Rikke Damsgaard"),
        said(
            "Visionen passer til kommuneplanen. Kommunen bad om, at cyklen blev nævnt.",
            "The vision fits the municipal plan. The municipality asked that the bicycle be named.",
        ),
    ),
    (
        "2026-08-12",
        said("Stien langs Lilleåen", "The path along the Lilleå"),
        said("Trine Hjort og Mads Kofoed", "Trine Hjort and Mads Kofoed"),
        said(
            "Ruten er gået igennem. Der skal dispensation til fra åbeskyttelseslinjen, og det tager tre måneder.",
            "The route was walked. It needs an exemption from the stream protection line, which takes three months.",
        ),
    ),
    (
        "2026-10-08",
        said("Den gamle skole", "The old school"),
        said("Lars Bisgaard", "Lars Bisgaard"),
        said(
            "Kommunen vil gerne sælge til et bofællesskab, men venter på en forundersøgelse.",
            "The municipality would sell to a shared-living project, but awaits a study.",
        ),
    ),
)


def write(pen: Pen) -> None:
    """Write the vision and all that belongs to it."""
    for version, statement, status, made_on, made_by in _VERSIONS:
        pen.add(
            "vision",
            str(version),
            statement=statement,
            horizon_year=2030,
            version=version,
            status=status,
            adopted_on=made_on if status == "adopted" else None,
            made_on=made_on,
            made_by=made_by,
            review_by="2028-08" if version == 4 else None,
        )
    newest = ref("vision", "4")
    for place, (title, description) in enumerate(_VALUES, 1):
        pen.add("vision_value", title.da, vision=newest, position=place, title=title, description=description)
    _findings(pen, newest)
    _tables_and_talks(pen)


def _findings(pen: Pen, newest: str) -> None:
    for title, question, quote, item in (
        (
            said("68 % peger på et godt sted at mødes", "68% point to a good place to meet"),
            "7",
            None,
            "Tre forsamlingshuse i brug",
        ),
        (
            said("60 % vil have sikre stier til cykel og gang", "60% want safe paths for bicycles and walking"),
            "7",
            None,
            "Stier kan binde os sammen",
        ),
        (
            said(
                "”De store har intet sted at være efter klokken fire.”",
                "“The older ones have nowhere to be after four o'clock.”",
            ),
            "19",
            "2",
            None,
        ),
    ):
        pen.add(
            "vision_finding",
            title.da,
            vision=newest,
            title=title,
            source=said("Et af 74 svar om børn og unge", "One of 74 answers about children and the young")
            if quote
            else said("Svarene, spørgsmål 7", "The answers, question 7"),
            question=ref("survey_question", question),
            quote=ref("quote", quote) if quote else None,
            swot_item=ref("swot_item", item) if item else None,
        )


def _tables_and_talks(pen: Pen) -> None:
    for name, asked, answer, votes in _TABLES:
        table = said(f"Bord {name}", f"Table {name}")
        meeting = ref("meeting", "2026-06-13")
        pen.add("workshop_table", name, meeting=meeting, name=table, question=asked, answer=answer, votes=votes)
    for day, title, contact, outcome in _TALKS:
        pen.add(
            "consultation",
            day,
            title=title,
            municipality=MUNICIPALITY,
            date=day,
            contact=contact,
            outcome=outcome,
        )
