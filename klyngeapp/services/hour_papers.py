"""The papers on hours and volunteers, as PDF and as rows for Excel; and which rule or plan somebody means."""

from collections.abc import Callable, Iterable
from datetime import date

import sqlalchemy as sa

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.hours import blank, helpers, lists
from klyngeapp.documents.hours.report import report
from klyngeapp.documents.hours.statement import statement
from klyngeapp.documents.hours.timesheet import timesheet
from klyngeapp.documents.lists import xlsx_file
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.domain.hour_papers import HourFacts, PaperAsked, VolunteerFacts
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.domain.seeds import name_in
from klyngeapp.i18n.language import LANGUAGES, Sentence, _, speaking
from klyngeapp.i18n.sorting import danish_key, folded
from klyngeapp.model.tables import TABLES
from klyngeapp.services.telling import told_of
from klyngeapp.store.queries.hour_papers import fund_rules, hour_facts, volunteer_facts
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import UNHEARD, Progress

ALL = PaperAsked()
# Papers that the group makes for itself, or that a person signs: without names they are of no use.
OWN = frozenset({"timesheet", "person-statement", "hours-sheet", "sign-up-sheet"})
_MOST_TOLD = 40  # names in a sentence
_OF_HOURS: dict[str, Callable[[HourFacts], Document]] = {
    "timesheet": timesheet,
    "hours-report": report,
    "person-statement": statement,
    "hours-sheet": blank.hours_sheet,
    "sign-up-sheet": blank.sign_up_sheet,
}
_OF_HELPERS: dict[str, Callable[[VolunteerFacts], Document]] = {
    "volunteer-list": helpers.volunteer_list,
    "thank-you-list": helpers.thank_you_list,
}
Warn = Callable[[Sentence], None]


def paper(
    connection: sa.Connection,
    kind: str,
    asked: PaperAsked = ALL,
    *,
    language: str,
    reader: Reader,
    today: date,
    warn: Warn = lambda _sentence: None,
    progress: Progress = UNHEARD,
) -> bytes:
    """Return a paper, by its id in the catalogue, as the bytes of a PDF in "da" or "en" for one kind of reader.

    The same workbook, language, reader and day give the same bytes. `warn` is told of persons who are named in a copy
    for others without having agreed. Whoever cancels through `progress` gets `Cancelled`.
    """
    with speaking(language):
        if kind in _OF_HOURS:
            made = _OF_HOURS[kind](hour_facts(connection, asked, reader, today))
        else:
            made = _OF_HELPERS[kind](_volunteers(connection, kind, reader, today))
        data = build_pdf(made, progress)
    if reader != "group":
        for sentence in told_of(made, connection, today):
            warn(sentence)
    return data


def paper_list(
    connection: sa.Connection,
    kind: str,
    asked: PaperAsked = ALL,
    *,
    language: str,
    reader: Reader,
    today: date,
    warn: Warn = lambda _sentence: None,
) -> bytes:
    """Return the same paper as the bytes of an XLSX file: hours, dates and kroner as such."""
    with speaking(language):
        if kind in lists.HOURS:
            made = lists.HOURS[kind](hour_facts(connection, asked, reader, today))
        else:
            made = lists.HELPERS[kind](_volunteers(connection, kind, reader, today))
        data = xlsx_file.write(made.title, made.headings, made.rows, made.fields, notes=(_("About"), made.notes))
    if reader != "group":
        for sentence in told_of(made, connection, today):
            warn(sentence)
    return data


def _volunteers(connection: sa.Connection, kind: str, reader: Reader, today: date) -> VolunteerFacts:
    return volunteer_facts(connection, reader, today, by_hours=kind == "thank-you-list")


# what somebody means


def fund_meant(connection: sa.Connection, words: str) -> str:
    """Return the id of the rule that somebody names, or begins to name; KlyngeError with the names there are."""
    rules = fund_rules(connection)
    if words in dict(rules):
        return words
    wanted = folded(words)
    # A rule that came with the workbook can be called as either language calls it.
    names = {row_id: {folded(name_in(one, row_id, name)) for one in LANGUAGES} for row_id, name in rules}
    found = [row_id for row_id, called in names.items() if wanted in called]
    found = found or [row_id for row_id, called in names.items() if any(one.startswith(wanted) for one in called)]
    if wanted and len(found) == 1:
        return found[0]
    named = _listed(name for row_id, name in rules if not found or row_id in found)
    if found:
        raise KlyngeError("“{name}” can be several rules: {rules}", name=words, rules=named)
    if not rules:
        raise KlyngeError("There are no rules for counting hours in this workbook.")
    raise KlyngeError("There is no rule “{name}”. There are: {rules}", name=words, rules=named)


def plan_meant(connection: sa.Connection, words: str) -> str:
    """Return the id of the action plan that somebody names, or begins to name; KlyngeError with those there are."""
    plan = TABLES["action_plan"]
    plans: list[tuple[str, str]] = [(row[0], row[1]) for row in connection.execute(sa.select(plan.c.id, plan.c.title))]
    if words in dict(plans):
        return words
    wanted = folded(words)
    found = [row_id for row_id, title in plans if folded(title) == wanted]
    found = found or [row_id for row_id, title in plans if wanted and folded(title).startswith(wanted)]
    if len(found) == 1:
        return found[0]
    named = _listed(title for row_id, title in plans if not found or row_id in found)
    if found:
        raise KlyngeError("“{name}” can be several action plans: {plans}", name=words, plans=named)
    raise KlyngeError("There is no action plan “{name}”. There are: {plans}", name=words, plans=named or "–")


def _listed(names: Iterable[str]) -> str:
    """Return names in Danish order, as many as a sentence holds."""
    found = sorted((_("“{name}”", name=name) for name in names), key=danish_key)
    return ", ".join(found[:_MOST_TOLD]) + (" …" if len(found) > _MOST_TOLD else "")
