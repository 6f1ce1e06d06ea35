"""The eight associations, and what goes on where."""

from klyngeapp.services.sample.pen import Pen, Said, ref, said

# name, kind, village, chair, members
_ASSOCIATIONS: tuple[tuple[str, str, str, str, int], ...] = (
    ("Kærbølle Borgerforening", "village", "Kærbølle", "Birthe Overgaard", 214),
    ("Ovstrup Borgerforening", "village", "Ovstrup", "Jens-Ole Damgaard", 168),
    ("Nørremølle Beboerforening", "village", "Nørremølle", "Ulla Rosted", 96),
    ("Idrætsforeningen Åerne", "sports", "Kærbølle", "Bo Thisted", 387),
    ("Håndværkerlauget i Ovstrup", "culture", "Ovstrup", "Egon Vestergaard", 41),
    ("Spejderne i Engtved", "youth", "Engtved", "Vibeke Ørum", 58),
    ("Lokalhistorisk Forening", "culture", "Broholt", "Hans Peter Skov", 73),
    ("Hedelund Jagt- og Naturforening", "nature", "Hedelund", "Per Damborg", 62),
)


# key, name, association, village, place, for whom, time of year, how often, weekday, begins, how many
_ACTIVITIES: tuple[tuple[Said, str | None, str, str, Said, Said, Said, str | None, str | None, int], ...] = (
    (
        said("Fællesspisning", "Shared dinner"),
        "Ovstrup Borgerforening",
        "Ovstrup",
        "Ovstrup Forsamlingshus",
        said("Alle", "Everybody"),
        said("Hele året", "All year"),
        said("Hver anden torsdag", "Every other Thursday"),
        "thu",
        "18:00",
        66,
    ),
    (
        said("Foredrag", "Lectures"),
        "Ovstrup Borgerforening",
        "Ovstrup",
        "Ovstrup Forsamlingshus",
        said("Voksne", "Adults"),
        said("Vinter", "Winter"),
        said("En gang om måneden", "Once a month"),
        "tue",
        "19:00",
        60,
    ),
    (
        said("Banko", "Bingo"),
        "Ovstrup Borgerforening",
        "Ovstrup",
        "Ovstrup Forsamlingshus",
        said("Alle", "Everybody"),
        said("September til april", "September to April"),
        said("Første søndag", "First Sunday"),
        "sun",
        "14:00",
        48,
    ),
    (
        said("Fodbold", "Football"),
        "Idrætsforeningen Åerne",
        "Kærbølle",
        "Kærbølle Hal",
        said("6–12 år", "6–12 years"),
        said("Hele året", "All year"),
        said("Hver uge", "Every week"),
        "mon",
        "16:30",
        42,
    ),
    (
        said("Gymnastik", "Gymnastics"),
        "Idrætsforeningen Åerne",
        "Kærbølle",
        "Kærbølle Hal",
        said("Børn og voksne", "Children and adults"),
        said("September til april", "September to April"),
        said("Hver uge", "Every week"),
        "wed",
        "17:00",
        85,
    ),
    (
        said("Bevægelse for 60+", "Exercise for 60+"),
        "Idrætsforeningen Åerne",
        "Kærbølle",
        "Kærbølle Hal",
        said("60 år og op", "60 and over"),
        said("Hele året", "All year"),
        said("Hver uge", "Every week"),
        "tue",
        "10:00",
        31,
    ),
    (
        said("Spejdermøde", "Scout meeting"),
        "Spejderne i Engtved",
        "Engtved",
        "Shelterpladsen",
        said("7–16 år", "7–16 years"),
        said("Hele året", "All year"),
        said("Hver uge", "Every week"),
        "thu",
        "17:30",
        34,
    ),
    (
        said("Værksted for børn", "Workshop for children"),
        "Håndværkerlauget i Ovstrup",
        "Ovstrup",
        "Mølleengen",
        said("8–14 år", "8–14 years"),
        said("Sommer", "Summer"),
        said("To lørdage om måneden", "Two Saturdays a month"),
        "sat",
        "10:00",
        14,
    ),
    (
        said("Høstfest", "Harvest feast"),
        None,
        "Skovsgårde",
        "Skovsgårde Forsamlingshus",
        said("Alle", "Everybody"),
        said("September", "September"),
        said("En gang om året", "Once a year"),
        "sat",
        "18:00",
        92,
    ),
    (
        said("Sangaften", "Evening of song"),
        None,
        "Hedelund",
        "Hedelund Forsamlingshus",
        said("Voksne", "Adults"),
        said("Vinter", "Winter"),
        said("En gang om måneden", "Once a month"),
        "wed",
        "19:30",
        27,
    ),
    (
        said("Sankt Hans ved åen", "Midsummer by the stream"),
        "Nørremølle Beboerforening",
        "Nørremølle",
        "Badestedet ved Lilleåen",
        said("Alle", "Everybody"),
        said("Juni", "June"),
        said("En gang om året", "Once a year"),
        None,
        "20:00",
        140,
    ),
    (
        said("Vandring til Gravhøjen", "Walk to the burial mound"),
        "Lokalhistorisk Forening",
        "Broholt",
        "Bålhytten",
        said("Alle", "Everybody"),
        said("Maj og september", "May and September"),
        said("To gange om året", "Twice a year"),
        "sun",
        "13:00",
        23,
    ),
)


def happens_at(name: str) -> list[Said]:
    """Return what goes on at a place, in words."""
    return [
        Said(f"{title.da}: {often.da.lower()}", f"{title.en}: {often.en.lower()}")
        for title, _who, _village, place, _audience, _season, often, *_more in _ACTIVITIES
        if place == name
    ]


def write(pen: Pen) -> None:
    """Write associations and activities."""
    for name, kind, village, chair, members in _ASSOCIATIONS:
        pen.add(
            "association",
            name,
            name=name,
            kind=kind,
            village=ref("village", village),
            chair=chair,
            members=members,
            email=f"kontakt@{name.split(' ', maxsplit=1)[0].lower().translate(_ASCII)}.eksempel.dk",
        )
    for title, who, village, place, audience, season, how_often, weekday, at_time, participants in _ACTIVITIES:
        pen.add(
            "activity",
            title.da,
            name=title,
            association=ref("association", who) if who else None,
            village=ref("village", village),
            place=ref("place", place),
            audience=audience,
            season=season,
            how_often=how_often,
            weekday=weekday,
            at_time=at_time,
            participants=participants,
        )


_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})
