"""The language that is spoken now, and the catalogue behind it.

Message ids are English. Danish is the first language: where nothing says otherwise, we speak Danish.
"""

import gettext
import importlib
import io
import locale
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

LANGUAGES = ("da", "en")
DOMAIN = "klyngeapp"

_spoken: ContextVar[str] = ContextVar("klyngeapp_language", default="da")


def N_(msgid: str) -> str:  # noqa: N802 - the name that every catalogue tool knows
    """Mark a text for the catalogue where it is declared; it is translated where it is shown."""
    return msgid


def _(msgid: str, /, **fields: object) -> str:
    """Translate a text into the language spoken now and fill in its `{fields}`."""
    return translate(msgid, _spoken.get(), **fields)


def translate(msgid: str, language: str, /, **fields: object) -> str:
    """Translate a text into a named language and fill in its `{fields}`."""
    text = catalogue(language).gettext(msgid) if msgid else ""
    return text.format(**fields) if fields else text


def ngettext(one: str, many: str, number: int, /, **fields: object) -> str:
    """Translate a text that counts; `{number}` is filled in as a plain whole number."""
    return catalogue(_spoken.get()).ngettext(one, many, number).format(number=number, **fields)


@dataclass(frozen=True)
class Sentence:
    """A text with its fields, kept to be shown later in whatever language is spoken then."""

    msgid: str
    fields: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return _(self.msgid, **self.fields)


def spoken() -> str:
    """Return the code of the language spoken now: "da" or "en"."""
    return _spoken.get()


def speak(language: str) -> None:
    """Speak a language from now on."""
    _spoken.set(language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language for the length of a `with` block."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def system_language() -> str:
    """Return the language of this computer: English where it is set to another language than Danish.

    An unset or neutral locale ("C") counts as Danish.
    """
    name = next((os.environ[v] for v in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(v)), "")
    if not name and sys.platform == "win32":  # pragma: no cover - Windows keeps it elsewhere
        name = locale.getlocale()[0] or ""
    name = name.split(".")[0].lower()
    return "da" if name in ("", "c", "posix") or name.startswith(("da", "danish")) else "en"


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Load a language's catalogue: compiled by the build, or read from its source in a checkout."""
    if language == "en":
        return gettext.NullTranslations()
    folder = translations_folder() / language / "LC_MESSAGES"
    compiled, source = folder / f"{DOMAIN}.mo", folder / f"{DOMAIN}.po"
    if compiled.exists() and (not source.exists() or compiled.stat().st_mtime >= source.stat().st_mtime):
        return gettext.GNUTranslations(io.BytesIO(compiled.read_bytes()))
    # Only in a checkout, where the catalogue has just been written; Babel's reader takes its time to load.
    return gettext.GNUTranslations(importlib.import_module("klyngeapp.i18n.compiling").compiled(source))


def translations_folder() -> Path:
    """Return the folder of the catalogues: inside an installed package, else beside it in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "translations"
    return inside if inside.is_dir() else package.parent / "translations"
