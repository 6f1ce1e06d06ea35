"""The items and the sources of the process: its own ones only, and only what is money."""

from collections.abc import Mapping
from dataclasses import replace

from klyngeapp.domain.plan_facts import IN_KIND, amount_of
from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.queries.process_money import process_money
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, WorkedOut
from klyngeapp.ui.kit.table.source import Column, Mark

OF_PROCESS: Mapping[str, Value] = {"action_plan": None}
# What a reply is called in the list, and how it looks.
_REPLIES = {
    "granted": (N_("Granted"), Mark("check", "ok")),
    "partly": (N_("In part"), Mark("circle-dot", "warn")),
    "refused": (N_("Refused"), Mark("x", "ink2")),
}


class _Ours(RowsOfTable):
    """Rows of which some stand elsewhere: those whose field `apart` has the value `elsewhere`."""

    apart, elsewhere = "", ""

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        value: Value = 1 if self.elsewhere == "1" else self.elsewhere
        others = set(self._document.ask(lists.ids_of, self.table, where={**self.where, self.apart: value}))
        return tuple(one for one in super().ids(search, column, descending) if one not in others)

    def _belongs(self, row: Mapping[str, Value] | None) -> bool:
        return row is not None and super()._belongs(row) and str(row.get(self.apart)) != self.elsewhere


class Items(_Ours):
    """What the process costs."""

    apart, elsewhere = "in_kind", "1"

    def __init__(self, means: Means) -> None:
        used = WorkedOut(Column("%", "bar", fixed=True), lambda row: _part(row.values["actual"], _amount(row)))
        show = Show(
            headings={"title": _("Cost item"), "amount": _("Budget")},
            worked_out=(used,),
            totals=lambda: _sums(means),
            add_text=_("Add a cost item"),
        )
        fields = columns.columns_of("budget_line", names=("title", "amount", "actual"))
        super().__init__(means.document, "budget_line", fields, where=OF_PROCESS, show=show, told=means.told)
        self.columns = _plain(self.columns)

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        title, _amount_typed, *rest = super()._cells(row)
        amount = _amount(row)
        return (title, formats.amount(amount) if amount is not None else "", *rest)


class Sources(_Ours):
    """Who pays for the process."""

    apart, elsewhere = "kind", IN_KIND

    def __init__(self, means: Means) -> None:
        fields = columns.columns_of("financing", names=("source", "asked", "granted", "status"))
        show = Show(
            headings={
                "source": _("Source"),
                "asked": _("Applied"),
                "granted": _("Received"),
                "status": _("Reply"),
            },
            marks={"status": {_(text): mark for text, mark in _REPLIES.values()}},
            totals=lambda: _given(means),
            add_text=_("Add a source"),
        )
        super().__init__(means.document, "financing", fields, where=OF_PROCESS, show=show, told=means.told)
        self.columns = _plain(self.columns)

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        *others, status = super()._cells(row)
        reply = _REPLIES.get(str(row.values["status"]))
        return (*others, _(reply[0]) if reply else status)


def _plain(shown: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return columns of which none is strong: the sums are what is to be seen."""
    return tuple(replace(column, strong=False) for column in shown)


def _amount(row: ListRow) -> int | None:
    amount, quantity, price = (_number(row.values[name]) for name in ("amount", "quantity", "unit_price"))
    return amount_of(amount, quantity, price)


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None


def _part(spent: Value, planned: int | None) -> str:
    if not planned or planned < 0:
        return ""
    return f"{max(int(spent or 0), 0) / planned:.4f}"


def _sums(means: Means) -> dict[str, str]:
    money = means.document.ask(process_money)
    till = money.till
    if not money.lines:
        return {}
    return {
        "title": _("Total"),
        "amount": formats.amount(till.planned),
        "actual": formats.amount(till.spent),
        "0": _part(till.spent, till.planned),
    }


def _given(means: Means) -> dict[str, str]:
    money = means.document.ask(process_money)
    if not money.lines:
        return {}
    return {
        "source": _("Total"),
        "asked": formats.amount(money.asked),
        "granted": formats.amount(money.till.financed),
    }
