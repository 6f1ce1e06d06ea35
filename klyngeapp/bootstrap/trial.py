"""A fresh sample to try things on, in our own folder: nothing of the person's own can be spoilt by it."""

from contextlib import suppress
from pathlib import Path

from klyngeapp.i18n.language import spoken, translate
from klyngeapp.store import discarding
from klyngeapp.system import paths
from klyngeapp.system.errors import KlyngeError

_MOST = 20  # windows that show a sample at the same time


def folder() -> Path:
    """Return where samples are made."""
    return paths.home() / "sample"


def is_sample(file: Path) -> bool:
    """Whether a file is a sample that we have made to be tried."""
    return file.parent == folder()


def fresh_sample(language: str = "") -> Path:
    """Make the sample anew and return its file; older ones that no window shows are removed."""
    from klyngeapp.services.sample.build import make_sample  # noqa: PLC0415 - few windows show the sample

    folder().mkdir(mode=0o700, exist_ok=True)
    for old in folder().glob("*.klynge"):
        with suppress(KlyngeError, OSError):
            discarding.discard(old)
    name = translate("Sample", language or spoken())
    names = (f"{name}.klynge", *(f"{name} {number}.klynge" for number in range(2, _MOST)))
    free = next(folder() / one for one in names if not (folder() / one).exists())
    make_sample(free, language or spoken())
    return free
