"""The nine comments of the hearing: seven are answered, three have changed the plan."""

from klyngeapp.services.sample.pen import Pen, Said, ref, said

# who, village, day, about which plan (None: the whole), comment, answer, whether it changed the plan
_COMMENTS: tuple[tuple[str, str, str, str | None, Said, Said | None, int], ...] = (
    (
        "Søs Tinggaard",
        "Kærbølle",
        "2026-11-03",
        "youth_club",
        said(
            "Skriv, at klubben er for dem fra alle landsbyerne, også dem uden kørsel.",
            "Write that the club is for those of all the villages, also those without a lift.",
        ),
        said(
            "Enig. Målgruppen er nu 13–17 år fra alle syv landsbyer.",
            "Agreed. It is now for 13–17 years, from all seven villages.",
        ),
        1,
    ),
    (
        "Martin Leth",
        "Engtved",
        "2026-11-03",
        "path",
        said(
            "74.000 kr. for to broer lyder billigt. Er det med fundament?",
            "DKK 74,000 for two bridges sounds cheap. Does it include the foundations?",
        ),
        said(
            "Tilbuddet er læst igen. Prisen er med fundament, og det står der nu.",
            "The offer was read again. The price includes them, and the plan now says so.",
        ),
        1,
    ),
    (
        "Kirsten Nygaard",
        "Broholt",
        "2026-11-04",
        None,
        said("Broholt er kun nævnt to gange.", "Broholt is named only twice."),
        said(
            "Tak. Gravhøjen er kommet med, og Søren er nævnt som tovholder for to planer.",
            "Thank you. The burial mound is in, and Søren is named as coordinator of two plans.",
        ),
        1,
    ),
    (
        "Frede Dyhr",
        "Skovsgårde",
        "2026-11-05",
        "culture_house",
        said(
            "Hvorfor ikke huset i Skovsgårde? Det er i bedre stand.",
            "Why not the house in Skovsgårde? It is in better shape.",
        ),
        said(
            "Ovstrup ligger midt for og har plads til flere. Skovsgårde bliver ved med at være det nære hus.",
            "Ovstrup lies in the middle and holds more. Skovsgårde stays the house that is near.",
        ),
        0,
    ),
    (
        "Allan Friis",
        "Kærbølle",
        "2026-11-06",
        "cycle_route",
        said(
            "Ruten går ad en vej med tung trafik ved mejeriet.",
            "By the dairy the route follows a road with heavy traffic.",
        ),
        said(
            "Vi har kørt den igen. Der er ingen anden vej, før stien er åben.",
            "We have ridden it again. There is no other way until the path is open.",
        ),
        0,
    ),
    (
        "Mona Falk",
        "Hedelund",
        "2026-11-07",
        "old_school",
        said("Naboerne til skolen vil gerne spørges først.", "The school's neighbours wish to be asked first."),
        said(
            "Det bliver I. Boliggruppen kommer rundt i december.",
            "You will be. The homes group comes round in December.",
        ),
        0,
    ),
    (
        "Menighedsrådet",
        "Skovsgårde",
        "2026-11-09",
        "day",
        said("Vi lægger gerne kirkegårdens parkering til.", "We gladly lend the church's car park."),
        said("Tusind tak. Kasper ringer.", "Many thanks. Kasper will call."),
        0,
    ),
    (
        "Heidi Brink",
        "Ovstrup",
        "2026-11-11",
        "dinners",
        said("Kan der være en ret uden kød hver gang?", "Could there be a dish without meat each time?"),
        None,
        0,
    ),
    (
        "Erik Sandager",
        "Hedelund",
        "2026-11-12",
        "path",
        said("Hvem rydder sne på stien?", "Who clears the snow from the path?"),
        None,
        0,
    ),
)


def write(pen: Pen) -> None:
    """Write the comments in the order they came."""
    for sender, village, day, plan, comment, answer, changed in _COMMENTS:
        pen.add(
            "hearing_comment",
            sender,
            subject="plan" if plan else "other",
            action_plan=ref("action_plan", plan) if plan else None,
            sender=said("Menighedsrådet", "The parish church council") if sender == "Menighedsrådet" else sender,
            village=ref("village", village),
            received_on=day,
            comment=comment,
            answer=answer,
            changed=changed,
        )
