"""Asking somebody to help: the draft of a mail that the mail program opens, and what they have answered."""

from email.message import EmailMessage
from email.policy import SMTP

import sqlalchemy as sa

from klyngeapp.domain.helpers import Need
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.services import rows
from klyngeapp.store.queries.helpers import needs
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError

_PERSON = "SELECT name, email FROM person WHERE id = :person"
_PROMISE = "SELECT id FROM helper_promise WHERE need = :need AND person = :person ORDER BY id"


def has_address(email: str) -> bool:
    """Whether a mail can be written to this address."""
    return bool(email) and email.isascii() and "@" in email


def request(connection: sa.Connection, need_id: str, person: str) -> bytes:
    """Return the bytes of an .eml that asks a person to help; KlyngeError where there is no address to write to."""
    need, (name, email) = _need(connection, need_id), connection.execute(sa.text(_PERSON), {"person": person}).one()
    if not has_address(email or ""):
        raise KlyngeError("There is no e-mail address of {name} here.", name=name)
    made = EmailMessage(policy=SMTP)
    made["Subject"] = " ".join(_("Will you help? {need}", need=need.title).split())
    made["To"] = email
    made["X-Unsent"] = "1"  # a draft, not a mail that came
    made.set_content("\n".join(_lines(need, str(name).split()[0])))
    return made.as_bytes()


def _need(connection: sa.Connection, need_id: str) -> Need:
    found = next((need for need in needs(connection) if need.id == need_id), None)
    if found is None:
        raise KlyngeError("This is not needed any more.")
    return found


def _lines(need: Need, first_name: str) -> list[str]:
    lines = [_("Dear {name}", name=first_name), ""]
    if need.plan_title:
        lines.append(_("We need help with “{need}” in the plan “{plan}”.", need=need.title, plan=need.plan_title))
    else:
        lines.append(_("We need help with “{need}”.", need=need.title))
    if need.missing > 1:
        lines.append(ngettext("We lack {number} person.", "We lack {number} people.", need.missing))
    if need.when:
        lines.append(_("When: {when}", when=need.when))
    if need.minutes:
        lines.append(_("It takes about {hours}.", hours=formats.hours(need.minutes)))
    return [*lines, "", _("Will you give a hand? Write back, or call. A no is quite all right.")]


def note_answer(unit: Unit, need: str, person: str, answer: str) -> None:
    """Note that a person is "asked", or has said "yes" or "no"; what is needed is filled when enough have said yes."""
    found = unit.connection.scalars(sa.text(_PROMISE), {"need": need, "person": person}).all()
    if found:
        rows.change(unit, "helper_promise", found[0], answer=answer)
    else:
        today = clock.today().isoformat()
        rows.add(unit, "helper_promise", need=need, person=person, answer=answer, asked_on=today)
    now = _need(unit.connection, need)
    if not now.closed:
        rows.change(unit, "helper_need", need, status="open" if now.missing else "filled")
