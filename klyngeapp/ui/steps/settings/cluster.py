"""What belongs to the cluster and follows the file: its plan, its process, what is kept about persons."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QWidget

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import days
from klyngeapp.i18n.formats import capital
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import clusters
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.wording import Names
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.settings.left_out import LeftOut
from klyngeapp.ui.steps.settings.view import Row, card

_FIELDS = ("plan_title", "plan_subtitle", "months", "keep_months", "data_controller")
_BROAD, _NUMBER = 260, 96
_CLUSTER = TABLES["cluster"]


class Cluster:
    """The cards of the cluster. `edits` are its fields by their names; each change is one action."""

    def __init__(self, look: Look, means: Means) -> None:
        self._look, self._means, self._document = look, means, means.document
        self.edits = {name: self._edit(_CLUSTER.field(name)) for name in _FIELDS}
        self.left_out = LeftOut(look, means)
        self._process = self._row("months", "")
        self.cards = (self._plan(), self._persons())
        self._show()

    def _edit(self, field: Field) -> FieldEdit:
        made = FieldEdit(self._look, field, lambda _field: Names(()))
        made.label.hide()  # the row says it
        made.setFixedWidth(self._look.px(_BROAD if field.kind.name == "TEXT" else _NUMBER))
        made.committed.connect(lambda value: self._keep(field.name, value))
        return made

    def _row(self, name: str, detail: str) -> Row:
        return Row(self._look, _(_CLUSTER.field(name).label), detail, self.edits[name])

    def _plan(self) -> QFrame:
        rows: tuple[QWidget, ...] = (
            self._row("plan_title", _("On the front page and in all documents")),
            self._row("plan_subtitle", _("Below the title on the front page")),
            self._process,
            self.left_out,
        )
        return card(self._look, _("About the cluster"), rows)

    def _persons(self) -> QFrame:
        rows = (
            self._row("data_controller", _("Whom people can ask about what you keep")),
            self._row("keep_months", _("Then you are to remove what you know of them")),
        )
        return card(self._look, _("Information about persons"), rows)

    def _values(self) -> tuple[str, Mapping[str, Value]]:
        (row_id,) = self._document.ask(lists.ids_of, "cluster")
        (row,) = self._document.ask(lists.rows_of, "cluster", [row_id])
        return row_id, row.values

    def _show(self) -> None:
        _row_id, values = self._values()
        for name, edit in self.edits.items():
            edit.show_value(values[name])
        spans = self._document.home.spans
        self._process.say(capital(days.months(spans[0].first, spans[-1].last)) if spans else "")

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._show()
        self.left_out.refresh()

    def _keep(self, name: str, value: Value) -> None:
        row_id, values = self._values()
        if values[name] == value:
            return

        said: dict[str, object] = {"table": _(_CLUSTER.label), "name": values["name"]}
        try:
            self._document.do(
                Sentence("Change {table}: {name}", said), lambda unit: clusters.change(unit, row_id, name, value)
            )
        except KlyngeError as error:
            self.edits[name].refuse(str(error))

    def finish(self) -> None:
        """Keep what stands in every field, as on leaving them."""
        for edit in self.edits.values():
            edit.finish()


def concerns(changes: ChangeSet) -> bool:
    """Whether a change can be seen in these cards."""
    return bool(changes.tables & {"cluster", "phase", "left_out_step"})
