"""Skills, villages, action plans and phases by the names that are written on the command line."""

import difflib

import sqlalchemy as sa

from klyngeapp.domain.seeds import name_in
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import LANGUAGES
from klyngeapp.i18n.sorting import danish_key, folded
from klyngeapp.model.tables import TABLES
from klyngeapp.system.errors import KlyngeError

_WORK = "SELECT 'plan', id, title FROM action_plan UNION ALL SELECT 'phase', id, name FROM phase"
_CLOSE = 0.6


def work_named(connection: sa.Connection, text: str | None) -> tuple[str | None, str | None]:
    """Return the action plan and the phase that a text names: one of them, by its title or an unmistakable part."""
    if not text:
        return None, None
    known = connection.execute(sa.text(_WORK)).all()
    wanted = folded(text)
    found = (
        [row for row in known if row[1] == text.strip().lower()]
        or [row for row in known if folded(row[2]) == wanted]
        or [row for row in known if wanted in folded(row[2])]
    )
    if not found:
        raise KlyngeError("There is no action plan and no phase called “{name}”.", name=text)
    if len(found) > 1:
        titles = formats.and_list([f"“{row[2]}”" for row in found])
        raise KlyngeError("“{name}” can mean several: {titles}. Write more of the title.", name=text, titles=titles)
    kind, row_id, _title = found[0]
    return (row_id, None) if kind == "plan" else (None, row_id)


def one_named(connection: sa.Connection, table: str, text: str) -> str:
    """Return the id of the skill or village that a text names, in either language; KlyngeError where none does."""
    of = TABLES[table]
    rows = connection.execute(sa.select(of.c.id, of.c.name)).all()
    names: dict[str, str] = {}
    for row_id, name in rows:
        for called in (name, *(name_in(language, row_id, name) for language in LANGUAGES)):
            names.setdefault(folded(called), row_id)
    found = next((row_id for row_id, _name in rows if row_id == text.strip().lower()), None) or names.get(folded(text))
    if found is not None:
        return str(found)
    shown: dict[str, str] = {row[0]: row[1] for row in rows}
    close = [shown[names[one]] for one in difflib.get_close_matches(folded(text), names, 3, _CLOSE)]
    known = close or sorted(shown.values(), key=danish_key)
    raise KlyngeError("There is no “{name}” here. Write one of: {names}.", name=text, names=formats.and_list(known))
