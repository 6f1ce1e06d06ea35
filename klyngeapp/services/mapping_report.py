"""The mapping report of a workbook as a PDF."""

from collections.abc import Callable
from datetime import date

import sqlalchemy as sa

from klyngeapp.documents import mapping_report as document
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services.telling import told_of
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.system.progress import UNHEARD, Progress


def mapping_report(
    connection: sa.Connection,
    *,
    language: str,
    reader: Reader,
    today: date,
    warn: Callable[[Sentence], None] = lambda _sentence: None,
    progress: Progress = UNHEARD,
) -> bytes:
    """Return the mapping report as the bytes of a PDF, in "da" or "en", for one kind of reader.

    The same workbook, language, reader and day give the same bytes. `warn` is told of persons whom the group's own
    texts name or tell how to reach, in a report for others. Whoever cancels through `progress` gets `Cancelled`.
    """
    with speaking(language):
        made = document.mapping_report(plan_facts(connection, reader, today))
        data = build_pdf(made, progress)
    if reader != "group":
        for sentence in told_of(made, connection, today):
            warn(sentence)
    return data
