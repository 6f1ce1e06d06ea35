"""What the condition of a place is called, and what is said of places and activities."""

from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.i18n.sorting import folded
from klyngeapp.store.queries.meeting_places import Happens, Meeting

CONDITIONS = {
    5: N_("As new"),
    4: N_("Good"),
    3: N_("Worn"),
    2: N_("Poor"),
    1: N_("Needs repair"),
}
_MOST_NAMED = 4


def condition(value: Value) -> str:
    """Return what a number of dots means, nothing where nobody has said."""
    return _(CONDITIONS[value]) if isinstance(value, int) and value in CONDITIONS else ""


def choices() -> list[str]:
    """Return the conditions as they can be chosen."""
    return [f"{number} {_(text)}" for number, text in CONDITIONS.items()]


def number_of(text: str) -> str:
    """Return the number that a condition such as "4 Good" or "good" means; other texts as they are."""
    wanted = folded(text)
    for number, word in CONDITIONS.items():
        if wanted and wanted in (str(number), folded(_(word)), folded(f"{number} {_(word)}")):
            return str(number)
    return text


def lead(found: Meeting) -> str:
    """Return how much there is."""
    places = ngettext("{number} meeting place", "{number} meeting places", found.places)
    associations = ngettext("{number} association", "{number} associations", found.associations)
    activities = ngettext("{number} activity", "{number} activities", found.activities)
    return formats.and_list([places, associations, activities])


def without(found: Meeting) -> str:
    """Return which villages have nothing yet, "" where all have something."""
    names = found.without
    if not names or not (found.places or found.activities):
        return ""
    if len(names) > _MOST_NAMED:
        return ngettext(
            "{number} village has no meeting place or activity yet.",
            "{number} villages have no meeting place or activity yet.",
            len(names),
        )
    return _("Nothing is written in for {villages} yet.", villages=formats.and_list(list(names)))


def when(one: Happens) -> str:
    """Return how often something happens, and how many take part."""
    said = [one.how_often or one.season]
    if one.participants:
        said.append(ngettext("about {number} takes part", "about {number} take part", one.participants))
    return ", ".join(part for part in said if part)
