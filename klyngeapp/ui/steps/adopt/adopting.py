"""The card of the adoption: the day, what must be in place, the hearing, and the button that says yes."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import adoption as services
from klyngeapp.store.queries.adoption import Adoption, Version
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.plan_job import PLAN
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.check_lines import CheckLines
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.steps.adopt import words

TABLE = "plan_version"
_FIELDS = ("planned_on", "adopted_by")


class Adopting(QFrame):
    """The newest version on its way. `open_version` leads to all of it, `rearranged` hears of other fields."""

    def __init__(
        self,
        means: Means,
        save: Save,
        open_version: Callable[[], object],
        rearranged: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._rearranged, look = means, rearranged, means.look
        self._shown: tuple[str, str] | None = None
        self.form: RowForm | None = None
        self.reason: RowForm | None = None
        self.checks = CheckLines(look)
        self._fields, self._why = QVBoxLayout(), QVBoxLayout()
        self.before, self.saying_yes, self.after = self._before(), self._yes(), self._after(save)
        self.hear = button(look, _("Send it in hearing"), self._on_hearing, kind="link", icon="send", small=True)
        opening = button(look, _("All about this version"), open_version, kind="link", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addWidget(label(look, _("Adoption"), "h2", wrap=True))
        column.addLayout(self._fields)
        column.addWidget(self.before)
        column.addLayout(self._why)
        cards.add(column, self.saying_yes, self.after, in_lines([opening, self.hear], 4), "|")

    def _before(self) -> QWidget:
        """Return what must be in place, and what came of the hearing."""
        look = self._means.look
        self.number, self.led = label(look, "", "small", wrap=True), label(look, "", "small", wrap=True)
        read = button(look, _("Read the responses"), self._on_read, kind="link", tail="arrow-right", small=True)
        heading = label(look, _("Consultation responses"), "h3", wrap=True)
        hearing = cards.column(cards.line(), heading, self.number, self.led, cards.row(read, "|"), spacing=4)
        return cards.column(self.checks, hearing, spacing=14)

    def _yes(self) -> QWidget:
        """Return the button that says yes, and what holds it back."""
        look = self._means.look
        self.adopt = button(look, _("Adopt the plan"), self._on_adopt, icon="stamp")
        self.missing = label(look, "", "small", wrap=True)
        return cards.column(self.adopt, self.missing, spacing=6)

    def _after(self, save: Save) -> QWidget:
        """Return what is said of an adopted version, and what can be done with it."""
        look = self._means.look
        sign = icon_label(look, "circle-check", colour="ok", size=28)
        self.said, self.despite = label(look, "", "strong", wrap=True), label(look, "", "small", wrap=True)
        self.print = button(look, _("Save as PDF …"), lambda: save(PLAN), icon="download")
        anew = button(look, _("Begin a new version"), self._on_anew, kind="link", icon="plus", small=True)
        deeds = (self.print, cards.row(anew, "|"))
        return cards.column(cards.row(sign, "|"), self.said, self.despite, *deeds, spacing=10)

    def show_adoption(self, found: Adoption) -> None:
        """Show how far the newest version is."""
        version = found.version
        if version is None:
            return
        is_adopted, lacks = version.status == "adopted", bool(found.missing)
        if (version.id, version.status) != self._shown:
            self._shown = (version.id, version.status)
            self._make(version, is_adopted=is_adopted)
        for part in (self.before, self.saying_yes):
            part.setVisible(not is_adopted)
        self.after.setVisible(is_adopted)
        self.hear.setVisible(version.status == "draft")
        self.checks.show_checks(words.checks(found))
        number, led = words.comments(found)
        self.number.setText(number)
        self.led.setText(led)
        self.led.setVisible(bool(led))
        self.missing.setText(words.missing(found))
        if self.reason is not None:
            self.reason.setVisible(not is_adopted and (lacks or bool(version.despite)))
        self.adopt.setEnabled(not lacks or bool(version.despite.strip()))
        self.said.setText(words.adopted(version))
        self.despite.setText(_("Adopted although something was missing: {reason}", reason=version.despite))
        self.despite.setVisible(bool(version.despite))

    def _make(self, version: Version, *, is_adopted: bool) -> None:
        for place in (self._fields, self._why):
            cards.empty(place)
        self.form = self.reason = None
        if not is_adopted:
            look, document = self._means.look, self._means.document
            self.form = RowForm(look, document, TABLE, version.id, _FIELDS)
            self.reason = RowForm(look, document, TABLE, version.id, ("despite",))
            self._fields.addWidget(self.form)
            self._why.addWidget(self.reason)
            self.form.show()
        self._rearranged()

    # what is done

    def _finish(self) -> None:
        for form in (self.form, self.reason):
            if form is not None:
                form.finish()

    def _on_adopt(self) -> None:
        self._finish()
        day = clock.today()
        self._means.run(
            Sentence("Adopt the plan"),
            lambda unit: services.adopt(unit, today=day),
            _("The plan is adopted. Its text is kept as it is now."),
        )

    def _on_hearing(self) -> None:
        self._finish()
        if self._shown is None:
            return
        version, day = self._shown[0], clock.today()
        self._means.run(
            Sentence("Send the plan in hearing"),
            lambda unit: services.put_into_hearing(unit, version, today=day),
            _("The plan is in hearing from today. Write until when."),
        )

    def _on_anew(self) -> None:
        self._means.run(Sentence("Begin a new version of the plan"), services.begin_version)

    def _on_read(self) -> None:
        self._means.go("action_plans.hearing")
