"""The groups and who sits in them."""

from klyngeapp.services.sample.pen import Pen, Said, Written, ref, said
from klyngeapp.services.sample.persons import CONSULTANT, MUNICIPAL, VOLUNTEERS

_VILLAGE_OF = {person.name: person.village for person in VOLUNTEERS}
STEERING_GROUP = "Styregruppen"

# key, name, kind, purpose, coordinator, meets, formed, dissolved
_GROUPS: tuple[tuple[str, Said, str, Said, str, Said | None, str, str | None], ...] = (
    (
        STEERING_GROUP,
        said("Styregruppen", "The steering group"),
        "steering_group",
        said(
            "Leder arbejdet i de 18 måneder og skriver strategiplanen.",
            "Leads the work for the 18 months and writes the strategy plan.",
        ),
        "Birthe Overgaard",
        said("En torsdag hver anden måned kl. 19–21", "A Thursday every other month, 7–9 pm"),
        "2025-09-04",
        None,
    ),
    (
        "Kommunikation",
        said("Kommunikationsgruppen", "The communication group"),
        "communication",
        said(
            "Sørger for, at alle har hørt om klyngen. Gik over i Fortællingsgruppen.",
            "Sees to it that everybody has heard of the cluster. Became the story group.",
        ),
        "Kasper Lyngholm",
        None,
        "2025-10-09",
        "2026-08-20",
    ),
    (
        "Borgerinddragelse",
        said("Borgerinddragelsesgruppen", "The citizen involvement group"),
        "citizen_involvement",
        said(
            "Står for borgermøder, undersøgelse og visionsdag.",
            "Runs citizens' meetings, the survey and the vision day.",
        ),
        "Poul Erik Brandt",
        said("Efter behov", "When needed"),
        "2025-10-09",
        None,
    ),
    (
        "Mødesteder",
        said("Mødestedsgruppen", "The meeting places group"),
        "working_group",
        said(
            "Arbejder for kulturhuset, fælles booking og fællesspisning.",
            "Works for the culture house, shared booking and shared dinners.",
        ),
        "Jens-Ole Damgaard",
        said("Første tirsdag i måneden", "First Tuesday of the month"),
        "2026-08-20",
        None,
    ),
    (
        "Stier",
        said("Stigruppen", "The paths group"),
        "working_group",
        said("Binder landsbyerne sammen til fods og på cykel.", "Ties the villages together on foot and by bicycle."),
        "Søren Vang",
        said("Lørdage i terrænet", "Saturdays out of doors"),
        "2026-08-20",
        None,
    ),
    (
        "Børn og unge",
        said("Børne- og ungegruppen", "The children and youth group"),
        "working_group",
        said(
            "Giver børn og unge noget at glæde sig til.",
            "Gives children and young people something to look forward to.",
        ),
        "Fatima Haddad",
        None,
        "2026-08-20",
        None,
    ),
    (
        "Boliger",
        said("Boliggruppen", "The homes group"),
        "working_group",
        said(
            "Tager imod nye naboer og undersøger den gamle skole.",
            "Welcomes new neighbours and looks into the old school.",
        ),
        "Anne-Grethe Toft",
        None,
        "2026-08-20",
        None,
    ),
    (
        "Fortælling",
        said("Fortællingsgruppen", "The story group"),
        "working_group",
        said("Hjemmeside, nyhedsbrev og Åernes Dag.", "Website, newsletter and the Day of the Streams."),
        "Kasper Lyngholm",
        said("Hver anden mandag, på skærm", "Every other Monday, on screen"),
        "2026-08-20",
        None,
    ),
    (
        "Økonomi",
        said("Økonomigruppen", "The economy group"),
        "economy",
        said("Holder regnskab og søger penge.", "Keeps the accounts and applies for money."),
        "Mette Skovlund",
        None,
        "2025-11-20",
        None,
    ),
    (
        "Formandskab",
        said("Formandskabet", "The chairmanship"),
        "chairmanship",
        said("Forbereder klyngerådets møder.", "Prepares the meetings of the cluster council."),
        "Birthe Overgaard",
        None,
        "2026-10-22",
        None,
    ),
)

# name, role, title
_SEATS: tuple[tuple[str, str, Said], ...] = (
    ("Birthe Overgaard", "chair", said("Formand", "Chair")),
    ("Jens-Ole Damgaard", "vice_chair", said("Næstformand", "Vice-chair")),
    ("Mette Skovlund", "treasurer", said("Økonomi", "Economy")),
    ("Anne-Grethe Toft", "secretary", said("Referent", "Minute-taker")),
    ("Kasper Lyngholm", "member", said("Kommunikation", "Communication")),
    ("Fatima Haddad", "member", said("Børn og unge", "Children and youth")),
    ("Poul Erik Brandt", "member", said("Foreninger", "Associations")),
    ("Søren Vang", "member", said("Stier og natur", "Paths and nature")),
    (CONSULTANT, "consultant", said("Proceskonsulent, leder møderne", "Process consultant, runs the meetings")),
    (MUNICIPAL, "municipal_contact", said("Landdistriktskoordinator", "Rural coordinator")),
)
# The first of each is its coordinator.
MEMBERS: dict[str, tuple[str, ...]] = {
    "Kommunikation": ("Kasper Lyngholm", "Lone Bech", "Anne-Grethe Toft"),
    "Borgerinddragelse": ("Poul Erik Brandt", "Anne-Grethe Toft", "Gerda Nørbæk", "Ida Marie Østergaard"),
    "Mødesteder": (
        "Jens-Ole Damgaard",
        "Inger Holm",
        "Svend Aage Riis",
        "Torben Hessel",
        "Egon Vestergaard",
        "Mette Skovlund",
    ),
    "Stier": (
        "Søren Vang",
        "Karl-Emil Juhl",
        "Hans Peter Skov",
        "Viggo Munk",
        "Bent Ladefoged",
        "Ole Kristian Bak",
        "Poul Erik Brandt",
        "Niels Jørgen Lykke",
    ),
    "Børn og unge": ("Fatima Haddad", "Amir Haddad", "Thea Lyngholm", "Nadia Kjeldsen"),
    "Boliger": ("Anne-Grethe Toft", "Bodil Krarup", "Preben Gaardsted", "Line Fuglsang", "Birthe Overgaard"),
    "Fortælling": ("Kasper Lyngholm", "Lone Bech", "Simon Bæk", "Birgit Sandholm", "Lene Abildgaard"),
    "Økonomi": ("Mette Skovlund", "Bodil Krarup", "Pia Lundholt"),
}
_CHAIRMANSHIP = (
    ("Birthe Overgaard", "chair", said("Foreslået formand", "Proposed chair")),
    ("Jens-Ole Damgaard", "vice_chair", said("Foreslået næstformand", "Proposed vice-chair")),
    ("Mette Skovlund", "treasurer", said("Foreslået kasserer", "Proposed treasurer")),
)


def write(pen: Pen) -> None:
    """Write groups and seats."""
    for key, name, kind, purpose, coordinator, meets, formed, dissolved in _GROUPS:
        pen.add(
            "group",
            key,
            name=name,
            kind=kind,
            purpose=purpose,
            coordinator=ref("person", coordinator),
            meets=meets,
            formed=formed,
            dissolved=dissolved,
        )
    for who, role, title in _SEATS:
        joined = "2026-01-01" if who == "Søren Vang" else "2025-09-04"
        _seat(pen, STEERING_GROUP, who, joined, role=role, title=title)
    for key, names in MEMBERS.items():
        for place, who in enumerate(names):
            joined = "2025-10-09" if place < 2 else "2026-09-15"
            _seat(pen, key, who, joined, role="member" if place else "coordinator")
    for who, role, title in _CHAIRMANSHIP:
        _seat(pen, "Formandskab", who, "2026-10-22", role=role, title=title)


def _seat(pen: Pen, group: str, name: str, joined: str, **more: Written) -> None:
    ended = group == "Kommunikation"
    formed = next(row[6] for row in _GROUPS if row[0] == group)
    village = _VILLAGE_OF.get(name)
    pen.add(
        "membership",
        f"{group} {name}",
        person=ref("person", name),
        group=ref("group", group),
        village=ref("village", village) if village else None,
        joined=max(joined, formed),
        left="2026-08-20" if ended else None,
        voting=int(more["role"] not in ("consultant", "municipal_contact")),
        **more,
    )
