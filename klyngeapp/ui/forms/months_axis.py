"""The months of a timeline with their years, in the language spoken now."""

from datetime import date

from klyngeapp.domain.schedule import later
from klyngeapp.i18n import days


def axis(first: date, total: int) -> tuple[tuple[str, ...], tuple[tuple[int, str, int], ...]]:
    """Return the names of so many months from a first one on, and each year: first month, name, number of months."""
    columns = [later(first, number) for number in range(total)]
    years = [day.year for day in columns]
    return (
        tuple(days.short_month(day) for day in columns),
        tuple((years.index(year), str(year), years.count(year)) for year in sorted(set(years))),
    )
