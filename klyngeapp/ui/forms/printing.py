"""A document on its way to a file: for whom, in which language, how it is called, and who makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from klyngeapp.domain.plan_facts import Reader
from klyngeapp.i18n.language import N_, Sentence
from klyngeapp.store import reading
from klyngeapp.system import files
from klyngeapp.system.progress import Progress

Readers = tuple[tuple[Reader, str, str], ...]
Warn = Callable[[Sentence], None]
_LONGEST = 80  # letters of a name in the name of a file
EXCEL = ".xlsx"


@dataclass(frozen=True)
class Wanted:
    """Which copy: for whom, in which language."""

    reader: Reader
    language: str


@dataclass(frozen=True)
class Made:
    """A document that lies in its place, and what its makers should know of it."""

    path: Path
    warnings: tuple[Sentence, ...]


@dataclass(frozen=True)
class Job:
    """A document that can be asked for. `title`, `working` and `go` are message ids: of the question, of the bar
    while it is made, and of the button that goes on. `readers` are id, name and what they get to read.

    `suggested` names the file, from the name of the cluster. `make` writes it, on a thread of its own, out of a
    snapshot. With a `draft` nobody is asked where to: that file is what the mail program opens. With a `mail` the file
    is saved where it is wanted, and then the mail program opens that draft. `pdf` makes the bytes alone, out of a
    connection: what is looked at before it is saved.
    """

    title: str
    working: str
    go: str
    readers: Readers
    suggested: Callable[[str, Wanted], str]
    make: Callable[[bytes, Path, Wanted, Progress], Made]
    draft: Path | None = None
    pdf: Callable[[Any, Wanted, Warn, Progress], bytes] | None = None
    mail: Path | None = None


class Save(Protocol):
    """Asks where a document is to lie, and for whom unless that is known already; then writes it."""

    def __call__(self, job: Job, wanted: Wanted | None = None, /) -> object:
        """Begin; what it comes to is told in the window."""


def safe_name(text: str) -> str:
    """Return a text as it may stand in the name of a file on every system."""
    safe = "".join(" " if letter in '<>:"/\\|?*' or not letter.isprintable() else letter for letter in text)
    return " ".join(safe.split())[:_LONGEST]


def pdf_job(
    title: str,
    working: str,
    readers: Readers,
    suggested: Callable[[str, Wanted], str],
    pdf: Callable[[Any, Wanted, Warn, Progress], bytes],
    *,
    rows: Callable[[Any, Wanted, Warn], bytes] | None = None,
) -> Job:
    """Return how a PDF is asked for and written; with `rows`, a file that is called .xlsx becomes one for Excel."""

    def make(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
        if rows is not None and path.suffix.lower() == EXCEL:
            return written(data, path, progress, lambda found, warn: rows(found, wanted, warn))
        return written(data, path, progress, lambda found, warn: pdf(found, wanted, warn, progress))

    return Job(
        title=title,
        working=working,
        go=N_("Choose where …"),
        readers=readers,
        suggested=suggested,
        make=make,
        pdf=pdf,
    )


def written(
    data: bytes,
    path: Path,
    progress: Progress,
    make: Callable[[Any, Warn], bytes],
    *,
    mode: int | None = None,
) -> Made:
    """Write what is made out of a snapshot to a file, whole; `Cancelled` leaves no trace."""
    warnings: list[Sentence] = []
    with reading.snapshot(data) as connection:
        made = make(connection, warnings.append)
    progress.step(1.0)  # the last chance to change one's mind
    files.replace_whole(path, made, mode=mode)
    return Made(path, tuple(warnings))
