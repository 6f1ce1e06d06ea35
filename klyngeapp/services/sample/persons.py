"""Who is who: the 58 volunteers, those who have stopped, the consultant and the municipality's contact."""

from typing import NamedTuple

from klyngeapp.services.sample.pen import Said, said


class Person(NamedTuple):
    """A volunteer in one line. `hours` are all that the person has given; `when` is weekday-part, several of them."""

    name: str
    village: str
    since: str
    hours: float
    age: str
    skills: str
    when: str
    cares_for: str
    source: str
    engagement: str = "on_call"
    monthly: int = 2


# Skills by the key of the seed, or of `MORE_SKILLS`.
MORE_SKILLS: dict[str, Said] = {
    "large_events": said("Store arrangementer", "Large events"),
    "football": said("Fodboldtræner", "Football coach"),
    "history": said("Lokalhistorie", "Local history"),
    "estimates": said("Regne på huse", "Estimating building work"),
}

# fmt: off
STEERING = (
    Person("Birthe Overgaard", "Kærbølle", "2025-09", 35, "60-74",
           "chairing writing_and_photo", "thu-evening mon-evening",
           "homes story", "citizens_meeting", "fixed_group", 8),
    Person("Jens-Ole Damgaard", "Ovstrup", "2025-09", 33, "60-74",
           "carpentry drawing_and_planning", "thu-evening sat-morning", "places", "recommended", "fixed_group", 8),
    Person("Mette Skovlund", "Nørremølle", "2025-09", 34, "40-59",
           "accounts fundraising", "thu-evening wed-evening", "places paths", "recommended", "fixed_group", 8),
    Person("Anne-Grethe Toft", "Skovsgårde", "2025-09", 34, "60-74",
           "writing_and_photo chairing", "thu-evening tue-morning", "homes", "citizens_meeting", "fixed_group", 7),
    Person("Kasper Lyngholm", "Engtved", "2025-09", 35, "25-39",
           "web_and_facebook writing_and_photo", "thu-evening sun-evening", "story", "recommended", "fixed_group", 8),
    Person("Fatima Haddad", "Kærbølle", "2025-09", 33, "40-59",
           "children_and_youth kitchen", "thu-evening sat-afternoon", "youth places", "recommended", "fixed_group", 7),
    Person("Poul Erik Brandt", "Hedelund", "2025-09", 31, "60-74",
           "chairing nature_and_paths", "thu-evening mon-morning", "paths", "citizens_meeting", "fixed_group", 6),
    Person("Søren Vang", "Broholt", "2026-01", 35, "40-59",
           "nature_and_paths machines", "thu-evening sat-morning", "paths", "recommended", "fixed_group", 8),
)

OTHERS = (
    Person("Inger Holm", "Ovstrup", "2025-10", 86, "60-74",
           "kitchen accounts large_events", "tue-evening thu-afternoon thu-evening sat-morning sat-afternoon",
           "places story", "citizens_meeting", "fixed_group", 6),
    Person("Svend Aage Riis", "Kærbølle", "2025-09", 74, "60-74",
           "carpentry crafts", "mon-morning wed-morning sat-morning",
           "places paths", "citizens_meeting", "fixed_group", 6),
    Person("Lone Bech", "Nørremølle", "2025-10", 61, "40-59",
           "web_and_facebook writing_and_photo", "mon-evening sun-afternoon",
           "story", "citizens_meeting", "fixed_group", 5),
    Person("Amir Haddad", "Kærbølle", "2025-10", 58, "40-59",
           "football children_and_youth", "tue-evening sat-morning", "youth", "recommended", "fixed_group", 5),
    Person("Karl-Emil Juhl", "Hedelund", "2025-10", 52, "60-74",
           "machines trailer", "sat-morning sat-afternoon", "paths", "citizens_meeting", "on_call", 4),
    Person("Bodil Krarup", "Skovsgårde", "2025-11", 47, "60-74",
           "fundraising accounts", "wed-evening thu-morning", "homes places", "recommended", "fixed_group", 4),
    Person("Thea Lyngholm", "Engtved", "2025-12", 39, "16-24",
           "children_and_youth music", "mon-evening fri-evening", "youth story", "recommended", "fixed_group", 4),
    Person("Hans Peter Skov", "Broholt", "2026-01", 36, "75+",
           "nature_and_paths history", "tue-evening wed-morning thu-morning",
           "paths story", "citizens_meeting", "on_call", 4),
    Person("Gerda Nørbæk", "Kærbølle", "2025-10", 14, "75+",
           "kitchen", "thu-afternoon", "places", "citizens_meeting"),
    Person("Torben Hessel", "Kærbølle", "2025-10", 15, "40-59",
           "electricity crafts", "sat-morning", "places", "citizens_meeting"),
    Person("Ida Marie Østergaard", "Nørremølle", "2025-11", 13, "25-39",
           "children_and_youth drawing_and_planning", "wed-evening", "youth", "recommended"),
    Person("Egon Vestergaard", "Ovstrup", "2025-11", 16, "60-74",
           "carpentry trailer", "mon-morning sat-morning", "places paths", "recommended"),
    Person("Lis Åkjær", "Skovsgårde", "2026-02", 12, "60-74",
           "kitchen large_events", "thu-evening", "places", "recommended"),
    Person("Jakob Ravn", "Engtved", "2026-03", 11, "25-39",
           "web_and_facebook", "sun-evening", "story paths", "survey"),
    Person("Ruth Dalsgaard", "Hedelund", "2026-03", 10, "75+",
           "writing_and_photo history", "tue-morning", "story", "recommended"),
    Person("Mikkel Thorsø", "Kærbølle", "2026-03", 12, "25-39",
           "machines trailer", "sat-afternoon", "paths", "website", "events_only"),
    Person("Nadia Kjeldsen", "Ovstrup", "2026-03", 9, "25-39",
           "children_and_youth", "fri-evening", "youth", "recommended"),
    Person("Viggo Munk", "Nørremølle", "2026-03", 10, "60-74",
           "nature_and_paths", "wed-morning sat-morning", "paths", "citizens_meeting"),
    Person("Else Bjerregaard", "Kærbølle", "2026-04", 9, "60-74",
           "kitchen", "thu-afternoon thu-evening", "places", "survey"),
    Person("Henning Agerbo", "Skovsgårde", "2026-04", 10, "60-74",
           "carpentry", "mon-morning tue-morning", "places homes", "survey"),
    Person("Line Fuglsang", "Engtved", "2026-04", 8, "25-39",
           "law writing_and_photo", "wed-evening", "homes", "survey"),
    Person("Ole Kristian Bak", "Broholt", "2026-04", 9, "40-59",
           "machines nature_and_paths", "sat-morning", "paths", "survey"),
    Person("Karin Sehested", "Hedelund", "2026-04", 8, "40-59",
           "large_events kitchen", "sat-afternoon", "story places", "survey", "events_only"),
    Person("Yusuf Demir", "Kærbølle", "2026-04", 10, "25-39",
           "football", "sat-morning", "youth", "survey"),
    Person("Annelise Grøn", "Nørremølle", "2026-04", 8, "75+",
           "kitchen", "thu-afternoon", "places", "survey"),
    Person("Bent Ladefoged", "Ovstrup", "2026-04", 9, "60-74",
           "crafts trailer", "sat-morning", "paths", "survey"),
    Person("Sofie Rahbek", "Kærbølle", "2026-05", 8, "40-59",
           "fundraising", "mon-evening", "places", "survey"),
    Person("Niels Jørgen Lykke", "Skovsgårde", "2026-05", 9, "60-74",
           "nature_and_paths", "wed-morning", "paths", "survey"),
    Person("Camilla Holst", "Ovstrup", "2026-05", 8, "25-39",
           "drawing_and_planning", "tue-evening", "places homes", "survey"),
    Person("Per Damborg", "Hedelund", "2026-05", 9, "40-59",
           "electricity", "sat-morning", "places", "survey"),
    Person("Agnes Toftegaard", "Broholt", "2026-05", 7, "60-74",
           "kitchen", "sat-afternoon", "story", "survey", "events_only"),
    Person("Rasmus Enevold", "Engtved", "2026-05", 8, "40-59",
           "trailer machines", "sat-morning", "paths", "survey"),
    Person("Tove Ringgaard", "Kærbølle", "2026-06", 8, "60-74",
           "kitchen", "thu-evening", "places", "survey"),
    Person("Simon Bæk", "Nørremølle", "2026-06", 9, "16-24",
           "music web_and_facebook", "fri-evening", "youth story", "citizens_meeting"),
    Person("Birgit Sandholm", "Skovsgårde", "2026-06", 7, "60-74",
           "writing_and_photo", "tue-morning", "story", "survey"),
    Person("Kim Overby", "Ovstrup", "2026-06", 8, "40-59",
           "carpentry", "sat-morning", "places", "survey"),
    Person("Hanne-Lise Frost", "Hedelund", "2026-06", 7, "60-74",
           "kitchen", "thu-afternoon", "places homes", "survey"),
    Person("Jonas Elkjær", "Kærbølle", "2026-06", 8, "25-39",
           "machines", "sat-afternoon", "paths", "citizens_meeting"),
    Person("Vibeke Ørum", "Engtved", "2026-06", 7, "40-59",
           "large_events", "sun-afternoon", "story", "survey", "events_only"),
    Person("Preben Gaardsted", "Nørremølle", "2026-06", 9, "60-74",
           "estimates carpentry", "mon-morning", "homes", "survey"),
    Person("Dorthe Vinding", "Broholt", "2026-06", 7, "40-59",
           "nature_and_paths", "sat-morning", "paths", "survey"),
    Person("Malene Kirk", "Kærbølle", "2026-08", 8, "25-39",
           "children_and_youth", "wed-evening", "youth", "website"),
    Person("Lars-Erik Holmen", "Skovsgårde", "2026-08", 7, "60-74",
           "chairing", "thu-evening", "homes", "recommended"),
    Person("Christa Winther", "Ovstrup", "2026-08", 8, "40-59",
           "kitchen large_events", "thu-evening", "places story", "website", "events_only"),
    Person("Jeppe Skytte", "Hedelund", "2026-09", 6, "25-39",
           "trailer", "sat-morning", "paths", "citizens_meeting"),
    Person("Lene Abildgaard", "Kærbølle", "2026-09", 6, "40-59",
           "writing_and_photo", "sun-evening", "story", "citizens_meeting"),
    Person("Ejnar Bruun", "Engtved", "2026-09", 5, "75+",
           "history", "tue-morning", "story", "citizens_meeting"),
    Person("Pia Lundholt", "Nørremølle", "2026-09", 6, "40-59",
           "accounts", "mon-evening", "homes places", "recommended"),
    Person("Silas Hougaard", "Broholt", "2026-10", 4, "16-24",
           "music web_and_facebook", "fri-evening", "youth", "recommended"),
    Person("Maja Kjærulf", "Skovsgårde", "2026-10", 4, "25-39",
           "children_and_youth kitchen", "thu-evening", "youth homes", "website"),
)
# fmt: on

VOLUNTEERS = (*STEERING, *OTHERS)

# name, village, since, stopped on, hours given
STOPPED = (
    ("Jytte Brogaard", "Engtved", "2025-09", "2025-10-03", 2),
    ("Ole Stendal", "Kærbølle", "2025-09", "2025-10-28", 4),
    ("Kurt Mølgaard", "Hedelund", "2025-11", "2026-11-09", 14),
)
CONSULTANT, MUNICIPAL = "Hanne Rosenkilde", "Lars Bisgaard"

PHONES = {
    "Birthe Overgaard": "21 44 08 17",
    "Jens-Ole Damgaard": "30 17 65 92",
    "Mette Skovlund": "26 90 33 41",
    "Anne-Grethe Toft": "51 22 78 06",
    "Kasper Lyngholm": "40 63 15 88",
    "Fatima Haddad": "28 35 49 70",
    "Poul Erik Brandt": "23 71 06 54",
    "Søren Vang": "42 08 97 23",
    "Inger Holm": "30 44 18 72",
}
