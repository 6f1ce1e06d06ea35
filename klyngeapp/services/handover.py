"""What nearly every cluster hands over when the process ends."""

from klyngeapp.i18n.language import N_, _
from klyngeapp.services import rows
from klyngeapp.store.units import Unit

_USUAL = (
    ("document", N_("Minutes, agreements and this file")),
    ("website", N_("Access to the website and to social media")),
    ("account", N_("Bank account and accounts")),
    ("contact_list", N_("The list of volunteers and contacts")),
    ("clean_up", N_("Tidy away what is known of those who have stopped")),
    ("other", N_("Keys")),
)


def propose_items(unit: Unit) -> None:
    """Write down the usual things."""
    for kind, title in _USUAL:
        rows.add(unit, "handover_item", title=_(title), kind=kind)


def note_deleted(unit: Unit, use: str, *, day: str) -> None:
    """Note the day (ISO) on which something that was kept about people was deleted."""
    rows.change(unit, "data_use", use, deleted_on=day)
