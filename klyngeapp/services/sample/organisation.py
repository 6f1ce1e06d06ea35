"""How it goes on after the plan: the association, its bodies and seats, draft statutes, the yearly wheel."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.pen import KRONE, Pen, Said, Written, ref, said

# village, two seats, substitute; None is a vacancy
_SEATS: tuple[tuple[str, str, str | None, str | None], ...] = (
    ("Kærbølle", "Birthe Overgaard", "Fatima Haddad", "Svend Aage Riis"),
    ("Ovstrup", "Jens-Ole Damgaard", "Inger Holm", None),
    ("Nørremølle", "Mette Skovlund", "Lone Bech", None),
    ("Hedelund", "Poul Erik Brandt", None, "Karl-Emil Juhl"),
    ("Skovsgårde", "Anne-Grethe Toft", "Bodil Krarup", None),
    ("Engtved", "Kasper Lyngholm", "Thea Lyngholm", None),
    ("Broholt", "Søren Vang", None, None),
)
# key, name, kind, under, group, seats, meets, tasks
_BODIES: tuple[tuple[str, Said, str, str | None, str | None, int | None, Said | None, Said], ...] = (
    (
        "annual",
        said("Årsmødet", "The annual meeting"),
        "annual_meeting",
        None,
        None,
        None,
        said("Hvert år i marts", "Every March"),
        said("Alle borgere kan møde op. Vælger klyngerådet.", "All citizens may come. Elects the cluster council."),
    ),
    (
        "council",
        said("Klyngerådet", "The cluster council"),
        "council",
        "annual",
        None,
        14,
        said("Hver anden måned", "Every other month"),
        said(
            "Fører planen videre, nedsætter grupper og vælger formandskabet. To pladser til hver landsby.",
            "Carries the plan on, sets up groups and elects the chairmanship. Two seats for each village.",
        ),
    ),
    (
        "chairs",
        said("Formandskabet", "The chairmanship"),
        "chairmanship",
        "council",
        "Formandskab",
        3,
        said("Mellem møderne", "Between the meetings"),
        said("Forbereder møderne og taler med kommunen.", "Prepares the meetings and talks with the municipality."),
    ),
    (
        "places",
        said("Mødesteder", "Meeting places"),
        "working_group",
        "council",
        "Mødesteder",
        None,
        None,
        said("Kulturhus, booking og fællesspisning.", "Culture house, booking and dinners."),
    ),
    (
        "paths",
        said("Stier", "Paths"),
        "working_group",
        "council",
        "Stier",
        None,
        None,
        said("Sti, cykelrute, skilte og bænke.", "Path, cycle route, signs and benches."),
    ),
    (
        "youth",
        said("Børn og unge", "Children and youth"),
        "working_group",
        "council",
        "Børn og unge",
        None,
        None,
        said("Ungdomsklub og fodbold.", "Youth club and football."),
    ),
    (
        "homes",
        said("Boliger", "Homes"),
        "working_group",
        "council",
        "Boliger",
        None,
        None,
        said("Bofællesskab og velkomst.", "Shared living and welcome."),
    ),
    (
        "story",
        said("Fortælling", "Story"),
        "working_group",
        "council",
        "Fortælling",
        None,
        None,
        said("Hjemmeside, nyhedsbrev og Åernes Dag.", "Website, newsletter and the Day of the Streams."),
    ),
    (
        "economy",
        said("Økonomi", "Economy"),
        "working_group",
        "council",
        "Økonomi",
        None,
        None,
        said("Regnskab og ansøgninger.", "Accounts and applications."),
    ),
)

_STATUTES: tuple[tuple[Said, Said], ...] = (
    (
        said("Navn og hjemsted", "Name and seat"),
        said(
            "Foreningen hedder Mellem Åerne og hører hjemme i Åsted Kommune.",
            "The association is called Mellem Åerne and belongs in Åsted Kommune.",
        ),
    ),
    (
        said("Formål", "Purpose"),
        said(
            "At føre strategiplanen ud i livet og holde de syv landsbyer sammen om den.",
            "To bring the strategy plan to life, and to keep the seven villages together about it.",
        ),
    ),
    (
        said("Medlemmer", "Members"),
        said(
            "Alle, der bor i en af landsbyerne, kan være medlem. Foreninger og virksomheder kan være støttemedlemmer.",
            "All who live in one of the villages may be members. Associations and businesses may be "
            "supporting members.",
        ),
    ),
    (
        said("Årsmødet", "The annual meeting"),
        said(
            "Holdes hvert år i marts og indkaldes med tre ugers varsel. Hver fremmødt har én stemme.",
            "Is held every March, at three weeks' notice. Each person present has one vote.",
        ),
    ),
    (
        said("Klyngerådet", "The cluster council"),
        said(
            "Har to pladser til hver landsby. Vælges for to år, halvdelen hvert år. Der er én stemme pr. plads.",
            "Has two seats for each village. Elected for two years, half of it each year. One vote per seat.",
        ),
    ),
    (
        said("Formandskabet", "The chairmanship"),
        said(
            "Formand, næstformand og kasserer vælges af klyngerådet.",
            "Chair, vice-chair and treasurer are elected by the council.",
        ),
    ),
    (
        said("Beslutninger", "Decisions"),
        said(
            "Flertal afgør. Mindst fem landsbyer skal være til stede.",
            "The majority decides. At least five villages must be present.",
        ),
    ),
    (
        said("Penge og tegning", "Money and signing"),
        said(
            "Kassereren og én fra formandskabet godkender sammen.",
            "The treasurer and one of the chairmanship approve together.",
        ),
    ),
    (
        said("Visionen", "The vision"),
        said("Tages op igen mindst hvert andet år.", "Is taken up again at least every other year."),
    ),
    (
        said("Ændringer og ophør", "Changes and closing"),
        said(
            "Kræver to tredjedele på et årsmøde. Går foreningen op, deles pengene mellem borgerforeningerne.",
            "Takes two thirds of an annual meeting. If the association ends, its money is shared among "
            "the citizens' associations.",
        ),
    ),
)

# title, month, who (None: the cluster council), last done
_YEAR: tuple[tuple[Said, int, str | None, str | None], ...] = (
    (said("Årshjulet på dagsordenen", "The yearly wheel on the agenda"), 1, "Birthe Overgaard", "2026-01-15"),
    (said("Timerne gøres op", "The hours are summed up"), 2, "Anne-Grethe Toft", None),
    (said("Årsmøde", "Annual meeting"), 3, None, None),
    (said("Arbejdslørdage ved åen", "Working Saturdays by the stream"), 4, "Søren Vang", None),
    (said("Tælling på stien", "Counting on the path"), 5, "Søren Vang", None),
    (said("Puljer søges", "Applying to the funds"), 6, "Mette Skovlund", "2026-06-22"),
    (said("Åernes Dag", "The Day of the Streams"), 8, "Kasper Lyngholm", None),
    (said("Borgermøde", "Citizens' meeting"), 9, "Poul Erik Brandt", "2026-09-15"),
    (said("Tælling på stien", "Counting on the path"), 10, "Søren Vang", None),
    (said("Status til kommunen", "Status report to the municipality"), 11, "Birthe Overgaard", "2026-11-09"),
    (said("Tak til de frivillige", "Thanks to the volunteers"), 12, "Inger Holm", "2025-12-12"),
)
_COUNCIL = said("Klyngerådet", "The cluster council")


def write(pen: Pen) -> None:
    """Write the organisation to come."""
    pen.change(
        "organisation",
        fixed_id("organisation", "1"),
        form="association",
        name="Mellem Åerne",
        term_years=2,
        subscription=50 * KRONE,
        signing_rule=said(
            "Kassereren og én fra formandskabet godkender sammen.",
            "The treasurer and one of the chairmanship together.",
        ),
        decided_on="2026-10-22",
        note=said("Stiftende årsmøde i marts 2027.", "Founding annual meeting in March 2027."),
    )
    for place, (key, name, kind, parent, group, seats, meets, tasks) in enumerate(_BODIES, 1):
        pen.add(
            "body",
            key,
            name=name,
            kind=kind,
            parent=ref("body", parent) if parent else None,
            group=ref("group", group) if group else None,
            seats=seats,
            meets=meets,
            tasks=tasks,
            position=place,
        )
    for village, first, second, substitute in _SEATS:
        _seat(pen, village, 1, first)
        _seat(pen, village, 2, second)
        if substitute:
            _seat(pen, village, 3, substitute)
    for number, (title, body) in enumerate(_STATUTES, 1):
        pen.add("statute", str(number), number=number, title=title, body=body)
    for title, month, who, last_done in _YEAR:
        responsible: dict[str, Written] = {"responsible_text": _COUNCIL}
        if who:
            responsible = {"responsible_person": ref("person", who)}
        pen.add("yearly_item", str(month), title=title, month=month, last_done=last_done, **responsible)


def _seat(pen: Pen, village: str, place: int, person: str | None) -> None:
    pen.add(
        "seat",
        f"{village} {place}",
        body=ref("body", "council"),
        village=ref("village", village),
        title=said(f"Plads {place}", f"Seat {place}") if place < 3 else said("Suppleant", "Substitute"),
        position=place,
        person=ref("person", person) if person else None,
        substitute=int(place == 3),
    )
