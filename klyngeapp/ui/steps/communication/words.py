"""What is said of channels and of what comes."""

from datetime import date

from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.queries.communication import Channels, Coming

ICONS = {"meeting": "calendar", "message": "megaphone", "yearly_item": "repeat"}
KINDS = {"meeting": N_("Meeting"), "message": N_("Message to be told"), "yearly_item": N_("Every year")}
_MOST_NAMED = 3


def channels(found: Channels) -> str:
    """Return how the channels stand; "" where there are none."""
    if not found.number:
        return ""
    said = [ngettext("{number} shared channel is running.", "{number} shared channels are running.", found.running)]
    waiting = found.number - found.running
    if waiting:
        said.append(
            ngettext("{number} is not in use yet.", "{number} are not in use yet.", waiting),
        )
    names = found.without_editor
    if not names:
        said.append(_("All have an editor."))
    elif len(names) <= _MOST_NAMED:
        said.append(_("Find an editor for {channels}.", channels=formats.and_list(list(names))))
    else:
        said.append(ngettext("{number} has no editor.", "{number} have no editor.", len(names)))
    return " ".join(said)


def when(one: Coming) -> str:
    """Return the day of something, or its month."""
    if len(one.day) == len("2026-11"):
        return formats.capital(formats.month(one.day))
    return formats.capital(days.whole_day(date.fromisoformat(one.day)))
