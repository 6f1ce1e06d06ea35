"""The field for a new idea: type, Enter, and the next. Where the ideas come from is said once for all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import ideas
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.vision_days import vision_days
from klyngeapp.system import clock
from klyngeapp.ui import fonts
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line import Line

_IDEA = TABLES["idea"]
_LETTER, _BOX = 20, 220


class Entry(QFrame):
    """The soft card. `field` takes ideas, `meeting` and `village` say where the next ones come from."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self._means, look = means, means.look
        self._ids: dict[str, tuple[str, ...]] = {"meeting": (), "village": ()}
        words = _("Write an idea and press Enter")
        self.field = Line()
        self.field.setProperty("large", "true")
        self.field.setFont(fonts.font(look.px(_LETTER)))
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setMaxLength(_IDEA.field("title").maximum or 300)
        self.field.returnPressed.connect(self._on_enter)
        self.save = button(look, _("Save the idea"), self._on_enter, icon="plus")
        self.meeting = self._box(_("From which meeting?"))
        self.village = self._box(_("From which village?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(in_lines([self.field, self.save], 12, stretches=True))
        said = label(look, _("The next ideas come from:"), ink="softink", wrap=True)
        boxes: list[QWidget] = [said, self.meeting, self.village]
        column.addWidget(in_lines(boxes, 12))
        self.refresh()
        self._begin_with_today()

    def _box(self, name: str) -> ChoiceBox:
        made = ChoiceBox(self._means.look, [], typed=False)
        made.setAccessibleName(name)
        made.setMinimumWidth(self._means.look.px(_BOX))
        return made

    def refresh(self) -> None:
        """Offer the meetings and villages there are now."""
        none = {"meeting": _("No meeting"), "village": _("No village in particular")}
        for name, box in (("meeting", self.meeting), ("village", self.village)):
            pairs = self._means.document.ask(lists.choices_for, _IDEA.field(name))
            chosen = self._chosen(name)
            ids = ("", *(row_id for row_id, _name in pairs))
            texts = [none[name], *(called for _id, called in pairs)]
            if ids == self._ids[name] and texts == [box.itemText(place) for place in range(box.count())]:
                continue
            self._ids[name] = ids
            box.offer(texts)
            box.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)

    def _chosen(self, name: str) -> str:
        box = self.meeting if name == "meeting" else self.village
        place, ids = box.currentIndex(), self._ids[name]
        return ids[place] if 0 <= place < len(ids) else ""

    def _begin_with_today(self) -> None:
        """Begin with the vision day on its day: everybody writes then."""
        today = clock.today().isoformat()
        for one in self._means.document.ask(vision_days):
            if one.day == today and one.id in self._ids["meeting"]:
                self.meeting.setCurrentIndex(self._ids["meeting"].index(one.id))
                return

    def _on_enter(self) -> None:
        title = " ".join(self.field.text().split())
        if title:
            meeting, village = self._chosen("meeting"), self._chosen("village")
            said = Sentence("Add {table}: {name}", {"table": _(_IDEA.label), "name": title})
            if self._means.run(said, lambda unit: ideas.write_down(unit, title, village=village, meeting=meeting)):
                self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
