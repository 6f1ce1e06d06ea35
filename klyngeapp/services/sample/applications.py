"""The applications with their sections, and those who stand behind them."""

from klyngeapp.services.sample.pen import KRONE, Pen, Said, ref, said
from klyngeapp.services.sample.persons import STEERING

# key, title, fund, plan, status, sent, answered, applied for, granted
_APPLICATIONS: tuple[tuple[str, Said, str, str | None, str, str | None, str | None, int, int | None], ...] = (
    (
        "villages",
        said("Syv landsbyer, én plan", "Seven villages, one plan"),
        "villages",
        None,
        "approved",
        "2025-08-20",
        "2025-10-30",
        180_000,
        180_000,
    ),
    (
        "rural",
        said("Forløbet i Åsted Kommune", "The process in Åsted Kommune"),
        "rural",
        None,
        "approved",
        "2025-08-20",
        "2025-10-17",
        50_000,
        50_000,
    ),
    (
        "bank",
        said("Borgerne med fra første dag", "The citizens with us from day one"),
        "bank",
        None,
        "approved",
        "2025-09-15",
        "2025-11-14",
        90_000,
        70_000,
    ),
    (
        "north",
        said("Lys mellem åerne", "Light between the streams"),
        "north",
        None,
        "refused",
        "2025-09-15",
        "2025-11-18",
        60_000,
        0,
    ),
    (
        "culture_house",
        said("Kulturhus i Ovstrup", "Culture house in Ovstrup"),
        "meeting_places",
        "culture_house",
        "draft",
        None,
        None,
        560_000,
        None,
    ),
    ("path", said("Sti langs Lilleåen", "Path along the Lilleå"), "nature", "path", "draft", None, None, 61_500, None),
)

_SECTIONS: tuple[tuple[Said, Said], ...] = (
    (
        said("Ansøger og kontakt", "Applicant and contact"),
        said(
            "Kærbølle Borgerforening på vegne af Landsbyklyngen Mellem Åerne. Kontakt: formand Birthe Overgaard.",
            "Kærbølle Borgerforening for Landsbyklyngen Mellem Åerne. Contact: the chair, Birthe Overgaard.",
        ),
    ),
    (
        said("Landsbyerne", "The villages"),
        said(
            "Syv landsbyer med 2.586 indbyggere mellem Lilleåen og Storeåen i Åsted Kommune.",
            "Seven villages with 2,586 inhabitants between the Lilleå and the Storeå in Åsted Kommune.",
        ),
    ),
    (
        said("Udfordringer", "Challenges"),
        said(
            "Fem af vores 14 mødesteder er slidte. Hver landsby har et hus, men ingen har råd til et "
            "godt. Skolen får færre børn.",
            "Five of our 14 meeting places are worn. Each "
            "village has a house, but none "
            "can afford a good one. The "
            "school gets fewer children.",
        ),
    ),
    (
        said("Muligheder på stedet", "What the place offers"),
        said(
            "Huset ligger midt i klyngen, har have ned til åen og et håndværkerlaug som nabo.",
            "The house "
            "lies in the middle of the cluster, has a garden down to the stream, and a craftsmen's guild next door.",
        ),
    ),
    (
        said("Formål og udbytte", "Purpose and gain"),
        said(
            "Et hus, der er åbent fire dage om ugen, og som alle syv landsbyer bruger. 68 procent af "
            "borgerne peger på et godt sted at mødes.",
            "A house that "
            "is open four days a week and used by "
            "all seven villages. 68 per cent of the "
            "citizens point to a good place to meet.",
        ),
    ),
    (
        said("Lokal opbakning", "Local support"),
        said(
            "612 borgere har svaret på undersøgelsen, seks foreninger og virksomheder har skrevet under, "
            "og fire tømrere og malere har lovet 96 timer.",
            "612 citizens have answered the survey, six "
            "associations and businesses have signed, and four "
            "carpenters and painters have promised 96 hours.",
        ),
    ),
    (
        said("Budget", "Budget"),
        said(
            "620.000 kr. i alt. Vi søger 560.000 kr. og betaler selv 60.000 kr. Puljen kræver 112.000 "
            "kr., så der mangler 52.000 kr., som vi finder inden 1. december.",
            "DKK 620,000 in all. We apply for 560,000 and pay 60,000 ourselves. The "
            "scheme asks for 112,000, so 52,000 is to be found by 1 December.",
        ),
    ),
    (
        said("Drift bagefter", "Running it afterwards"),
        said(
            "Borgerforeningen ejer huset. En driftsgruppe fra alle syv landsbyer passer kalenderen.",
            "The citizens' association owns the house. A group from all seven villages minds the calendar.",
        ),
    ),
)

# name, kind, village, received, what they say
_SUPPORT: tuple[tuple[str, str, str, str, Said], ...] = (
    (
        "Idrætsforeningen Åerne",
        "association",
        "Kærbølle",
        "2026-10-12",
        said("Vi flytter gerne møder og fester til Ovstrup.", "We will gladly move meetings and feasts to Ovstrup."),
    ),
    (
        "Håndværkerlauget i Ovstrup",
        "association",
        "Ovstrup",
        "2026-10-05",
        said("Vi lægger 96 timer.", "We give 96 hours."),
    ),
    (
        "Kærbølle Skole",
        "institution",
        "Kærbølle",
        "2026-10-19",
        said("Vi vil bruge huset til musik og emneuger.", "We want the house for music and theme weeks."),
    ),
    (
        "Købmanden i Kærbølle",
        "business",
        "Kærbølle",
        "2026-10-21",
        said("Vi leverer til fællesspisning til indkøbspris.", "We deliver to the shared dinner at cost."),
    ),
    (
        "Spejderne i Engtved",
        "association",
        "Engtved",
        "2026-11-02",
        said("Et sted at være om vinteren.", "A place to be in winter."),
    ),
    (
        "Lokalhistorisk Forening",
        "association",
        "Broholt",
        "2026-11-04",
        said("Vi hænger de gamle billeder op.", "We will put up the old pictures."),
    ),
)


def write(pen: Pen) -> None:
    """Write the applications and what goes with them."""
    for key, title, fund, plan, status, sent, answered, asked, granted in _APPLICATIONS:
        pen.add(
            "application",
            key,
            title=title,
            kind="fund",
            fund=ref("fund", fund),
            action_plan=ref("action_plan", plan) if plan else None,
            status=status,
            sent_on=sent,
            answered_on=answered,
            asked=asked * KRONE,
            granted=None if granted is None else granted * KRONE,
        )
    house = ref("application", "culture_house")
    for place, (title, body) in enumerate(_SECTIONS, 1):
        pen.add("application_section", str(place), application=house, position=place, title=title, body=body)
    for name, kind, village, received, statement in _SUPPORT:
        pen.add(
            "support_declaration",
            name,
            application=house,
            name=name,
            kind=kind,
            village=ref("village", village),
            received_on=received,
            statement=statement,
        )
    _link(pen)
    for person in STEERING[:-1]:  # Broholt had not joined yet
        pen.add(
            "signature",
            person.name,
            agreement=ref("agreement", "terms"),
            name=person.name,
            person=ref("person", person.name),
            role=said("Styregruppen", "The steering group"),
            village=ref("village", person.village),
            signed_on="2025-09-25",
        )


def _link(pen: Pen) -> None:
    """Tie the sources of money to the applications they came from."""
    for financing, application in (
        ("process 1", "rural"),
        ("process 2", "villages"),
        ("process 3", "bank"),
        ("process 4", "north"),
        ("culture_house meeting_places", "culture_house"),
        ("path nature", "path"),
    ):
        pen.change("financing", ref("financing", financing), application=ref("application", application))
