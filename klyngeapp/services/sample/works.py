"""What the hours were given to."""

from typing import NamedTuple

from klyngeapp.services.sample.pen import Said, said


class Work(NamedTuple):
    """A piece of work: its kind, the action plan it is for, and what was done."""

    kind: str
    plan: str | None
    note: Said | None


_SHOPPING = Work("work", "dinners", said("Indkøb og madlavning", "Shopping and cooking"))
_SERVING = Work("work", "dinners", said("Madlavning, servering og opvask", "Cooking, serving and washing up"))
_KITCHEN = Work("event", None, said("Mad til mødet", "Food for the meeting"))
_EARLY_DINNER = Work("event", None, said("Fællesspisning på prøve", "A shared dinner on trial"))
_DOOR = Work("communication", None, said("Gik fra dør til dør med skemaer", "Went from door to door with forms"))

_INGER = "Inger Holm"
# who, day, hours, what
BY_HAND: tuple[tuple[str, str, float, Work], ...] = (
    (_INGER, "2025-10-09", 3, _KITCHEN),
    (_INGER, "2025-10-30", 2, _EARLY_DINNER),
    (_INGER, "2025-11-13", 3.5, _EARLY_DINNER),
    (_INGER, "2025-11-27", 3, _EARLY_DINNER),
    (_INGER, "2025-12-11", 3.5, _EARLY_DINNER),
    (_INGER, "2026-01-22", 3, _EARLY_DINNER),
    (_INGER, "2026-02-05", 3.5, _EARLY_DINNER),
    (_INGER, "2026-02-26", 4, _KITCHEN),
    (_INGER, "2026-03-14", 4, _DOOR),
    (_INGER, "2026-03-21", 3.5, _DOOR),
    (_INGER, "2026-04-18", 3, _EARLY_DINNER),
    (_INGER, "2026-05-09", 3.5, _EARLY_DINNER),
    (_INGER, "2026-06-13", 5, _KITCHEN),
    (_INGER, "2026-06-25", 3, _EARLY_DINNER),
    (_INGER, "2026-07-02", 3.5, _SHOPPING),
    (_INGER, "2026-08-06", 4, _SHOPPING),
    (_INGER, "2026-08-20", 4, _SHOPPING),
    (_INGER, "2026-09-03", 4.5, _SERVING),
    (_INGER, "2026-09-17", 4, _SHOPPING),
    (_INGER, "2026-10-01", 4, _SHOPPING),
    (_INGER, "2026-10-10", 3, Work("work", "signs", said("Valgte træ til bænkene", "Chose timber for the benches"))),
    (_INGER, "2026-10-15", 4, _SHOPPING),
    (_INGER, "2026-10-29", 4, _SHOPPING),
    (
        _INGER,
        "2026-11-07",
        3.5,
        Work("work", "path", said("Suppe til holdet ved åen", "Soup for the team by the stream")),
    ),
)
STOPPED_HOURS: tuple[tuple[str, str, float, Work], ...] = (
    ("Jytte Brogaard", "2025-09-20", 2, Work("communication", None, said("Hængte opslag op", "Put up notices"))),
    ("Ole Stendal", "2025-10-09", 4, Work("event", None, said("Stillede stole op", "Put out chairs"))),
    ("Kurt Mølgaard", "2025-12-03", 3, Work("planning", None, said("Læste skemaet igennem", "Read the form through"))),
    ("Kurt Mølgaard", "2026-03-15", 4, _DOOR),
    ("Kurt Mølgaard", "2026-03-22", 4, _DOOR),
    (
        "Kurt Mølgaard",
        "2026-04-25",
        3,
        Work("communication", None, said("Talte med naboerne", "Talked with neighbours")),
    ),
)
# day, how many people, hours each, what
TOGETHER: tuple[tuple[str, int, int, Work], ...] = (
    (
        "2026-06-13",
        12,
        3,
        Work("event", None, said("Bordværter og køkken på visionsdagen", "Hosts and kitchen on the vision day")),
    ),
    (
        "2026-09-12",
        15,
        4,
        Work(
            "work",
            "path",
            said("Arbejdslørdag: ryddede spor langs åen", "Working Saturday: cleared a trail by the stream"),
        ),
    ),
    (
        "2026-10-10",
        5,
        7,
        Work(
            "work", "culture_house", said("Ryddede loftet i forsamlingshuset", "Cleared the attic of the village hall")
        ),
    ),
)

# Until that month: what was going on then.
WORKS: tuple[tuple[str, tuple[Work, ...]], ...] = (
    (
        "2025-11",
        (
            Work("planning", None, said("Forberedte borgermødet", "Prepared the citizens' meeting")),
            Work("communication", None, said("Bar invitationer ud", "Delivered invitations")),
            Work("application", None, said("Skrev ansøgning til fondene", "Wrote to the funds")),
            Work("event", None, said("Kaffe, stole og oprydning", "Coffee, chairs and tidying")),
            Work("communication", None, said("Skrev til Ugeavisen", "Wrote to the weekly paper")),
        ),
    ),
    (
        "2026-04",
        (
            _DOOR,
            Work("planning", None, said("Arbejdede med spørgeskemaet", "Worked on the questionnaire")),
            Work("communication", None, said("Stod ved købmanden med skemaer", "Stood at the grocer's with forms")),
            Work("planning", None, said("Skrev mødesteder og foreninger op", "Listed meeting places and associations")),
            Work("work", None, said("Tastede papirskemaer", "Keyed in paper forms")),
            Work("communication", None, said("Satte hjemmesiden op", "Set up the website")),
            Work("driving", None, said("Hentede skemaer hos dem uden bil", "Fetched forms from those without a car")),
        ),
    ),
    (
        "2026-08",
        (
            Work("planning", None, said("Forberedte visionsdagen", "Prepared the vision day")),
            Work("event", None, said("Hjalp på visionsdagen", "Helped on the vision day")),
            Work("planning", "culture_house", said("Tegnede køkken og ungerum", "Drew kitchen and youth room")),
            Work(
                "planning", "path", said("Gik ruten og talte med lodsejere", "Walked the route, talked with landowners")
            ),
            Work("work", "booking", said("Samlede lokaler til kalenderen", "Gathered rooms for the calendar")),
            Work("communication", "website", said("Skrev til hjemmesiden", "Wrote for the website")),
            Work("work", "football", said("Træning af U12", "Training the U12 team")),
            Work("planning", None, said("Læste svarene og skrev udkast", "Read the answers and wrote drafts")),
        ),
    ),
    (
        "2026-12",
        (
            _SERVING,
            _SHOPPING,
            Work("work", "path", said("Ryddede krat langs ruten", "Cleared scrub along the route")),
            Work(
                "work",
                "cycle_route",
                said("Kørte ruten og satte prøvemærker op", "Rode the route and put up trial marks"),
            ),
            Work("planning", "youth_club", said("Spurgte de unge, hvad de vil", "Asked the young what they want")),
            Work("work", "football", said("Træning og kampe", "Training and matches")),
            Work("work", "welcome", said("Pakkede kurve og gik på besøg", "Packed baskets and paid visits")),
            Work("communication", "website", said("Nyhedsbrev", "Newsletter")),
            Work("application", "culture_house", said("Skrev på ansøgningen", "Worked on the application")),
            Work("planning", "old_school", said("Målte den gamle skole op", "Measured the old school")),
            Work("planning", None, said("Skrev på planen", "Worked on the plan")),
        ),
    ),
)
