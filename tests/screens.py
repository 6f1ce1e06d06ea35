"""Pictures of the window, to be laid beside the design: python -m tests.screens [FOLDER]."""

import os
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from klyngeapp.i18n.language import speak
from klyngeapp.services.clusters import new_cluster
from klyngeapp.services.sample.build import make_sample
from klyngeapp.system import recent
from klyngeapp.system.settings import Settings

DAY = Settings(theme="light", language="da")


@dataclass(frozen=True)
class Screen:
    """One picture: its name, what is open, which page, how large, how it looks, which day it is."""

    name: str
    workbook: str = "sample"
    page: str = "overview"
    size: tuple[int, int] = (1440, 900)
    look: Settings = DAY
    day: str = "2026-11-12T14:32"


SCREENS = (
    Screen("01_start_first", workbook="", page=""),
    Screen("01_start", workbook="", page="recent"),
    Screen("01_start_dark", workbook="", page="recent", look=replace(DAY, theme="dark")),
    Screen("01_start_text_200", workbook="", page="recent", look=replace(DAY, text_size=200)),
    Screen("01_start_960x540", workbook="", page="recent", size=(960, 540)),
    Screen("20_new_1", workbook="", page="new"),
    Screen("20a_new_2", workbook="", page="new/1"),
    Screen("20_new_3", workbook="", page="new/2"),
    Screen("20b_new_4", workbook="", page="new/3"),
    Screen("02_overview"),
    Screen("03_step", page="action_plans.roles"),
    Screen("03_step_left_out", page="establishment.application"),
    Screen("21_villages", page="establishment.villages"),
    Screen("03_steering_group", page="establishment.steering_group"),
    Screen("22_money", page="establishment.timeline_and_budget"),
    Screen("33_organisation", page="implementation.organisation"),
    Screen("14_empty", workbook="new", page="establishment.first_volunteers"),
    Screen("13_villages_1024x700", page="establishment.villages", size=(1024, 700)),
    Screen("15_villages_text_200", page="establishment.villages", look=replace(DAY, text_size=200)),
    Screen("11_villages_dark", page="establishment.villages", look=replace(DAY, theme="dark")),
    Screen("41_villages_english", workbook="english", page="establishment.villages", look=replace(DAY, language="en")),
    Screen("08_volunteers", page="volunteers"),
    Screen("24_meetings", page="meetings"),
    Screen("24b_meeting", page="meetings/22"),
    Screen("09_documents", page="documents"),
    Screen("11_overview_dark", look=replace(DAY, theme="dark")),
    Screen("11_step_dark", page="mapping.report", look=replace(DAY, theme="dark")),
    Screen("13_overview_1024x700", size=(1024, 700)),
    Screen("13_step_1024x700", page="action_plans.roles", size=(1024, 700)),
    Screen("15_overview_960x540", size=(960, 540)),
    Screen("16_overview_2560x1440", size=(2560, 1440)),
    Screen("17_overview_text_200", look=replace(DAY, text_size=200)),
    Screen("17_step_text_200", page="action_plans.roles", look=replace(DAY, text_size=200)),
    Screen("41_overview_english", workbook="english", look=replace(DAY, language="en")),
    Screen("42_overview_first_day", workbook="new", day="2025-09-01T10:06"),
    Screen("43_trouble", workbook="broken"),
)


def workbooks(folder: Path) -> dict[str, Path]:
    """Make the workbooks that the pictures show."""
    files = {name: folder / f"{name}.klynge" for name in ("sample", "english", "new", "broken")}
    make_sample(files["sample"], "da")
    make_sample(files["english"], "en")
    new_cluster(files["new"], name="Landsbyklyngen Mellem Åerne", municipalities=["Åsted Kommune"], start="2025-09-01")
    files["broken"].write_bytes(b"this is no workbook")
    return files


def main(target: Path) -> None:
    """Draw all pictures into a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(KLYNGE_HOME=home, KLYNGE_TODAY="2026-11-12T14:32")
        files = workbooks(Path(home))
        from klyngeapp.ui.app import application
        from tests.ui.windows import Person

        speak("da")
        app = application(["klyngeapp"])
        for screen in SCREENS:
            if screen.page == "recent":
                _remember(files)
            os.environ["KLYNGE_TODAY"] = screen.day
            _draw(app, screen, files.get(screen.workbook), target, Person())
            print(target / f"{screen.name}.png")


def _remember(files: dict[str, Path]) -> None:
    """Let the start window know three workbooks, of which one is gone."""
    folder = files["sample"].parent
    used = (
        ("2026-08-14T10:00", folder / "Syv Sogne.klynge", recent.Summary("Syv Sogne sammen", "Lindum Kommune", 5)),
        ("2026-11-03T16:20", files["new"], recent.Summary("Klyngen Langs Fjorden", "Åsted Kommune", 2)),
        ("2026-11-11T21:04", files["sample"], recent.Summary("Landsbyklyngen Mellem Åerne", "Åsted Kommune", 4)),
    )
    for day, file, summary in used:
        os.environ["KLYNGE_TODAY"] = day
        recent.remember(file, summary)


def _draw(app, screen: Screen, file: Path | None, target: Path, person) -> None:
    from klyngeapp.ui.shell.window import Window
    from klyngeapp.ui.theme import Theme

    speak(screen.look.language)
    window = Window(Theme(screen.look), screen.look, person)
    window.resize(*screen.size)
    if file is not None:
        window.opening.open_file(file)
    elif screen.page.startswith("new"):
        window.opening.starting.ask_for_new()
    window.show()
    opening, until = window.opening, time.monotonic() + 20
    while file is not None and opening.workspace is None and opening.refusal is None and time.monotonic() < until:
        app.processEvents()
    if opening.workspace is not None and screen.page != "overview":
        page, _slash, row = screen.page.partition("/")
        opening.workspace.go(page)
        if row:
            shown = opening.workspace.page.lists
            shown.open(shown.card.rows.ids[int(row) % len(shown.card.rows.ids)])
    if screen.page.startswith("new/"):
        app.processEvents()
        page = window.opening.starting.page
        page._draft.name, page._draft.villages = "Landsbyklyngen Mellem Åerne", "Kærbølle 742\nOvstrup 521\nOvstrup 521"
        page._draft.left_out["establishment.application"] = "Kommunen er allerede med"
        for _ in range(int(screen.page[4:])):
            page.on()
    for _ in range(40):
        app.processEvents()
    window.grab().save(str(target / f"{screen.name}.png"))
    window.close()
    app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/screens"))
