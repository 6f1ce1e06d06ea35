"""How many have answered in each village, as it is typed in; what stands in forms is counted."""

from collections.abc import Mapping

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import survey_totals
from klyngeapp.store.queries.answers import TypedVillage, typed_villages
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.table.source import Column
from klyngeapp.ui.steps.answers.typed_rows import TYPED, TypedRows


class VillageRows(TypedRows):
    """The villages of today, the largest first."""

    tables = frozenset({"survey_total", "survey_response", "survey", "village"})

    def __init__(self, means: Means, survey: str) -> None:
        super().__init__(means, TABLES["survey_total"].field("answered"))
        self._survey = survey
        self._villages: dict[str, TypedVillage] = {}
        self.name = _("Answers from each village")
        self.columns = (
            Column(_("Village"), strong=True, fixed=True),
            Column(_("Aged 16 or over"), "number", fixed=True),
            Column(_("Answers"), "number"),
            Column(_("From forms"), "number", fixed=True),
            Column(_("Share"), "bar", fixed=True),
        )

    def _read(self) -> dict[str, tuple[str, ...]]:
        found = self._means.document.ask(typed_villages, self._survey, clock.today())
        self._villages = {one.id: one for one in found}
        return {one.id: _texts(one) for one in found}

    def totals(self) -> Mapping[int, str]:
        """Return how many there are altogether."""
        known = [_answered(one) for one in self._villages.values()]
        if not any(known):
            return {}
        people = sum(one.people or 0 for one in self._villages.values())
        answered = sum(number or 0 for number in known)
        share = f"{answered / people:.4f}" if people else ""
        return {0: _("Total"), 1: formats.whole(people), TYPED: formats.whole(answered), 4: share}

    def _typed(self, row_id: str) -> int | None:
        return self._villages[row_id].typed if row_id in self._villages else None

    def _said(self, row_id: str) -> Sentence:
        return Sentence("Count the answers from {village}", {"village": self._villages[row_id].name})

    def _put(self, unit: Unit, row_id: str, number: int | None) -> None:
        survey_totals.set_village_total(unit, self._survey, row_id, number)


def _answered(one: TypedVillage) -> int | None:
    """Return how many have answered: those whose forms are there, else what was typed."""
    return one.typed if one.counted is None else one.counted


def _texts(one: TypedVillage) -> tuple[str, ...]:
    answered = _answered(one)
    forms = "" if one.counted is None else _("few") if one.few else formats.whole(one.counted)
    known = answered is not None and one.people and not (one.few and one.counted is not None)
    return (
        one.name,
        "" if one.people is None else formats.whole(one.people),
        "" if one.typed is None else formats.whole(one.typed),
        forms,
        f"{(answered or 0) / (one.people or 1):.4f}" if known else "",
    )
