"""The sections of the strategy plan: proposed, added, turned on and off."""

from collections.abc import Mapping
from types import MappingProxyType

import sqlalchemy as sa

from klyngeapp.domain.plan_sections import SECTIONS
from klyngeapp.i18n.language import _
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.units import Unit

# What few groups print; the others are in the plan from the beginning.
_LEFT_OUT: Mapping[str, int] = MappingProxyType({"municipal_plan": 0, "all_answers": 0, "appendix": 0})


def propose_sections(unit: Unit) -> None:
    """Write the usual sections down for a group that has chosen none, after those that it has added itself."""
    for position, section in enumerate(SECTIONS, _last(unit) + 1):
        included = _LEFT_OUT.get(section.key, 1)
        rows.add(unit, "plan_section", key=section.key, title=_(section.title), position=position, included=included)


def add_section(unit: Unit) -> str:
    """Add a section of the group's own at the end and return its id."""
    return rows.add(unit, "plan_section", title=_("New section"), position=_last(unit) + 1)


def _last(unit: Unit) -> int:
    return int(unit.connection.scalar(sa.select(sa.func.max(TABLES["plan_section"].c.position))) or 0)
