"""The copy for the municipality: a mail with the plan, begun in the mail program, and noted when it has gone."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import N_, Sentence, _
from klyngeapp.services.adoption import note_sent_to_municipality
from klyngeapp.services.plan_mail import mail_with_plan
from klyngeapp.services.plans import strategy_plan
from klyngeapp.store.queries.adoption import Adoption
from klyngeapp.system import clock, paths
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.printing import Job, Made, Readers, Save, Wanted, Warn, safe_name, written
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label

_WITHOUT = N_("Without phone numbers and private addresses. Names only with consent.")
READERS: Readers = (
    (
        "municipality",
        N_("The municipality"),
        _WITHOUT,
    ),
)
_DRAFT = "plan.eml"


def send_job(cluster: str, workbook_id: str) -> Job:
    """Return how the mail with the plan is asked for."""

    def make(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
        def mail(connection: Any, warn: Warn) -> bytes:
            day = clock.today()
            pdf = strategy_plan(
                connection, language=wanted.language, reader=wanted.reader, today=day, warn=warn, progress=progress
            )
            name = _named(cluster, wanted)
            return mail_with_plan(connection, pdf, name, cluster=cluster, language=wanted.language, today=day)

        return written(data, path, progress, mail, mode=0o600)

    return Job(
        title=N_("Send the plan to the municipality"),
        working=N_("Making the strategy plan …"),
        go=N_("Write the mail"),
        readers=READERS,
        suggested=_named,
        make=make,
        draft=paths.workbook(workbook_id) / _DRAFT,
    )


def _named(cluster: str, _wanted: Wanted) -> str:
    return _("Strategy plan {cluster} {day}", cluster=safe_name(cluster), day=clock.today().isoformat()) + ".pdf"


class CopyForMunicipality(QFrame):
    """What the municipality gets to read, and the two things to do."""

    def __init__(self, means: Means, save: Save) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._save, look = means, save, means.look
        self._contact = ("", "")
        title = label(look, _("Copy for the municipality"), "h3", wrap=True)
        self.words = label(look, "", "small", wrap=True)
        self.mail = button(look, _("Write a mail"), self._on_mail, icon="mail", small=True)
        self.mail.setAccessibleName(_("Write a mail to the municipality with the plan"))
        self.sent = button(look, _("Note that it is sent"), self._on_sent, kind="link", small=True)
        self.sent.setAccessibleName(_("Note that the municipality was sent the plan today"))
        sign = icon_label(look, "shield-check", colour="primary", size=24)
        told = cards.column(title, self.words, spacing=2)
        inside = cards.row(sign, told, spacing=14)
        across = inside.layout()
        assert across is not None
        across.setStretch(1, 1)  # type: ignore[attr-defined]
        across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        cards.add(column, inside, cards.row(self.mail, self.sent, "|", spacing=8))

    def show_adoption(self, found: Adoption) -> None:
        """Show who gets it."""
        self._contact = found.contact
        name, mail = found.contact
        without = _(_WITHOUT)
        if name and mail:
            to = _("It goes to {name}.", name=name)
        elif name:
            to = _("No mail address is written for {name}.", name=name)
        else:
            to = _("Nobody at the municipality is written in yet.")
        self.words.setText(f"{without} {to}")

    def _on_mail(self) -> None:
        document = self._means.document
        self._save(send_job(document.home.overview.name, document.workbook_id))

    def _on_sent(self) -> None:
        name, day = self._contact[0] or _("The municipality"), clock.today()
        self._means.run(
            Sentence("Note that the municipality was sent the plan"),
            lambda unit: note_sent_to_municipality(unit, name=name, today=day),
            _("It is noted that the municipality was sent the plan today."),
        )
