"""A document to the contact at the municipality, as a draft of a mail that the mail program opens. We send nothing."""

from collections.abc import Sequence
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

import sqlalchemy as sa

from klyngeapp.i18n.language import _, speaking
from klyngeapp.store.queries.adoption import municipal_contact


def mail_with_document(
    connection: sa.Connection, pdf: bytes, name: str, *, cluster: str, language: str, today: date
) -> bytes:
    """Return the bytes of an .eml with a document under a file's name, whose stem is what the document is called."""
    called = name.removesuffix(".pdf")
    with speaking(language):
        subject = _("{document} from {cluster}", document=called, cluster=cluster) if cluster else called
        lines = (_("You will find attached: {document}", document=called), "", _("Write back if you have questions."))
        return draft_to_contact(connection, pdf, name, subject=subject, lines=lines, today=today)


def draft_to_contact(
    connection: sa.Connection, pdf: bytes, name: str, *, subject: str, lines: Sequence[str], today: date
) -> bytes:
    """Return the bytes of an .eml to whoever answers at the municipality, to nobody where no address is known."""
    made = EmailMessage(policy=SMTP)
    mail = municipal_contact(connection, today)[1]
    made["Subject"] = " ".join(subject.split())
    if mail.isascii() and "@" in mail and not any(letter.isspace() for letter in mail):
        made["To"] = mail
    made["X-Unsent"] = "1"  # a draft, not a mail that came
    made.set_content("\n".join(lines))
    made.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
    return made.as_bytes()
