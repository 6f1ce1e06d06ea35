"""What a check is, and the bench that all of them work on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from klyngeapp.i18n.language import Sentence


class Fault(Exception):
    """Something is not as it should be; the words are for whoever packs the program."""


@dataclass
class Bench:
    """Where the checks work: a folder of their own, the sample in it, and the papers that were made of it."""

    folder: Path
    papers: dict[str, bytes] = field(default_factory=dict)

    @property
    def book(self) -> Path:
        """Return the workbook that is edited."""
        return self.folder / "Prøve æøå.klynge"

    @property
    def sample(self) -> Path:
        """Return the sample."""
        return self.folder / "Eksempel.klynge"


@dataclass(frozen=True)
class Check:
    """One thing that is tried, told in one line."""

    name: Sentence
    run: Callable[[Bench], object]


def must(holds: object, otherwise: str) -> None:
    """Raise a Fault where something does not hold."""
    if not holds:
        raise Fault(otherwise)
