"""klyngeapp helpers: who could be asked to help, best first, with why."""

import argparse
from collections.abc import Sequence
from typing import Any

from klyngeapp.cli.answer import WrongUse, say, say_json, tell, tell_all
from klyngeapp.domain import helpers_told
from klyngeapp.domain.fields.people import PARTS_OF_DAY, WEEKDAYS
from klyngeapp.domain.helpers_asked import WEEKEND, Found, Question
from klyngeapp.domain.reading import words_for
from klyngeapp.i18n.language import _
from klyngeapp.services.things_named import one_named
from klyngeapp.store import reading
from klyngeapp.store.queries.helpers_asked import found_helpers

_WEEKEND_WORDS = ("weekend", "weekends", "weekenden", "weekender")


def run(args: argparse.Namespace) -> int:
    """Show who could be asked, as text or as JSON."""
    days, parts = _times(args.when)
    if args.most_tasks is not None and args.most_tasks < 1:
        raise WrongUse(_("--most-tasks must be 1 or more."))
    with reading.opened(args.file) as found:
        tell_all(found.warnings)
        question = Question(
            skills=frozenset(one_named(found.connection, "tag", skill) for skill in args.skill),
            days=days,
            parts=parts,
            village=one_named(found.connection, "village", args.village) if args.village else "",
            most_tasks=args.most_tasks,
        )
        answers = found_helpers(found.connection, question)
    if args.json:
        say_json([_as_json(one) for one in answers])
        return 0
    if not answers:
        tell(_("Nobody has said so yet. Ask for less, or write in more of what people can."))
    for number, one in enumerate(answers, 1):
        village = f", {one.village_name}" if one.village_name else ""
        say(f"{number}. {one.name}{village}: {'; '.join(helpers_told.reasons(one))}")
    return 0


def _as_json(one: Found) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "village": one.village_name,
        "email": one.email,
        "phone": one.phone,
        "skills": list(one.skills),
        "times": [{"weekday": day, "part_of_day": part} for day, part in one.times],
        "km": None if one.km is None else round(one.km, 1),
        "tasks": one.tasks,
        "hours": round(one.minutes / 60, 2),
        "because": list(one.because),
        "reasons": list(helpers_told.reasons(one)),
    }


def _times(words: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the days and parts of the day that words name; WrongUse where one names neither."""
    days: set[str] = set()
    parts: set[str] = set()
    for word in (one for text in words for one in text.replace(",", " ").split()):
        plain = word.casefold()
        day = next((choice.key for choice in WEEKDAYS if plain in words_for(choice)), None)
        part = next((choice.key for choice in PARTS_OF_DAY if plain in words_for(choice)), None)
        if plain in _WEEKEND_WORDS:
            days |= WEEKEND
        elif day is not None:
            days.add(day)
        elif part is not None:
            parts.add(part)
        else:
            raise WrongUse(_("“{word}” is no day of the week and no part of the day. Write: weekend", word=word))
    return frozenset(days), frozenset(parts)
