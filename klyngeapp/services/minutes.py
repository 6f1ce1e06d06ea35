"""The minutes of a meeting as a PDF, and which meeting somebody means."""

from collections.abc import Callable, Iterable
from datetime import date

import sqlalchemy as sa

from klyngeapp.documents import minutes as document
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services.telling import told_of
from klyngeapp.store.queries.meetings import MeetingLine, meeting_lines
from klyngeapp.store.queries.minutes import latest_with_minutes, minutes_facts
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import UNHEARD, Progress

_MOST_TOLD = 40  # days in a sentence


def minutes(
    connection: sa.Connection,
    meeting: str,
    *,
    language: str,
    reader: Reader,
    today: date,
    warn: Callable[[Sentence], None] = lambda _sentence: None,
    progress: Progress = UNHEARD,
) -> bytes:
    """Return the minutes of a meeting as the bytes of a PDF, its agenda before the day, in "da" or "en".

    The same workbook, language, reader and day give the same bytes. `warn` is told of persons whom titles name in a
    copy for others. Whoever cancels through `progress` gets `Cancelled`; KlyngeError where the meeting is gone.
    """
    with speaking(language):
        facts = minutes_facts(connection, meeting, reader, today)
        if facts is None:
            raise KlyngeError("The meeting is not there any more.")
        made = document.minutes(facts)
        data = build_pdf(made, progress)
    if reader != "group":
        for sentence in told_of(made, connection, today):
            warn(sentence)
    return data


def meeting_meant(connection: sa.Connection, words: str | None, today: date) -> str:
    """Return the id of the meeting that somebody names by its id or its day (ISO); by nothing, the latest with minutes.

    KlyngeError with the days there are, where that is no meeting, or more than one.
    """
    lines = meeting_lines(connection, today)
    if words is None:
        latest = latest_with_minutes(connection, today)
        if latest is not None:
            return latest
        if not lines:
            raise KlyngeError("There are no meetings in this workbook.")
        raise KlyngeError("No meeting has minutes yet. Say which one: {meetings}", meetings=_listed(lines))
    found = [line for line in lines if words in (line.id, line.day)]
    if not found:
        if not lines:
            raise KlyngeError("There are no meetings in this workbook.")
        raise KlyngeError("There is no meeting “{name}”. There are: {meetings}", name=words, meetings=_listed(lines))
    if len(found) > 1:
        many = ", ".join(f"{line.id} ({line.title})" for line in found)
        raise KlyngeError("There are several meetings on {day}. Say which one: {meetings}", day=words, meetings=many)
    return found[0].id


def _listed(lines: Iterable[MeetingLine]) -> str:
    """Return the days of meetings, the latest first; one without a day by its id."""
    named = [line.day or line.id for line in lines]
    more = " …" if len(named) > _MOST_TOLD else ""
    return ", ".join(dict.fromkeys(named[:_MOST_TOLD])) + more
