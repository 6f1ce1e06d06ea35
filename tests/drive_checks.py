"""What must hold when `tests.drive_on` has driven: lists, pages, `info --json` and PDF tell what was typed."""

from pathlib import Path
from typing import Any

from tests.driving import DriveError, Screen, column_of, rows_of
from tests.figures import Texts, amounts_in, numbers_in, pages_of_pdf, text_of_pdf
from tests.typed import (
    ADOPTED_BY,
    CHOSEN,
    IDEAS,
    LEFT,
    PLANS,
    REASON,
    SEATED,
    VISION,
    amounts_of_process,
    amounts_printed,
    money_of_all,
    ore,
)


def check_lists(screen: Screen, file: Path) -> None:
    """Hold the lists that the command line writes against what was typed."""
    plans = [(one.title, one.area, one.coordinator, one.goal, one.proof) for one in PLANS]
    areas = {row["Title"]: row["Decision"] == "Chosen" for row in rows_of(screen, file, "candidate")}
    expect("ideas", column_of(screen, file, "idea", "Idea"), sorted(IDEAS))
    expect("visions", _cells(screen, file, "vision", "Vision", "Status"), [(VISION, "Adopted")])
    expect("candidates", areas, {**dict.fromkeys(CHOSEN, True), LEFT: False})
    expect("areas", column_of(screen, file, "action_area", "Title"), sorted(CHOSEN))
    columns = ("Title", "Action area", "Coordinator", "Goal", "How will you know it works?")
    expect("plans", _cells(screen, file, "action_plan", *columns), sorted(plans))
    tasks = sorted((one.title, task) for one in PLANS for task in one.tasks)
    expect("tasks", _cells(screen, file, "task", "Action plan", "Task"), tasks)
    costs = {(one.title, title, ore(amount)) for one in PLANS for title, amount in one.costs}
    lines = [row for row in rows_of(screen, file, "budget_line") if row["Action plan"]]
    expect("costs", {(row["Action plan"], row["Item"], ore(row["Amount"])) for row in lines}, costs)
    paid = {(one.title, by.name, ore(by.asked), ore(by.granted)) for one in PLANS for by in one.sources}
    rows = rows_of(screen, file, "financing")
    found = {(row["Action plan"], row["Who pays"], ore(row["Applied for"]), ore(row["Granted"])) for row in rows}
    expect("sources", found, paid)
    expect("seats", column_of(screen, file, "seat", "Person"), sorted(SEATED))
    columns = ("Status", "Adopted on", "Adopted by", "Why adopted although something is missing")
    adopted = [("Adopted", "2026-11-12", ADOPTED_BY, REASON)]
    expect("adoption", _cells(screen, file, "plan_version", *columns), adopted)


def _cells(screen: Screen, file: Path, table: str, *columns: str) -> list[tuple[str, ...]]:
    return sorted(tuple(row[column] for column in columns) for row in rows_of(screen, file, table))


def check_figures(found: dict[str, Any], pages: Texts, plan: Path) -> None:
    """Hold every amount and number on the pages against `info --json`, the sums of what was typed, and the PDF."""
    printed, total = text_of_pdf(plan), money_of_all()
    sums = {"planned": total.cost / 100, "financed": (total.own + total.granted) / 100, "spent": 0}
    expect("info's sums of the plans", found["plans_budget"], sums)
    for amount in amounts_printed():
        expect(f"the PDF has {amount}", amount in printed, wanted=True)
    for key, texts in pages.items():
        expect(f"amounts only on {key}", amounts_in(texts) - amounts_printed() - amounts_of_process(), set())
    counts, everything = found["counts"], [text for texts in pages.values() for text in texts]
    numbers = {
        r"(\d+) ideer indtil nu": counts["idea"],
        r"^(\d+) planer ·": counts["action_plan"],
        r"^(\d+) borgere i alt": found["inhabitants"],
        r"(\d+) ledige pladser": counts["seat"] - len(SEATED),
        r"^(\d+) sider\.": pages_of_pdf(plan),
    }
    for pattern, number in numbers.items():
        expect(pattern, numbers_in(everything, pattern), {number})
    of_pdf = {
        r"(\d+) indbyggere": found["inhabitants"],
        r"(\d+) af \d+ er besat": len(SEATED),
        r"\d+ af (\d+) er besat": counts["seat"],
        r"Vi er (\d+) frivillige": found["volunteers"],
        r"Vi har (\d+) mødesteder": counts["place"],
    }
    for pattern, number in of_pdf.items():
        expect(f"the PDF's {pattern}", numbers_in([printed], pattern), {number})
    expect("the line of the adoption", "Vedtaget af styregruppen den 12. november 2026" in printed, wanted=True)
    expect("a draft", "KLADDE" in printed.upper(), wanted=False)


def expect(what: str, found: object, wanted: object) -> None:
    """Raise DriveError where something is not as it was typed."""
    if found != wanted:
        raise DriveError(f"{what}: wanted was {wanted}; found is {found}")
