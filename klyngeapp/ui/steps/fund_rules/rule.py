"""One rule: what the hours come to by it, the paper, and all of it to be corrected."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.counted_hours import Counted
from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.fund_rules import Hours, RuleLine
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.row_form import InTwo
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.fund_rules import words

_FIRST = ("name", "fund", "counts_hours", "hours_only", "rate", "from_date", "most_share", "signature_required")
_KINDS = TABLES["fund_profile_kind"]
_LAST = ("source", "year", "note")


@dataclass(frozen=True)
class Deeds:
    """What can be done with a rule: let a kind count or not, make its papers, remove it."""

    kind: Callable[[RuleLine, str, bool], object]
    timesheet: Callable[[RuleLine], object]
    report: Callable[[RuleLine], object]
    remove: Callable[[RuleLine], object]


class RuleCard(QFrame):
    """Shows a rule."""

    def __init__(self, look: Look, document: Document, line: RuleLine, deeds: Deeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._deeds, self.line = look, deeds, line
        self.title = label(look, line.name, "h2", wrap=True)
        self.sum = label(look, "", "h3", ink="ok", wrap=True)
        self.left = label(look, "", "small", wrap=True)
        self.source = label(look, "", "caption", wrap=True)
        timesheet = button(look, _("Make the timesheet"), self._on_timesheet, icon="printer", small=True)
        report = button(look, _("Make the report"), self._on_report, icon="file-text", small=True)
        self.timesheet, self.report = timesheet, report
        for made in (timesheet, report):
            made.let_shrink()
        self.first = InTwo(look, document, "fund_profile", line.id, _FIRST)
        self.last = InTwo(look, document, "fund_profile", line.id, _LAST)
        self.ticks: dict[str, Check] = {}
        self.remove = button(look, _("Remove the rule"), self._on_remove, kind="link", icon="trash", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        cards.add(column, self.title, self.sum, self.left, in_lines([timesheet, report], 10), cards.line())
        cards.add(column, self.first, self._kinds(look), self.last, self.source, cards.row(self.remove, "|"))
        for part in (self.first, self.last, self.remove, *self.ticks.values()):
            part.setEnabled(not document.looks)

    def _kinds(self, look: Look) -> QWidget:
        for choice in HOUR_KINDS:
            tick = Check(look, _(choice.label))
            tick.clicked.connect(lambda ticked=False, kind=choice.key: self._on_kind(kind, counts=ticked))
            self.ticks[choice.key] = tick
        title = label(look, _(_KINDS.plural), "small_strong", wrap=True)
        help_ = label(look, _("Tick none, and all kinds count."), "small", wrap=True)
        return cards.column(title, in_lines(list(self.ticks.values()), 12), help_, spacing=6)

    def show_rule(self, line: RuleLine, counted: Counted[Hours]) -> None:
        """Show the rule as it is now, and what the hours come to."""
        self.line = line
        self.title.setText(line.name)
        self.sum.setText(words.sum_of(counted))
        out = words.left_out(counted)
        self.left.setText("\n".join([_("Not counted:"), *out]) if out else _("All hours count."))
        self.source.setText(_("Read here: {source}. Ask the fund before you send it in.", source=words.source(line)))
        self.source.setVisible(bool(line.source))
        self.timesheet.setEnabled(line.rule.counts)
        for kind, tick in self.ticks.items():
            tick.setChecked(kind in line.kinds)

    def _on_kind(self, kind: str, *, counts: bool) -> None:
        self._deeds.kind(self.line, kind, counts)

    def _on_timesheet(self) -> None:
        self._deeds.timesheet(self.line)

    def _on_report(self) -> None:
        self._deeds.report(self.line)

    def _on_remove(self) -> None:
        self._deeds.remove(self.line)

    def finish(self) -> None:
        """Keep what stands in the fields."""
        self.first.finish()
        self.last.finish()
