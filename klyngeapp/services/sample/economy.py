"""The money: the budget of the process and who pays, and the money of each plan."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.pen import HOUR, KRONE, THOUSANDTHS, Pen, Said, ref, said

# item, phase, kind, budget, spent, in kroner
_PROCESS: tuple[tuple[Said, str, str, int, int], ...] = (
    (said("Proceskonsulent", "Process consultant"), "establishment", "consultant", 250_000, 187_500),
    (said("Kortlægning", "Mapping"), "mapping", "mapping", 40_000, 38_500),
    (said("Møder og mad", "Meetings and food"), "vision", "meetings", 25_000, 17_000),
    (said("Hjemmeside og tryk", "Website and printing"), "mapping", "communication", 60_000, 25_500),
    (said("Uforudset", "Contingency"), "implementation", "contingency", 25_000, 0),
)
# source, kind, fund, applied for, granted, status, sent, answered
_SOURCES: tuple[tuple[Said | str, str, str | None, int, int, str, str, str], ...] = (
    ("Åsted Kommune", "municipality", None, 75_000, 75_000, "granted", "2025-08-12", "2025-08-26"),
    ("Landdistriktspuljen", "fund", "rural", 50_000, 50_000, "granted", "2025-08-20", "2025-10-17"),
    ("Fonden Levende Bygder", "fund", "villages", 180_000, 180_000, "granted", "2025-08-20", "2025-10-30"),
    ("Åsted Sparekasses Fond", "fund", "bank", 90_000, 70_000, "partly", "2025-09-15", "2025-11-14"),
    ("Nordlysfonden", "fund", "north", 60_000, 0, "refused", "2025-09-15", "2025-11-18"),
    (
        said("Lokale sponsorer", "Local sponsors"),
        "sponsor",
        None,
        25_000,
        25_000,
        "granted",
        "2025-12-01",
        "2025-12-15",
    ),
)

# plan: (item, kind, budget, spent) ...
_LINES: dict[str, tuple[tuple[Said, str, int, int], ...]] = {
    "culture_house": (
        (said("Nyt køkken", "New kitchen"), "construction", 285_000, 0),
        (said("Rum til de unge", "Room for the young"), "construction", 190_000, 0),
        (said("Gulv, lys og maling", "Floor, light and paint"), "construction", 95_000, 0),
        (said("Uforudset", "Contingency"), "contingency", 50_000, 0),
    ),
    "booking": (
        (said("Abonnement i to år", "Subscription for two years"), "operation", 12_000, 12_000),
        (said("Nøglebokse", "Key boxes"), "materials", 6_000, 5_800),
    ),
    "dinners": (
        (said("Gryder og service", "Pots and plates"), "materials", 8_000, 7_400),
        (said("Kørsel", "Driving"), "operation", 4_000, 1_150),
    ),
    "path": (
        (said("Grus, 420 ton", "Gravel, 420 tons"), "materials", 58_000, 0),
        (said("To gangbroer", "Two footbridges"), "construction", 74_000, 0),
        (said("Skilte", "Signs"), "materials", 9_500, 0),
    ),
    "cycle_route": (
        (said("Kort, 1.000 stk.", "Maps, 1,000 copies"), "print", 14_500, 0),
        (said("Mærker til ruten", "Marks for the route"), "materials", 10_000, 2_300),
    ),
    "signs": (
        (said("Træ til 14 bænke", "Timber for 14 benches"), "materials", 24_000, 0),
        (said("22 skilte", "22 signs"), "materials", 22_000, 0),
    ),
    "youth_club": (
        (said("Møbler og spil", "Furniture and games"), "materials", 23_000, 0),
        (said("Aftensmad i et halvt år", "Supper for half a year"), "meetings", 12_000, 0),
    ),
    "football": ((said("Trøjer og bolde", "Shirts and balls"), "materials", 9_000, 8_650),),
    "old_school": ((said("Forundersøgelse ved arkitekt", "Study by an architect"), "fees", 75_000, 0),),
    "welcome": ((said("60 velkomstkurve", "60 welcome baskets"), "materials", 6_000, 1_900),),
    "website": (
        (said("Ny hjemmeside", "New website"), "communication", 32_000, 30_500),
        (said("Papirudgave af nyhedsbrevet", "Paper edition of the newsletter"), "print", 8_000, 1_200),
    ),
}
_OWN = {
    "culture_house": 60_000,
    "dinners": 12_000,
    "path": 20_000,
    "cycle_route": 4_500,
    "signs": 6_000,
    "youth_club": 5_000,
    "football": 9_000,
    "welcome": 6_000,
    "website": 5_000,
}
# plan, source, kind, fund, applied for, granted, status
_SOUGHT: tuple[tuple[str, str, str, str, int, int, str], ...] = (
    ("culture_house", "Mødestedspuljen", "fund", "meeting_places", 560_000, 0, "draft"),
    ("booking", "Landdistriktspuljen", "fund", "rural", 18_000, 18_000, "granted"),
    ("path", "Kommunens stipulje", "municipality", "paths", 60_000, 0, "draft"),
    ("path", "Naturfonden", "fund", "nature", 61_500, 0, "draft"),
    ("cycle_route", "Friluftspuljen", "fund", "outdoor", 20_000, 20_000, "granted"),
    ("signs", "Friluftspuljen", "fund", "outdoor", 40_000, 40_000, "granted"),
    ("youth_club", "Ungepuljen", "fund", "youth", 30_000, 0, "draft"),
    ("old_school", "Fonden Levende Bygder", "fund", "villages", 75_000, 0, "sent"),
    ("website", "Åsted Sparekasses Fond", "fund", "bank", 35_000, 35_000, "granted"),
)


def write(pen: Pen) -> None:
    """Write budgets and who pays."""
    _process(pen)
    for plan, lines in _LINES.items():
        for place, (title, category, amount, actual) in enumerate(lines):
            pen.add(
                "budget_line",
                f"{plan} {place}",
                title=title,
                action_plan=ref("action_plan", plan),
                category=category,
                amount=amount * KRONE,
                actual=actual * KRONE,
                vat="included",
                year=2026 if actual else 2027,
            )
    _plans(pen)


def _process(pen: Pen) -> None:
    for place, (title, phase, category, amount, actual) in enumerate(_PROCESS, 1):
        pen.add(
            "budget_line",
            f"process {place}",
            title=title,
            phase=fixed_id("phase", phase),
            category=category,
            amount=amount * KRONE,
            actual=actual * KRONE,
            vat="included",
            voucher=str(place) if actual else None,
        )
    pen.add(
        "budget_line",
        "evenings",
        title=said("36 aftener i lånte lokaler", "36 evenings in borrowed rooms"),
        category="meetings",
        quantity=36 * THOUSANDTHS,
        in_kind=1,
        vat="none",
    )
    for place, (source, kind, fund, asked, granted, status, sent, answered) in enumerate(_SOURCES):
        pen.add(
            "financing",
            f"process {place}",
            source=source,
            kind=kind,
            fund=ref("fund", fund) if fund else None,
            asked=asked * KRONE,
            granted=granted * KRONE,
            paid=granted * KRONE * 3 // 4 if kind == "fund" else granted * KRONE,
            status=status,
            sent_on=sent,
            answered_on=answered,
            report_due="2027-05-31" if kind == "fund" and granted else None,
        )


def _plans(pen: Pen) -> None:
    for plan, amount in _OWN.items():
        pen.add(
            "financing",
            f"{plan} own",
            source=said("Egne midler", "Own money"),
            kind="own",
            action_plan=ref("action_plan", plan),
            granted=amount * KRONE,
            status="granted",
        )
    for plan, source, kind, fund, asked, granted, status in _SOUGHT:
        pen.add(
            "financing",
            f"{plan} {fund}",
            source=source,
            kind=kind,
            action_plan=ref("action_plan", plan),
            fund=ref("fund", fund),
            asked=asked * KRONE,
            granted=granted * KRONE if granted else None,
            status=status,
            sent_on="2026-09-21" if status != "draft" else None,
            answered_on="2026-10-19" if granted else None,
        )
    pen.add(
        "financing",
        "path hours",
        source=said("Frivillige timer", "Volunteer hours"),
        kind="volunteer_hours",
        action_plan=ref("action_plan", "path"),
        fund=ref("fund", "nature"),
        hours=180 * HOUR,
        note=said("Naturfonden tæller timerne, men ikke i kroner.", "Naturfonden counts the hours, but not in kroner."),
    )
