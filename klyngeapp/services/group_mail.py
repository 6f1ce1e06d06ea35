"""A mail to a chosen group: everybody's address where nobody else sees it, and who has none. We send nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from klyngeapp.i18n.language import _
from klyngeapp.services.asking import has_address
from klyngeapp.system.errors import KlyngeError


@dataclass(frozen=True, slots=True)
class Group:
    """The addresses of those who have one, each once, and the names of those who have none."""

    addresses: tuple[str, ...]
    without: tuple[str, ...]

    @property
    def as_bcc(self) -> str:
        """The addresses as they are put into the Bcc field of a mail."""
        return ", ".join(self.addresses)


def group_of(people: Iterable[tuple[str, str]]) -> Group:
    """Part people, as (name, e-mail), into those one can write to and the others."""
    addresses: dict[str, str] = {}
    without = []
    for name, email in people:
        if has_address(email):
            addresses.setdefault(email.casefold(), email)
        else:
            without.append(name)
    return Group(tuple(addresses.values()), tuple(without))


def draft(group: Group, subject: str, lines: Iterable[str]) -> bytes:
    """Return the bytes of an .eml to the group; KlyngeError where nobody in it has an address."""
    if not group.addresses:
        raise KlyngeError("None of them has an e-mail address here.")
    made = EmailMessage(policy=SMTP)
    made["Subject"] = " ".join(subject.split())
    made["Bcc"] = group.as_bcc
    made["X-Unsent"] = "1"  # a draft, not a mail that came
    made.set_content("\n".join([_("Dear all"), "", *lines, ""]))
    return made.as_bytes()
