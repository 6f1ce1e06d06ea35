"""Beside the text of a section: what comes by itself, and what is missing before the plan is printed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.phases import STEP_CHOICES
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import rows
from klyngeapp.store.queries.plan_editor import Section
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.steps.strategy_plan.words import SOURCES, Lack

_MOST = 6


class Automatic(QFrame):
    """What comes by itself in the open section, and whether the group wants it."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._section: Section | None = None
        self._said: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(8)
        self.tick = Check(look, _("Let it stand in the plan"))
        self.tick.clicked.connect(self._on_tick)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(6)
        cards.add(column, label(look, _("Comes by itself"), "h2", wrap=True), self.tick)
        column.addLayout(self._shown)
        self.source = button(look, "", self._on_source, kind="link", tail="arrow-right", small=True)
        column.addWidget(cards.row(self.source, "|"))
        column.addStretch(1)

    def show_section(self, section: Section, shows: Sequence[str]) -> None:
        """Show what comes by itself in a section."""
        self._section = section
        self.tick.setChecked(section.automatic)
        self.tick.setVisible(bool(shows))
        where = SOURCES.get(section.key, "")
        self.source.setVisible(bool(where))
        if where:
            name = next(_(one.label) for one in STEP_CHOICES if one.key == where)
            self.source.setText(f"{_('From {step}', step=name).replace('&', '&&')} \u2009")
            self.source.setAccessibleName(_("From {step}", step=name))
        said = (section.key, section.automatic, tuple(shows))
        if said == self._said:
            return
        self._said = said
        cards.empty(self._shown)
        ink = "ink" if section.automatic else "ink2"
        for text in shows[:_MOST]:
            self._shown.addWidget(label(self._means.look, text, ink=ink, wrap=True))
        if len(shows) > _MOST:
            more = ngettext("and {number} more", "and {number} more", len(shows) - _MOST)
            self._shown.addWidget(label(self._means.look, more, "small", wrap=True))
        if not shows:
            self._shown.addWidget(label(self._means.look, _nothing(section), "small", wrap=True))

    def _on_tick(self) -> None:
        section = self._section
        if section is None:
            return
        title: dict[str, object] = {"title": section.title}
        said = (
            Sentence("Leave out what comes by itself in “{title}”", title)
            if section.automatic
            else Sentence("Take in what comes by itself in “{title}”", title)
        )
        wanted = int(not section.automatic)
        if not self._means.run(said, lambda unit: rows.change(unit, "plan_section", section.id, with_automatic=wanted)):
            self.tick.setChecked(section.automatic)

    def _on_source(self) -> None:
        if self._section is not None and SOURCES.get(self._section.key, "") in GUIDANCE:
            self._means.go(SOURCES[self._section.key])


def _nothing(section: Section) -> str:
    if section.key == "cover":
        return _("The name of the cluster, a drawing, and how far the plan is. Your titles stand above.")
    if section.key == "foreword":
        return _("Nothing. The foreword is the only thing that has to be written from new.")
    if not section.key:
        return _("Nothing: this section is your own.")
    return _("Nothing yet. It comes as you fill in the steps before.")


class Missing(QFrame):
    """What is missing before the plan is printed, each with its button."""

    def __init__(self, means: Means, deed: Callable[[Lack], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._deed, look = means, deed, means.look
        self._said: object = None
        self.deeds: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(look, _("Missing before printing"), "h2", wrap=True))
        self._shown = QVBoxLayout()
        self._shown.setSpacing(10)
        column.addLayout(self._shown)
        column.addStretch(1)
        self.note = label(look, "", "small", wrap=True)
        column.addWidget(self.note)

    def show_lacks(self, lacks: Sequence[Lack], *, is_adopted: bool) -> bool:
        """Show what is missing; return whether there are other buttons than before."""
        if is_adopted:
            self.note.setText(_("The plan is adopted: no page says DRAFT."))
        else:
            self.note.setText(_("The plan can be printed at any time. It says DRAFT on the pages until it is adopted."))
        if self._said == tuple(lacks):
            return False
        self._said = tuple(lacks)
        cards.empty(self._shown)
        self.deeds = []
        look = self._means.look
        if not lacks:
            sign = icon_label(look, "circle-check", colour="ok", size=22)
            line = cards.row(sign, label(look, _("Nothing is missing."), wrap=True), spacing=10)
            across = line.layout()
            assert across is not None
            across.setStretch(1, 1)  # type: ignore[attr-defined]
            self._shown.addWidget(line)
        for lack in lacks:
            self._add(lack)
        return True

    def _add(self, lack: Lack) -> None:
        look = self._means.look
        sign = icon_label(look, "triangle-alert", colour="warn", size=20)
        told = cards.column(
            label(look, lack.title, "strong", wrap=True), label(look, lack.words, "small", wrap=True), spacing=2
        )
        name = _("{title}: {deed}", title=lack.title, deed=lack.deed)
        made = button(look, lack.deed, lambda: self._deed(lack), small=True, name=name)
        made.let_shrink()
        self.deeds.append(made)
        line = cards.row(sign, told, made, spacing=10)
        across = line.layout()
        assert across is not None
        across.setStretch(1, 1)  # type: ignore[attr-defined]
        across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._shown.addWidget(line)
