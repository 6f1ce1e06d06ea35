"""The fourth question: which phases and steps; a step that is left out asks why."""

from PySide6.QtWidgets import QLineEdit

from klyngeapp.domain.phases import PHASES, STEP_CHOICES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.start.new_cluster.phase_card import PhaseCard
from klyngeapp.ui.start.new_cluster.questions import Question, wrong

_AN_HOUR = ("establishment.villages", "establishment.steering_group")


class StepsQuestion(Question):
    """Five phases with their steps, all of them ticked to begin with; one of them is unfolded."""

    title = N_("What do you take along?")
    words = N_("Most take all five phases. A step can be left out or taken in again later.")
    short = N_("Phases and steps")
    tip_icon = "circle-check"
    tells_beside = False
    top = 36

    def build(self) -> None:
        """Make a card for each phase."""
        self.column.setSpacing(12)
        self.cards = tuple(PhaseCard(self.look, phase, self.draft, self.read_soon) for phase in PHASES)
        for card in self.cards:
            card.opened = self._on_opened
            self.column.addWidget(card)
        self.cards[0].unfold()

    @property
    def checks(self) -> dict[str, Check]:
        """Return the tick of each step."""
        return {key: check for card in self.cards for key, check in card.steps.checks.items()}

    def reason(self, key: str) -> QLineEdit:
        """Return the field that asks why a step is left out: its own, or that of the phase."""
        return next(card.steps.field_of(key) for card in self.cards if key in card.steps.keys)

    def _on_opened(self, opened: PhaseCard) -> None:
        for card in self.cards:
            if card is not opened:
                card.fold()
        self.read_soon()

    def begin(self) -> None:
        """Begin at the first phase."""
        self.cards[0].whole.setFocus()

    def problem(self) -> str:
        """Ask for the reasons; one is enough for a phase that is left out as a whole."""
        for card in self.cards:
            card.steps.share()
            step = card.steps.without_reason()
            if step is not None:
                card.unfold()
                field = card.steps.field_of(step)
                wrong(field, is_wrong=True)
                field.setFocus()
                return _("Write why you leave the step out. Others will ask.")
        return ""

    def tip(self) -> str:
        """Return what comes first: of the first two steps we know how long they take."""
        first = [one for one in STEP_CHOICES if one.key not in self.draft.left_out][:2]
        if not first:
            return _("No steps are taken along yet. They can be taken in later.")
        names = formats.and_list([_(one.label) for one in first])
        if tuple(one.key for one in first) == _AN_HOUR:
            return _("You begin with {steps}. It takes about an hour.", steps=names)
        return _("You begin with {steps}.", steps=names)
