"""The papers on privacy as PDFs: the register of what is kept, and a person's own copy."""

from datetime import date

import sqlalchemy as sa

from klyngeapp.documents import privacy as document
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.i18n.language import speaking
from klyngeapp.store.queries.privacy_facts import person_facts, register_facts
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import UNHEARD, Progress


def register(connection: sa.Connection, *, language: str, today: date, progress: Progress = UNHEARD) -> bytes:
    """Return the register of what is kept, as the bytes of a PDF in "da" or "en"."""
    with speaking(language):
        return build_pdf(document.register(register_facts(connection, today)), progress)


def person_copy(
    connection: sa.Connection, person: str, *, language: str, today: date, progress: Progress = UNHEARD
) -> bytes:
    """Return all that is known of a person, as the bytes of a PDF in "da" or "en"; KlyngeError where they are gone."""
    with speaking(language):
        facts = person_facts(connection, person, today)
        if facts is None:
            raise KlyngeError("This person is not in the workbook any more.")
        return build_pdf(document.person_copy(facts), progress)
