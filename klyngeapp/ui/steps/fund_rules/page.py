"""Rules of the funds: all of them with what the same hours come to, and the chosen one to be corrected."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import fund_profiles, rows
from klyngeapp.store.queries.fund_rules import RuleLine, all_hours, come_to, rule_lines
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.further_page import FurtherPage
from klyngeapp.ui.forms.hours_jobs import report_job, timesheet_job
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.menus import Deed
from klyngeapp.ui.page_keys import VOLUNTEERS
from klyngeapp.ui.steps.fund_rules.rule import Deeds, RuleCard
from klyngeapp.ui.steps.fund_rules.rules import RulesCard

_SHARES, _LEAST = (1, 1), (400, 420)
_RULE = TABLES["fund_profile"]


class RulesPage(FurtherPage):
    """The page. `save` asks for a PDF."""

    def __init__(self, means: Means, save: Save) -> None:
        lead = _("Every fund counts hours in its own way. Correct a rule, and its paper follows.")
        back = (_("Volunteers and hours"), lambda: means.go(VOLUNTEERS))
        super().__init__(means.look, _("Rules of the funds"), lead, back)
        self._means, self._save, look = means, save, means.look
        self.chosen = ""
        self.rule: RuleCard | None = None
        self.rules = RulesCard(look, self.choose, self.ready)
        self._right = QWidget()
        self._place = QVBoxLayout(self._right)
        self._place.setContentsMargins(*cards.NONE)
        self._beside = Beside(look, (self.rules, self._right), _SHARES, _LEAST, top=True)
        self.put(self._beside)
        self.refresh()

    def show_row(self, table: str, row_id: str) -> bool:
        """Show the rule that was searched for."""
        if table != _RULE.name:
            return False
        self.choose(row_id)
        return True

    # following

    def choose(self, rule: str) -> None:
        """Show one rule beside the others."""
        self.chosen = rule
        self.refresh()
        if self.rule is not None and self._beside.width() < sum(_LEAST):
            self.area.ensureWidgetVisible(self.rule.title)

    def refresh(self) -> None:
        """Show the rules as they are now, and what the hours come to."""
        document = self._means.document
        hours = document.ask(all_hours)
        found = [(line, come_to(line, hours)) for line in document.ask(rule_lines)]
        ids = [line.id for line, _counted in found]
        if self.chosen not in ids:
            self.chosen = ids[0] if ids else ""
        self.rules.show_rules(found, self.chosen, can_change=not document.looks)
        self._right.setVisible(bool(found))
        for line, counted in found:
            if line.id == self.chosen:
                self._card(line).show_rule(line, counted)
        self.rearranged.emit()

    def _card(self, line: RuleLine) -> RuleCard:
        """Return the card of a rule, made anew where another one is shown."""
        if self.rule is not None and self.rule.line.id == line.id:
            return self.rule
        if self.rule is not None:
            self.rule.finish()
        cards.empty(self._place)
        deeds = Deeds(self._on_kind, self._on_timesheet, self._on_report, self._on_remove)
        self.rule = RuleCard(self._means.look, self._means.document, line, deeds)
        self._place.addWidget(self.rule)
        return self.rule

    # what is done

    def ready(self) -> list[Deed]:
        """Return what can be added: the ready-made rules that are not there, and one of one's own."""
        found = self._means.document.ask(fund_profiles.not_there)
        deeds: list[Deed] = [(_(one.name), partial(self.add_ready, one.key)) for one in found]
        return [*deeds, (_("A rule of your own"), self.add_own)]

    def add_ready(self, key: str) -> None:
        """Add a ready-made rule."""
        name = _(fund_profiles.READY[key].name)
        self._add(name, lambda unit: fund_profiles.add_profile(unit, key))

    def add_own(self) -> None:
        """Add an empty rule, whose name can be written at once."""
        name = _("New rule")
        self._add(name, lambda unit: rows.add(unit, "fund_profile", name=name))
        if self.rule is not None and not self._means.document.looks:
            field = self.rule.first.fields["name"].input
            field.setFocus()
            field.selectAll()  # type: ignore[attr-defined]

    def _add(self, name: str, use_case: Callable[[Unit], str]) -> None:
        made: list[str] = []
        said = Sentence("Add {table}: {name}", {"table": _(_RULE.label), "name": name})
        if self._means.run(said, lambda unit: made.append(use_case(unit))):
            self.choose(made[0])

    def _on_kind(self, line: RuleLine, kind: str, counts: bool) -> None:  # noqa: FBT001 - as the card asks
        def change(unit: Unit) -> None:
            if counts:
                rows.add(unit, "fund_profile_kind", fund_profile=line.id, kind=kind)
            else:
                rows.remove(unit, "fund_profile_kind", line.kinds[kind])

        said = Sentence("Change {table}: {name}", {"table": _(_RULE.label), "name": line.name})
        self._means.run(said, change)

    def _on_timesheet(self, line: RuleLine) -> None:
        self._save(timesheet_job(fund=line.id, named=line.name))

    def _on_report(self, line: RuleLine) -> None:
        self._save(report_job(line.id))

    def _on_remove(self, line: RuleLine) -> None:
        said = Sentence("Remove {table}: {name}", {"table": _(_RULE.label), "name": line.name})
        told = _("Removed {name}", name=line.name)
        self._means.run(said, lambda unit: rows.remove(unit, "fund_profile", line.id), told)
