"""The plan to the municipality, as a draft of a mail that the mail program opens. We send nothing."""

from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

import sqlalchemy as sa

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, speaking
from klyngeapp.store.queries.adoption import adoption


def mail_with_plan(
    connection: sa.Connection, pdf: bytes, name: str, *, cluster: str, language: str, today: date
) -> bytes:
    """Return the bytes of an .eml to the contact at the municipality, with the plan under a file's name."""
    with speaking(language):
        found = adoption(connection, today)
        made = EmailMessage(policy=SMTP)
        mail = found.contact[1]
        made["Subject"] = " ".join(_("Strategy plan of {cluster}", cluster=cluster).split())
        if mail.isascii() and "@" in mail and not any(letter.isspace() for letter in mail):
            made["To"] = mail
        made["X-Unsent"] = "1"  # a draft, not a mail that came
        version = found.version
        if version is not None and version.status == "adopted":
            first = _("Here is our strategy plan, adopted on {day}.", day=formats.long_date(version.adopted_on))
        elif version is not None and version.status == "hearing" and version.hearing_to:
            day = formats.long_date(version.hearing_to)
            first = _("Here is the draft of our strategy plan. It is in hearing until {day}.", day=day)
        else:
            first = _("Here is the draft of our strategy plan.")
        made.set_content("\n".join((first, "", _("Please write back that you have received it."))))
        made.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
        return made.as_bytes()
