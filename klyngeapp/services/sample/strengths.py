"""Strengths and potentials: what to build on, what to mind, and the plans that exist."""

from klyngeapp.services.sample.pen import Pen, Said, ref, said

# kind, title, source, question, place, weight
_SWOT: tuple[tuple[str, Said, Said, str | None, str | None, int], ...] = (
    (
        "strength",
        said("Tre forsamlingshuse i brug", "Three village halls in use"),
        said("22 steder og foreninger", "22 places and associations"),
        None,
        "Ovstrup Forsamlingshus",
        4,
    ),
    (
        "strength",
        said("58 frivillige, også unge", "58 volunteers, young ones too"),
        said("Listen over frivillige", "The list of volunteers"),
        None,
        None,
        5,
    ),
    (
        "strength",
        said("Skole og hal med plads", "A school and a hall with room"),
        said("Mødesteder", "Meeting places"),
        None,
        "Kærbølle Hal",
        4,
    ),
    (
        "weakness",
        said("Husene er slidte", "The houses are worn"),
        said("5 af 14 mødesteder", "5 of 14 meeting places"),
        None,
        "Nørremølle Mejeri",
        4,
    ),
    (
        "weakness",
        said("Vi hører tingene for sent", "We hear of things too late"),
        said("57 svar", "57 answers"),
        "20",
        None,
        3,
    ),
    (
        "weakness",
        said("Få svar fra Hedelund og Broholt", "Few answers from Hedelund and Broholt"),
        said("23 %", "23%"),
        "1",
        None,
        2,
    ),
    (
        "opportunity",
        said("Stier kan binde os sammen", "Paths can tie us together"),
        said("60 % peger på det", "60% point to it"),
        "7",
        None,
        5,
    ),
    (
        "opportunity",
        said("Den gamle skole kan blive boliger", "The old school can become homes"),
        said("Borgermøde", "Citizens' meeting"),
        None,
        None,
        3,
    ),
    (
        "opportunity",
        said("Åerne kan trække gæster til", "The streams can draw guests"),
        said("Dialogmøde", "Dialogue meeting"),
        None,
        "Badestedet ved Lilleåen",
        3,
    ),
    (
        "threat",
        said("Færre børn i skolen", "Fewer children in the school"),
        said("Kommunens prognose", "The municipality's forecast"),
        None,
        "Kærbølle Skole",
        5,
    ),
    (
        "threat",
        said("De samme få laver det hele", "The same few do it all"),
        said("Styregruppen", "The steering group"),
        None,
        None,
        4,
    ),
    (
        "threat",
        said("Bussen kører sjældnere", "The bus runs less often"),
        said("96 svar om trafik", "96 answers about traffic"),
        "20",
        None,
        3,
    ),
)

# title, what it is, village, kind, strength, source
_POTENTIALS: tuple[tuple[Said, Said, str | None, str, int, Said], ...] = (
    (
        said("De to åer", "The two streams"),
        said(
            "Lilleåen og Storeåen løber forbi alle syv landsbyer. Ingen anden egn i kommunen har to.",
            "The Lilleå and the Storeå run past all seven villages. No other part of the municipality has two.",
        ),
        None,
        "nature",
        5,
        said("Dialogmødet i februar", "The dialogue meeting in February"),
    ),
    (
        said("Det gamle mejeri", "The old dairy"),
        said(
            "Bygget 1903, lukket 1971, stadig med skorsten og høje lofter.",
            "Built in 1903, closed in 1971, still with its chimney and high ceilings.",
        ),
        "Nørremølle",
        "building",
        4,
        said("Lokalhistorisk Forening", "The local history society"),
    ),
    (
        said("Plantagen", "Plantagen"),
        said(
            "Skov, hvor man må gå overalt, og hvor skolen holder naturdage.",
            "A wood where one may walk everywhere, and where the school has its nature days.",
        ),
        "Skovsgårde",
        "nature",
        4,
        said("Skolen", "The school"),
    ),
    (
        said("Håndværkerlauget", "The craftsmen's guild"),
        said(
            "41 mennesker, der kan bygge, og som gerne lærer fra sig.",
            "41 people who can build, and who like to teach.",
        ),
        "Ovstrup",
        "community",
        3,
        said("Første borgermøde", "The first citizens' meeting"),
    ),
    (
        said("Gravhøjen", "The burial mound"),
        said(
            "Herfra kan man se alle syv landsbyer, når løvet er faldet.",
            "From here one can see all seven villages once the leaves have fallen.",
        ),
        "Broholt",
        "history",
        3,
        said("Hans Peter Skov", "Hans Peter Skov"),
    ),
)

_PLANS: tuple[tuple[str, Said, Said, int, Said, str], ...] = (
    (
        "municipal",
        said("Kommuneplan 2025", "Municipal plan 2025"),
        said("Åsted Kommune", "Åsted Kommune"),
        2025,
        said(
            "Udpeger Lilleåen som grøn forbindelse. Stien passer ind i den.",
            "Names the Lilleå as a green corridor. The path fits into it.",
        ),
        "aasted.eksempel.dk/kommuneplan",
    ),
    (
        "lag",
        said("LAG-strategi 2023–2027", "LAG strategy 2023–2027"),
        said("LAG Åsted og omegn", "LAG Åsted og omegn"),
        2023,
        said("Støtter mødesteder, som flere landsbyer deler.", "Supports meeting places that several villages share."),
        "lag.eksempel.dk",
    ),
    (
        "ovstrup",
        said("Udviklingsplan for Ovstrup", "Development plan for Ovstrup"),
        said("Ovstrup Borgerforening", "Ovstrup Borgerforening"),
        2018,
        said("Forsamlingshuset stod øverst allerede dengang.", "The village hall was at the top even then."),
        "ovstrup.eksempel.dk/plan",
    ),
)


def write(pen: Pen) -> None:
    """Write strengths and weaknesses, potentials and plans that exist."""
    for kind, title, source, question, place, weight in _SWOT:
        pen.add(
            "swot_item",
            title.da,
            kind=kind,
            title=title,
            source=source,
            weight=weight,
            question=ref("survey_question", question) if question else None,
            place=ref("place", place) if place else None,
        )
    for title, description, village, category, strength, source in _POTENTIALS:
        pen.add(
            "potential",
            title.da,
            title=title,
            description=description,
            village=ref("village", village) if village else None,
            category=category,
            strength=strength,
            source=source,
        )
    for key, title, owner, year, relevance, url in _PLANS:
        pen.add("existing_plan", key, title=title, owner=owner, year=year, relevance=relevance, url=url)
