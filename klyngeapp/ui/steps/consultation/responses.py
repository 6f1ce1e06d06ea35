"""The answers of others to the vision and to the rest; those to an action plan stand in its hearing."""

from collections.abc import Mapping

from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show

_FIELDS = ("comment", "sender", "village", "received_on", "answer", "changed", "subject")
_ELSEWHERE = "plan"


class Responses(RowsOfTable):
    """The responses that are not about an action plan."""

    def __init__(self, means: Means) -> None:
        fields = columns.columns_of("hearing_comment", names=_FIELDS)
        show = Show(add_text=_("Add a response"))
        super().__init__(means.document, "hearing_comment", fields, show=show, told=means.told)

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order, without those of the action plans."""
        return tuple(one for one in super().ids(search, column, descending) if self.has(one))

    def _belongs(self, row: Mapping[str, Value] | None) -> bool:
        return super()._belongs(row) and row is not None and row.get("subject") != _ELSEWHERE
