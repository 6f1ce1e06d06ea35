"""All tables together, in an order in which they can be filled: what is referred to comes first."""

from klyngeapp.domain.fields import (
    cluster,
    communication,
    economy,
    effort,
    hours,
    meetings,
    organisation,
    people,
    places,
    plans,
    privacy,
    strategy,
    survey,
    survey_people,
    vision,
)
from klyngeapp.domain.kinds import Table

_NOUNS = (
    cluster,
    people,
    privacy,
    meetings,
    communication,
    survey,
    survey_people,
    places,
    vision,
    plans,
    effort,
    economy,
    hours,
    strategy,
    organisation,
)


def _in_order(tables: tuple[Table, ...]) -> dict[str, Table]:
    waiting = {table.name: table for table in tables}
    ordered: dict[str, Table] = {}
    while waiting:
        free = [t for t in waiting.values() if not _needs(t) & (waiting.keys() - {t.name})]
        if not free:
            raise ValueError(f"tables refer to one another in a circle: {sorted(waiting)}")
        for table in free:
            ordered[table.name] = waiting.pop(table.name)
    return ordered


def _needs(table: Table) -> set[str]:
    return {field.references for field in table.fields if field.references}


TABLES: dict[str, Table] = _in_order(tuple(table for noun in _NOUNS for table in noun.TABLES))
