"""All meetings: the next one, the list, and what was agreed and is not done."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.domain.fields.meetings import MEETING_KINDS
from klyngeapp.domain.meetings import CITIZENS, CLOSED
from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import meetings as deeds
from klyngeapp.store.queries import meetings
from klyngeapp.store.queries.meetings import MeetingLine
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.page_keys import MEETINGS
from klyngeapp.ui.steps.meetings import inviting, words
from klyngeapp.ui.steps.meetings.agreed import AgreedCard
from klyngeapp.ui.steps.meetings.rows import MeetingRows, MeetingsModel, MeetingsView
from klyngeapp.ui.steps.meetings.ticks import popup_menu
from klyngeapp.ui.steps.meetings.view import Coming, MeetingsPageView

_TYPING = 150  # milliseconds without a further key
_KINDS: tuple[frozenset[str], ...] = (frozenset(), CITIZENS, CLOSED)


class MeetingsPage(Page):
    """The page of all meetings."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._widths: tuple[bool, bool] | None = None
        inviting.forget(means)
        self.source = MeetingRows(means)
        self.rows = MeetingsView(means.look, MeetingsModel(means.look, self.source))
        self.source.setParent(self.rows)
        self.rows.rows.setParent(self.rows)
        self.agreed = AgreedCard(means, self.rearranged.emit)
        self.view = MeetingsPageView(means.look, self.rows, self.agreed, self._choose_kind)
        self.view.kinds.choose(0)
        self.view.kinds.chosen.connect(self._on_kind)
        self.rows.open_wanted.connect(self._open)
        self._find_soon = QTimer(self)
        self._find_soon.setSingleShot(True)
        self._find_soon.setInterval(_TYPING)
        self._find_soon.timeout.connect(self._find)
        self.view.search.textChanged.connect(lambda _text: self._find_soon.start())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self._show()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        if self._widths != (narrow, tight):
            self._widths = (narrow, tight)
            self.view.arrange(narrow=narrow, tight=tight)
            self._show()

    def refresh(self) -> None:
        """Show what has changed."""
        self.rows.follow()
        self._show()

    def _show(self) -> None:
        document, today = self._means.document, clock.today()
        lines = document.ask(meetings.meeting_lines, today)
        coming_id = document.ask(meetings.next_meeting, today)
        coming = next((line for line in lines if line.id == coming_id), None)
        tasks = document.ask(meetings.open_tasks, today)
        self.view.lead.setText(words.lead(lines, coming, today))
        self.view.lead.setVisible(bool(lines))
        self.view.empty.setVisible(not lines)
        self.view.new.setVisible(bool(lines))
        self.view.list.setVisible(bool(lines))
        self.agreed.setVisible(bool(lines or tasks))
        self.agreed.show_tasks(tasks, today)
        self.view.show_coming(self._coming(coming) if coming is not None else None)
        self._show_nothing()
        self.rearranged.emit()

    def _show_nothing(self) -> None:
        self.view.nothing.setVisible(not self.rows.rows.ids)
        self.rows.setVisible(bool(self.rows.rows.ids))

    def _coming(self, line: MeetingLine) -> Coming | None:
        meeting = self._means.document.ask(meetings.meeting, line.id, clock.today())
        day = parse_day(line.day)
        if meeting is None or day is None:
            return None
        second = words.of_next(meeting, *meetings.asked_and_coming(meeting.people))
        return Coming(
            day, meeting.title, second, lambda: self._open(line.id), lambda: inviting.invite(self._means, line.id)
        )

    # what is shown

    def _on_kind(self, place: int) -> None:
        self.source.kinds = _KINDS[place]
        self.rows.rows.read_again()
        self._show_nothing()

    def _find(self) -> None:
        self.rows.rows.find(self.view.search.text())
        self._show_nothing()

    def escape(self) -> bool:
        """Empty the search; False where nothing is looked for."""
        if not self.view.search.text():
            return False
        self.view.search.clear()
        return True

    # what is done

    def _open(self, meeting: str) -> None:
        self._means.go(f"{MEETINGS}/{meeting}")

    def _choose_kind(self, below: QWidget) -> None:
        """Ask in a small menu what kind of meeting it is to be."""
        choices = tuple((_(kind.label), lambda key=kind.key: self.begin(key)) for kind in MEETING_KINDS)
        popup_menu(self._means.look, below, choices).popup(below.mapToGlobal(QPoint(0, below.height() + 4)))

    def begin(self, kind: str) -> None:
        """Make a meeting of a kind, with an agenda to begin with, and open it."""
        made: list[str] = []
        title = next(_(one.label) for one in MEETING_KINDS if one.key == kind)
        name = Sentence("New meeting: {title}", {"title": title})
        if self._means.run(name, lambda unit: made.append(deeds.new_meeting(unit, kind))):
            self._open(made[0])
