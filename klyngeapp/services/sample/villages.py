"""The seven villages and their figures over the years."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.pen import THOUSANDTHS, Pen, Said, ref, said

MUNICIPALITY = fixed_id("municipality", "1")
SOURCE = said("Åsted Kommune, udtræk fra Danmarks Statistik", "Åsted Kommune, extract from Statistics Denmark")

# name, parish, who speaks for it, inhabitants, of them aged 16 or over, place in the sketch (across, down)
VILLAGES: tuple[tuple[str, str, str, int, int, int, int], ...] = (
    ("Kærbølle", "Kærbølle Sogn", "Kærbølle Borgerforening", 742, 613, 470, 400),
    ("Ovstrup", "Kærbølle Sogn", "Ovstrup Borgerforening", 521, 430, 700, 560),
    ("Nørremølle", "Nørremølle Sogn", "Nørremølle Beboerforening", 398, 329, 300, 600),
    ("Hedelund", "Hedelund Sogn", "Hedelund Forsamlingshus", 327, 270, 620, 200),
    ("Skovsgårde", "Nørremølle Sogn", "Skovsgårde Bylaug", 264, 219, 520, 800),
    ("Engtved", "Hedelund Sogn", "Engtved Bylaug", 196, 164, 270, 230),
    ("Broholt", "Kærbølle Sogn", "Broholt Bylaug", 138, 115, 800, 830),
)
NAMES = tuple(row[0] for row in VILLAGES)

_NOTES: dict[str, Said] = {
    "Ovstrup": said(
        "Ovstrup er god til: fællesspisning hver anden torsdag, et stærkt håndværkerlaug og en foodtruck til byfester.",
        "Ovstrup is good at: a shared dinner every other Thursday, a strong craftsmen's guild and a food truck for "
        "village feasts.",
    ),
    "Broholt": said(
        "Broholt kom med 1. januar 2026 efter et møde i bylauget. Tal fra før den dato regnes uden Broholt.",
        "Broholt joined on 1 January 2026 after a meeting of its village guild. Earlier figures are without it.",
    ),
}

_YEARS = (2016, 2021, 2026, 2035)
# inhabitants in those years (the last is the municipality's forecast), households, homes that stand empty,
# average age in tenths in 2026
_FIGURES: dict[str, tuple[tuple[int, int, int, int], int, int, int]] = {
    "Kærbølle": ((718, 731, 742, 751), 318, 6, 412),
    "Ovstrup": ((548, 533, 521, 502), 231, 7, 436),
    "Nørremølle": ((421, 409, 398, 380), 178, 8, 441),
    "Hedelund": ((339, 331, 327, 318), 142, 4, 448),
    "Skovsgårde": ((271, 268, 264, 259), 113, 3, 452),
    "Engtved": ((188, 193, 196, 201), 81, 1, 419),
    "Broholt": ((149, 143, 138, 129), 64, 4, 467),
}
# people aged 16–24, 25–39, 40–59, 60–74 and 75 or more in 2026; they sum up to all those aged 16 or over
_AGED: dict[str, tuple[int, int, int, int, int]] = {
    "Kærbølle": (80, 124, 197, 139, 73),
    "Ovstrup": (52, 74, 137, 111, 56),
    "Nørremølle": (32, 63, 105, 79, 50),
    "Hedelund": (33, 46, 86, 70, 35),
    "Skovsgårde": (26, 42, 70, 53, 28),
    "Engtved": (20, 42, 53, 34, 15),
    "Broholt": (14, 16, 37, 27, 21),
}
_AGE_GROUPS = ("aged_16_24", "aged_25_39", "aged_40_59", "aged_60_74", "aged_75plus")
_COUNTED = 2026  # the year of which the ages are known
# share under 22, share over 65, in work (tenths of a per cent of the cluster as a whole), by year
_SHARES = {2016: (271, 186, 748), 2021: (254, 207, 761), 2026: (238, 226, 769), 2035: (214, 268, 0)}


def write(pen: Pen) -> None:
    """Write the villages and their figures."""
    for name, parish, organised_in, inhabitants, adults, across, down in VILLAGES:
        pen.add(
            "village",
            name,
            name=name,
            kind="village",
            municipality=MUNICIPALITY,
            parish=parish,
            organised_in=organised_in,
            inhabitants=inhabitants,
            inhabitants_16plus=adults,
            figures_from="2026-01-01",
            source=SOURCE,
            joined="2026-01-01" if name == "Broholt" else "2025-09-01",
            map_x=across,
            map_y=down,
            note=_NOTES.get(name),
        )
    for number, name in enumerate(NAMES):
        for place, year in enumerate(_YEARS):
            _figures(pen, name, number, place, year)


def _figures(pen: Pen, name: str, number: int, place: int, year: int) -> None:
    inhabitants, households, empty, age = _FIGURES[name]
    people, forecast = inhabitants[place], year == _YEARS[-1]
    young, old, work = _SHARES[year]
    tenth = THOUSANDTHS // 10
    # Small places differ a little from the whole; the oldest village has the fewest young people.
    tilt = (age - 430) // 6
    moved = _moved(people, number, year)
    pen.add(
        "village_figure",
        f"{name} {year}",
        village=ref("village", name),
        year=year,
        forecast=int(forecast),
        inhabitants=people,
        average_age=(age - 8 * (2 - place)) * tenth,
        share_under_22=(young - tilt) * tenth,
        share_over_65=(old + tilt) * tenth,
        employment=None if forecast else (work - number) * tenth,
        households=None if forecast else households - 2 + place,
        vacant_homes=None if forecast else empty,
        source=said("Kommunens prognose 2026", "The municipality's forecast of 2026") if forecast else SOURCE,
        **({} if forecast else moved),
        **(dict(zip(_AGE_GROUPS, _AGED[name], strict=True)) if year == _COUNTED else {}),
    )


def _moved(people: int, number: int, year: int) -> dict[str, int]:
    """Return who came and went in a year, in the measure of a village of that size."""
    return {
        "newcomers": people // 20 + number % 3,
        "leavers": people // 19 + (year // 5 + number) % 3,
        "births": people // 105 + number % 2,
        "deaths": people // 98 + (number + 1) % 2,
    }
