"""What is in the report and what is missing: a line for each part, which leads to its step."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.progress import CHECKS, is_done
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.answers import people_asked
from klyngeapp.store.queries.mapping_report import Telling
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.line_button import LineButton

_PHASE = "mapping"
_STEPS = ("map", "key_figures", "survey", "answers", "places", "strengths")
_TITLES = {step.id: step.title for phase in PHASES if phase.id == _PHASE for step in phase.steps}


@dataclass(frozen=True)
class Line:
    """A part of the report: its page, its title, what there is, and whether that is all; None where it is left out."""

    page: str
    title: str
    words: str
    is_there: bool | None


class Inside(QFrame):
    """The card of the parts."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means = means
        self.lines: tuple[Line, ...] = ()
        look = means.look
        self.note = label(look, "", "small", wrap=True)
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(6)
        cards.add(column, label(look, _("What is in the report"), "h2", wrap=True), self.note)
        column.addLayout(self._place)
        column.addStretch(1)

    def show_lines(self, told: Telling) -> bool:
        """Show what is in the report now; return whether that is another than before."""
        lines = (*(self._line(step) for step in _STEPS), _quotes(told))
        if lines == self.lines:
            return False
        self.lines = lines
        missing = sum(line.is_there is False for line in lines)
        self.note.setText(
            ngettext("{number} part is not complete yet.", "{number} parts are not complete yet.", missing)
            if missing
            else _("Everything it needs is there.")
        )
        cards.empty(self._place)
        for place, line in enumerate(lines):
            if place:
                self._place.addWidget(cards.line())
            self._place.addWidget(self._row(line))
        return True

    def _line(self, step: str) -> Line:
        page, home = f"{_PHASE}.{step}", self._means.document.home
        facts = home.progress
        title = _(_TITLES[step])
        if page in facts.left_out:
            return Line(page, title, _("You leave this step out."), None)
        figures = _FIGURES[step](self._means)
        if is_done(page, facts):
            return Line(page, title, figures, is_there=True)
        lacking = [_(check.text) for check in CHECKS[page] if not check.holds(facts)]
        not_yet = _("Not yet: {checks}.", checks=formats.and_list(lacking))
        return Line(page, title, f"{figures} {not_yet}".strip(), is_there=False)

    def _row(self, line: Line) -> QWidget:
        look = self._means.look
        icon, colour, state = {
            True: ("circle-check", "ok", _("in place")),
            False: ("circle", "edge", _("not complete")),
            None: ("minus", "ink2", _("left out")),
        }[line.is_there]
        words = cards.column(
            label(look, line.title, "strong", wrap=True), label(look, line.words, "small", wrap=True), spacing=0
        )
        inside = cards.row(
            icon_label(look, icon, colour=colour, size=22),
            words,
            icon_label(look, "chevron-right", size=18),
            spacing=12,
        )
        layout = inside.layout()
        assert layout is not None
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
        said = _("{part}, {state}. {words}", part=line.title, state=state, words=line.words)
        return LineButton(said, (inside,), lambda: self._means.go(line.page))


def _quotes(told: Telling) -> Line:
    title = _("Quotations")
    if not told.quotes:
        return Line("mapping.answers", title, _("No quotation is chosen yet."), is_there=False)
    words = _(
        "{approved} of {number} may be shown.",
        approved=formats.whole(told.approved),
        number=formats.whole(told.quotes),
    )
    return Line("mapping.answers", title, words, is_there=bool(told.approved))


def _counted(means: Means, table: str) -> int:
    return means.document.home.overview.counts.get(table, 0)


def _map(means: Means) -> str:
    number = len(means.document.home.overview.villages)
    return ngettext("{number} village.", "{number} villages.", number) if number else ""


def _key_figures(means: Means) -> str:
    number = means.document.home.progress.numbers.get("villages_with_two_years", 0)
    text = ngettext(
        "{number} village has figures for two years.", "{number} villages have figures for two years.", number
    )
    return text if number else ""


def _survey(means: Means) -> str:
    number = _counted(means, "survey_question")
    return ngettext("{number} question was asked.", "{number} questions were asked.", number) if number else ""


def _answers(means: Means) -> str:
    overview = means.document.home.overview
    answered, asked = overview.survey.respondents, people_asked(overview)
    if not answered:
        return ""
    if not asked:
        return _("{number} have answered.", number=formats.whole(answered))
    return _("{number} of {people} have answered.", number=formats.whole(answered), people=formats.whole(asked))


def _places(means: Means) -> str:
    places, activities = _counted(means, "place"), _counted(means, "activity")
    if not places and not activities:
        return ""
    first = ngettext("{number} meeting place", "{number} meeting places", places)
    second = ngettext("{number} activity", "{number} activities", activities)
    return _("{first} and {second}.", first=first, second=second)


def _strengths(means: Means) -> str:
    items, potentials = _counted(means, "swot_item"), _counted(means, "potential")
    if not items and not potentials:
        return ""
    first = ngettext("{number} strength or weakness", "{number} strengths and weaknesses", items)
    second = ngettext("{number} thing that only you have", "{number} things that only you have", potentials)
    return _("{first} and {second}.", first=first, second=second)


_FIGURES: dict[str, Callable[[Means], str]] = {
    "map": _map,
    "key_figures": _key_figures,
    "survey": _survey,
    "answers": _answers,
    "places": _places,
    "strengths": _strengths,
}
