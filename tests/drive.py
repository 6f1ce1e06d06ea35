"""Drive the real program from outside, by keys and clicks alone: python -m tests.drive [FOLDER].

It begins at the start window, makes a cluster of four villages, writes its people and money in, holds a meeting, kills
the program in the middle, opens it again and saves the plan as a PDF. `klyngeapp info --json` must then tell the same.
FOLDER (or a temporary one) keeps the workbook, the plan, and a picture of the screen after each act.

It needs `Xvfb`, `setxkbmap`, `xdotool` and ImageMagick's `import`. Where pages change, the acts below change with them:
each begins at a place that a key leads to (Alt+1, Alt+Right, the rows of the sidebar), and looks for the primary button
by its colour.
"""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from klyngeapp.domain.phases import PHASES, STEP_CHOICES
from klyngeapp.drawing.palette import LIGHT
from klyngeapp.ui.shell.sidebar import ALONG

ROOT = Path(__file__).parents[1]
SIZE = (1440, 900)
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
PATIENCE = 30.0
PANEL, SIDEBAR, FOOT = 520, 300, SIZE[1] - 90  # where the page begins, and where it ends


class DriveError(Exception):
    """The program did not do what the keys asked for."""


@dataclass
class Screen:
    """A screen of its own with the program on it; `act` presses keys, types and clicks."""

    folder: Path
    display: str = ""
    server: subprocess.Popen[bytes] | None = None
    program: subprocess.Popen[bytes] | None = None
    shots: int = field(default=0)

    def __enter__(self) -> "Screen":
        for tool in ("Xvfb", "xdotool", "setxkbmap", "import"):
            if shutil.which(tool) is None:
                raise DriveError(f"{tool} is missing.")
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
        self.server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        # A Danish keyboard: letters that no key has are typed by changing keys meanwhile, and now and then get lost.
        subprocess.run(["setxkbmap", "dk"], env=self.env, check=True)
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self.program, self.server):
            if one is not None and one.poll() is None:
                one.terminate()
                one.wait(10)

    @property
    def env(self) -> dict[str, str]:
        home = self.folder / "home"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
        return {
            **kept,
            "DISPLAY": self.display,
            "KLYNGE_HOME": str(home),
            "KLYNGE_TODAY": "2026-11-12",
            "HOME": str(self.folder),
            "LANG": "da_DK.UTF-8",
            "LC_ALL": "",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "xcb",
        }

    # the program

    def start(self, *words: object) -> None:
        """Start the program and wait for its window."""
        log = (self.folder / "program.log").open("ab")
        self.program = subprocess.Popen(
            [sys.executable, "-m", "klyngeapp", *map(str, words)], env=self.env, stdout=log, stderr=log
        )
        self.wait_for("klyngeapp")
        time.sleep(0.5)

    def kill(self) -> None:
        """Kill the program as a power cut would."""
        assert self.program is not None
        self.program.send_signal(signal.SIGKILL)
        self.program.wait(10)

    def close(self) -> None:
        """Close the window by its key, and wait until the program has gone."""
        assert self.program is not None
        self.keys("ctrl+q")
        self.program.wait(PATIENCE)

    # what is seen

    def xdotool(self, *words: object) -> str:
        found = subprocess.run(
            ["xdotool", *map(str, words)],
            env={**self.env, "LC_ALL": "C.UTF-8"},  # else it stops at the first letter that is not English
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        return found.stdout.strip()

    def windows(self, title: str) -> list[str]:
        """Return the windows whose title holds a text."""
        return self.xdotool("search", "--onlyvisible", "--name", title).split()

    def wait_for(self, title: str) -> str:
        """Wait until a window has a title, and give it the keyboard."""

        def found() -> str:
            return next(iter(self.windows(title)), "")

        window = self.until(found, f"no window is called “{title}”")
        self.xdotool("windowfocus", "--sync", window)
        return window

    def until(self, holds: Callable[[], object], trouble: str) -> str:
        """Wait until something holds, and return it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = holds()
            if found:
                return str(found)
            time.sleep(0.1)
        self.shot("trouble")
        raise DriveError(f"{trouble}; see the last picture in {self.folder}")

    def shot(self, name: str) -> Path:
        """Keep a picture of the screen."""
        self.shots += 1
        target = self.folder / f"{self.shots:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(target)], env=self.env, check=True)
        return target

    def primary(self, left: int, low: int) -> tuple[int, int] | None:
        """Return the middle of the topmost primary button right of `left` and above `low`, None where is none."""
        target = self.folder / "now.png"
        subprocess.run(["import", "-window", "root", str(target)], env=self.env, check=True)
        picture = Image.open(target).convert("RGB")
        wanted = tuple(int(LIGHT["primary"][place : place + 2], 16) for place in (1, 3, 5))
        found: dict[int, list[int]] = {}
        for y in range(60, low, 4):
            line = [x for x in range(left, SIZE[0], 4) if picture.getpixel((x, y)) == wanted]
            if len(line) >= 8:
                found[y] = line
        for top, across in found.items():
            last = top
            while last + 4 in found:
                last += 4
            if last - top >= 24:  # an edge is lower
                return (min(across) + max(across)) // 2, (top + last) // 2
        return None

    # hands

    def keys(self, *names: str) -> None:
        """Press keys, one after another."""
        for name in names:
            self.xdotool("key", "--clearmodifiers", name)
            time.sleep(0.06)
        time.sleep(0.15)

    def type(self, text: str) -> None:
        """Type a text."""
        self.xdotool("type", "--delay", "60", text)
        time.sleep(0.15)

    def press_primary(self, left: int = SIDEBAR, low: int = FOOT) -> None:
        """Click the one thing to do on the page, right of a sidebar or a panel and above the foot."""
        self.until(lambda: self.primary(left, low), "there is no primary button")
        across, down = self.primary(left, low) or (0, 0)
        self.xdotool("mousemove", across, down, "click", 1)
        time.sleep(0.4)

    def to_step(self, key: str) -> None:
        """Open a step of the first phase: Alt+1 leads into it, F6 to the sidebar, the arrows to the row."""
        steps = [one.key for one in STEP_CHOICES if one.key.startswith(f"{PHASES[0].id}.")]
        self._to_row(2 + steps.index(key))

    def to_page(self, key: str) -> None:
        """Open a page that is used all along, from the rows at the end of the sidebar."""
        steps = len(PHASES[0].steps)
        self._to_row(1 + len(PHASES) + steps + [row[0] for row in ALONG].index(key))

    def _to_row(self, place: int) -> None:
        self.keys("Escape", "alt+1")
        time.sleep(0.4)
        self.keys("F6", "F6")  # from the page to the foot, and on to the sidebar
        self.keys(*["Up"] * 20, *["Down"] * place, "Return")
        time.sleep(0.5)


# the acts


def make_cluster(screen: Screen, file: Path) -> None:
    """Answer the four questions of a new cluster."""
    screen.keys("Return")  # “New cluster” has the focus where nothing is known
    time.sleep(0.4)
    screen.type(NAME)
    screen.keys("Tab")
    screen.type("Kalundborg Kommune")
    screen.keys("Return")
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
        screen.keys("Return")
        time.sleep(0.4)
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
        screen.keys("Return", "Home")
        time.sleep(0.4)
    screen.keys("Escape")
    screen.shot("budget")


def hold_meeting(screen: Screen) -> None:
    """Hold a meeting, and write down what was said."""
    screen.to_page("meetings")
    screen.press_primary()
    screen.keys("Down", "Return")  # the first kind of meeting
    time.sleep(1)
    screen.shot("meeting")
    screen.type("12/11")  # the date has the focus
    screen.keys("Return", *["Tab"] * TO_ITEM, "Return")  # the first item of the agenda opens at its minutes
    time.sleep(0.5)
    screen.type(MINUTES)
    screen.keys("Tab")
    time.sleep(1.5)  # what is typed is kept a second after the last key
    screen.shot("minutes")


def save_plan(screen: Screen, plan: Path) -> None:
    """Save the plan as a PDF."""
    screen.to_page("documents")
    screen.keys("Tab", "space")  # from the headline to the button of the first document
    screen.wait_for("Gem strategiplanen")
    screen.keys("Return")
    screen.wait_for("Gem som PDF")
    screen.type(str(plan))
    screen.keys("Return")
    screen.until(plan.exists, "the plan was not saved")
    screen.wait_for(NAME)
    screen.shot("plan")


def told(screen: Screen, file: Path) -> dict[str, object]:
    """Return what the command line says of the workbook."""
    command = [sys.executable, "-m", "klyngeapp", "info", "--json", str(file)]
    found = subprocess.run(command, env=screen.env, capture_output=True, text=True, check=True)
    answer: dict[str, object] = json.loads(found.stdout)
    return answer


def column_of(screen: Screen, file: Path, table: str, field: str) -> list[str]:
    """Return what the command line writes of a column, sorted, without empty cells."""
    target = screen.folder / f"{table}.csv"
    command = [sys.executable, "-m", "klyngeapp", "export", "--language", "en", str(file), table, str(target)]
    subprocess.run(command, env=screen.env, capture_output=True, check=True)
    with target.open(encoding="utf-8-sig", newline="") as lines:
        found = [row[field] for row in csv.DictReader(lines, delimiter=";")]
    return sorted(text for text in found if text)


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
    check(found, plan)
    if written != WANTED:
        raise DriveError(f"typed was {WANTED}; in the file is {written}")


def check(found: dict[str, object], plan: Path) -> None:
    """Hold what the command line says against what was typed."""
    counts = found["counts"]
    assert isinstance(counts, dict)
    wanted = {"village": len(VILLAGES), "membership": len(MEMBERS), "budget_line": len(BUDGET), "meeting": 1}
    seen = {table: counts.get(table) for table in wanted}
    print(json.dumps({"name": found["name"], **seen}, ensure_ascii=False))
    if found["name"] != NAME or seen != wanted:
        raise DriveError(f"typed were {wanted} in “{NAME}”; in the file are {seen} in “{found['name']}”")
    if not plan.read_bytes().startswith(b"%PDF"):
        raise DriveError("the plan is no PDF")


def main() -> int:
    """Drive; return 0, or 1 with a sentence where something did not happen."""
    with tempfile.TemporaryDirectory() as name:
        try:
            drive(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(name))
        except DriveError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
