"""Hands and eyes for driving the real program from outside: a screen of its own, keys, clicks, pictures.

It needs `Xvfb`, `setxkbmap`, `xdotool` and ImageMagick's `import`.
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
from typing import Any

from PIL import Image, ImageChops

from klyngeapp.domain.phases import PHASES
from klyngeapp.drawing.palette import LIGHT
from klyngeapp.ui.shell.sidebar import ALONG

ROOT = Path(__file__).parents[1]
SIZE = (1440, 900)
PATIENCE = 30.0
TOP, A_CURSOR = 52, 200  # pixels
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
        shutil.rmtree(self.home, ignore_errors=True)
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
    def home(self) -> Path:
        """Return where the program keeps its own: it knows nothing when driving begins."""
        return self.folder / "klyngeapp-home"

    @property
    def env(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
        return {
            **kept,
            "DISPLAY": self.display,
            "KLYNGE_HOME": str(self.home),
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

    def picture(self) -> Image.Image:
        """Return what is on the screen now."""
        target = self.folder / "now.png"
        subprocess.run(["import", "-window", "root", str(target)], env=self.env, check=True)
        return Image.open(target).convert("RGB")

    def when_still(self, before: Image.Image | None = None) -> None:
        """Wait until the page shows something else than before, where that is given, and then moves no more."""
        seen = [self.picture()]
        if before is not None:
            self.until(lambda: _differ(before, seen.pop() if seen else self.picture()), "nothing came of it")
            seen = [self.picture()]

        def is_still() -> bool:
            seen.append(self.picture())
            return not _differ(seen[-2], seen[-1])

        self.until(is_still, "the page does not come to rest")

    def primary(self, left: int, low: int) -> tuple[int, int] | None:
        """Return the middle of the topmost primary button right of `left` and above `low`, None where is none."""
        picture = self.picture()
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
        """Click the one thing to do on the page, right of a sidebar or a panel and above the foot, and wait for it."""
        self.until(lambda: self.primary(left, low), "there is no primary button")
        across, down = self.primary(left, low) or (0, 0)
        before = self.picture()
        self.xdotool("mousemove", across, down, "click", 1)
        self.when_still(before)

    def press(self, *names: str) -> None:
        """Press keys after which the page shows something else, and wait for that."""
        before = self.picture()
        self.keys(*names)
        self.when_still(before)

    def tabs(self, number: int) -> None:
        """Press Tab so many times, or Shift+Tab where the number is negative."""
        self.keys(*(["Tab"] * number if number > 0 else ["shift+Tab"] * -number))

    def to_step(self, key: str) -> None:
        """Open a step ("phase.step"): Alt and a number lead into its phase, F6 and the arrows to its row."""
        phase, _dot, step = key.partition(".")
        number = [one.id for one in PHASES].index(phase)
        steps = [one.id for one in PHASES[number].steps]
        self._to_row(number, 2 + number + steps.index(step))

    def to_page(self, key: str) -> None:
        """Open a page that is used all along, from the rows at the end of the sidebar."""
        steps = len(PHASES[0].steps)
        self._to_row(0, 1 + len(PHASES) + steps + [row[0] for row in ALONG].index(key))

    def _to_row(self, phase: int, place: int) -> None:
        self.keys("Escape", f"alt+{phase + 1}")
        self.when_still()
        self.keys("F6", "F6")  # from the page to the foot, and on to the sidebar
        self.keys(*["Up"] * 20, *["Down"] * place, "Return")
        self.when_still()


def _differ(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures show another page: more than a cursor that blinks, and not only in the bar at the top."""
    parts = (picture.crop((0, TOP, *SIZE)) for picture in (one, other))
    changed = ImageChops.difference(*parts).convert("L").point(lambda value: 255 if value > 16 else 0)
    return changed.histogram()[255] > A_CURSOR


def save_pdf(screen: Screen, plan: Path, name: str) -> None:
    """Answer the two dialogs of a document: for the group itself, and where it lies."""
    screen.wait_for("Gem strategiplanen")
    screen.keys("Return")
    screen.wait_for("Gem som PDF")
    screen.type(str(plan))
    screen.keys("Return")
    screen.until(plan.exists, "the plan was not saved")
    screen.wait_for(name)


def klyngeapp(screen: Screen, *words: object) -> str:
    """Run the command line and return what it says; DriveError where it does not do it."""
    command = [sys.executable, "-m", "klyngeapp", *map(str, words)]
    done = subprocess.run(command, env=screen.env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise DriveError(f"{' '.join(map(str, words))}: {done.stderr.strip()}")
    return done.stdout


def told(screen: Screen, file: Path) -> dict[str, Any]:
    """Return what the command line says of the workbook in figures."""
    answer: dict[str, Any] = json.loads(klyngeapp(screen, "info", "--json", file))
    return answer


def rows_of(screen: Screen, file: Path, table: str) -> list[dict[str, str]]:
    """Return what the command line writes of a table."""
    target = screen.folder / f"{table}.csv"
    klyngeapp(screen, "export", "--language", "en", file, table, target)
    with target.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


def column_of(screen: Screen, file: Path, table: str, field: str) -> list[str]:
    """Return what the command line writes of a column, sorted, without empty cells."""
    return sorted(row[field] for row in rows_of(screen, file, table) if row[field])


def run(drive: Callable[[Path], None]) -> int:
    """Drive in the folder of the command line, or in a temporary one; return 1 where something did not happen."""
    with tempfile.TemporaryDirectory() as name:
        try:
            drive(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(name))
        except DriveError as error:
            print(error, file=sys.stderr)
            return 1
    return 0
