"""Ready-made rules by which funds count hours: facts with their source and the year in which it was read.

Each is a start that the group corrects. Where a source says nothing, nothing is written: no rate is guessed.
"""

from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.seeds import FUND_PROFILES, SOURCES_READ, name_in
from klyngeapp.i18n.language import N_, _, spoken
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError

_LAG_FROM = 2023


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyProfile:
    """A rule as its source tells it. `name` and `note` are message ids; `rate` in øre for an hour (None: not told).

    `most_share` is in thousandths of a per cent; no `kinds` means that all of them count.
    """

    key: str
    name: str
    counts: bool
    rate: int | None
    hours_only: bool
    most_share: int | None
    source: str
    note: str
    kinds: tuple[str, ...] = ()
    year: int = SOURCES_READ

    @property
    def id(self) -> str:
        """The id of its row, the same in every workbook."""
        return fixed_id("fund_profile", self.key)


_KINDS = {"holbaek": ("work",)}
_NOTES = {
    "municipality": N_("What most municipalities ask for. Correct it if yours wants something else."),
    "loa": N_("Does not count volunteer work as your own share."),
    "environment": N_("Ask which kinds of work count, and from which day."),
    "nature_agency": N_("Wants to see the hours, not what they are worth."),
    "european": N_("The value may be shown with hours and rate. The rate is yours to write."),
    "holbaek": N_(
        "Only carrying out the project, once the money has been granted: write that day under “Counts from”. "
        "At least half of your own share must be money."
    ),
    "favrskov": N_("When a hall is rebuilt, volunteer work does not count."),
    "rural_council": N_("The grant is at most half. The other half may be your own money, funds, or hours."),
}
_LAG = ReadyProfile(
    key="lag_2023",
    name=N_("LAG 2023–27"),
    counts=True,
    rate=None,
    hours_only=False,
    most_share=None,
    source="lagskiveviborg.dk: udbetaling af tilskud",
    note=N_("Wants timesheets for volunteer work. We found no rate for 2023–27: ask your LAG, and write it here."),
    year=_LAG_FROM,
)
READY: dict[str, ReadyProfile] = {
    **{
        key: ReadyProfile(
            key=key,
            name=name,
            counts=bool(counts),
            rate=rate,
            hours_only=bool(hours_only),
            most_share=share,
            source=source or "",
            note=_NOTES[key],
            kinds=_KINDS.get(key, ()),
        )
        for key, name, counts, rate, hours_only, share, source in FUND_PROFILES
    },
    _LAG.key: _LAG,
}


def not_there(connection: sa.Connection) -> tuple[ReadyProfile, ...]:
    """Return the ready-made rules that a workbook does not have yet."""
    table = TABLES["fund_profile"]
    there = set(connection.scalars(sa.select(table.c.id)))
    return tuple(profile for profile in READY.values() if profile.id not in there)


def add_profile(unit: Unit, key: str) -> str:
    """Write a ready-made rule into the workbook, in the language spoken now; return its id.

    KlyngeError where it is there already, corrected or not.
    """
    profile = READY[key]
    table = TABLES["fund_profile"]
    called = unit.connection.scalar(sa.select(table.c.name).where(table.c.id == profile.id))
    if called is not None:
        name = name_in(spoken(), profile.id, called)
        raise KlyngeError("“{name}” is among your rules already. Correct it there.", name=name)
    rows.add(
        unit,
        "fund_profile",
        id=profile.id,
        name=_(profile.name),
        counts_hours=int(profile.counts),
        rate=profile.rate,
        hours_only=int(profile.hours_only),
        most_share=profile.most_share,
        signature_required=int(profile.counts),
        year=profile.year,
        source=profile.source or None,
        note=_(profile.note),
    )
    for kind in profile.kinds:
        rows.add(unit, "fund_profile_kind", fund_profile=profile.id, kind=kind)
    return profile.id
