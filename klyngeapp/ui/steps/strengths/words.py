"""How the four kinds of things, and the kinds of potentials, are shown."""

from dataclasses import dataclass

from klyngeapp.i18n.language import N_


@dataclass(frozen=True)
class Shown:
    """The title, icon and colour of a card; what stands in it while it is empty, and an example of its own."""

    title: str
    icon: str
    colour: str
    empty: str
    example: str


KINDS = {
    "strength": Shown(
        N_("Strengths"), "sprout", "ok", N_("What works well here already?"), N_("for example Three halls in use")
    ),
    "weakness": Shown(
        N_("Weaknesses"), "cloud-rain", "warn", N_("What gives trouble today?"), N_("for example The houses are worn")
    ),
    "opportunity": Shown(
        N_("Opportunities"),
        "sunrise",
        "primary",
        N_("What could come of it?"),
        N_("for example A path could tie us together"),
    ),
    "threat": Shown(
        N_("Threats"), "wind", "clay", N_("What could go wrong?"), N_("for example Fewer children in the school")
    ),
}
POTENTIALS = {
    "nature": "trees",
    "culture": "drama",
    "history": "mountain",
    "building": "building",
    "location": "map-pin",
    "community": "users",
    "business": "briefcase",
}
OTHER_POTENTIAL = "star"
