"""What only this place has, each with five dots, and the plans that exist."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import rows
from klyngeapp.store.queries.strengths import Potential
from klyngeapp.ui import icons
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_line import AddLine
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.five_dots import FiveDots
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.strengths.words import OTHER_POTENTIAL, POTENTIALS

_ROUND = 36
_CATEGORY = TABLES["potential"].field("category")


class Tile(QWidget):
    """An icon on a round. It says nothing that the words beside it do not."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setFixedSize(look.px(_ROUND), look.px(_ROUND))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the round and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("soft"))
        painter.drawEllipse(QRectF(self.rect()))
        inset = self.width() * 0.24
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        icons.draw(painter, self._look, self._icon, box, colour="softink")
        painter.end()


class Potentials(QFrame):
    """The card of what only this place has. `open_one` shows all of one, `open_plans` the plans that exist."""

    def __init__(self, means: Means, open_one: Callable[[str], object], open_plans: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._open_one = means, open_one
        self._shown: tuple[Potential, ...] | None = None
        look = means.look
        said = _("Nature, buildings and history that belong right here.")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        example = _("for example {example}", example=TABLES["potential"].field("title").example)
        self.adding = AddLine(look, _("Add"), _("Add to “{list}”", list=_("What only we have")), example, self._add)
        self.plans_words = label(look, "", "small", ink="softink", wrap=True)
        sign = icon_label(look, "file-check", colour="softink", size=20)
        inside = cards.row(sign, self.plans_words, spacing=10)
        line = inside.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        self.plans = LineButton("", (inside,), open_plans)
        frame, holder = cards.card((8, 4, 8, 4), kind="soft")
        holder.addWidget(self.plans)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 14, 16)
        column.setSpacing(8)
        cards.add(column, label(look, _("What only we have"), "h2", wrap=True), label(look, said, "small", wrap=True))
        column.addLayout(self._lines)
        cards.add(column, self.adding, "|", frame)

    def show_potentials(self, found: Sequence[Potential]) -> bool:
        """Show these; return whether they are others than before."""
        if tuple(found) == self._shown:
            return False
        holder = next((dots.objectName() for dots in self.findChildren(FiveDots) if dots.hasFocus()), "")
        self._shown = tuple(found)
        cards.empty(self._lines)
        for one in found:
            made = self._line(one)
            self._lines.addWidget(made)
            self._lines.addWidget(cards.line())
            made.show()  # at once, or it cannot have the focus
            for dots in made.findChildren(FiveDots):
                if one.id == holder:
                    dots.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_plans(self, titles: Sequence[str]) -> None:
        """Say how many plans there are already."""
        if not titles:
            words = _("Are there plans already, such as the municipal plan? Write them in.")
        else:
            words = ngettext(
                "{number} plan is there already: {first}.",
                "{number} plans are there already, {first} among them.",
                len(titles),
                first=titles[0],
            )
        self.plans_words.setText(words)
        self.plans.setAccessibleName(words)

    def _line(self, one: Potential) -> QWidget:
        look = self._means.look
        category = wording.shown(_CATEGORY, one.category) if one.category else ""
        second = " · ".join([part for part in (category, one.village or _("all the villages")) if part])
        words = cards.column(
            label(look, one.title, "strong", wrap=True), label(look, second, "small", wrap=True), spacing=0
        )
        inside = cards.row(Tile(look, POTENTIALS.get(one.category, OTHER_POTENTIAL)), words, spacing=10)
        line = inside.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        made = LineButton(f"{one.title}. {second}", (inside,), lambda: self._open_one(one.id))
        dots = FiveDots(look, one.title, one.strength or 0)
        dots.setObjectName(one.id)
        dots.chosen.connect(lambda number: self._judge(one, number))
        return in_lines([made, dots], 4, stretches=True)

    def _judge(self, one: Potential, number: int) -> None:
        name = Sentence("Say how strong {name} is", {"name": one.title})
        self._means.run(name, lambda unit: rows.change(unit, "potential", one.id, strength=number or None))

    def _add(self, title: str) -> bool:
        name = Sentence("Add to “{list}”: {name}", {"list": _("What only we have"), "name": title})
        return self._means.run(name, lambda unit: rows.add(unit, "potential", id=None, title=title))
