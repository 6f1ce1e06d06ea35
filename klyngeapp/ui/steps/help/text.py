"""A topic as it is read: its title, what it is for, and its parts; the keys as a table, and what the program is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from klyngeapp.domain.guidance.help_kinds import DO, GOOD, WRONG, Part, Topic
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, icon_label, label
from klyngeapp.ui.look import Look

_SIGNS = {DO: ("arrow-right", "primary"), GOOD: ("check", "ok"), WRONG: ("triangle-alert", "clay")}
_PLAIN = ("circle-small", "ink2")


@dataclass(frozen=True, slots=True)
class KeyRows:
    """Keys under a title: what each does, and how it is written."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Deed:
    """What can be done from a topic."""

    text: str
    icon: str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Beyond:
    """What stands in help besides the texts: the keys, and what the program is made of, under headings.

    `parts` are its packages: name, version, licence. `deeds` has buttons for some topics.
    """

    keys: tuple[KeyRows, ...]
    about: Callable[[], tuple[tuple[str, tuple[str, ...]], ...]]
    parts: Callable[[], tuple[tuple[str, str, str], ...]]
    deeds: Mapping[str, tuple[Deed, ...]]


def heading_of(look: Look, topic: Topic) -> QLabel:
    """Return the headline of a topic."""
    return headline(look, _(topic.title))


def parts_of(look: Look, topic: Topic, beyond: Beyond, go: Callable[[], object] | None) -> list[QWidget]:
    """Return what stands below the headline; `go` leads to the page that the topic is about."""
    made: list[QWidget] = [label(look, _(topic.lead), "lead", wrap=True)]
    if go is not None:
        made.append(cards.row(button(look, _("To the page"), go, tail="arrow-right", small=True), "|"))
    deeds = [button(look, one.text, one.do, icon=one.icon, small=True) for one in beyond.deeds.get(topic.id, ())]
    if deeds:
        made.append(in_lines(list(deeds), 12))
    made += [_part(look, part) for part in topic.parts]
    if topic.id == "keys":
        made += [_keys(look, rows) for rows in beyond.keys]
    if topic.id == "about":
        made += [
            _card(look, title, [label(look, line, wrap=True) for line in lines]) for title, lines in beyond.about()
        ]
        made.append(_parts(look, beyond.parts()))
    return made


def _part(look: Look, part: Part) -> QFrame:
    return _card(
        look, _(part.heading), [_line(look, _(line), *_SIGNS.get(part.heading, _PLAIN)) for line in part.lines]
    )


def _line(look: Look, text: str, sign: str, colour: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(*cards.NONE)
    row.setSpacing(12)
    picture = icon_label(look, sign, colour=colour, size=18)
    picture.setContentsMargins(0, look.px(3), 0, 0)
    picture.setFixedHeight(look.px(22))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(look, text, wrap=True), 1)
    return box


def _card(look: Look, title: str, parts: Sequence[QWidget]) -> QFrame:
    frame, inside = cards.card((24, 18, 24, 20), spacing=10)
    inside.addWidget(label(look, title, "h2", wrap=True))
    for part in parts:
        inside.addWidget(part)
    return frame


def _keys(look: Look, shown: KeyRows) -> QFrame:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(*cards.NONE)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, look.px(150))
    for place, (text, keys) in enumerate(shown.rows):
        grid.addWidget(label(look, keys, "strong"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(look, text, wrap=True), place, 1)
    return _card(look, shown.title, [table])


def _parts(look: Look, parts: Sequence[tuple[str, str, str]]) -> QFrame:
    """Return the packages as a table; each line is read as one: name, version, licence."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(*cards.NONE)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for place, (name, version, licence) in enumerate(parts):
        grid.addWidget(label(look, name, "strong", wrap=True), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(look, version), place, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(look, licence), place, 2, Qt.AlignmentFlag.AlignTop)
    return _card(look, _("What it is made of"), [table])
