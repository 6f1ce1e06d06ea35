"""What is measured over time, and the traffic lights of the plans."""

from klyngeapp.services.sample.pen import THOUSANDTHS, Pen, Said, ref, said

# key, title, area, plan, unit, at the start, aim, measured next, (day, value) ...
_INDICATORS: tuple[
    tuple[str, Said, str | None, str | None, Said, int | None, int, str, tuple[tuple[str, int], ...]], ...
] = (
    (
        "dinner",
        said("Gæster ved fællesspisning", "Guests at the shared dinner"),
        "places",
        "dinners",
        said("gæster", "guests"),
        42,
        60,
        "2027-01",
        (("2026-07-30", 42), ("2026-08-27", 48), ("2026-09-24", 55), ("2026-10-15", 58), ("2026-10-29", 66)),
    ),
    (
        "path",
        said("Brugere på stien en lørdag", "Users of the path on a Saturday"),
        "paths",
        "path",
        said("personer", "people"),
        None,
        60,
        "2027-05",
        (),
    ),
    (
        "youth",
        said("Unge, der går til noget", "Young people who take part in something"),
        "youth",
        None,
        said("unge", "young people"),
        64,
        90,
        "2027-02",
        (("2025-12-10", 64), ("2026-05-20", 70), ("2026-10-14", 71)),
    ),
    (
        "households",
        said("Nye husstande om året", "New households a year"),
        "homes",
        None,
        said("husstande", "households"),
        14,
        18,
        "2027-01",
        (("2024-01-01", 14), ("2025-01-01", 12), ("2026-01-01", 11)),
    ),
    (
        "readers",
        said("Læsere af nyhedsbrevet", "Readers of the newsletter"),
        "story",
        "website",
        said("læsere", "readers"),
        120,
        400,
        "2026-12",
        (("2026-02-15", 120), ("2026-05-15", 180), ("2026-08-15", 310), ("2026-11-01", 395)),
    ),
    (
        "volunteers",
        said("Frivillige", "Volunteers"),
        None,
        None,
        said("personer", "people"),
        21,
        70,
        "2027-02",
        (("2026-02-28", 21), ("2026-04-30", 34), ("2026-06-30", 49), ("2026-11-12", 58)),
    ),
)


# plan, day, light, comment
_LIGHTS: tuple[tuple[str, str, str, Said], ...] = (
    (
        "culture_house",
        "2026-10-22",
        "yellow",
        said(
            "Tegningerne er klar. Egenbetalingen er for lille.", "The drawings are ready. Our own share is too small."
        ),
    ),
    ("booking", "2026-10-22", "green", said("I brug siden september.", "In use since September.")),
    ("dinners", "2026-10-22", "green", said("Der er venteliste.", "There is a waiting list.")),
    ("path", "2026-08-20", "yellow", said("En lodsejer vil tænke over det.", "A landowner wants to think it over.")),
    (
        "path",
        "2026-10-22",
        "green",
        said("Alle fire har sagt ja. Nu mangler pengene.", "All four have said yes. Now for the money."),
    ),
    ("cycle_route", "2026-10-22", "green", said("Ruten er kørt igennem.", "The route has been ridden.")),
    ("youth_club", "2026-10-22", "red", said("Ingen tovholder.", "No coordinator.")),
    ("football", "2026-10-22", "green", said("Holdet blev nummer tre.", "The team came third.")),
    ("welcome", "2026-10-22", "green", said("Syv værter er fundet.", "Seven hosts are found.")),
    ("website", "2026-10-22", "green", said("Næsten 400 læsere.", "Almost 400 readers.")),
    ("day", "2026-10-22", "yellow", said("Mangler budget.", "Lacks a budget.")),
)


def write(pen: Pen) -> None:
    """Write indicators with their measurements, and the lights."""
    for key, title, area, plan, unit, baseline, target, again, values in _INDICATORS:
        pen.add(
            "indicator",
            key,
            title=title,
            action_area=ref("action_area", area) if area else None,
            action_plan=ref("action_plan", plan) if plan else None,
            unit=unit,
            baseline=None if baseline is None else baseline * THOUSANDTHS,
            target=target * THOUSANDTHS,
            next_measured=again,
        )
        for day, value in values:
            amount = value * THOUSANDTHS
            pen.add("measurement", f"{key} {day}", indicator=ref("indicator", key), date=day, value=amount)
    for plan, day, light, comment in _LIGHTS:
        plan_id = ref("action_plan", plan)
        pen.add("project_status", f"{plan} {day}", action_plan=plan_id, date=day, light=light, comment=comment)
