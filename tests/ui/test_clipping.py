"""Nothing is cut, covered or outside the window: on any page, at any size, in any language, however long the texts."""

import gettext
import re
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from klyngeapp.i18n import language
from klyngeapp.system.settings import Settings
from klyngeapp.ui.kit.labels import elided, label
from klyngeapp.ui.kit.rows import NavRow
from klyngeapp.ui.look import Look
from klyngeapp.ui.shell.window import Window
from tests.clusters import large, small
from tests.scenes import DAY, Stage, own_copy, settle
from tests.ui.clipping import faults, is_in_sight

USUAL, SMALL, LOW, WIDE = (1440, 900), (1024, 700), (960, 540), (2560, 1440)
Size = tuple[int, int]


class Doubled(gettext.NullTranslations):
    """A language whose every message is twice as long as the Danish one, and still has its fields."""

    def __init__(self, danish: gettext.NullTranslations) -> None:
        super().__init__()
        self._danish = danish

    def gettext(self, message: str) -> str:
        return doubled(self._danish.gettext(message))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return doubled(self._danish.ngettext(msgid1, msgid2, n))


def doubled(text: str) -> str:
    """Return a message with its words said twice; one that is but fields and marks stays."""
    words = re.sub(r"\{[^}]*\}", "", text).replace("&", "").replace("\n", " ").strip()
    return f"{text} {words}" if any(letter.isalpha() for letter in words) else text


@pytest.fixture
def twice_as_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak the language that is twice as long."""
    danish = Doubled(language.catalogue("da"))
    monkeypatch.setattr(language, "catalogue", lambda _language: danish)


def found(app: QApplication, file: Path, chosen: Settings, sizes: tuple[Size, ...], *, deep: bool = False) -> list[str]:
    """Look at all there is of a workbook at some sizes, and return what cannot be read."""
    wrong: dict[str, None] = {}

    def see(name: str, widget: QWidget) -> None:
        if not isinstance(widget, Window):
            wrong.update(dict.fromkeys(f"{name}: {fault}" for fault in faults(widget)))
            return
        for size in sizes:
            if widget.size().toTuple() != size:
                widget.resize(*size)
                settle(app)
            told = [*faults(widget), *untold(widget)]
            if told:  # a page that shares its room with a table stands a moment later
                QTest.qWait(30)
                settle(app)
                told = [*faults(widget), *untold(widget)]
            if widget.size().toTuple() != size:
                told.append(f"the window wants to be {widget.size().toTuple()}")
            wrong.update(dict.fromkeys(f"{name} at {size[0]}x{size[1]}: {fault}" for fault in told))
        if len(sizes) > 1:
            widget.resize(*sizes[0])

    with own_copy(file) as copy:
        Stage(app, see, chosen, sizes[0], deep=deep).all_of(copy)
    return list(wrong)


def untold(window: Window) -> list[str]:
    """Return the rows of the sidebar that are elided without a tip; they know it when they are painted."""
    told = []
    for row in window.findChildren(NavRow):
        if row.isVisible() and is_in_sight(row):
            row.grab()
            step = row.said.mark.startswith("step")
            room = row.width() - row._look.px(getattr(row, "left", 66 if step else 48)) - row._look.px(4)
            font = row._look.font("body")
            font.setPixelSize(row._look.px(16 if step else 17))
            from PySide6.QtGui import QFontMetrics

            if QFontMetrics(font).horizontalAdvance(row.said.text) > room and not row.toolTip():
                told.append(f"the row {row.said.text!r} is cut and has no tip")
    return told


# that the check can fail


def shown(qapp: QApplication, *parts: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    for part in parts:
        row.addWidget(part)
    box.resize(300, 200)
    box.show()
    settle(qapp)
    return box


def test_a_page_that_stands_well_has_no_faults(qapp: QApplication) -> None:
    look = Look()
    box = shown(qapp, label(look, "To ord, og så mange flere at de brydes", wrap=True), QPushButton("Gem"))
    assert faults(box) == []


def test_a_label_that_is_too_narrow_is_found(qapp: QApplication) -> None:
    made = label(Look(), "En sætning som ikke kan være her")
    made.setFixedWidth(60)
    assert "wide, needs" in faults(shown(qapp, made))[0]


def test_a_label_that_is_too_low_is_found(qapp: QApplication) -> None:
    made = label(Look(), "Mange ord som skal stå på flere linjer i en smal spalte", wrap=True)
    made.setFixedSize(90, 24)
    assert any("high, needs" in fault for fault in faults(shown(qapp, made)))


def test_a_button_whose_words_are_cut_is_found(qapp: QApplication) -> None:
    made = QPushButton("Gem strategiplanen som PDF")
    made.setFixedWidth(70)
    assert "wide, needs" in faults(shown(qapp, made))[0]


def test_an_elided_text_without_a_tip_is_found(qapp: QApplication) -> None:
    made = elided(Look(), "Landsbyklyngen Vesterhavet, Limfjorden og de fireogtyve sogne")
    box = shown(qapp, made)
    assert faults(box) == []
    made.setToolTip("")
    assert "no tip" in faults(box)[0]


def test_texts_over_one_another_are_found(qapp: QApplication) -> None:
    one, other = QLabel("Den ene"), QLabel("Den anden")
    box = shown(qapp, one, other)
    other.move(one.x() + 4, one.y())
    assert any("lies over" in fault for fault in faults(box))


def test_a_text_outside_the_window_is_found(qapp: QApplication) -> None:
    box = QWidget()
    QVBoxLayout(box)
    made = QLabel("Udenfor", box)
    made.move(260, 20)
    box.resize(280, 100)
    box.show()
    settle(qapp)
    assert any("sideways" in fault for fault in faults(box))


def test_a_doubled_message_keeps_its_fields() -> None:
    assert doubled("Skridt {number} af {total}") == "Skridt {number} af {total} Skridt  af"
    assert doubled("{number} %") == "{number} %"
    assert doubled("&Fil") == "&Fil Fil"


# the pages


def test_all_is_read_at_the_usual_size_and_at_the_smallest_and_largest(qapp: QApplication, sample: Path) -> None:
    assert found(qapp, sample, DAY, (USUAL, LOW, WIDE)) == []


@pytest.mark.heavy
def test_all_is_read_with_the_largest_text(qapp: QApplication, sample: Path) -> None:
    assert found(qapp, sample, replace(DAY, text_size=200), (USUAL,)) == []


@pytest.mark.heavy
@pytest.mark.usefixtures("twice_as_long")
def test_all_is_read_in_a_language_twice_as_long(qapp: QApplication, sample: Path) -> None:
    assert found(qapp, sample, DAY, (USUAL, SMALL)) == []


@pytest.mark.heavy
@pytest.mark.parametrize("make", [None, small, large], ids=["sample", "small", "large"])
@pytest.mark.parametrize(
    ("theme", "spoken", "text"),
    list(product(("light", "dark"), ("da", "en"), (90, 100, 150, 200))),
)
def test_all_is_read_everywhere(
    qapp: QApplication, sample: Path, tmp_path: Path, make: object, theme: str, spoken: str, text: int
) -> None:
    file = make(tmp_path / "andet.klynge") if callable(make) else sample
    chosen = Settings(theme=theme, language=spoken, text_size=text)  # type: ignore[arg-type]
    assert found(qapp, file, chosen, (USUAL, SMALL, LOW, (880, 520), WIDE), deep=True) == []


@pytest.mark.heavy
@pytest.mark.usefixtures("twice_as_long")
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("make", [None, large], ids=["sample", "large"])
def test_all_is_read_everywhere_in_a_language_twice_as_long(
    qapp: QApplication, sample: Path, tmp_path: Path, make: object, theme: str
) -> None:
    file = make(tmp_path / "andet.klynge") if callable(make) else sample
    assert found(qapp, file, replace(DAY, theme=theme), (USUAL, SMALL), deep=True) == []  # type: ignore[arg-type]
