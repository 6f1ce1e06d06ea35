"""The section that is open: its title, the group's own text, who writes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import arranging
from klyngeapp.services.plan_pages import PlanPages
from klyngeapp.store.queries.plan_editor import Section
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.long_text import LongText
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.strategy_plan import words

TABLE = "plan_section"
_FIELDS = ("title", "body", "responsible_person")
_COVER, _OF_COVER = "cover", ("plan_title", "plan_subtitle")
_ROOMY = 4  # lines


class Editor(QWidget):
    """Shows one section in a card."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._section: Section | None = None
        self.form: RowForm | None = None
        self.of_cover: RowForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        frame, inside = cards.card((24, 20, 24, 18), spacing=10)
        column.addWidget(frame)
        self._forms = QVBoxLayout()
        self._forms.setSpacing(14)
        inside.addLayout(self._forms)
        self.count = label(look, "", "small", wrap=True)
        self.where = label(look, "", "small")
        line = cards.row(self.count, self.where, spacing=12)
        across = line.layout()
        assert across is not None
        across.setStretch(0, 1)  # type: ignore[attr-defined]
        inside.addWidget(line)
        self.away = button(look, _("Remove the section"), self._on_remove, kind="link", icon="trash", small=True)
        self._tools = cards.row(self.away, "|")
        inside.addWidget(self._tools)

    def show_section(self, section: Section, cluster: str, pages: PlanPages | None) -> bool:
        """Show a section; return whether there are other fields than before."""
        is_new = self._section is None or self._section.id != section.id
        self._section = section
        if is_new:
            self._make(section, cluster)
        self.count.setText(words.counted(section.words) if section.key != _COVER else "")
        self.where.setText(words.on_page(section, pages))
        self._tools.setVisible(not section.key)
        return is_new

    def _make(self, section: Section, cluster: str) -> None:
        self.finish()
        cards.empty(self._forms)
        look, document = self._means.look, self._means.document
        self.of_cover = None
        if section.key == _COVER:  # it has no text, but the names of the plan
            self.of_cover = RowForm(look, document, "cluster", cluster, _OF_COVER)
            self._forms.addWidget(self.of_cover)
        self.form = RowForm(look, document, TABLE, section.id, ("title",) if section.key == _COVER else _FIELDS)
        body = self.form.fields.get("body")
        if body is not None and isinstance(body.input, LongText):
            body.input.fewest = _ROOMY
            body.input.updateGeometry()
        self._forms.addWidget(self.form)
        for one in (self.of_cover, self.form):
            if one is not None:
                one.show()

    def finish(self) -> None:
        """Keep what is typed."""
        for form in (self.of_cover, self.form):
            if form is not None:
                form.finish()

    def begin_to_write(self) -> None:
        """Put the cursor into the text."""
        if self.form is not None:
            field = self.form.fields.get("body", self.form.fields["title"])
            field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        section = self._section
        if section is None or section.key:
            return
        self._section = None
        said = Sentence("Remove the section “{title}”", {"title": section.title})
        told = _("Removed {name}", name=section.title)
        self._means.run(said, lambda unit: arranging.remove_all(unit, TABLE, [section.id]), told)
