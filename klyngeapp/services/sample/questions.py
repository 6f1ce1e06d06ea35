"""The 24 questions, and how many chose each answer."""

from typing import NamedTuple

from klyngeapp.services.sample.pen import Said, said


class Question(NamedTuple):
    """A question. `counts` are the answers to each option; for a scale, those to 1, 2, 3, 4 and 5."""

    title: Said
    kind: str
    theme: str = ""
    options: tuple[Said | str, ...] = ()
    counts: tuple[int, ...] = ()
    most: int | None = None
    help: Said | None = None
    asks: str | None = None
    condition: Said | None = None
    last: bool = False


_YES, _NO = said("Ja", "Yes"), said("Nej", "No")
_DISAGREE = said("1 er helt uenig, 5 er helt enig.", "1 is fully disagree, 5 is fully agree.")
_BAD_GOOD = said("1 er meget dårligt, 5 er meget godt.", "1 is very bad, 5 is very good.")
_THREE = said("Sæt højst tre kryds.", "At most three ticks.")

QUESTIONS: tuple[Question, ...] = (
    Question(
        said("Hvilken landsby bor du i, eller tættest på?", "Which village do you live in, or nearest to?"),
        "single",
        options=("Kærbølle", "Ovstrup", "Nørremølle", "Hedelund", "Skovsgårde", "Engtved", "Broholt"),
        asks="village",
    ),
    Question(
        said("Køn", "Gender"),
        "single",
        options=(
            said("Kvinde", "Woman"),
            said("Mand", "Man"),
            said("Andet", "Other"),
            said("Vil ikke svare", "Rather not say"),
        ),
        asks="gender",
    ),
    Question(
        said("Hvor gammel er du?", "How old are you?"),
        "single",
        options=(
            said("16–24 år", "16–24 years"),
            said("25–39 år", "25–39 years"),
            said("40–59 år", "40–59 years"),
            said("60–74 år", "60–74 years"),
            said("75 år eller mere", "75 years or more"),
        ),
        asks="age_group",
    ),
    Question(
        said("Hvor længe har du boet her?", "How long have you lived here?"),
        "single",
        options=(
            said("Under 2 år", "Less than 2 years"),
            said("2–10 år", "2–10 years"),
            said("Over 10 år", "More than 10 years"),
            said("Hele livet", "All my life"),
        ),
    ),
    Question(
        said("Bor der børn under 18 år i husstanden?", "Are there children under 18 in the household?"),
        "single",
        options=(_YES, _NO),
    ),
    Question(
        said("Kendte du klyngen, før du fik skemaet?", "Did you know of the cluster before you got the form?"),
        "single",
        "organisation",
        (_YES, said("Lidt", "A little"), _NO),
        (287, 196, 121),
    ),
    Question(
        said("Hvad betyder mest for dig?", "What means most to you?"),
        "multiple",
        "organisation",
        (
            said("Et godt sted at mødes", "A good place to meet"),
            said("Sikre stier til cykel og gang", "Safe paths for bicycles and walking"),
            said("At unge familier flytter til", "That young families move here"),
            said("Noget at lave for børn og unge", "Something to do for children and young people"),
            said("At vi ved, hvad der sker", "That we know what goes on"),
            said("Natur og stilhed", "Nature and quiet"),
        ),
        (413, 365, 298, 261, 204, 142),
        3,
        _THREE,
    ),
    Question(
        said(
            "Landsbyerne står stærkere sammen. Hvor enig er du?",
            "The villages are stronger together. How far do you agree?",
        ),
        "scale",
        "organisation",
        counts=(12, 36, 84, 221, 245),
        help=_DISAGREE,
    ),
    Question(
        said("Hvor får du lokal information?", "Where do you get local information?"),
        "multiple",
        "communication",
        (
            said("Facebook", "Facebook"),
            said("Ugeavisen", "The weekly paper"),
            said("Opslagstavlen", "The notice board"),
            said("Hos købmanden", "At the grocer's"),
            said("Fra naboer", "From neighbours"),
        ),
        (341, 268, 149, 176, 297),
        3,
        _THREE,
    ),
    Question(
        said("Hvor vil du helst have nyt fra klyngen?", "Where would you like to get news of the cluster?"),
        "single",
        "communication",
        (
            said("Nyhedsbrev på mail", "Newsletter by e-mail"),
            said("Facebook", "Facebook"),
            said("Ugeavisen", "The weekly paper"),
            said("På papir", "On paper"),
        ),
        (244, 189, 98, 69),
    ),
    Question(
        said(
            "Jeg bliver hørt, når noget skal ske i min landsby. Hvor enig er du?",
            "I am heard when something is to happen in my village. How far do you agree?",
        ),
        "scale",
        "involvement",
        counts=(71, 138, 201, 142, 48),
        help=_DISAGREE,
    ),
    Question(
        said("Hvordan vil du helst være med?", "How would you like to take part?"),
        "single",
        "involvement",
        (
            said("Til borgermøder", "At citizens' meetings"),
            said("I en gruppe", "In a group"),
            said("På nettet", "On the web"),
            said("En enkelt dag", "For a single day"),
            said("Ikke lige nu", "Not now"),
        ),
        (138, 74, 151, 126, 108),
    ),
    Question(
        said("Hvordan er samarbejdet med kommunen?", "How is the cooperation with the municipality?"),
        "scale",
        "municipal_cooperation",
        counts=(54, 121, 248, 129, 31),
        help=_BAD_GOOD,
    ),
    Question(
        said("Ved du, hvem du skal ringe til i kommunen?", "Do you know whom to call at the municipality?"),
        "single",
        "municipal_cooperation",
        (_YES, said("Til nogle ting", "For some things"), _NO),
        (97, 228, 271),
    ),
    Question(
        said("Hvor tit bruger du forsamlingshuset?", "How often do you use the village hall?"),
        "single",
        "meeting_places",
        (
            said("Hver uge", "Every week"),
            said("Hver måned", "Every month"),
            said("Et par gange om året", "A few times a year"),
            said("Aldrig", "Never"),
        ),
        (41, 96, 318, 146),
    ),
    Question(
        said("Hvad mangler der mest?", "What is missing most?"),
        "multiple",
        "meeting_places",
        (
            said("Et sted at kigge ind", "A place to drop in"),
            said("Fællesspisning", "Shared dinners"),
            said("Værksted", "Workshop"),
            said("Rum til unge", "Rooms for the young"),
            said("Musik og kultur", "Music and culture"),
            said("Bedre lokaler", "Better rooms"),
        ),
        (327, 214, 118, 279, 163, 192),
        3,
        said("Sæt op til tre.", "Up to three."),
    ),
    Question(said("Skriv gerne, hvad du drømmer om.", "Tell us what you dream of."), "free_text", "meeting_places"),
    Question(
        said("Deltager du i noget lokalt?", "Do you take part in anything local?"),
        "single",
        "activities",
        (
            said("Ja, i min egen landsby", "Yes, in my own village"),
            said("Ja, i flere landsbyer", "Yes, in several villages"),
            _NO,
        ),
        (261, 139, 205),
    ),
    Question(said("Hvilke aktiviteter savner du?", "Which activities do you miss?"), "free_text", "activities"),
    Question(
        said("Hvad holder dig tilbage?", "What holds you back?"),
        "multiple",
        "activities",
        (
            said("Jeg ved ikke, hvad der sker", "I do not know what goes on"),
            said("Vejen er usikker på cykel", "The road is unsafe on a bicycle"),
            said("Tiden passer ikke", "The time does not suit"),
            said("Bussen kører ikke", "There is no bus"),
            said("Intet", "Nothing"),
        ),
        (231, 208, 176, 96, 132),
        3,
        _THREE,
    ),
    Question(
        said("Hvor godt er udbuddet for børn og unge?", "How good is what there is for children and young people?"),
        "scale",
        "activities",
        counts=(92, 187, 196, 71, 18),
        help=_BAD_GOOD,
    ),
    Question(
        said("Er du frivillig i dag?", "Are you a volunteer today?"),
        "single",
        "",
        (_YES, said("En gang imellem", "Now and then"), _NO),
        (148, 137, 312),
        last=True,
    ),
    Question(said("Hvad er dit største ønske?", "What is your greatest wish?"), "free_text", last=True),
    Question(
        said("Vil du give en hånd eller være med i lodtrækningen?", "Will you lend a hand, or be in the prize draw?"),
        "multiple",
        "",
        (said("Give en hånd", "Lend a hand"), said("Lodtrækningen", "The prize draw")),
        (41, 188),
        2,
        said("Skriv navn og telefon på den løse seddel.", "Write name and phone on the loose slip."),
        last=True,
    ),
)

# How long they have lived here (question 4) and whether there are children (5), for each village.
TOTALS: dict[str, tuple[tuple[int, int, int, int], tuple[int, int]]] = {
    "Kærbølle": ((17, 44, 71, 38), (58, 112)),
    "Ovstrup": ((11, 29, 58, 30), (39, 89)),
    "Nørremølle": ((8, 22, 45, 22), (27, 70)),
    "Hedelund": ((5, 13, 28, 14), (16, 44)),
    "Skovsgårde": ((6, 16, 35, 16), (19, 54)),
    "Engtved": ((7, 15, 19, 11), (20, 32)),
    "Broholt": ((5, 5, 11, 5), (6, 20)),
}
