"""Hours typed into the real window, key by key, told as JSON: python -m tests.benchmarks.typing_hours FILE. See
`entering`.
"""

import json
import sys
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import speak
from klyngeapp.ui.app import application
from tests.benchmarks.pages import milliseconds, opened, turns

TIMES = 30
_FREE = date(2026, 1, 30)  # a day on which nobody has any yet
_SUM = "SELECT sum(time * people) FROM hours_entry"
_PEOPLE = "SELECT name FROM person ORDER BY id LIMIT :most"


def typed(app: QApplication, file: Path) -> dict[str, list[float]]:
    """Return how long each entry takes from Enter until all is painted, and each other key until it is."""
    with opened(app, file) as window:
        space = window.opening.workspace  # type: ignore[attr-defined]
        document = window.opening.document  # type: ignore[attr-defined]

        def press(key: str | Qt.Key) -> None:
            target = app.focusWidget()
            QTest.keyClicks(target, key) if isinstance(key, str) else QTest.keyClick(target, key)
            app.processEvents()

        def asked(query: str, **given: object) -> list[str | int]:
            return list(document.ask(lambda connection: connection.scalars(sa.text(query), given).all()))

        found = {"opening": turns(app, lambda: space.go("volunteers"), 2.5)}
        card, (minutes,) = space.page.entry, asked(_SUM)
        card.day.show_day(_FREE)
        keys, entries = [], []
        for name in asked(_PEOPLE, most=TIMES):
            card.who.setFocus(Qt.FocusReason.TabFocusReason)
            keys += [milliseconds(lambda letter=letter: press(letter)) for letter in str(name)]
            press(Qt.Key.Key_Tab)
            card.time.setFocus(Qt.FocusReason.TabFocusReason)
            keys += [milliseconds(lambda letter=letter: press(letter)) for letter in "1:00"]
            entries.append(milliseconds(lambda: press(Qt.Key.Key_Return)))
            minutes = int(minutes) + 60
            assert formats.hours(minutes) in space.page.view.lead.text(), card.trouble.text()
            assert asked(_SUM) == [minutes]
            turns(app, lambda: None, 0.05)
        return {**found, "entries": entries, "keys": keys, "afterwards": turns(app, lambda: None, 4.0)}


def main() -> None:
    """Measure, and print as JSON."""
    speak("da")
    print(json.dumps(typed(application(["klyngeapp"]), Path(sys.argv[1]))))


if __name__ == "__main__":
    main()
