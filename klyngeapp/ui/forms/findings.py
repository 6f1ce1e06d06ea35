"""What a row rests on: findings with their sources, and more to pin: answers, strengths, quotations, own words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.services import visions
from klyngeapp.store.queries.pinnable import Pin, pinnable
from klyngeapp.store.queries.visions import Finding, findings
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Button, button, icon_button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.line import Line

_MOST = 8  # suggestions at a time
# Where one sees what a finding rests on.
_PAGES = {
    "survey_question": "mapping.survey",
    "quote": "mapping.answers",
    "swot_item": "mapping.strengths",
}


class Findings(QWidget):
    """The findings of a row, in `table` by its field `owner`. `rearranged` says that there are other fields.

    `open_finding` shows all of a finding, where it can be changed or removed.
    """

    rearranged = Signal()

    def __init__(self, means: Means, table: str, owner: str, open_finding: Callable[[str], object]) -> None:
        super().__init__()
        self._means, self._table, self._owner = means, table, owner
        self._open_finding = open_finding
        self._row = ""
        self._shown: tuple[str, tuple[Finding, ...]] | None = None
        look = means.look
        self.more = button(look, _("Pin more"), self.toggle, kind="link", icon="pin", small=True)
        self.nothing = label(look, _("Nothing is pinned yet. Pin what it rests on."), ink="ink2", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.panel = PinPanel(means, self._pin)
        self.panel.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(8)
        column.addLayout(self._lines)
        cards.add(column, self.nothing, self.panel)

    def show_of(self, row: str) -> None:
        """Show what a row rests on now."""
        found = self._means.document.ask(findings, self._table, self._owner, row)
        self._row = row
        if self._shown == (row, found):
            return
        self._shown = (row, found)
        cards.empty(self._lines)
        for place, one in enumerate(found):
            if place:
                self._lines.addWidget(cards.line())
            self._lines.addWidget(self._line(one))
        self.nothing.setVisible(not found)
        self.rearranged.emit()

    def _line(self, one: Finding) -> QWidget:
        look = self._means.look
        words = cards.row(icon_label(look, "pin", colour="clay", size=18), label(look, one.title, "strong", wrap=True))
        line = words.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        way = self._way(one)
        change = icon_button(
            look, "pencil", _("Change or remove “{name}”", name=one.title), lambda: self._open_finding(one.id)
        )
        return in_lines([words, cards.row(way, change, spacing=2)], 12, stretches=True)

    def _way(self, one: Finding) -> QWidget:
        look = self._means.look
        said = one.source or _("No source")
        if not one.table:
            return label(look, said, "small")
        return button(
            look,
            said,
            lambda: self._means.open_row(_PAGES[one.table], one.table, one.row),
            kind="link",
            tail="arrow-right",
            small=True,
            name=_("{finding}: see {source}", finding=one.title, source=said),
        )

    # pinning

    def toggle(self) -> None:
        """Open what can be pinned, or put it away."""
        is_open = self.panel.isHidden()
        self.panel.setVisible(is_open)
        words = _("Done pinning") if is_open else _("Pin more")
        self.more.setText(f"\u2009 {words}")
        self.more.setAccessibleName(words)
        if is_open:
            self.panel.begin()
        self.rearranged.emit()

    def _pin(self, pinned: Pin) -> bool:
        said = Sentence("Pin {name}", {"name": pinned.title})
        return self._means.run(said, lambda unit: visions.pin(unit, self._table, self._owner, self._row, pinned))


class PinPanel(QWidget):
    """A field to look for what can be pinned, or to write it in own words."""

    def __init__(self, means: Means, pin: Callable[[Pin], bool]) -> None:
        super().__init__()
        self._means, self._pin = means, pin
        self._known: tuple[Pin, ...] = ()
        self.buttons: list[Button] = []
        look = means.look
        words = _("Search in answers, strengths and quotations, or write it yourself")
        self.field = Line()
        self.field.setFont(look.font("body"))
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setMaxLength(300)
        self.field.textChanged.connect(lambda _text: self.show_fitting())
        self.field.returnPressed.connect(self._on_enter)
        self.own = button(look, _("Pin your own words"), self._on_enter, icon="plus", small=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(8)
        column.addWidget(in_lines([self.field, self.own], 10, stretches=True))
        column.addLayout(self._list)

    def begin(self) -> None:
        """Offer what there is now, and be ready to be written in."""
        self._known = self._means.document.ask(pinnable, clock.today())
        self.field.clear()
        self.show_fitting()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fitting(self) -> None:
        """Show what fits what is written."""
        cards.empty(self._list)
        self.buttons = []
        for one in self._fitting(self.field.text())[:_MOST]:
            self._list.addWidget(self._suggestion(one))
        self.own.setEnabled(bool(self.field.text().strip()))

    def _fitting(self, text: str) -> Sequence[Pin]:
        words = danish_key(" ".join(text.split()))[0]
        return [one for one in self._known if words in danish_key(f"{one.title} {one.source}")[0]]

    def _suggestion(self, one: Pin) -> QWidget:
        look = self._means.look
        made = button(
            look,
            one.title,
            lambda: self._take(one),
            kind="link",
            icon="pin",
            small=True,
            name=_("Pin “{name}”", name=one.title),
        )
        self.buttons.append(made)
        return in_lines([made, label(look, one.source, "small", wrap=True)], 10)

    def _take(self, one: Pin) -> None:
        if self._pin(one):
            self._known = tuple(known for known in self._known if known != one)
            self.show_fitting()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_enter(self) -> None:
        text = " ".join(self.field.text().split())
        if text and self._pin(Pin(text, "")):
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
