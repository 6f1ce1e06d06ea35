"""Around the survey: those who offered help, those who went from door to door, the stands."""

from klyngeapp.services.sample.pen import Pen, Said, Written, ref, said
from klyngeapp.services.sample.people import reached
from klyngeapp.services.sample.persons import VOLUNTEERS
from klyngeapp.services.sample.survey import SURVEY

# They were glad to be asked, but are not on the list of volunteers.
_LATER: tuple[tuple[str, str], ...] = (
    ("Grethe Munkholm", "Kærbølle"),
    ("Allan Friis", "Kærbølle"),
    ("Marianne Lund", "Kærbølle"),
    ("Søs Tinggaard", "Kærbølle"),
    ("Villy Ost", "Ovstrup"),
    ("Heidi Brink", "Ovstrup"),
    ("Anders Kold", "Ovstrup"),
    ("Ulla Rosted", "Nørremølle"),
    ("Jens Peter Holk", "Nørremølle"),
    ("Trine Aagesen", "Nørremølle"),
    ("Erik Sandager", "Hedelund"),
    ("Mona Falk", "Hedelund"),
    ("Frede Dyhr", "Skovsgårde"),
    ("Lisbet Ager", "Skovsgårde"),
    ("Nikolaj Storm", "Skovsgårde"),
    ("Aase Buus", "Engtved"),
    ("Martin Leth", "Engtved"),
    ("Kirsten Nygaard", "Broholt"),
    ("Ib Hald", "Broholt"),
)
_HELP = (
    said("Lave mad", "Cooking"),
    said("Køre med trailer", "Driving with a trailer"),
    said("En lørdag ved stien", "A Saturday on the path"),
    said("Bage kage", "Baking"),
    said("Passe børn til møder", "Minding children at meetings"),
    said("Male og reparere", "Painting and mending"),
)
_LATER_NOTE = said("Spørg igen til foråret.", "Ask again in spring.")

# who, roads, village, households, visited
_AMBASSADORS: tuple[tuple[str, str, str, int, int], ...] = (
    ("Gerda Nørbæk", "Bygaden og Kirkestien", "Kærbølle", 34, 34),
    ("Svend Aage Riis", "Skolevej og Åvej", "Kærbølle", 41, 38),
    ("Amir Haddad", "Halvej", "Kærbølle", 28, 28),
    ("Inger Holm", "Forsamlingshusvej", "Ovstrup", 36, 36),
    ("Egon Vestergaard", "Møllebakken", "Ovstrup", 25, 21),
    ("Lone Bech", "Mejerivej", "Nørremølle", 32, 30),
    ("Viggo Munk", "Åvænget", "Nørremølle", 22, 22),
    ("Karl-Emil Juhl", "Hedevej", "Hedelund", 30, 19),
    ("Lis Åkjær", "Plantagevej", "Skovsgårde", 27, 27),
    ("Bodil Krarup", "Skovbakken", "Skovsgårde", 18, 18),
    ("Thea Lyngholm", "Engdraget", "Engtved", 24, 24),
    ("Hans Peter Skov", "Hele byen", "Broholt", 31, 22),
)

# place, day, from, to, who
_STANDS: tuple[tuple[str, Said, str, str, str, str], ...] = (
    (
        "shop",
        said("Ved købmanden i Kærbølle", "At the grocer's in Kærbølle"),
        "2026-03-13",
        "15:00",
        "17:30",
        "Birthe Overgaard",
    ),
    (
        "hall",
        said("I hallens cafeteria", "In the cafeteria of the sports hall"),
        "2026-03-17",
        "16:00",
        "18:00",
        "Fatima Haddad",
    ),
    (
        "dinner",
        said("Til fællesspisning i Ovstrup", "At the shared dinner in Ovstrup"),
        "2026-03-19",
        "17:30",
        "19:30",
        "Inger Holm",
    ),
)


def write(pen: Pen) -> None:
    """Write offers, ambassadors and stands. The contacts of the prize draw were deleted on 8 April 2026."""
    survey = ref("survey", SURVEY)
    joined = [person for person in VOLUNTEERS if person.source == "survey"]
    for number, person in enumerate(joined):
        _offer(pen, number, person.name, person.village, person=ref("person", person.name))
    for number, (name, village) in enumerate(_LATER, len(joined)):
        _offer(pen, number, name, village, note=_LATER_NOTE)
    for who, area, village, households, visited in _AMBASSADORS:
        pen.add(
            "street_ambassador",
            who,
            survey=survey,
            person=ref("person", who),
            area=said("Hele byen", "The whole village") if area == "Hele byen" else area,
            village=ref("village", village),
            households=households,
            visited=visited,
        )
    for key, place, day, start, end, who in _STANDS:
        pen.add(
            "survey_stand",
            key,
            survey=survey,
            place=place,
            date=day,
            start_time=start,
            end_time=end,
            responsible_person=ref("person", who),
        )


def _offer(pen: Pen, number: int, name: str, village: str, **more: Written) -> None:
    pen.add(
        "survey_volunteer",
        name,
        survey=ref("survey", SURVEY),
        **reached(name),
        village=ref("village", village),
        can_help_with=_HELP[number % len(_HELP)],
        contacted_on=f"2026-04-{14 + number % 12:02d}",
        **more,
    )
