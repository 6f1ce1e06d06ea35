"""Hands needed and promised, and what people care for."""

from klyngeapp.services.sample.pen import HOUR, Pen, Said, Written, ref, said
from klyngeapp.services.sample.people import skill
from klyngeapp.services.sample.persons import VOLUNTEERS

# key, plan, what, how many, hours each, skill, when, weekday, part of the day, village, who has said yes, who is asked
_NEEDS: tuple[
    tuple[str, str, Said, int, float, str | None, Said | None, str | None, str | None, str | None, str, str], ...
] = (
    (
        "youth_club",
        "youth_club",
        said("Voksne tirsdag aften", "Adults on Tuesday evening"),
        2,
        8,
        "children_and_youth",
        said("Tirsdage kl. 19–21, cirka 8 timer om måneden", "Tuesdays 7–9 pm, about 8 hours a month"),
        "tue",
        "evening",
        "Kærbølle",
        "",
        "Nadia Kjeldsen",
    ),
    (
        "excavator",
        "path",
        said("Én med gravemaskine", "Somebody with an excavator"),
        1,
        16,
        "machines",
        said("To lørdage i april", "Two Saturdays in April"),
        "sat",
        "morning",
        "Nørremølle",
        "",
        "Karl-Emil Juhl",
    ),
    (
        "bakers",
        "day",
        said("Bagere", "Bakers"),
        10,
        3,
        "kitchen",
        said("Dagen før, i august", "The day before, in August"),
        "fri",
        "evening",
        "Ovstrup",
        "",
        "",
    ),
    (
        "saturdays",
        "path",
        said("Arbejdslørdage i april", "Working Saturdays in April"),
        14,
        8,
        "nature_and_paths",
        said("Lørdage kl. 9–13", "Saturdays 9 am–1 pm"),
        "sat",
        "morning",
        "Nørremølle",
        "Hans Peter Skov|Viggo Munk|Bent Ladefoged|Ole Kristian Bak|Niels Jørgen Lykke|Karl-Emil "
        "Juhl|Mikkel Thorsø|Rasmus Enevold|Jonas Elkjær|Dorthe Vinding|Jeppe Skytte|Svend Aage Riis|Egon "
        "Vestergaard|Poul Erik Brandt",
        "",
    ),
    (
        "builders",
        "culture_house",
        said("Tømrere og malere", "Carpenters and painters"),
        4,
        24,
        "carpentry",
        said("Efter tilsagn", "Once the grant is given"),
        None,
        None,
        "Ovstrup",
        "Svend Aage Riis|Egon Vestergaard|Kim Overby|Henning Agerbo",
        "",
    ),
    (
        "kitchen",
        "dinners",
        said("Køkkenhold", "Kitchen team"),
        6,
        4,
        "kitchen",
        said("Hver anden torsdag", "Every other Thursday"),
        "thu",
        "afternoon",
        "Ovstrup",
        "Gerda Nørbæk|Lis Åkjær|Else Bjerregaard|Tove Ringgaard|Hanne-Lise Frost|Christa Winther",
        "",
    ),
    (
        "estimates",
        "old_school",
        said("Én, der kan regne på huse", "Somebody who can estimate building work"),
        1,
        10,
        "estimates",
        None,
        None,
        None,
        "Hedelund",
        "Preben Gaardsted",
        "",
    ),
    (
        "signs",
        "signs",
        said("Opsætning", "Putting them up"),
        3,
        12,
        "crafts",
        said("Tre lørdage i marts", "Three Saturdays in March"),
        "sat",
        "morning",
        None,
        "Bent Ladefoged|Torben Hessel|Viggo Munk",
        "",
    ),
    (
        "writers",
        "website",
        said("Skribenter", "Writers"),
        4,
        3,
        "writing_and_photo",
        said("Hver måned", "Every month"),
        None,
        None,
        None,
        "Lone Bech|Birgit Sandholm|Lene Abildgaard|Ruth Dalsgaard",
        "",
    ),
    (
        "hosts",
        "welcome",
        said("En vært i hver landsby", "A host in each village"),
        7,
        2,
        None,
        said("Når nogen flytter til", "When somebody moves in"),
        None,
        None,
        None,
        "Else Bjerregaard|Nadia Kjeldsen|Pia Lundholt|Karin Sehested|Maja Kjærulf|Line Fuglsang|Agnes Toftegaard",
        "",
    ),
)


def write(pen: Pen) -> None:
    """Write needs, promises and interests."""
    for row in _NEEDS:
        _need(pen, row)
    for person in VOLUNTEERS:
        for area in person.cares_for.split():
            who, cares = ref("person", person.name), ref("action_area", area)
            pen.add("person_interest", f"{person.name} {area}", person=who, action_area=cares)


def _need(
    pen: Pen,
    row: tuple[str, str, Said, int, float, str | None, Said | None, str | None, str | None, str | None, str, str],
) -> None:
    key, plan, title, number, hours, wanted, when, weekday, part, village, promised, asked = row
    names = promised.split("|") if promised else []
    pen.add(
        "helper_need",
        key,
        title=title,
        action_plan=ref("action_plan", plan),
        number=number,
        minutes=round(hours * HOUR),
        skill=skill(wanted) if wanted else None,
        when=when,
        weekday=weekday,
        part_of_day=part,
        village=ref("village", village) if village else None,
        status="filled" if len(names) == number else "open",
    )
    for name in names:
        _promise(pen, key, name, answer="yes", asked_on="2026-09-15", due=_DUE.get(plan))
    if asked:
        _promise(pen, key, asked, answer="no" if key == "youth_club" else "asked", asked_on="2026-11-05")


_DUE = {"path": "2027-04", "signs": "2027-03", "dinners": "2027-04", "welcome": "2026-12", "website": "2026-12"}


def _promise(pen: Pen, need: str, name: str, **values: Written) -> None:
    helper, wanted = ref("person", name), ref("helper_need", need)
    pen.add("helper_promise", f"{need} {name}", need=wanted, person=helper, **values)
