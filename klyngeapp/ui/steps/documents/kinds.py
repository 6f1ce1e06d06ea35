"""Which documents there are, what each still lacks, and which meeting the minutes are of."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.documents.catalogue import DOCUMENTS, MINUTES, PAPERS, missing
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.queries.meetings import MeetingLine, meeting_lines
from klyngeapp.store.queries.minutes import latest_with_minutes
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.printing import Job
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.steps.documents.choosing import Option, Options
from klyngeapp.ui.steps.documents.paper_choice import ORDER, PaperChoice

_PAPERS = "papers"  # the row that stands for all of those on hours and volunteers


@dataclass(frozen=True)
class Kinds:
    """What there is to choose from now: the sentences of what each document lacks, and the meetings, latest first."""

    lacks: dict[str, tuple[str, ...]]
    meetings: tuple[MeetingLine, ...]
    latest: str


def kinds_of(means: Means) -> Kinds:
    """Return what there is to choose from."""
    document, today = means.document, clock.today()
    facts = document.home.overview
    lacks = {kind.id: tuple(str(one) for one in missing(kind, facts)) for kind in DOCUMENTS.values()}
    lines = document.ask(meeting_lines, today)
    latest = document.ask(latest_with_minutes, today)
    return Kinds(lacks, lines, latest or (lines[0].id if lines else ""))


def called(line: MeetingLine) -> str:
    """Return a meeting with its day."""
    day = parse_day(line.day)
    return _("{meeting} on {day}", meeting=line.title, day=days.plain_day(day)) if day else line.title


class KindsCard(QWidget):
    """The documents. `chosen` comes with another one, or with another meeting."""

    chosen = Signal()
    rearranged = Signal()

    def __init__(self, means: Means, kind: str, asked: PaperAsked) -> None:
        super().__init__()
        self._means, self.kind, self.meeting = means, kind, ""
        self._meetings: tuple[MeetingLine, ...] = ()
        self._lacks: dict[str, tuple[str, ...]] = {}
        self.options = Options(means.look, _("Which document?"), as_cards=True)
        self.options.chosen.connect(self._on_kind)
        self.which: ChoiceBox | None = None
        self.papers = PaperChoice(means, kind if kind in PAPERS else ORDER[0], asked)
        self.papers.chosen.connect(self._on_paper)
        self.papers.rearranged.connect(self.rearranged)
        self._below: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.addWidget(self.options)

    def show_kinds(self, found: Kinds) -> bool:
        """Show what there is now; return whether the chosen document is of another meeting than before."""
        before = self.meeting
        self._lacks = found.lacks
        ids = {line.id for line in found.meetings}
        if self.meeting not in ids:
            self.meeting = found.latest
        is_other = found.meetings != self._meetings
        self._meetings = found.meetings
        if self._offer():
            self.options.rows[_PAPERS].inside.addWidget(self.papers)
            is_other = True
        if is_other:
            self._show_meetings()
        is_gone = self.papers.offer()
        return (self.kind == MINUTES and self.meeting != before) or (self.kind in PAPERS and is_gone)

    def paper(self) -> Job | None:
        """Return who makes the chosen paper, of whom and by which rule as is chosen; None for other documents."""
        return self.papers.job() if self.kind in PAPERS else None

    def _offer(self) -> bool:
        options = [
            Option(kind.id, _(kind.title), self._words(kind.id)) for kind in DOCUMENTS.values() if kind.id not in PAPERS
        ]
        is_paper = self.kind in PAPERS
        about = self._words(self.kind) if is_paper else _("Timesheets, reports, lists, and sheets to fill in")
        options.append(Option(_PAPERS, _("Volunteers and hours"), about))
        return self.options.offer(options, _PAPERS if is_paper else self.kind)

    def _words(self, kind: str) -> str:
        """Return what a document lacks: all of it where it is chosen, else in how many words it fits."""
        lacks = self._lacks[kind]
        if not lacks and kind == MINUTES and not self._has_minutes():
            return _("Nothing is written of the meeting yet. You get its agenda.")
        if not lacks:
            return _(DOCUMENTS[kind].about or N_("Everything it needs is there."))
        if kind != self.kind:
            return ngettext("{number} thing is missing.", "{number} things are missing.", len(lacks))
        return "\n".join(lacks)

    def _has_minutes(self) -> bool:
        return any(line.has_minutes for line in self._meetings if line.id == self.meeting)

    def _show_meetings(self) -> None:
        """Offer the meetings below the minutes; where there is none, the way to them."""
        inside = self.options.rows[MINUTES].inside
        if self._below is not None:
            inside.removeWidget(self._below)
            cards.let_go(self._below)
        look = self._means.look
        if self._meetings:
            self.which = ChoiceBox(look, [called(line) for line in self._meetings], typed=False)
            self.which.setAccessibleName(_("Which meeting?"))
            self.which.setCurrentIndex([line.id for line in self._meetings].index(self.meeting))
            self.which.activated.connect(self._on_meeting)
            self._below = self.which
        else:
            self.which = None
            go = button(look, _("Go to the meetings"), self._on_go, small=True, tail="arrow-right")
            self._below = cards.row(go, "|")
        inside.addWidget(self._below)
        self._show_which()

    def _show_which(self) -> None:
        """Show the meetings where their minutes are chosen, and what else there is to choose of a paper."""
        if self._below is not None:
            self._below.setVisible(self.kind == MINUTES)
        self.papers.setVisible(self.kind in PAPERS)
        self.rearranged.emit()

    def _on_go(self) -> None:
        self._means.go("meetings")

    def _on_paper(self) -> None:
        self._on_kind(_PAPERS)

    def _on_kind(self, key: str) -> None:
        kind = self.papers.kind if key == _PAPERS else key
        if kind in PAPERS and kind == self.kind:
            self.chosen.emit()
        if kind == self.kind:
            return
        self.kind = kind
        self._offer()
        self._show_which()
        self.chosen.emit()

    def _on_meeting(self, place: int) -> None:
        self.meeting = self._meetings[place].id
        self._offer()
        self.chosen.emit()


def readers_of(readers: Sequence[tuple[str, str, str]], words: Sequence[str]) -> list[Option]:
    """Return those who can read a document, and what each does not get to read."""
    return [Option(key, _(name), said) for (key, name, _said), said in zip(readers, words, strict=True)]
