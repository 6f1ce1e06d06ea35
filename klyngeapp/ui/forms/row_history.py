"""The way from a row that stands on a page of its own to what was changed in it."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.document import Document
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.look import Look


def history_button(look: Look, document: Document, table: str, row_id: str) -> Button:
    """Return the button; it is hidden where a workbook is only looked at, as nothing is kept of its changes."""
    key = f"history/{table}/{row_id}"
    made = button(
        look,
        _("Changes"),
        lambda: document.wanted.emit(key),
        icon="rotate-ccw-clock",
        small=True,
        name=_("History of this row"),
    )
    if document.looks:
        made.hide()
    return made
