"""The strategy plan: which section is open, what is done with the list, and how far the plan is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from klyngeapp.i18n.language import Sentence, _, spoken
from klyngeapp.services import arranging, plan_sections, rows
from klyngeapp.services.plan_pages import PlanPages, plan_pages
from klyngeapp.store.queries.plan_editor import PlanEditing, Section, plan_editing
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.begin import Begin
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.counting import Counting
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.plan_job import PLAN
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.strategy_plan import words
from klyngeapp.ui.steps.strategy_plan.beside_text import Automatic, Missing
from klyngeapp.ui.steps.strategy_plan.editor import TABLE, Editor
from klyngeapp.ui.steps.strategy_plan.sections import SectionsView

_LIST, _LEAST_TEXT = 400, 420
_LEAST_BESIDE = 260


class StrategyPlanBody(CardsBody):
    """The plan, section by section."""

    is_wide = True

    def __init__(self, means: Means, save: Save) -> None:
        super().__init__()
        self._means, self._save, look = means, save, means.look
        self._found: PlanEditing | None = None
        self.open_id = ""
        self.pages: PlanPages | None = None
        self.counting = Counting(means.document, _work_out(spoken()), self)
        self.counting.counted.connect(self._on_counted)
        self.state = label(look, "", "small_strong", ink="ink2", wrap=True)
        self.begin = Begin(
            look,
            "book-open",
            _("The plan writes most of itself"),
            _("It takes what you have written in the steps before. You choose the sections, and write what is yours."),
            (_("Lay out the usual sections"), self._on_propose),
        )
        self.sections = SectionsView(look, _("Sections of the plan"))
        self.sections.chosen.connect(self._on_chosen)
        self.sections.moved.connect(self._on_moved)
        self.sections.rows.turned.connect(self._on_turned)
        self.editor = Editor(means)
        self.automatic, self.missing = Automatic(means), Missing(means, self._on_lack)
        below = Beside(look, (self.automatic, self.missing), (1, 1), (_LEAST_BESIDE, _LEAST_BESIDE))
        right = cards.column(self.editor, below, spacing=16)
        self.parts = Beside(look, (self._list_card(), right), (0, 1), (_LIST, _LEAST_TEXT), top=True)
        photos = ListOf("photo", dress=Dress(_("Photos in the plan"), row=43), quiet=True)
        versions = ListOf("plan_version", dress=Dress(_("Versions of the plan"), row=43), quiet=True)
        self.lists = Lists(look, means.document, [photos, versions], told=means.told)
        self.put(self.state, self.begin, self.parts, self.lists)
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return the way to the PDF."""
        return button(self._means.look, _("Save as PDF …"), lambda: self._save(PLAN), icon="download")

    def _list_card(self) -> QWidget:
        look = self._means.look
        frame, inside = cards.card((8, 10, 8, 10), spacing=6)
        more = button(look, _("Add a section"), self._on_add, kind="link", icon="plus", small=True)
        how = label(look, _("Drag to move, or Alt with an arrow"), "small", wrap=True)
        how.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = cards.row(more, how, spacing=8, margins=(4, 0, 8, 0))
        across = line.layout()
        assert across is not None
        across.setStretch(1, 1)  # type: ignore[attr-defined]
        cards.add(inside, self.sections, line)
        return frame

    # what there is

    def _on_counted(self, pages: PlanPages) -> None:
        self.pages = pages
        self._show()

    def refresh(self) -> None:
        """Show the sections as they are now."""
        self._found = self._means.document.ask(plan_editing)
        self._show()

    @property
    def opened_section(self) -> Section | None:
        """Return the section that is open."""
        found = self._found.sections if self._found else ()
        return next((one for one in found if one.id == self.open_id), None)

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        pages, has_some = self.pages, bool(found.sections)
        self.show_part(self.begin, shown=not has_some)
        self.show_part(self.state, shown=has_some)
        self.show_part(self.parts, shown=has_some)
        self.show_part(self.lists, shown=has_some)
        missing = words.lacks(found, pages)
        lacking = {lack.section for lack in missing}
        self.state.setText(words.state(pages, len(lacking)))
        self.sections.rows.show_lines(
            [words.line(section, pages, lacking=section.id in lacking) for section in found.sections]
        )
        if self.missing.show_lacks(missing, is_adopted=found.is_adopted):
            self.rearranged.emit()
        if has_some:
            self._show_open(found)

    def _show_open(self, found: PlanEditing) -> None:
        ids = [section.id for section in found.sections]
        if self.open_id not in ids:
            before = self.sections.currentIndex().row()
            self.open_id = ids[min(max(before, 0), len(ids) - 1)]
        place = ids.index(self.open_id)
        self.sections.choose(place)
        section, pages = found.sections[place], self.pages
        self.automatic.show_section(section, pages.shows.get(section.id, ()) if pages is not None else ())
        if self.editor.show_section(section, found.cluster, pages):
            self.rearranged.emit()

    def _on_chosen(self, place: int) -> None:
        if self._found is not None and 0 <= place < len(self._found.sections):
            self.editor.finish()
            self.open_id = self._found.sections[place].id
            self._show()

    def open_section(self, section: str) -> None:
        """Open a section by its id, with the cursor in its text."""
        self.editor.finish()
        self.open_id = section
        self._show()
        self.editor.begin_to_write()

    def show_row(self, table: str, row_id: str) -> bool:
        """Open a section that was found by search."""
        if table != TABLE or self._found is None or row_id not in {one.id for one in self._found.sections}:
            return False
        self.open_section(row_id)
        return True

    # what is done

    def _on_propose(self) -> None:
        self._means.run(Sentence("Lay out the sections of the plan"), plan_sections.propose_sections)

    def _on_add(self) -> None:
        made: list[str] = []
        if self._means.run(Sentence("Add a section"), lambda unit: made.append(plan_sections.add_section(unit))):
            self.open_section(made[0])

    def _on_turned(self, place: int) -> None:
        assert self._found is not None
        section = self._found.sections[place]
        title: dict[str, object] = {"title": section.title}
        said = Sentence("Leave the section “{title}” out", title)
        if not section.included:
            said = Sentence("Take the section “{title}” in", title)
        wanted = int(not section.included)
        self._means.run(said, lambda unit: rows.change(unit, TABLE, section.id, included=wanted))

    def _on_moved(self, place: int, to: int) -> None:
        assert self._found is not None
        ids = [section.id for section in self._found.sections]
        self.open_id = ids[place]
        said = Sentence("Move the section “{title}”", {"title": self._found.sections[place].title})
        self._means.run(said, lambda unit: arranging.move(unit, TABLE, ids, ids[place], to - place))

    def _on_lack(self, lack: words.Lack) -> None:
        if lack.where:
            self._means.go(lack.where)
        else:
            self.open_section(lack.section)


def _work_out(language: str) -> Callable[[Any, Progress], PlanPages]:
    def work_out(connection: Any, progress: Progress) -> PlanPages:
        return plan_pages(connection, language=language, today=clock.today(), progress=progress)

    return work_out
