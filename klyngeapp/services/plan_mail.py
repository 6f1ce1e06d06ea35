"""The plan to the municipality, as a draft of a mail that the mail program opens. We send nothing."""

from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, speaking
from klyngeapp.services.document_mail import draft_to_contact
from klyngeapp.store.queries.adoption import newest_version


def mail_with_plan(
    connection: sa.Connection, pdf: bytes, name: str, *, cluster: str, language: str, today: date
) -> bytes:
    """Return the bytes of an .eml to the contact at the municipality, with the plan under a file's name."""
    with speaking(language):
        version = newest_version(connection)
        if version is not None and version.status == "adopted":
            first = _("Here is our strategy plan, adopted on {day}.", day=formats.long_date(version.adopted_on))
        elif version is not None and version.status == "hearing" and version.hearing_to:
            day = formats.long_date(version.hearing_to)
            first = _("Here is the draft of our strategy plan. It is in hearing until {day}.", day=day)
        else:
            first = _("Here is the draft of our strategy plan.")
        subject = _("Strategy plan of {cluster}", cluster=cluster)
        lines = (first, "", _("Please write back that you have received it."))
        return draft_to_contact(connection, pdf, name, subject=subject, lines=lines, today=today)
