"""Agendas to begin with: what a meeting of each kind usually takes, and when it is usually held.

The citizens' meeting is that of the published clusters: food, welcome, people meet, short talks, work in groups.
"""

from dataclasses import dataclass

from klyngeapp.i18n.language import N_

Item = tuple[str, int]  # title (a message id) and minutes


@dataclass(frozen=True, slots=True)
class Agenda:
    """When a meeting begins and ends, and its items."""

    start: str
    end: str
    items: tuple[Item, ...]


_GROUP = Agenda(
    "19:00",
    "21:00",
    (
        (N_("Welcome and agenda"), 5),
        (N_("Since last time: what was agreed"), 15),
        (N_("News from villages and groups"), 30),
        (N_("The matter of the evening"), 40),
        (N_("Break with coffee"), 10),
        (N_("Any other business"), 10),
        (N_("Next meeting"), 10),
    ),
)
_CITIZENS = Agenda(
    "18:00",
    "21:20",
    (
        (N_("We eat together"), 30),
        (N_("Welcome to everybody"), 10),
        (N_("The tables get to know one another"), 20),
        (N_("A short break"), 10),
        (N_("Three short talks"), 30),
        (N_("Break with coffee"), 20),
        (N_("Work in groups: what do we wish for?"), 60),
        (N_("What we take with us, and what happens next"), 20),
    ),
)
_DIALOGUE = Agenda(
    "19:00",
    "21:00",
    (
        (N_("Welcome to everybody"), 10),
        (N_("What the cluster is about"), 20),
        (N_("Talks at the tables"), 50),
        (N_("Break with coffee"), 10),
        (N_("What the tables say"), 20),
        (N_("What we agree on"), 10),
    ),
)
_DAY = Agenda(
    "10:00",
    "15:00",
    (
        (N_("Coffee and rolls"), 30),
        (N_("What the citizens have answered"), 45),
        (N_("Five tables, one question at each"), 75),
        (N_("Lunch"), 45),
        (N_("What do we choose? Everybody votes"), 60),
        (N_("The first draft is read aloud"), 45),
    ),
)
_GENERAL = Agenda(
    "19:00",
    "21:00",
    (
        (N_("A chair of the meeting is chosen"), 5),
        (N_("Report of the year"), 30),
        (N_("Accounts"), 15),
        (N_("Motions received"), 20),
        (N_("Budget and contributions"), 15),
        (N_("Elections"), 20),
        (N_("Any other business"), 15),
    ),
)
_SHORT = Agenda(
    "19:00",
    "21:00",
    (
        (N_("Welcome to everybody"), 10),
        (N_("The matter of the evening"), 90),
        (N_("Next meeting"), 20),
    ),
)

AGENDAS: dict[str, Agenda] = {
    "citizens_meeting": _CITIZENS,
    "dialogue_meeting": _DIALOGUE,
    "steering_group": _GROUP,
    "working_group": _GROUP,
    "workshop": _DIALOGUE,
    "general_assembly": _GENERAL,
    "vision_day": _DAY,
    "other": _SHORT,
}
