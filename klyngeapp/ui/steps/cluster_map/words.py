"""How meeting places and lines are shown on the map, and what is said of villages."""

from collections.abc import Sequence
from dataclasses import dataclass

from klyngeapp.domain.fields.cluster import SHAPE_KINDS
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.queries.cluster_map import MapFacts, OnMap


@dataclass(frozen=True, slots=True)
class Group:
    """Kinds of meeting places with the same mark: what the legend says, icon and colour."""

    text: str
    icon: str
    colour: str
    kinds: tuple[str, ...]


GROUPS = {
    "house": Group(
        N_("House or café"),
        "coffee",
        "clay",
        ("village_hall", "culture_house", "cafe", "parish_hall", "club_house"),
    ),
    "school": Group(N_("School and sports hall"), "baby", "warn", ("school", "hall")),
    "outdoor": Group(N_("Outdoor place and playground"), "footprints", "ok", ("outdoor", "playground")),
    "church": Group(N_("Church"), "church", "softink", ("church",)),
    "shop": Group(N_("Shop and bus stop"), "shopping-basket", "ink2", ("shop", "bus_stop")),
    "other": Group(N_("Other meeting place"), "map-pin", "ink2", ("other", "")),
}
_GROUP_OF = {kind: key for key, group in GROUPS.items() for kind in group.kinds}
LINES = {"path": N_("Path today"), "wished_path": N_("Path people wish for"), "road": N_("Road")}
_KINDS = {choice.key: choice.label for choice in SHAPE_KINDS}


def group_of(kind: str) -> str:
    """Return the mark of a kind of meeting place."""
    return _GROUP_OF.get(kind, "other")


def line_kind(kind: str) -> str:
    """Return what a kind of line is called."""
    return _(_KINDS[kind])


def people(one: OnMap) -> str:
    """Return how many live in a village."""
    if one.inhabitants is None:
        return _("Inhabitants not written in yet")
    return ngettext(
        "{people} inhabitant", "{people} inhabitants", one.inhabitants, people=formats.whole(one.inhabitants)
    )


def people_and_grown(one: OnMap) -> str:
    """Return how many live in a village, and how many of them are grown up."""
    if one.inhabitants is None or one.grown is None:
        return people(one)
    grown = _("{grown} are aged 16 or over", grown=formats.whole(one.grown))
    return f"{people(one)} · {grown}"


def spoken(one: OnMap) -> str:
    """Return what a screen reader says of a village on the map."""
    return f"{one.name}, {people(one)}"


def whole_map(facts: MapFacts) -> str:
    """Return in a sentence what is to be seen."""
    known = sorted((one for one in facts.villages if one.inhabitants), key=lambda one: -(one.inhabitants or 0))
    said = ngettext("A sketch with {number} village.", "A sketch with {number} villages.", len(facts.villages))
    if len(known) < 2:
        return said
    return _(
        "{said} {largest} is the largest, {smallest} the smallest.",
        said=said,
        largest=known[0].name,
        smallest=known[-1].name,
    )


def paths(facts: MapFacts) -> str:
    """Return how many paths there are, and how many people wish for."""
    kinds = [one.kind for one in facts.shapes]
    said: list[str] = []
    if "path" in kinds:
        said.append(ngettext("{number} path today", "{number} paths today", kinds.count("path")))
    if "wished_path" in kinds:
        number = kinds.count("wished_path")
        said.append(ngettext("{number} path people wish for", "{number} paths people wish for", number))
    return " · ".join(said) if said else _("No paths are drawn yet.")


def size(villages: Sequence[OnMap]) -> str:
    """Return how many villages there are, and how many live there."""
    said = ngettext("{number} village", "{number} villages", len(villages))
    known = sum(one.inhabitants or 0 for one in villages)
    if not known:
        return said
    return f"{said} · " + ngettext("{people} inhabitant", "{people} inhabitants", known, people=formats.whole(known))
