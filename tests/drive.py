"""Drive the real program from outside, by keys and clicks alone: python -m tests.drive [FOLDER].

It begins at the start window, makes a cluster of four villages, writes its people and money in, holds a meeting, kills
the program in the middle, opens it again and saves the plan as a PDF. `klyngeapp info --json` must then tell the same.
FOLDER (or a temporary one) keeps the workbook, the plan, and a picture of the screen after each act.

Where pages change, the acts below change with them: each begins at a place that a key leads to (Alt+1, the rows of the
sidebar), and looks for the primary button by its colour. `tests.drive_on` goes on through the later phases.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from tests.driving import PANEL, SIZE, DriveError, Screen, column_of, rows_of, run, save_pdf, told
from tests.figures import text_of_pdf
from tests.typed import ore, shown

NAME = "Klyngen ved Halleby å"  # xdotool types a capital Å as a small one
VILLAGES = (("Tinghøj", 312), ("Søllested", 148), ("Vester Bakke", 96), ("Nørre Tved", 205))
MEMBERS = ("Karen Bro", "Jens Mærkedal", "Ole Skov")
BUDGET = (("Kørsel", "12.500"), ("Forplejning til møder", "8.750,50"))
MINUTES = "Alle fire landsbyer var med. Vi tager det op igen."
_WRITTEN = (("village", "Name"), ("person", "Name"), ("budget_line", "Item"), ("agenda_item", "Minutes"))
WANTED = {
    "village": sorted(name for name, _number in VILLAGES),
    "person": sorted(MEMBERS),
    "budget_line": sorted(title for title, _amount in BUDGET),
    "agenda_item": [MINUTES],
}
# So many times Tab: from the headline to the table of the budget; from the date of a new meeting to its first item.
TO_BUDGET, TO_ITEM = 9, 7


def make_cluster(screen: Screen, file: Path) -> None:
    """Answer the four questions of a new cluster."""
    screen.press("Return")  # “New cluster” has the focus where nothing is known
    screen.type(NAME)
    screen.keys("Tab")
    screen.type("Kalundborg Kommune")
    screen.press("Return")
    for name, people in VILLAGES:
        screen.type(f"{name} {people}")
        screen.keys("Return")
    time.sleep(0.6)
    screen.shot("villages")
    screen.press_primary(PANEL, SIZE[1])
    screen.type("1. september 2026")
    screen.shot("time")
    screen.press_primary(PANEL, SIZE[1])
    screen.shot("steps")
    screen.press_primary(PANEL, SIZE[1])
    screen.wait_for("Hvor skal")
    screen.type(str(file))
    screen.keys("Return")
    screen.wait_for(NAME)
    screen.until(file.exists, "the workbook was not made")
    screen.shot("made")


def add_members(screen: Screen) -> None:
    """Write the members of the steering group in."""
    screen.to_step("establishment.steering_group")
    screen.press_primary()
    for name in MEMBERS:
        screen.type(name)
        screen.press("Return")
    screen.keys("Escape")
    screen.shot("members")


def add_budget(screen: Screen) -> None:
    """Write lines of the budget in: their names and amounts."""
    screen.to_step("establishment.timeline_and_budget")
    screen.keys(*["Tab"] * TO_BUDGET, "ctrl+End", "Home")  # to the row that adds, which stands last
    for title, amount in BUDGET:
        screen.type(title)
        screen.keys("Tab")
        screen.type(amount)
        screen.press("Return", "Home")
    screen.keys("Escape")
    screen.shot("budget")


def hold_meeting(screen: Screen) -> None:
    """Hold a meeting, and write down what was said."""
    screen.to_page("meetings")
    screen.press_primary()
    screen.press("Down", "Return")  # the first kind of meeting
    screen.shot("meeting")
    screen.type("12/11")  # the date has the focus
    screen.keys("Return", *["Tab"] * TO_ITEM, "Return")  # the first item of the agenda opens at its minutes
    time.sleep(0.5)
    screen.type(MINUTES)
    screen.keys("Tab")
    time.sleep(1.5)  # what is typed is kept a second after the last key
    screen.shot("minutes")


def save_plan(screen: Screen, plan: Path) -> None:
    """Save the plan as a PDF, with the key that does so from every page."""
    screen.to_page("documents")
    screen.keys("ctrl+e")
    save_pdf(screen, plan, NAME)
    screen.shot("plan")


def drive(folder: Path) -> None:
    """Do it all; DriveError where something did not happen."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "Halleby å.klynge"
    file.unlink(missing_ok=True)
    plan = folder / "plan.pdf"
    plan.unlink(missing_ok=True)
    with Screen(folder) as screen:
        screen.start()
        make_cluster(screen, file)
        add_members(screen)
        add_budget(screen)
        screen.kill()  # in the middle: nothing that was written is lost
        screen.start(file)
        screen.wait_for(NAME)
        time.sleep(1)
        screen.shot("again")
        hold_meeting(screen)
        save_plan(screen, plan)
        screen.close()
        found = told(screen, file)
        written = {table: column_of(screen, file, table, field) for table, field in _WRITTEN}
        amounts = {row["Item"]: row["Amount"] for row in rows_of(screen, file, "budget_line")}
    check(found, plan)
    if written != WANTED:
        raise DriveError(f"typed was {WANTED}; in the file is {written}")
    check_amounts(amounts, found["budget"]["planned"], plan)


def check(found: dict[str, Any], plan: Path) -> None:
    """Hold what the command line says against what was typed."""
    counts = found["counts"]
    wanted = {"village": len(VILLAGES), "membership": len(MEMBERS), "budget_line": len(BUDGET), "meeting": 1}
    seen = {table: counts.get(table) for table in wanted}
    print(json.dumps({"name": found["name"], **seen}, ensure_ascii=False))
    if found["name"] != NAME or seen != wanted:
        raise DriveError(f"typed were {wanted} in “{NAME}”; in the file are {seen} in “{found['name']}”")
    if not plan.read_bytes().startswith(b"%PDF"):
        raise DriveError("the plan is no PDF")


def check_amounts(found: dict[str, str], planned: float, plan: Path) -> None:
    """Hold the amounts in the file, their sum and the PDF against what was typed."""
    typed, seen = {title: ore(amount) for title, amount in BUDGET}, {title: ore(cell) for title, cell in found.items()}
    if seen != typed:
        raise DriveError(f"typed were {BUDGET}; in the file are {found}")
    total = sum(typed.values())
    if round(planned * 100) != total:
        raise DriveError(f"the sum of what was typed is {shown(total)}; `info` says {planned}")
    if f"{shown(total)} kr." not in text_of_pdf(plan):
        raise DriveError(f"the PDF does not have {shown(total)} kr.")


if __name__ == "__main__":
    sys.exit(run(drive))
