"""The report as a PDF, and the meeting at which people see what they answered."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import meetings, rows
from klyngeapp.store.queries.mapping_report import Shown, Telling
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.mapping_report_job import MAPPING_REPORT_JOB
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label


class Printed(QFrame):
    """The card of the PDF."""

    def __init__(self, means: Means, save: Save) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        look = means.look
        said = _("Map, figures, answers theme by theme, strengths and lists. You choose who will read it.")
        self.save = button(
            look,
            _("Save as PDF …"),
            lambda: save(MAPPING_REPORT_JOB),
            icon="download",
            name=_("Save the mapping report as PDF"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(8)
        cards.add(column, label(look, _("The report"), "h2", wrap=True), label(look, said, "small", wrap=True), 4)
        column.addWidget(cards.row(self.save, "|"))


class Presented(QFrame):
    """The card of the meetings."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means = means
        self.told: Telling | None = None
        look = means.look
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        column.addWidget(label(look, _("Show people what they answered"), "h2", wrap=True))
        column.addLayout(self._place)
        column.addStretch(1)

    def show_meetings(self, told: Telling) -> None:
        """Show where people have talked about the answers, or are going to."""
        if told == self.told:
            return
        self.told = told
        cards.empty(self._place)
        self._add(
            told.dialogue,
            _("Dialogue meeting"),
            _("Have no dialogue meeting yet? Ask the associations first."),
            "dialogue_meeting",
        )
        self._place.addWidget(cards.line())
        coming = told.presented or told.coming
        empty = _("Invite everybody when the survey is closed, and show the figures before anything is decided.")
        self._add(coming, _("Citizens' meeting"), empty, "citizens_meeting")

    def _add(self, meeting: Shown | None, title: str, empty: str, kind: str) -> None:
        look = self._means.look
        is_held = meeting is not None and meeting != (self.told.coming if self.told else None)
        sign = icon_label(look, "circle-check" if is_held else "circle", colour="ok" if is_held else "edge", size=22)
        words = _when(meeting) if meeting else empty
        texts = cards.column(
            label(look, meeting.title if meeting else title, "strong", wrap=True),
            label(look, words, "small", wrap=True),
            spacing=0,
        )
        head = cards.row(sign, texts, spacing=12)
        line = head.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        self._place.addWidget(head)
        self._place.addWidget(cards.row(self._deed(meeting, title, kind), "|", margins=(look.px(34), 0, 0, 0)))

    def _deed(self, meeting: Shown | None, title: str, kind: str) -> QWidget:
        look, means = self._means.look, self._means
        if meeting is not None:
            named = _("Open “{name}”", name=meeting.title)
            return button(
                look,
                _("Open the meeting"),
                lambda: means.go(f"meetings/{meeting.id}"),
                kind="link",
                tail="arrow-right",
                small=True,
                name=named,
            )
        plan = _("Plan a meeting: {kind}", kind=title)
        return button(look, _("Plan a meeting"), lambda: self._plan(kind), icon="calendar", small=True, name=plan)

    def _plan(self, kind: str) -> None:
        made: list[str] = []
        said = Sentence("Plan a meeting about the answers")
        if self._means.run(said, lambda unit: made.append(meetings.new_meeting(unit, kind))):
            self._means.go(f"meetings/{made[0]}")


class Thanks(QFrame):
    """The bar that remembers to thank."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self._means, look = means, means.look
        self.words = label(look, "", ink="softink", wrap=True)
        put = button(look, _("Put a thank-you in the plan"), self._on_put, icon="mail", small=True)
        put.let_shrink()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        line = cards.row(icon_label(look, "heart-handshake", colour="softink", size=22), self.words, spacing=12)
        box = line.layout()
        assert box is not None
        box.setStretch(1, 1)  # type: ignore[attr-defined]
        cards.add(column, line, cards.row(put, "|"))

    def show_number(self, answered: int) -> None:
        """Say how many to thank."""
        self.words.setText(
            ngettext(
                "{people} person took the time to answer. Say thank you where they read it.",
                "{people} people took the time to answer. Say thank you where they read it.",
                answered,
                people=formats.whole(answered),
            )
            if answered
            else _("Thank everybody who answers, where they read it.")
        )

    def _on_put(self) -> None:
        title, audience = _("Thank you for your answers"), _("Everybody who answered")

        def add(unit: Unit) -> None:
            rows.add(unit, "message", id=None, title=title, audience=audience, status="planned")

        told = _("It is among the messages in “Shared communication”.")
        self._means.run(Sentence("Put a thank-you in the plan"), add, told)


def _when(meeting: Shown) -> str:
    day = formats.long_date(meeting.day)
    if meeting.came is None:
        return day
    return _("{day}, {number} came", day=day, number=formats.whole(meeting.came))
