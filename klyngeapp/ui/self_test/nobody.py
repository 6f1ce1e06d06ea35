"""Nobody sits at the computer: where the program would ask, that is a fault."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from klyngeapp.services.self_test.kinds import Fault
from klyngeapp.ui.ask import Ask

if TYPE_CHECKING:
    from klyngeapp.ui.keeping import Keeping


class Nobody(Ask):
    """Answers no question."""

    def file_to_open(self, parent: QWidget, folder: Path) -> Path | None:  # noqa: ARG002 - as of a person
        """Choose nothing."""
        return None

    def file_to_save(self, parent: QWidget, suggested: Path) -> Path | None:  # noqa: ARG002 - likewise
        """Choose nothing."""
        return None

    def workbook_to_make(self, parent: QWidget, suggested: Path) -> Path | None:  # noqa: ARG002 - likewise
        """Choose nothing."""
        return None

    def where_to_keep(self, parent: QWidget, asked: "Keeping") -> Path | None:  # noqa: ARG002 - likewise
        """Let the file lie where it is."""
        return asked.file

    def sure(self, parent: QWidget, question: str, yes: str, no: str) -> bool:  # noqa: ARG002 - likewise
        """Be no surer than the program."""
        raise Fault(f"{question} ({yes} / {no})")

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:  # noqa: ARG002 - likewise
        """Hear what only a person could mend."""
        raise Fault(f"{title}: {text}")

    def crashed(self, parent: QWidget | None, text: str, details: str) -> None:  # noqa: ARG002 - likewise
        """Hear of a bug."""
        raise Fault(details)

    def show_outside(self, path: Path) -> None:
        """Open nothing with other programs."""
