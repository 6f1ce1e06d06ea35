"""The choice: candidates with their scores and dots, the ideas behind them, names and logos proposed."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.seeds import CRITERIA
from klyngeapp.services.sample.areas import AREAS
from klyngeapp.services.sample.pen import Pen, Said, ref, said

VISION_DAY = "2026-06-13"
DOTS = (31, 26, 14, 11, 9, 3, 2)
# gain and effort from 0 to 100, and scores by criterion (benefit, support, feasibility, price)
_PLACED = ((84, 33), (86, 84), (62, 60), (66, 84), (64, 17), (28, 10), (20, 64))
_SCORES = ((5, 5, 4, 3), (5, 5, 2, 2), (4, 4, 3, 4), (4, 3, 2, 3), (4, 3, 5, 5), (2, 1, 5, 4), (1, 1, 2, 2))
_REJECTED: tuple[tuple[str, Said, Said, Said], ...] = (
    (
        "boards",
        said("Lystavle ved byskilte", "Light boards at the village signs"),
        said("En tavle med tekst, der skifter, ved hver indkørsel.", "A board with changing words at each way in."),
        said(
            "Få vil have den, og hjemmesiden når flere for færre penge.",
            "Few want it, and the website reaches more people for less.",
        ),
    ),
    (
        "diesel",
        said("Fælles dieseltank", "Shared diesel tank"),
        said("En tank, som landmænd og vognmænd deler.", "A tank shared by farmers and hauliers."),
        said(
            "Den gavner få og kræver en miljøgodkendelse. De interesserede kan selv gå sammen.",
            "It serves few and needs an environmental permit. Those who want it can join up themselves.",
        ),
    ),
)

# idea, from which meeting (else the survey or a walk), source, village, area, votes, horizon, status
_IDEAS: tuple[tuple[Said, str | None, str, str, str | None, str, str], ...] = (
    (
        said(
            "Et sted, hvor de store børn kan være om aftenen", "A place where the older children can be in the evening"
        ),
        VISION_DAY,
        "meeting",
        "Kærbølle",
        "youth",
        "now",
        "chosen",
    ),
    (
        said("Lys på stien til hallen", "Light on the path to the hall"),
        VISION_DAY,
        "meeting",
        "Kærbølle",
        "paths",
        "short",
        "gathered",
    ),
    (
        said("En app, hvor man kan låne trailer", "An app for borrowing a trailer"),
        VISION_DAY,
        "meeting",
        "Engtved",
        "story",
        "long",
        "parked",
    ),
    (
        said("Boliger til dem, der vil sælge gården", "Homes for those who want to sell the farm"),
        VISION_DAY,
        "meeting",
        "Skovsgårde",
        "homes",
        "long",
        "chosen",
    ),
    (
        said("Musikøver i det gamle mejeri", "A practice room in the old dairy"),
        VISION_DAY,
        "meeting",
        "Nørremølle",
        "youth",
        "short",
        "gathered",
    ),
    (said("Café om onsdagen", "A café on Wednesdays"), VISION_DAY, "meeting", "Ovstrup", "places", "now", "chosen"),
    (
        said("Bro ved Nørremølle, der kan bære en barnevogn", "A bridge at Nørremølle that can carry a pram"),
        VISION_DAY,
        "meeting",
        "Nørremølle",
        "paths",
        "short",
        "chosen",
    ),
    (
        said("Cykelrute gennem alle syv landsbyer", "A cycle route through all seven villages"),
        VISION_DAY,
        "meeting",
        "Hedelund",
        "paths",
        "now",
        "chosen",
    ),
    (
        said("En bænk for hver kilometer", "A bench for every kilometre"),
        VISION_DAY,
        "meeting",
        "Broholt",
        "paths",
        "now",
        "chosen",
    ),
    (
        said("Én kalender for alle huse", "One calendar for all the houses"),
        VISION_DAY,
        "meeting",
        "Skovsgårde",
        "places",
        "now",
        "chosen",
    ),
    (
        said("En kurv til nye naboer", "A basket for new neighbours"),
        VISION_DAY,
        "meeting",
        "Engtved",
        "homes",
        "now",
        "chosen",
    ),
    (
        said("En fest for begge åer", "A feast for both streams"),
        VISION_DAY,
        "meeting",
        "Ovstrup",
        "story",
        "short",
        "chosen",
    ),
    (
        said("Fodboldhold på tværs", "A football team across villages"),
        VISION_DAY,
        "meeting",
        "Kærbølle",
        "youth",
        "now",
        "chosen",
    ),
    (said("Byt-og-lån-dag", "A swap-and-borrow day"), VISION_DAY, "meeting", "Hedelund", None, "short", "new"),
    (
        said("Suppe efter hvert borgermøde", "Soup after every citizens' meeting"),
        "2025-10-09",
        "meeting",
        "Kærbølle",
        "places",
        "now",
        "gathered",
    ),
    (
        said("Skilte med gamle marknavne", "Signs with old field names"),
        None,
        "walk",
        "Broholt",
        "paths",
        "short",
        "gathered",
    ),
    (
        said("Nyhedsbrev på papir til dem uden mail", "A newsletter on paper for those without e-mail"),
        None,
        "survey",
        "Skovsgårde",
        "story",
        "now",
        "chosen",
    ),
    (
        said("Lystavle ved byskilte", "Light boards at the village signs"),
        "2025-10-09",
        "meeting",
        "Hedelund",
        None,
        "long",
        "parked",
    ),
)


def write(pen: Pen) -> None:
    """Write candidates, scores, dots, ideas and proposals."""
    found = [(key, title, goal, reason) for key, title, reason, goal, *_rest in AREAS] + list(_REJECTED)
    for number, (key, title, description, reason) in enumerate(found):
        chosen = number < len(AREAS)
        gain, effort = _PLACED[number]
        candidate = pen.add(
            "candidate",
            key,
            title=title,
            description=description,
            focus_theme=fixed_id("focus_theme", AREAS[number][5]) if chosen else None,
            benefit=gain,
            effort=effort,
            decision="chosen" if chosen else "rejected",
            reason=reason,
            action_area=ref("action_area", key) if chosen else None,
            horizon=AREAS[number][6] if chosen else None,
        )
        for (criterion, _name), score in zip(CRITERIA, _SCORES[number], strict=True):
            criterion_id = fixed_id("criterion", criterion)
            pen.add("candidate_score", f"{key} {criterion}", candidate=candidate, criterion=criterion_id, score=score)
        pen.add(
            "vote",
            key,
            meeting=ref("meeting", VISION_DAY),
            candidate=candidate,
            dots=DOTS[number],
            round=said("Visionsdagen", "The vision day"),
        )
    _ideas(pen)
    _names(pen)


def _ideas(pen: Pen) -> None:
    for number, (title, meeting, source, village, area, horizon, status) in enumerate(_IDEAS):
        pen.add(
            "idea",
            str(number),
            title=title,
            meeting=ref("meeting", meeting) if meeting else None,
            source=source,
            village=ref("village", village),
            action_area=ref("action_area", area) if area else None,
            horizon=horizon,
            status=status,
        )


def _names(pen: Pen) -> None:
    for name, by, votes, chosen in (
        ("Mellem Åerne", "Ruth Dalsgaard", 24, 1),
        ("De Syv Landsbyer", "Egon Vestergaard", 19, 0),
        ("Å-landet", "Thea Lyngholm", 12, 0),
    ):
        pen.add("name_proposal", name, title=name, kind="name", proposed_by=by, votes=votes, chosen=chosen)
    for key, title, image, votes, chosen in (
        ("logo", said("To åer og syv prikker", "Two streams and seven dots"), "logo", 38, 1),
        ("wheel", said("Møllehjulet", "The mill wheel"), "wheel", 17, 0),
    ):
        pen.add(
            "name_proposal",
            key,
            title=title,
            kind="logo",
            image=ref("image", image),
            proposed_by="Camilla Holst",
            votes=votes,
            chosen=chosen,
        )
