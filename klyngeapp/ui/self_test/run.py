"""Runs all checks, tells each in a line, and leaves nothing behind."""

import importlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services.self_test import papers, words, workbooks
from klyngeapp.services.self_test.kinds import Bench, Check, Fault
from klyngeapp.system import display, logs
from klyngeapp.system.errors import KlyngeError

Say = Callable[[str], object]
_HOMES = ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA")


def run(say: Say, report: Path | None = None) -> int:
    """Try everything, in a folder of our own; return 0 where all is well, else 1. `report` gets the lines, too."""
    lines: list[str] = []

    def tell(line: str) -> None:
        lines.append(line)
        say(line)

    tell(_("Self-test of {program}", program=logs.versions()))
    with _alone() as folder:
        faults, number = _try_all(Bench(folder), tell)
    if folder.exists():
        faults += 1
        tell(_line(_("FAULT"), _("Leave nothing behind"), str(folder)))
    if faults:
        tell(_("{faults} of {number} checks found a fault.", faults=faults, number=number))
    else:
        tell(_("All {number} checks are well.", number=number))
    if report is not None:
        report.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return 1 if faults else 0


@contextmanager
def _alone() -> Iterator[Path]:
    """Give a home of our own for a `with` block, in which nothing of the person's can be touched."""
    before = {name: os.environ.get(name) for name in (*_HOMES, "KLYNGE_HOME", "QT_QPA_PLATFORM")}
    home = Path(tempfile.mkdtemp(prefix="klyngeapp-self-test-"))
    folder = home / "Prøver"
    folder.mkdir()
    os.environ.update(dict.fromkeys(_HOMES, str(home)), KLYNGE_HOME=str(home / "klyngeapp"))
    if os.environ.get("QT_QPA_PLATFORM", "") == "":
        # It opens windows only to draw them: nobody is to see them flicker.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        yield folder
    finally:
        shutil.rmtree(home, ignore_errors=True)
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def _try_all(bench: Bench, tell: Say) -> tuple[int, int]:
    """Run the checks and return how many found a fault, and how many there are."""
    faults = number = 0
    for check in all_checks():
        number += 1
        began = time.perf_counter()
        why = _why_not(check, bench)
        faults += bool(why)
        took = _("{number} ms", number=round((time.perf_counter() - began) * 1000))
        tell(_line(_("FAULT") if why else _("well"), str(check.name), why or took))
    return faults, number


def all_checks() -> Iterator[Check]:
    """Yield all checks; those of the window only where Qt can be loaded, else one that says why not."""
    yield from (*workbooks.CHECKS, *words.CHECKS, *papers.checks())
    try:
        seen: Any = importlib.import_module("klyngeapp.ui.self_test.seen")
        more: Iterable[Check] = seen.checks()
    except Exception as error:  # noqa: BLE001 - whatever keeps the window away is what is to be told
        why = display.problem() or (display.import_problem(error) if isinstance(error, ImportError) else None)
        told = str(why or f"{type(error).__name__}: {error}")
        more = (Check(Sentence("Load Qt"), lambda _bench: _fail(told)),)
    yield from more


def _fail(why: str) -> None:
    raise Fault(why)


def _why_not(check: Check, bench: Bench) -> str:
    """Return why a check does not hold; "" where it does. A fault of one keeps none of the others from running."""
    try:
        check.run(bench)
    except (Fault, KlyngeError) as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever is wrong is to be told
        return f"{type(error).__name__}: {error} ({', '.join(logs.places_of(error)[-2:])})"
    return ""


def _line(state: str, name: str, told: str) -> str:
    return f"{state:<6} {name}: {' '.join(told.split())}"


def main(given: Iterable[str]) -> int:
    """Run the self-test; a file that is given gets the report as well."""
    named = [word for word in given if not word.startswith("-")]

    def say(line: str) -> None:
        if sys.stdout is not None:  # a packaged program without a console has none
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

    return run(say, Path(named[0]).absolute() if named else None)
