"""Papers that come of the same facts as the strategy plan: mapping report, money of the plans, statutes."""

from collections.abc import Callable
from datetime import date

import sqlalchemy as sa

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.catalogue import MAPPING_REPORT, MONEY_OVERVIEW, STATUTES
from klyngeapp.documents.mapping_report import mapping_report
from klyngeapp.documents.money_overview import money_overview
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.documents.statutes import statutes
from klyngeapp.domain.plan_facts import PlanFacts, Reader
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services.telling import told_of
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.system.progress import UNHEARD, Progress

_MAKERS: dict[str, Callable[[PlanFacts], Document]] = {
    MAPPING_REPORT: mapping_report,
    MONEY_OVERVIEW: money_overview,
    STATUTES: statutes,
}


def sheet(
    connection: sa.Connection,
    kind: str,
    *,
    language: str,
    reader: Reader,
    today: date,
    warn: Callable[[Sentence], None] = lambda _sentence: None,
    progress: Progress = UNHEARD,
) -> bytes:
    """Return one of the papers, by its id in the catalogue, as the bytes of a PDF in "da" or "en", for one reader.

    The same workbook, language, reader and day give the same bytes. `warn` is told of persons whom the group's own
    texts name or tell how to reach, in a copy for others. Whoever cancels through `progress` gets `Cancelled`.
    """
    with speaking(language):
        made = _MAKERS[kind](plan_facts(connection, reader, today))
        data = build_pdf(made, progress)
    if reader != "group":
        for sentence in told_of(made, connection, today):
            warn(sentence)
    return data
