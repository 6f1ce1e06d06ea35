"""Drive the real program on, by keys and clicks alone, to an adopted plan: python -m tests.drive_on [FOLDER].

It begins with a cluster that has finished its mapping (`tests.mapped`, made by the command line), and writes ideas, a
vision, action areas, two plans with tasks and money and the organisation; it looks at the sections of the strategy
plan, adopts the plan, and saves its PDF. The lists that the command line writes must then hold what was typed, and
every amount and number on the pages must be that of `klyngeapp info --json` and of the PDF (it needs `pdftotext`).
"""

import json
import sys
import time
from pathlib import Path

from tests.drive_checks import check_figures, check_lists, expect
from tests.driving import Screen, klyngeapp, run, save_pdf, told
from tests.figures import texts_of_pages
from tests.mapped import NAME, SURVEY, VILLAGES, make_mapped
from tests.typed import ADOPTED_BY, CHOSEN, IDEAS, LEFT, PLANS, REASON, SEATED, VISION, Plan, Source

# So many times Tab. From the headline to the field of the ideas, to the first tick (past the four that have no place in
# the square), to “Ny plan”, to the seats, to the sections, to “Gem som PDF”, to the day of the adoption; in the form of
# a source from its headline to its kind, and on to what is asked for.
TO_IDEAS, TO_FIRST_TICK, TO_NEW_PLAN, TO_SEATS, TO_SECTIONS, TO_PDF, TO_DAY = 2, 8, 3, 3, 3, 2, 2
TO_KIND, TO_ASKED = 4, 3
VISITED = (
    "overview",
    "vision.ideas",
    "vision.vision",
    "vision.action_areas",
    "action_plans.plans",
    "action_plans.money",
    "implementation.organisation",
    "implementation.strategy_plan",
    "implementation.adopt",
)


def write_ideas(screen: Screen) -> None:
    """Write ideas of citizens down, one after another."""
    screen.to_step("vision.ideas")
    screen.tabs(TO_IDEAS)
    for idea in IDEAS:
        screen.type(idea)
        screen.press("Return")
    screen.shot("ideas")


def write_vision(screen: Screen) -> None:
    """Write the vision, and adopt it."""
    screen.to_step("vision.vision")
    screen.tabs(1)
    screen.type(VISION)
    screen.press("Tab")
    screen.press("space")  # from the words Tab leads on to “Vedtag visionen”
    screen.shot("vision")


def choose_areas(screen: Screen) -> None:
    """Write candidates, and tick three of them."""
    screen.to_step("vision.action_areas")
    screen.press_primary()
    for title in (*CHOSEN, LEFT):
        screen.type(title)
        screen.press("Return")
    screen.keys("Escape")
    screen.to_step("vision.action_areas")
    screen.tabs(TO_FIRST_TICK)
    screen.press("space")
    for _candidate in CHOSEN[1:]:
        screen.tabs(2)  # they stand by name, what is chosen first: the next one is that which is to be left out
        screen.press("space")
    screen.shot("areas")


def write_plans(screen: Screen) -> None:
    """Write the plans: what they are for, their tasks, what they cost and who pays."""
    for plan in PLANS:
        screen.to_step("action_plans.plans")
        if plan is PLANS[0]:
            screen.press_primary()
        else:
            screen.tabs(TO_NEW_PLAN)
            screen.press("space")
        screen.type(plan.title)  # a new plan asks for its name
        screen.press("Return")
        _write_fields(screen, plan)
        screen.keys("ctrl+Tab")
        for source in plan.sources:
            _write_source(screen, source)
        screen.shot("plan")


def _write_fields(screen: Screen, plan: Plan) -> None:
    for text in (plan.area, plan.coordinator, plan.start, plan.end, plan.goal, plan.proof):
        screen.tabs(1)
        screen.type(text)
    screen.tabs(1)
    screen.keys("space")  # written to the end
    time.sleep(0.4)
    screen.tabs(1)
    for task in plan.tasks:
        screen.type(task)
        screen.press("Return", "Home")
    screen.keys("ctrl+Tab", "ctrl+End", "Home")  # to the row that adds a cost, which stands last
    for title, amount in plan.costs:
        screen.type(title)
        screen.keys("Tab")
        screen.type(amount)
        screen.press("Return", "Home")


def _write_source(screen: Screen, source: Source) -> None:
    screen.type(source.name)
    screen.press("Return")
    screen.keys("Up", "End", "space", "Down")  # the menu of the row
    screen.press("Return")  # “Åbn”
    screen.tabs(TO_KIND)
    screen.type(source.kind)
    screen.tabs(TO_ASKED)
    screen.type(source.asked)
    screen.tabs(1)
    screen.type(source.granted)
    screen.tabs(1)
    time.sleep(0.4)
    screen.shot("source")
    screen.press("Escape")
    screen.keys("Down", "Home")


def write_organisation(screen: Screen) -> None:
    """Begin the organisation with its usual parts, and fill two seats of the first village."""
    screen.to_step("implementation.organisation")
    screen.press_primary()
    screen.tabs(TO_SEATS)
    screen.keys("Right")
    screen.type(SEATED[0])
    screen.keys("Tab")
    screen.type(SEATED[1])
    screen.press("Return")
    screen.shot("organisation")


def look_at_sections(screen: Screen) -> None:
    """Lay the sections of the plan out, and look at some of them."""
    screen.to_step("implementation.strategy_plan")
    screen.press_primary()
    time.sleep(2)  # the pages are counted
    screen.tabs(TO_SECTIONS)
    for section in ("cover", "foreword", "summary"):
        screen.shot(f"section-{section}")
        screen.keys("Down")
        time.sleep(0.4)


def adopt(screen: Screen) -> None:
    """Adopt the plan although the list is not complete: with a reason."""
    screen.to_step("implementation.adopt")
    screen.press_primary()
    screen.tabs(TO_DAY)
    screen.type("12/11")
    screen.tabs(1)
    screen.type(ADOPTED_BY)
    screen.tabs(2)  # past the way to the responses
    screen.type(REASON)
    time.sleep(1.5)  # what is typed is kept a second after the last key: then the button can be pressed
    screen.tabs(1)
    screen.shot("adopt")
    screen.press("space")
    screen.shot("adopted")


def save_plan(screen: Screen, plan: Path) -> None:
    """Save the plan as a PDF, from the page of its sections."""
    screen.to_step("implementation.strategy_plan")
    screen.tabs(TO_PDF)
    screen.keys("space")
    save_pdf(screen, plan, NAME)
    screen.shot("saved")


ACTS = (write_ideas, write_vision, choose_areas, write_plans, write_organisation, look_at_sections, adopt)


def drive(folder: Path) -> None:
    """Do it all; DriveError where something did not happen."""
    folder.mkdir(parents=True, exist_ok=True)
    file, plan = folder / "Under Åsen.klynge", folder / "strategiplan.pdf"
    for old in (file, plan):
        old.unlink(missing_ok=True)
    with Screen(folder) as screen:
        make_mapped(file, folder / "lists", lambda *words: klyngeapp(screen, *words))
        screen.start(file)
        screen.wait_for(NAME)
        time.sleep(1)
        for act in ACTS:
            act(screen)
        save_plan(screen, plan)
        screen.close()
        found = told(screen, file)
        check_lists(screen, file)
    expect("answers to the survey", found["respondents"], sum(row[-1] for row in VILLAGES))
    check_figures(found, texts_of_pages(file, VISITED), plan)
    print(json.dumps({"name": found["name"], "survey": SURVEY, **found["plans_budget"]}, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(run(drive))
