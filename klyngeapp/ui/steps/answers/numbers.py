"""What is typed in: how many have answered in each village, and how many chose each answer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.answers import Asked, questions_with_options, surveys, typed_villages
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.steps.answers.option_rows import OptionRows
from klyngeapp.ui.steps.answers.village_rows import VillageRows

_ROW = 42


class Numbers(Body):
    """The lists of totals of one survey, the latest at first."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._known: object = None
        self.survey = self.question = self.village = ""
        self._surveys: tuple[tuple[str, str], ...] = ()
        self._asked: tuple[Asked, ...] = ()
        self._places: list[tuple[str, str]] = []
        self.villages: RowsCard | None = None
        self.options: RowsCard | None = None
        self.survey_box, self._survey_field = self._box(_("Survey"), self._on_survey)
        self.question_box, question = self._box(_("Question"), self._on_question)
        self.village_box, village = self._box(_("Village"), self._on_village)
        self.counted = label(
            look, _("The answers to this question stand in the forms, and are counted there."), wrap=True
        )
        self.nothing = label(look, _("The survey has no questions with answers to choose from."), ink="ink2", wrap=True)
        self._village_place, self._option_place = QVBoxLayout(), QVBoxLayout()
        self._choice, inside = cards.card((24, 18, 24, 18), spacing=10)
        cards.add(
            inside,
            label(look, _("Answers to a question"), "h2", wrap=True),
            question,
            village,
            self.counted,
            self.nothing,
        )
        self._village_field = village
        self._question_field = question
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(16)
        cards.add(column, self._advice(), self._survey_field)
        column.addLayout(self._village_place)
        column.addWidget(self._choice)
        column.addLayout(self._option_place)
        self.refresh()

    def _advice(self) -> QWidget:
        look = self._means.look
        said = _(
            "Type the totals you have. Villages with fewer than five answers are shown together with others, on the "
            "page and in the report."
        )
        frame, line = cards.bar((20, 12, 20, 12))
        line.addWidget(icon_label(look, "shield-check", colour="softink", size=22))
        line.addWidget(label(look, said, ink="softink", wrap=True), 1)
        return frame

    def _box(self, text: str, chosen: object) -> tuple[ChoiceBox, QWidget]:
        look = self._means.look
        box = ChoiceBox(look, [], typed=False)
        box.setAccessibleName(text)
        box.activated.connect(chosen)
        said = label(look, text, "small_strong")
        said.setBuddy(box)
        return box, cards.column(said, box, spacing=6)

    def refresh(self) -> None:
        """Offer the surveys, questions and villages there are now; the lists follow by themselves."""
        ask = self._means.document.ask
        self._surveys = ask(surveys)
        ids = [one for one, _title in self._surveys]
        if self.survey not in ids:
            self.survey = ids[0] if ids else ""
        self._asked = ask(questions_with_options, self.survey)
        if self.question not in [one.id for one in self._asked]:
            self.question = self._asked[0].id if self._asked else ""
        places = ask(typed_villages, self.survey, clock.today())
        self._places = [("", _("All the villages together")), *((one.id, one.name) for one in places)]
        if self.village not in [one for one, _name in self._places]:
            self.village = ""
        self._offer()
        now = (self.survey, self.question, self.village, self._is_counted)
        if now != self._known:
            self._known = now
            self._show()

    @property
    def _is_counted(self) -> bool:
        return any(one.is_counted for one in self._asked if one.id == self.question)

    def _offer(self) -> None:
        self.survey_box.offer([title for _id, title in self._surveys])
        self.question_box.offer([one.title for one in self._asked])
        self.village_box.offer([name for _id, name in self._places])
        _choose(self.survey_box, [one for one, _title in self._surveys], self.survey)
        _choose(self.question_box, [one.id for one in self._asked], self.question)
        _choose(self.village_box, [one for one, _name in self._places], self.village)
        self._survey_field.setVisible(len(self._surveys) > 1)
        self._question_field.setVisible(bool(self._asked))
        self.nothing.setVisible(not self._asked)
        self.counted.setVisible(self._is_counted)
        self._village_field.setVisible(bool(self.question) and not self._is_counted)

    def _show(self) -> None:
        look, means = self._means.look, self._means
        cards.empty(self._village_place)
        cards.empty(self._option_place)
        self.villages = self.options = None
        if self.survey:
            source = VillageRows(means, self.survey)
            self.villages = RowsCard(look, source, Dress(source.name, row=_ROW))
            source.setParent(self.villages)
            self.villages.open_wanted.connect(lambda row: means.open_row("establishment.villages", "village", row))
            self._village_place.addWidget(self.villages)
        if self.question and not self._is_counted:
            options = OptionRows(means, self.question, self.village)
            self.options = RowsCard(look, options, Dress(row=_ROW))
            options.setParent(self.options)
            self.options.open_wanted.connect(lambda row: means.open_row("mapping.survey", "survey_option", row))
            self._option_place.addWidget(self.options)
        self.rearranged.emit()

    def _on_survey(self, place: int) -> None:
        self.survey = self._surveys[place][0]
        self.refresh()

    def _on_question(self, place: int) -> None:
        self.question = self._asked[place].id
        self.refresh()

    def _on_village(self, place: int) -> None:
        self.village = self._places[place][0]
        self.refresh()


def _choose(box: ChoiceBox, ids: list[str], wanted: str) -> None:
    box.setCurrentIndex(ids.index(wanted) if wanted in ids else -1)
