"""Measured inside one process, told as JSON: python -m tests.benchmarks.pages SAMPLE LARGE. See `start`."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from klyngeapp.i18n.language import speak
from klyngeapp.ui.app import application
from tests.scenes import DAY, Stage, pages

TIMES = 3


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def turns(app: QApplication, work: Callable[[], object], seconds: float = 1.5) -> list[float]:
    """Do some work, then let the program go on; return how long each turn of its loop took."""
    found = [milliseconds(work)]
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        found.append(milliseconds(lambda: app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)))
        QCoreApplication.sendPostedEvents()
    return found


@contextmanager
def opened(app: QApplication, file: Path) -> Iterator[QWidget]:
    """Open a workbook in a window."""
    with Stage(app, lambda _name, _widget: None, DAY).window(file) as window:
        yield window


def switching(app: QApplication, file: Path) -> list[float]:
    """Return how long it takes to go to each page, until it is painted."""
    found = []
    with opened(app, file) as window:
        space = window.opening.workspace  # type: ignore[attr-defined]

        def go(key: str) -> None:
            space.go(key)
            app.processEvents()
            # The page before goes too, as it does in a program that runs; here its loop is not there to see to it.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

        for number in range(TIMES + 1):
            for key in pages():
                taken = milliseconds(lambda key=key: go(key))
                if number:
                    found.append(taken)
    return found


def painting(app: QApplication) -> list[float]:
    """Return how long it takes to paint a bare window anew."""
    window = QWidget()
    window.resize(*Stage(app, lambda _name, _widget: None).size)
    window.show()
    app.processEvents()
    found = [milliseconds(window.repaint) for _time in range(50)]
    window.close()
    return found


def long_table(app: QApplication, file: Path) -> dict[str, list[float]]:
    """Return the turns in which a table of 100,000 rows opens, is sorted, and scrolls to its end."""
    with opened(app, file) as window:
        space = window.opening.workspace  # type: ignore[attr-defined]
        found = {"opening": turns(app, lambda: space.go("volunteers/hours"))}
        view = space.page.lists.card.view
        assert len(view.rows.ids) == 100_000
        found["sorting"] = turns(app, lambda: view.rows.sort_by(2))
        bar, scrolling = view.verticalScrollBar(), []
        for step in range(200):
            scrolling += turns(app, lambda step=step: bar.setValue(bar.maximum() * step // 200), 0.005)
        found["scrolling"] = scrolling
    return found


def main() -> None:
    """Measure, and print as JSON."""
    sample, large = map(Path, sys.argv[1:3])
    speak("da")
    app = application(["klyngeapp"])
    found = {"bare": painting(app), "pages": switching(app, sample), **long_table(app, large)}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
