"""The nine meetings with minutes and the next one: agenda, who came, what was agreed."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.agendas import AGENDAS
from klyngeapp.services.sample.agreed import FOLLOW_UPS
from klyngeapp.services.sample.pen import Pen, Said, ref, said
from klyngeapp.services.sample.persons import CONSULTANT, MUNICIPAL, STEERING

# key, title, kind, begins, ends, place, village, phase, how many came, programme
MEETINGS: tuple[tuple[str, Said, str, str, str, Said | str, str, str, int | None, Said | None], ...] = (
    (
        "2025-10-09",
        said("Første borgermøde", "First citizens' meeting"),
        "citizens_meeting",
        "18:30",
        "21:00",
        "Kærbølle Hal",
        "Kærbølle",
        "establishment",
        58,
        said(
            "18.00 Suppe og brød\n18.30 Velkomst ved Birthe Overgaard\n18.45 Hvad er en landsbyklynge? "
            "Ved Hanne Rosenkilde\n19.15 Bordene fortæller: Hvad er vi gode til?\n20.15 Hvem vil være "
            "med?\n21.00 Tak for i aften",
            "18:00 Soup and bread\n18:30 Welcome by Birthe Overgaard\n18:45 What is a village cluster? "
            "By Hanne Rosenkilde\n19:15 The tables: what are we good at?\n20:15 Who will join in?\n21:00 Thank you",
        ),
    ),
    (
        "2025-11-20",
        said("Styregruppemøde", "Steering group meeting"),
        "steering_group",
        "19:00",
        "21:00",
        "Kærbølle Hal",
        "Kærbølle",
        "establishment",
        7,
        None,
    ),
    (
        "2026-01-15",
        said("Styregruppemøde", "Steering group meeting"),
        "steering_group",
        "19:00",
        "21:00",
        said("Engtved, hos Kasper", "Engtved, at Kasper's"),
        "Engtved",
        "mapping",
        8,
        None,
    ),
    (
        "2026-02-26",
        said("Dialogmøde med foreningerne", "Dialogue meeting with the associations"),
        "dialogue_meeting",
        "19:00",
        "21:00",
        "Nørremølle Mejeri",
        "Nørremølle",
        "mapping",
        24,
        None,
    ),
    (
        "2026-04-16",
        said("Styregruppemøde: svarene", "Steering group meeting: the answers"),
        "steering_group",
        "19:00",
        "21:00",
        "Hedelund Forsamlingshus",
        "Hedelund",
        "mapping",
        7,
        None,
    ),
    (
        "2026-06-13",
        said("Visionsdag", "Vision day"),
        "vision_day",
        "10:00",
        "15:00",
        "Kærbølle Skole",
        "Kærbølle",
        "vision",
        32,
        said(
            "10.00 Kaffe og rundstykker\n10.30 Det svarede I\n11.15 Fem borde, ét spørgsmål ved "
            "hvert\n12.30 Frokost\n13.15 Tre prikker til hver\n14.15 Første udkast læses højt\n15.00 Slut",
            "10:00 Coffee and rolls\n10:30 What you answered\n11:15 Five tables, one question at "
            "each\n12:30 Lunch\n13:15 Three dots each\n14:15 The first draft is read aloud\n15:00 End",
        ),
    ),
    (
        "2026-08-20",
        said("Styregruppemøde: visionen vedtages", "Steering group meeting: the vision is adopted"),
        "steering_group",
        "19:00",
        "21:00",
        "Skovsgårde Forsamlingshus",
        "Skovsgårde",
        "vision",
        8,
        None,
    ),
    (
        "2026-09-15",
        said("Borgermøde om handleplanerne", "Citizens' meeting on the action plans"),
        "citizens_meeting",
        "19:00",
        "21:30",
        "Kærbølle Hal",
        "Kærbølle",
        "action_plans",
        47,
        said(
            "19.00 Det svarede I, og det blev visionen\n19.30 Fem områder, tolv planer\n20.00 Gå rundt "
            "til bordene\n21.00 Hvem kan give en hånd?",
            "19:00 What you answered, and the vision it became\n19:30 Five areas, twelve plans\n20:00 "
            "Walk from table to table\n21:00 Who can lend a hand?",
        ),
    ),
    (
        "2026-10-22",
        said("Styregruppemøde", "Steering group meeting"),
        "steering_group",
        "19:00",
        "21:00",
        "Ovstrup Forsamlingshus",
        "Ovstrup",
        "action_plans",
        9,
        None,
    ),
    (
        "2026-11-19",
        said("Styregruppemøde", "Steering group meeting"),
        "steering_group",
        "19:00",
        "21:00",
        "Nørremølle Mejeri",
        "Nørremølle",
        "action_plans",
        None,
        None,
    ),
)
NEXT = "2026-11-19"
# Who sent apologies; all the others of the steering group and its two advisers came.
APOLOGIES: dict[str, tuple[str, ...]] = {
    "2025-11-20": ("Fatima Haddad", MUNICIPAL),
    "2026-01-15": ("Jens-Ole Damgaard", MUNICIPAL),
    "2026-04-16": ("Kasper Lyngholm", "Poul Erik Brandt", MUNICIPAL),
    "2026-08-20": ("Mette Skovlund", MUNICIPAL),
    "2026-10-22": (MUNICIPAL,),
}
_MINUTES: dict[str, Said] = {
    "2025-10-09": said(
        "58 kom, fra alle syv landsbyer. Hanne fortalte, hvad en landsbyklynge er. Ved bordene blev der især talt om "
        "steder at mødes og om vejen mellem byerne. 14 skrev sig på som frivillige.",
        "58 came, from all seven villages. Hanne told what a village cluster is. The tables spoke most of places to "
        "meet and of the roads between the villages. 14 signed up as volunteers.",
    ),
    "2026-02-26": said(
        "24 fra otte foreninger. Åerne kan trække gæster til, hvis man kan komme til dem. Foreningerne "
        "vil hellere dele "
        "lokaler end bygge nyt.",
        "24 from eight associations. The streams can draw guests, if one can get to them. The associations would "
        "rather share rooms than build.",
    ),
    "2026-06-13": said(
        "32 borgere gav 96 prikker. Fælles mødesteder fik flest. Udkast 1 til visionen blev læst højt og rettet på "
        "stedet.",
        "32 citizens gave 96 dots. Shared meeting places got most. Draft 1 of the vision was read aloud and mended on "
        "the spot.",
    ),
    "2026-09-15": said(
        "47 kom. Svarene og visionen blev lagt frem, og de tolv planer hang på hver sit bord. Ungdomsklubben mangler "
        "stadig en tovholder.",
        "47 came. The answers and the vision were presented, and each of the twelve plans had a table. The youth club "
        "still lacks a coordinator.",
    ),
}


def write(pen: Pen) -> None:
    """Write the meetings in the order they were held."""
    for key, title, kind, start, end, place, village, phase, attendance, programme in MEETINGS:
        steering = kind == "steering_group"
        pen.add(
            "meeting",
            key,
            title=title,
            kind=kind,
            date=key,
            start_time=start,
            end_time=end,
            place=place,
            village=ref("village", village),
            group=ref("group", "Styregruppen") if steering else None,
            attendance=attendance,
            voters=32 if kind == "vision_day" else None,
            minute_taker=ref("person", "Anne-Grethe Toft"),
            phase=fixed_id("phase", phase),
            programme=programme,
            minutes=_MINUTES.get(key) or _told(pen, key),
            approved_on=None if key >= "2026-10" else f"{key[:8]}28",
            signup_by="2026-06-05" if kind == "vision_day" else None,
            note=said("6 af 8 har sagt ja.", "6 of 8 have said yes.") if key == NEXT else None,
        )
        _who_came(pen, key, steering=steering)
        _agenda(pen, key)


def _told(pen: Pen, key: str) -> str | None:
    """Return the minutes of a steering group meeting: those of its agenda items, one after the other."""
    texts = [str(pen.words(item.recorded)) for item in AGENDAS[key] if item.recorded]
    return "\n\n".join(texts) or None


# Who of the steering group has said yes to the next meeting: six of eight.
_COMING = frozenset(person.name for person in STEERING[:6])


def _who_came(pen: Pen, key: str, *, steering: bool) -> None:
    for name in (*(person.name for person in STEERING), CONSULTANT, MUNICIPAL):
        if name == "Søren Vang" and key < "2026":
            continue  # Broholt was not with us yet
        presence = "apologies" if name in APOLOGIES.get(key, ()) else "attended"
        if key == NEXT:
            presence = "accepted" if name in _COMING else "invited"
        elif not steering and name == MUNICIPAL and key != "2025-10-09":
            presence = "apologies"
        person = ref("person", name)
        pen.add("attendee", f"{key} {name}", meeting=ref("meeting", key), person=person, presence=presence)


def _agenda(pen: Pen, key: str) -> None:
    for place, item in enumerate(AGENDAS[key], 1):
        pen.add(
            "agenda_item",
            f"{key} {place}",
            meeting=ref("meeting", key),
            position=place,
            title=item.title,
            length=item.length,
            responsible_person=ref("person", item.who) if isinstance(item.who, str) else None,
            responsible_text=item.who if isinstance(item.who, Said) else None,
            recorded=item.recorded,
            decision=item.decision,
        )
    for number, agreed in enumerate(FOLLOW_UPS.get(key, ())):
        pen.add(
            "follow_up",
            f"{key} {number}",
            title=agreed.title,
            meeting=ref("meeting", key),
            agenda_item=ref("agenda_item", f"{key} {agreed.item}"),
            responsible_person=ref("person", agreed.who),
            due=agreed.due,
            done_on=agreed.done_on,
        )
