"""How many chose each answer to a question, typed in for one village or for all of them together."""

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import survey_totals
from klyngeapp.store.queries.answers import TypedOption, typed_options
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.table.source import Column
from klyngeapp.ui.steps.answers.typed_rows import TypedRows


class OptionRows(TypedRows):
    """The options of a question in their order; `village` "" is all the villages together."""

    tables = frozenset({"survey_option_total", "survey_option", "survey_question"})

    def __init__(self, means: Means, question: str, village: str) -> None:
        super().__init__(means, TABLES["survey_option_total"].field("answered"))
        self._question, self._village = question, village
        self._options: dict[str, TypedOption] = {}
        self.name = _("Answers counted")
        self.columns = (
            Column(_("Answer option"), strong=True, fixed=True),
            Column(_("All that is typed"), "number", fixed=True),
            Column(_("Answers"), "number"),
            Column(_("Share"), "bar", fixed=True),
        )

    def _read(self) -> dict[str, tuple[str, ...]]:
        found = self._means.document.ask(typed_options, self._question, self._village)
        self._options = {one.id: one for one in found}
        here = sum(one.typed or 0 for one in found)
        return {one.id: _texts(one, here) for one in found}

    def _typed(self, row_id: str) -> int | None:
        return self._options[row_id].typed if row_id in self._options else None

    def _said(self, row_id: str) -> Sentence:
        return Sentence("Count the answer “{answer}”", {"answer": self._options[row_id].title})

    def _put(self, unit: Unit, row_id: str, number: int | None) -> None:
        survey_totals.set_option_total(unit, row_id, self._village or None, number)


def _texts(one: TypedOption, here: int) -> tuple[str, ...]:
    return (
        one.title,
        formats.whole(one.total) if one.total else "",
        "" if one.typed is None else formats.whole(one.typed),
        f"{one.typed / here:.4f}" if one.typed is not None and here else "",
    )
