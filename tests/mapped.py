"""A cluster that has finished its mapping, made by the command line alone: `klyngeapp new`, and lists taken in."""

import csv
from collections.abc import Callable
from pathlib import Path

NAME = "Klyngen under Åsen"
START = "2026-01-15"
SURVEY = "Hvordan er det at bo under Åsen?"
# Name, inhabitants, those of 16 or over, place on the map, answers to the survey.
VILLAGES = (
    ("Brændholt", 431, 352, 260, 310, 118),
    ("Ellerup", 187, 151, 640, 240, 49),
    ("Vejlby Mark", 93, 80, 410, 690, 31),
    ("Årslev Hede", 264, 219, 790, 620, 72),
)
PEOPLE = ("Else Marie Kragh", "Frode Lyng", "Ida Bak-Hansen", "Mogens Toft", "Rikke Ørum", "Svend Åge Holm")
# The lines of the process's budget: what, planned, spent, both as they stand in a list.
BUDGET = (("Konsulent", "38500,00", "21250,00"), ("Annoncer og plakater", "4175,50", "1980,25"))
# The themes that every new workbook has, in Danish.
THEMES = (
    "Mødesteder",
    "Aktivitetsudbud",
    "Kommunikation",
    "Organisation",
    "Borgerinvolvering",
    "Kommunesamarbejde",
)

Rows = tuple[tuple[object, ...], ...]
Lists = tuple[tuple[str, tuple[str, ...], Rows], ...]


def _of_villages() -> Lists:
    figures = tuple(
        (name, year, people - 4 * (2026 - year)) for name, people, *_rest in VILLAGES for year in (2016, 2026)
    )
    columns = ("Name", "Inhabitants", "Inhabitants 16+", "Place in the sketch, across", "Place in the sketch, down")
    places = tuple((f"{name} Forsamlingshus", name, "Village hall", 60) for name, *_rest in VILLAGES)
    return (
        ("village", columns, tuple(row[:5] for row in VILLAGES)),
        ("village_figure", ("Village", "Year", "Inhabitants"), figures),
        ("place", ("Name", "Village", "Kind", "Room for how many"), places),
    )


def _of_people() -> Lists:
    villages = [row[0] for row in VILLAGES]
    people = tuple((name, villages[place % 4], "Active") for place, name in enumerate(PEOPLE))
    members = tuple((name, "Styregruppen", "Member") for name in PEOPLE[:4])
    hours = ((PEOPLE[0], "2026-04-02", "6:30"), (PEOPLE[1], "2026-04-09", "4:15"))
    budget = tuple((title, "Kortlægning", amount, spent) for title, amount, spent in BUDGET)
    return (
        ("person", ("Name", "Village", "Status"), people),
        ("group", ("Name", "Kind"), (("Styregruppen", "Steering group"),)),
        ("membership", ("Person", "Group", "Role"), members),
        ("hours_entry", ("Person", "Date", "Hours"), hours),
        ("budget_line", ("Item", "Phase", "Amount", "Spent"), budget),
    )


def _of_the_survey() -> Lists:
    question, options = "Hvad skal vi tage fat på?", (("Et sted at mødes", 121), ("En sti til skolen", 97))
    meeting = ("Dialogmøde", "Dialogue meeting", "2026-06-04")
    answers = tuple((SURVEY, name, answered) for name, *_rest, answered in VILLAGES)
    of_options = tuple((question, place, title) for place, (title, _answered) in enumerate(options, 1))
    asked = tuple(
        (SURVEY, place, f"Hvad vil I sige om {theme}?", "Own words", theme) for place, theme in enumerate(THEMES, 2)
    )
    return (
        (
            "survey",
            ("Title", "Lowest age", "Opens", "Closes", "How many may answer"),
            ((SURVEY, 16, "2026-03-02", "2026-03-29", sum(row[2] for row in VILLAGES)),),
        ),
        (
            "survey_question",
            ("Survey", "Order", "Question", "Kind", "Focus theme"),
            ((SURVEY, 1, question, "Several answers", THEMES[0]), *asked),
        ),
        ("survey_total", ("Survey", "Village", "Responses"), answers),
        ("survey_option", ("Question", "Order", "Answer option"), of_options),
        ("survey_option_total", ("Answer option", "Responses"), options),
        ("meeting", ("Title", "Kind", "Date"), (meeting,)),
    )


def _of_strengths() -> Lists:
    kinds = ("Strength", "Weakness", "Opportunity", "Threat")
    titles = ("Vi kender hinanden", "Bussen kører to gange om dagen", "Den gamle skole står tom", "De unge flytter")
    return (
        ("swot_item", ("Kind", "Title"), tuple(zip(kinds, titles, strict=True))),
        ("potential", ("Title", "Kind", "Strength"), (("Åsen og udsigten", "Nature", 4),)),
        ("existing_plan", ("Title", "Owner", "Year"), (("Kommuneplan 2025", "Bakkeby Kommune", 2025),)),
        ("channel", ("Name", "Kind", "In use from"), (("Under Åsen på Facebook", "Facebook", "2026-02-01"),)),
    )


def make_mapped(file: Path, folder: Path, klyngeapp: Callable[..., str]) -> None:
    """Make the workbook; `klyngeapp` runs the command line with words. The lists lie in `folder` afterwards."""
    municipality = ("--municipality", "Bakkeby Kommune")
    klyngeapp("new", "--language", "da", "--name", NAME, *municipality, "--start", START, "--months", 18, file)
    folder.mkdir(exist_ok=True)
    for table, columns, rows in (*_of_villages(), *_of_people(), *_of_the_survey(), *_of_strengths()):
        target = folder / f"{table}.csv"
        with target.open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines, delimiter=";").writerows([columns, *rows])
        klyngeapp("import", "--language", "en", file, table, target)
