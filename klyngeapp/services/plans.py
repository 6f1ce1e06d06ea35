"""The strategy plan of a workbook as a PDF."""

from datetime import date

import sqlalchemy as sa

from klyngeapp.documents import strategy_plan as document
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.i18n.language import speaking
from klyngeapp.store.queries.plan import plan_facts


def strategy_plan(connection: sa.Connection, *, language: str, reader: Reader, today: date) -> bytes:
    """Return the strategy plan as the bytes of a PDF, in "da" or "en", for one kind of reader.

    The same workbook, language, reader and day give the same bytes.
    """
    with speaking(language):
        return build_pdf(document.strategy_plan(plan_facts(connection, reader, today)))
