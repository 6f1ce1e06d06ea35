"""An open workbook on the screen: sidebar, page and footer. Imported when a workbook is opened, not before."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.home import current_phase
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.progress import is_done
from klyngeapp.domain.searching import OWN_PAGES
from klyngeapp.i18n.language import _
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.lists import Lists
from klyngeapp.ui.forms.page import Page, Way
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import Toast
from klyngeapp.ui.kit.scroll import Scroll, centred
from klyngeapp.ui.kit.stops import order_stops
from klyngeapp.ui.look import Look
from klyngeapp.ui.page_keys import OVERVIEW, SEARCH
from klyngeapp.ui.shell.footer import Footer
from klyngeapp.ui.shell.pages import page_of
from klyngeapp.ui.shell.sidebar import WIDE, Sidebar
from klyngeapp.ui.steps.overview import view as overview_view
from klyngeapp.ui.steps.settings.desk import Desk
from klyngeapp.ui.steps.step.page import StepPage

if TYPE_CHECKING:
    from klyngeapp.ui.steps.search.page import SearchPage

NARROW, TIGHT = 1200, 1000  # logical pixels at 100 per cent text
STEPS = tuple((f"{phase.id}.{step.id}", step.title) for phase in PHASES for step in phase.steps)


class Workspace(QWidget):
    """Sidebar, page, footer. `refused` shows why something was not done."""

    def __init__(
        self,
        look: Look,
        document: Document,
        *,
        refused: Callable[[str], object],
        ask: Ask,
        save_plan: Save,
        desk: Desk,
        page: str = OVERVIEW,
        unfolded: str | None = None,
    ) -> None:
        super().__init__()
        self._look, self._document, self._save_plan, self._desk = look, document, save_plan, desk
        self._means = Means(look, document, self._tell, refused, self.go, ask, self.open_row)
        self.key, self.unfolded = page, page.partition(".")[0] if unfolded is None else unfolded
        self.narrow = self._has_panel = False
        self._toast: Toast | None = None
        self.sidebar: Sidebar
        self.page: Page
        self.footer: Footer | None = None
        across = QHBoxLayout(self)
        across.setContentsMargins(*cards.NONE)
        across.setSpacing(0)
        self._side = QHBoxLayout()
        across.addLayout(self._side)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        across.addLayout(self._column, 1)
        self.messages = QVBoxLayout()
        self.messages.setSpacing(8)
        self._column.addLayout(self.messages)
        self._body, self._foot = QVBoxLayout(), QVBoxLayout()
        self._column.addLayout(self._body, 1)
        self._column.addLayout(self._foot)
        self._make_sidebar()
        self._make_page()
        document.changed.connect(self._on_changed)

    # where one is

    def go(self, key: str) -> None:
        """Show a page: "overview", or a step ("phase.step")."""
        self.key = key
        self.unfolded = key.partition(".")[0]
        self._has_panel = False
        self._make_sidebar()
        self._make_page()
        self._announce_page()

    def open_row(self, page: str, table: str, row_id: str) -> None:
        """Show a page, and a row of one of its lists; or the row's own page."""
        self.go(f"{OWN_PAGES[table]}/{row_id}" if table in OWN_PAGES else page)
        for shown in self.page.findChildren(Lists):
            if shown.show_row(table, row_id):
                return
        self.page.show_row(table, row_id)

    def search(self) -> None:
        """Show the page of search, which knows the way back; there, begin anew."""
        if self.key.partition("/")[0] != SEARCH:
            self.go(f"{SEARCH}/{self.key}")
        page = cast("SearchPage", self.page)
        page.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.field.selectAll()

    def go_to_phase(self, number: int) -> None:
        """Show the first step of a phase (1 to 5) that is not done."""
        phase = PHASES[number - 1]
        progress = self._document.home.progress
        keys = [f"{phase.id}.{step.id}" for step in phase.steps]
        self.go(next((key for key in keys if not is_done(key, progress)), keys[0]))

    def back(self) -> None:
        """Show the step before this one; the overview before the first."""
        if (way := self.page.way()) is not None:
            way.back()
            return
        place = self._place()
        self.go(STEPS[place - 1][0] if place > 0 else OVERVIEW)

    def onward(self) -> None:
        """Show the step after this one; from the overview, the phase of today; after the last, the overview."""
        if self.key == OVERVIEW:
            order = [phase.id for phase in PHASES]
            self.go_to_phase(order.index(current_phase(self._document.home)) + 1)
            return
        if (way := self.page.way()) is not None:
            way.onward()
            return
        place = self._place()
        self.go(STEPS[place + 1][0] if place + 1 < len(STEPS) else OVERVIEW)

    def _place(self) -> int:
        return next((number for number, (key, _title) in enumerate(STEPS) if key == self.key), -1)

    def toggle_panel(self) -> None:
        """Show the whole sidebar over the page where there is only a rail, or put it away."""
        self._has_panel = self.narrow and not self._has_panel
        self._make_sidebar()
        self.sidebar.focus(self.key if self.key in self.sidebar.rows else OVERVIEW)

    def next_pane(self) -> None:
        """Give the focus to the next part: sidebar, page, foot."""
        panes: list[QWidget] = [self.sidebar, self.page, *([self.footer] if self.footer is not None else [])]
        holder: QWidget | None = self.focusWidget()
        now = next((n for n, pane in enumerate(panes) if holder is not None and pane.isAncestorOf(holder)), -1)
        for step in range(1, len(panes) + 1):
            pane = panes[(now + step) % len(panes)]
            found = next((one for one in pane.findChildren(QWidget) if _takes_focus(one)), None)
            if found is not None:
                found.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def escape(self) -> None:
        """Put away what lies over the page."""
        self.put_toast_away()
        if self._has_panel:
            self.toggle_panel()
        else:
            self.page.escape()

    # building

    def _unfold(self, phase: str) -> None:
        if self.narrow and not self._has_panel:
            self.go_to_phase([one.id for one in PHASES].index(phase) + 1)
            return
        self.unfolded = "" if self.unfolded == phase else phase
        self._make_sidebar()
        self.sidebar.focus(phase)

    def _make_sidebar(self) -> None:
        """Make the sidebar anew; where it has the rows it needs, it only shows another one as that of the open page."""
        key = self.key.partition("/")[0]
        is_in_place = not self._has_panel and hasattr(self, "sidebar") and self._side.indexOf(self.sidebar) >= 0
        if is_in_place and self.sidebar.follow(self._document.home, key, self.unfolded, narrow=self.narrow):
            return
        focused = self.sidebar.focused() if hasattr(self, "sidebar") else ""
        cards.empty(self._side)
        if hasattr(self, "sidebar"):
            cards.let_go(self.sidebar)  # the panel lies over the page, in no layout
        self.sidebar = self._sidebar(narrow=self.narrow)
        self._side.addWidget(self.sidebar)
        if self._has_panel:
            self.sidebar = self._sidebar(narrow=False)
            self.sidebar.setParent(self)
            self._place_panel()
            self.sidebar.show()
        self.sidebar.focus(focused)
        self._order_tabs()

    def _sidebar(self, *, narrow: bool) -> Sidebar:
        made = Sidebar(self._look, self._document.home, go=self.go, unfold=self._unfold, narrow=narrow)
        made.build(self.key.partition("/")[0], self.unfolded)
        return made

    def _place_panel(self) -> None:
        self.sidebar.setGeometry(0, 0, self._look.px(WIDE), self.height())
        self.sidebar.raise_()

    def _make_page(self) -> None:
        cards.empty(self._body)
        self.page = page_of(self.key, self._means, self._save_plan, self._desk)
        self._make_footer()
        self._arrange()
        self.page.rearranged.connect(self._order_tabs)
        if self.page.scrolls_itself:
            self._body.addWidget(self.page)
        else:
            self._body.addWidget(Scroll(centred(self.page, self._look.px(overview_view.WIDEST))))
        self._order_tabs()

    def _make_footer(self) -> None:
        cards.empty(self._foot)
        self.footer = None
        way = self._way(self.page) if isinstance(self.page, StepPage) else self.page.way()
        if way is not None:
            self.footer = Footer(self._look, way, narrow=self.narrow)
            self._foot.addWidget(self.footer)

    def _way(self, page: StepPage) -> Way:
        place, steps = self._place(), page.phase.steps
        following = STEPS[place + 1][1] if place + 1 < len(STEPS) else ""
        words = _("Next: {step}", step=_(following)) if following else _("To the overview")
        where = _("Step {number} of {total}", number=steps.index(page.step) + 1, total=len(steps))
        return Way(where, self.back, self.onward, words)

    def _on_changed(self, _changes: object) -> None:
        was_here = self._is_on_page()
        self._make_sidebar()
        self.page.refresh()
        self._order_tabs()
        if was_here and not self._is_on_page():
            self._announce_page()  # the button that was pressed has gone: else Qt hands the focus on to the foot

    def _is_on_page(self) -> bool:
        holder: QWidget | None = self.focusWidget()
        return holder is not None and self.page.isAncestorOf(holder)

    def _order_tabs(self) -> None:
        """Let Tab go from the sidebar to the page to the foot, in the order in which one reads."""
        if hasattr(self, "page"):
            order_stops(self.sidebar, self.page, self.footer, self.page.heading)

    def _announce_page(self) -> None:
        """Give the headline the focus, so that a screen reader reads it and Tab goes on from there."""
        self.page.setAccessibleName(self.page.heading.text())
        self.page.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    # width

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand as it fits the new width."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(NARROW)
        if narrow != self.narrow:
            self.narrow, self._has_panel = narrow, False
            self._make_sidebar()
            self._make_footer()
            self._order_tabs()
        self._arrange()
        if self._has_panel:
            self._place_panel()
        if self._toast is not None:
            self._toast.place(self.width(), self._above_foot())

    def _arrange(self) -> None:
        self.page.arrange(narrow=self.narrow, tight=self.width() < self._look.px(TIGHT))

    # what was done

    def _tell(self, text: str) -> None:
        """Tell what was done, with a way to take it back."""
        self.put_toast_away()
        self._toast = Toast(self._look, text, (_("Undo"), self._take_back), self)
        self._toast.gone.connect(self.put_toast_away)
        self._toast.show()
        self._toast.place(self.width(), self._above_foot())

    def _take_back(self) -> None:
        self.put_toast_away()
        self._document.undo()

    def put_toast_away(self) -> None:
        """Take the toast away, if there is one."""
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def _above_foot(self) -> int:
        return self.height() - (self.footer.height() if self.footer is not None else 0)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
