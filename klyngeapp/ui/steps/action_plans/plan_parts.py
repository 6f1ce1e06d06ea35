"""The cards of one plan: what it is, what is to be done, what it costs and who pays, and what else belongs to it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.plan_facts import PlanMoney
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.action_plans import hours_offered, plan_sums
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import TwoColumns, height_of
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.action_plans.sources import Sources
from klyngeapp.ui.steps.action_plans.tasks import Tasks

_ROW, _TASK_ROW = 43, 52
_SIDE_BY_SIDE = 580
# The shares of the fields in each row, in the order of _FIRST.
_WIDE_ROWS = ((5, 4, 2, 2), (1, 1), (1,))
_NARROW_ROWS = ((1,), (1,), (1, 1), (1,), (1,), (1,))
_FIRST = ("action_area", "coordinator", "start", "end", "goal", "proof", "written")
_MORE = (
    "summary",
    "purpose",
    "need",
    "target_group",
    "value_for_cluster",
    "place",
    "working_group",
    "partners",
    "permits",
    "communication",
    "risks",
    "operation",
    "status",
    "priority",
    "version",
    "approved_on",
    "image",
    "note",
)


class InShares(TwoColumns):
    """The fields of a plan in rows, each with its share of the width."""

    def _place(self, rect: QRect, *, move: bool) -> int:
        items, y = list(self._shown()), 0
        for shares in _WIDE_ROWS if rect.width() >= self._two_from else _NARROW_ROWS:
            row, items = items[: len(shares)], items[len(shares) :]
            room = rect.width() - self._across * (len(shares) - 1)
            widths = [room * share // sum(shares) for share in shares]
            high = max((height_of(item, width) for item, width in zip(row, widths, strict=False)), default=0)
            x = 0
            for item, width in zip(row, widths, strict=False):
                if move:
                    item.setGeometry(QRect(rect.topLeft() + QPoint(x, y), QSize(width, high)))
                x += width + self._across
            y += high + self._down
        return max(y - self._down, 0)


class PlanForm(RowForm):
    """What must be known of a plan: area, coordinator and months in a row, aim and proof below them."""

    def __init__(self, look: Look, document: Document, plan: str) -> None:
        super().__init__(look, document, "action_plan", plan, _FIRST, of_new={})

        self._rename()

    def _lines(self) -> TwoColumns:
        return InShares(self._look.px(_SIDE_BY_SIDE), (16, 14))

    def _rename(self) -> None:
        """Ask as a neighbour would."""
        asked = {
            "goal": _("What do you want to achieve?"),
            "start": _("Begins"),
            "end": _("Finished in"),
        }
        for name, text in asked.items():
            edit = self.fields[name]
            edit.label.setText(text)
            edit.input.setAccessibleName(text)


class MoreCard(QWidget):
    """What is seldom needed of a plan: it comes on demand."""

    def __init__(self, look: Look, form: RowForm) -> None:
        super().__init__()
        self.form = form
        self.button = button(look, _("More about the plan"), self.fold, kind="link", icon="plus", small=True)
        self.card, inside = cards.card((24, 20, 24, 22))
        inside.addWidget(label(look, _("More about the plan"), "h2", wrap=True))
        inside.addWidget(form)
        self.card.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(10)
        cards.add(column, self.card, cards.row(self.button, "|"))

    def fold(self) -> None:
        """Show all fields, or put them away."""
        opens = self.card.isHidden()
        self.card.setVisible(opens)
        text = _("Less about the plan") if opens else _("More about the plan")
        self.button.setText(f"\u2009 {text}".replace("&", "&&"))
        self.button.setAccessibleName(text)
        if opens:
            first: FieldEdit = next(iter(self.form.fields.values()))
            first.input.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.finish()


class PlanBody(CardsBody):
    """All that belongs to one plan."""

    def __init__(self, means: Means, plan: str) -> None:
        super().__init__()
        self._means, self.plan, look = means, plan, means.look
        document = means.document
        self.form = PlanForm(look, document, plan)
        self.more_form = RowForm(look, document, "action_plan", plan, _MORE)
        for form in (self.form, self.more_form):
            form.setEnabled(not document.looks)
        frame, inside = cards.card((24, 20, 24, 18))
        inside.addWidget(self.form)
        self.more = MoreCard(look, self.more_form)
        self.more.button.clicked.connect(self.rearranged)
        self.put(frame)
        self._put_tasks_and_money()
        where = {"action_plan": plan}
        others = ("indicator", "helper_need", "action_plan_village", "project_status", "application", "hearing_comment")
        self.others = Lists(look, document, [ListOf(table, where) for table in others], told=means.told)
        self.put(self.more, self.others)
        self.refresh()

    def _put_tasks_and_money(self) -> None:
        means, look = self._means, self._means.look
        where = {"action_plan": self.plan}
        tasks = ListOf("task", make=lambda: Tasks(means, self.plan), dress=Dress(_("To do"), row=_TASK_ROW), quiet=True)
        costs = ListOf(
            "budget_line",
            where,
            make=lambda: RowsOfTable(
                means.document,
                "budget_line",
                columns.columns_of("budget_line", names=("title", "amount")),
                where=where,
                show=Show(totals=self._total, add_text=_("Add a cost"), headings={"amount": _("Kroner")}),
                told=means.told,
            ),
            dress=Dress(_("What does it cost?"), row=_ROW),
            quiet=True,
        )
        dress = Dress(_("Who pays?"), row=_TASK_ROW)
        sources = ListOf("financing", where, make=lambda: Sources(means, self.plan), dress=dress, quiet=True)
        self.tasks = Lists(look, means.document, [tasks], told=means.told)
        self.costs = Lists(look, means.document, [costs], told=means.told)
        self.sources = Lists(look, means.document, [sources], told=means.told)
        self.sums = label(look, "", "small", wrap=True)
        self._money = cards.column(self.costs, self.sources, self.sums, spacing=16)
        layout = self._money.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addStretch(1)
        for one, other in ((self.costs, self.sources), (self.sources, self.costs)):
            one.opened.connect(lambda is_open, other=other: other.setVisible(not is_open))
        beside = Beside(look, (self.tasks, self._money), (6, 5), (370, 310), top=True)
        self.put_beside(beside, [(self.tasks, self.tasks), (self.costs, self._money), (self.sources, self._money)])

    def _total(self) -> dict[str, str]:
        cost = self.money().cost
        # There from the beginning: a list that has no sums when it is made gets none later.
        return {"title": _("Total"), "amount": formats.amount(cost) if cost is not None else ""}

    def money(self) -> PlanMoney:
        """Return the sums of the plan."""
        return self._means.document.ask(plan_sums).get(self.plan, PlanMoney(None, 0, 0, 0))

    def refresh(self) -> None:
        """Say how the money stands now; lists and forms follow by themselves."""
        if self._means.document.is_closed:
            return
        minutes = self._means.document.ask(hours_offered).get(self.plan, 0)
        self.sums.setText(_sums(self.money(), minutes))
        done = self._means.document.ask(lists.number_of, "task", {"action_plan": self.plan, "status": "done"})
        total = self._means.document.ask(lists.number_of, "task", {"action_plan": self.plan})
        if self.tasks.card is not None:
            said = _("{number} of {total}", number=done, total=total) if total else ""
            self.tasks.card.say_note(said)

    def finish(self) -> None:
        """Keep what stands in every field."""
        self.form.finish()
        self.more_form.finish()


def _sums(money: PlanMoney, minutes: int) -> str:
    """Return the money of a plan in sentences; hours are told of, and are in no sum."""
    if money.cost is None:
        said = [_("There is no budget yet.")]
    else:
        said = [
            _("You pay {own}.", own=formats.money(money.own)),
            _("{asked} is applied for.", asked=formats.money(money.asked)) if money.asked else "",
            _("{granted} is granted.", granted=formats.money(money.granted)) if money.granted else "",
            _("{missing} is missing.", missing=formats.money(money.missing)) if money.missing else _("It is covered."),
        ]
    if minutes:
        said.append(_("You give {hours}, which are not counted in kroner.", hours=formats.hours(minutes)))
    return " ".join(part for part in said if part)
