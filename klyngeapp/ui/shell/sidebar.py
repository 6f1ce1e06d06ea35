"""The sidebar: the cluster, the first screen, the five phases, and the steps of the one that is open."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.home import HomeFacts, PhaseState, phase_states
from klyngeapp.domain.phases import PHASES, Phase
from klyngeapp.domain.progress import is_done
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.ui.kit.labels import ElidedLabel, balanced, dressed, label
from klyngeapp.ui.kit.rows import Mark, NavRow, RowText
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look
from klyngeapp.ui.page_keys import DOCUMENTS, MEETINGS, OVERVIEW, VOLUNTEERS

WIDE, RAIL = 280, 72
ALONG = (
    (VOLUNTEERS, N_("Volunteers and hours"), "users"),
    (MEETINGS, N_("Meetings"), "calendar"),
    (DOCUMENTS, N_("Documents"), "file-text"),
)
# By the number of steps that are open: height of a phase row, of a step row, gap between rows.
_DENSITIES = ((4, 44, 36, 2), (5, 41, 34, 1), (99, 38, 30, 1))


class Sidebar(QFrame):
    """Shows where one is, and goes elsewhere. `go` gets a page's key; `unfold` the phase whose steps are to be seen."""

    def __init__(
        self,
        look: Look,
        facts: HomeFacts,
        *,
        go: Callable[[str], object],
        unfold: Callable[[str], object],
        narrow: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._look, self._go, self._unfold, self._narrow = look, go, unfold, narrow
        self.rows: dict[str, NavRow] = {}
        self.setFixedWidth(look.px(RAIL) if narrow else look.px(WIDE))
        self.setAccessibleName(_("Sidebar"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._inside.setObjectName("sidebar_rows")
        self._list = QVBoxLayout(self._inside)
        self._scroll = Scroll(self._inside)
        outer.addWidget(self._scroll)
        self._facts = facts
        self._unfolded = ""

    def build(self, active: str, unfolded: str) -> None:
        """Make the rows; `active` is the page's key, `unfolded` the phase whose steps are shown."""
        self._unfolded = unfolded
        phase = next((one for one in PHASES if one.id == unfolded), None)
        steps = 0 if phase is None or self._narrow else len(phase.steps)
        _most, high, low, gap = next(one for one in _DENSITIES if steps <= one[0])
        edge = 10 if self._narrow else 16
        self._list.setContentsMargins(edge, 16 if steps > 4 or self._narrow else 20, edge, 14)
        self._list.setSpacing(gap)
        if not self._narrow:
            self._heading()
            self._list.addSpacing(8 if steps > 4 else 16)
        self._page_row(OVERVIEW, RowText(_("Overview"), "page", "house"), high, lambda: self._go(OVERVIEW))
        self._list.addSpacing(12 if steps <= 4 else 6)
        if not self._narrow:
            self._section(_("The process"), tight=steps > 4)
        for number, state in enumerate(phase_states(self._facts), 1):
            self._phase_row(state, number, high)
            if phase is not None and phase.id == state.id and not self._narrow:
                self._step_rows(phase, low)
        self._along(high, tight=steps > 4)
        self._list.addStretch(1)
        self._activate(active)

    def follow(self, facts: HomeFacts, active: str, unfolded: str, *, narrow: bool) -> bool:
        """Show another row as that of the open page; False where other rows are needed than there are."""
        if unfolded != self._unfolded or narrow != self._narrow:
            return False
        if facts is not self._facts and _told(facts) != _told(self._facts):
            return False
        self._facts = facts
        self._activate(active)
        return True

    def _activate(self, active: str) -> None:
        if active not in self.rows and self._narrow:
            active = self._unfolded
        for key, row in self.rows.items():
            row.activate(active=key == active)

    def _along(self, height: int, *, tight: bool) -> None:
        """Make the rows of what is used all along the process."""
        self._list.addSpacing(6 if tight else 12)
        if not self._narrow:
            self._section(_("All along"), tight=tight)
        facts = self._facts
        counts = {"volunteers": facts.overview.volunteers, "meetings": facts.meetings_held}
        for key, text, icon in ALONG:
            count = formats.whole(counts[key]) if counts.get(key) else ""
            said = RowText(_(text), "page", icon, count, count)
            self._page_row(key, said, height, self._going(key))

    def _heading(self) -> None:
        look, overview = self._look, self._facts.overview
        name = label(look, balanced(look, overview.name, "h2", look.px(WIDE) - 48), "h2", wrap=True)
        name.setAccessibleName(overview.name)
        name.setContentsMargins(12, 0, 0, 0)
        self._list.addWidget(name)
        places = ElidedLabel(formats.and_list(overview.municipalities))
        dressed(look, places, "small")
        places.setContentsMargins(12, 2, 0, 0)
        self._list.addWidget(places)

    def _section(self, text: str, *, tight: bool) -> None:
        made = label(self._look, text, "caption_strong")
        made.setContentsMargins(12, 0, 0, 2 if tight else 4)
        self._list.addWidget(made)

    def _page_row(self, key: str, said: RowText, height: int, go: Callable[[], object]) -> None:
        row = NavRow(self._look, said, go, height=height, narrow=self._narrow)
        row.moved.connect(lambda by: self._move(key, by))
        self.rows[key] = row
        self._list.addWidget(row)

    def _phase_row(self, state: PhaseState, number: int, height: int) -> None:
        mark: Mark = "next" if state.state == "behind" else state.state
        spoken = {
            "done": _("Finished"),
            "now": _("Under way"),
            "behind": _("Not done yet"),
            "next": _("Still to come"),
        }[state.state]
        said = RowText(_(state.title), mark, str(number), spoken)
        self._page_row(state.id, said, height, lambda: self._unfold(state.id))

    def _step_rows(self, phase: Phase, height: int) -> None:
        progress = self._facts.progress
        for step in phase.steps:
            key = f"{phase.id}.{step.id}"
            mark: Mark = "step_open"
            spoken = _("Not done yet")
            if key in progress.left_out:
                mark, spoken = "step_left_out", _("You leave this step out.")
            elif is_done(key, progress):
                mark, spoken = "step_done", _("Finished")
            self._page_row(key, RowText(_(step.title), mark, "", spoken), height, self._going(key))
        self._list.addSpacing(6)

    def _move(self, key: str, by: int) -> None:
        keys = list(self.rows)
        to = keys.index(key) + by
        if 0 <= to < len(keys):
            self.focus(keys[to])

    def _going(self, key: str) -> Callable[[], object]:
        return lambda: self._go(key)

    def focused(self) -> str:
        """Return the key of the row with the focus, "" where none has it."""
        return next((key for key, row in self.rows.items() if row.hasFocus()), "")

    def focus(self, key: str) -> None:
        """Give a row the focus, as the keyboard would."""
        if key in self.rows:
            self.rows[key].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.rows[key])


def _told(facts: HomeFacts) -> tuple[object, ...]:
    """Return all that the sidebar shows of the facts."""
    overview, progress = facts.overview, facts.progress
    done = [is_done(f"{phase.id}.{step.id}", progress) for phase in PHASES for step in phase.steps]
    numbers = overview.volunteers, facts.meetings_held
    return overview.name, overview.municipalities, phase_states(facts), done, progress.left_out, numbers
