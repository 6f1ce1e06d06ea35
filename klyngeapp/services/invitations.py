"""The invitation to a meeting, and its minutes, as a draft of a mail that the mail program opens. We send nothing."""

from email.message import EmailMessage
from email.policy import SMTP

import sqlalchemy as sa

from klyngeapp.domain.meetings import clock
from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.meetings import Meeting, meeting
from klyngeapp.system import clock as calendar
from klyngeapp.system.errors import KlyngeError

_OPENLY = 15  # from more people on, nobody sees the addresses of the others


def invitation(connection: sa.Connection, meeting_id: str) -> bytes:
    """Return the bytes of an .eml: whom, when, where, and the agenda; KlyngeError where there is no day yet."""
    found = _meeting(connection, meeting_id)
    if parse_day(found.day) is None:
        raise KlyngeError("Set a day for the meeting first. Then the invitation can be written.")
    made = _draft(found, _named(found))
    made.set_content("\n".join(_lines(found)))
    return made.as_bytes()


def mail_with_minutes(connection: sa.Connection, meeting_id: str, pdf: bytes, name: str) -> bytes:
    """Return the bytes of an .eml to those who were asked or came, with the minutes under a file's name."""
    found = _meeting(connection, meeting_id)
    made = _draft(found, _("Minutes: {meeting}", meeting=_named(found)))
    lines = (
        _("Here are the minutes of: {meeting}", meeting=_named(found)),
        "",
        _("Write back if something is to be put right."),
    )
    made.set_content("\n".join(lines))
    made.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
    return made.as_bytes()


def _meeting(connection: sa.Connection, meeting_id: str) -> Meeting:
    found = meeting(connection, meeting_id, calendar.today())
    if found is None:
        raise KlyngeError("The meeting is not there any more.")
    return found


def _named(found: Meeting) -> str:
    """Return the title of a meeting with its day, on one line: it is the subject of a mail."""
    day, title = parse_day(found.day), " ".join(found.title.split())
    return _("{meeting} on {day}", meeting=title, day=days.plain_day(day)) if day else title


def _draft(found: Meeting, subject: str) -> EmailMessage:
    """Return a mail that is not sent yet, to everybody on the list of a meeting who has an address."""
    made = EmailMessage(policy=SMTP)
    made["Subject"] = subject
    mails = [one.mail for one in found.people if one.mail and one.mail.isascii() and "@" in one.mail]
    if mails:
        made["To" if len(mails) <= _OPENLY else "Bcc"] = ", ".join(dict.fromkeys(mails))
    made["X-Unsent"] = "1"  # a draft, not a mail that came
    return made


def _lines(found: Meeting) -> list[str]:
    day = parse_day(found.day)
    hours = "–".join(_time(text) for text in (found.start, found.end) if text)
    when = days.whole_day(day) if day is not None else ""
    lines = [_("You are invited to: {meeting}", meeting=found.title), ""]
    at = _("at {time}", time=hours) if hours else ""
    lines.append(_("When: {when}", when=f"{when} {at}".rstrip()))
    if found.place:
        lines.append(_("Where: {place}", place=found.place))
    lines += ["", _("Agenda"), ""]
    times = clock(found.start, found.end, [item.length for item in found.items])
    for number, (item, begins) in enumerate(zip(found.items, times.begins, strict=True), 1):
        who = f" ({item.who})" if item.who else ""
        lines.append(" ".join(part for part in (_time(begins), f"{number}.", f"{item.title}{who}") if part))
    lines += ["", _("Write back whether you can come.")]
    return lines


def _time(text: str | None) -> str:
    hour, _colon, minute = (text or "").partition(":")
    return _("{hour}:{minute}", hour=hour, minute=minute) if text else ""
