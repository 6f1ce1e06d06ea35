"""The backups on this computer: how many, how new, and where."""

from PySide6.QtWidgets import QFrame

from klyngeapp.i18n import days
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.settings.view import Row, card


class Backups:
    """The card of the backups."""

    def __init__(self, look: Look, means: Means) -> None:
        self._means = means
        self.open = button(look, _("See them"), self._on_open, icon="archive", small=True, name=_("See the backups"))
        self._row = Row(look, "", "", self.open)
        self.card: QFrame = card(look, _("Backups"), (self._row,))
        self.refresh()

    def refresh(self) -> None:
        """Show how many there are now."""
        found = self._means.document.backups()
        number = len(found)
        said = ngettext("{number} copy on this computer", "{number} copies on this computer", number)
        self._row.first_line.setText(said if found else _("No copy on this computer yet"))
        self._row.say(
            _(
                "The newest is from {when}",
                when=days.recently(found[0].at.astimezone().replace(tzinfo=None), clock.now()),
            )
            if found
            else _("The first comes when something is saved in the file")
        )
        self.open.setVisible(bool(found))

    def _on_open(self) -> None:
        self._means.document.wanted.emit("backups")
