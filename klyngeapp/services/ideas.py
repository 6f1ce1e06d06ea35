"""Ideas: written down as they are said, and put where they belong."""

from klyngeapp.domain.values import Value
from klyngeapp.services import rows
from klyngeapp.store.units import Unit


def write_down(unit: Unit, title: str, *, village: str = "", meeting: str = "", source: str = "") -> str:
    """Add an idea and return its id; "" is not known."""
    return rows.add(
        unit,
        "idea",
        title=" ".join(title.split()),
        village=village or None,
        meeting=meeting or None,
        source="meeting" if meeting else source or None,
    )


def put_into(unit: Unit, idea: str, area: str) -> None:
    """Put an idea into an action area."""
    rows.change(unit, "idea", idea, action_area=area, status="gathered")


def keep_for_later(unit: Unit, idea: str) -> None:
    """Keep an idea that lies in no area."""
    kept: dict[str, Value] = {"status": "parked"}
    rows.change(unit, "idea", idea, **kept)
