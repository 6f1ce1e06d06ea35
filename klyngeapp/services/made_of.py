"""What the program is made of: the packages, their versions and licences, as they are installed here.

`build.spec` collects the metadata of `DISTRIBUTIONS` (`copy_metadata`), licence texts with it, so that the packaged
program can tell the same.
"""

import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

# All that is loaded when the program runs, by the names of the registry. PySide6 comes in other parts on 3.11.
DISTRIBUTIONS = (
    "PySide6-Essentials",
    "PySide6-Pdf",
    "PySide6-Addons",
    "shiboken6",
    "sqlalchemy",
    "reportlab",
    "rl_accel",
    "pillow",
    "babel",
    "xlsxwriter",
    "python-calamine",
    "platformdirs",
    "python-lucide",
    "font-source-sans-pro",
    "font-source-serif-pro",
    "charset-normalizer",
    "typing_extensions",
)
_CALLED = {
    "PySide6-Essentials": "Qt, PySide6 Essentials",
    "PySide6-Pdf": "Qt PDF, PySide6",
    "PySide6-Addons": "Qt PDF, PySide6 Addons",
    "shiboken6": "Shiboken",
    "sqlalchemy": "SQLAlchemy",
    "reportlab": "ReportLab",
    "rl_accel": "rl_accel",
    "pillow": "Pillow",
    "babel": "Babel",
    "xlsxwriter": "XlsxWriter",
    "python-calamine": "python-calamine",
    "python-lucide": "Lucide",
    "font-source-sans-pro": "Source Sans Pro",
    "font-source-serif-pro": "Source Serif Pro",
}
_SHORT = {
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL 3",
    "SIL OFL 1.1": "OFL 1.1",
}
_LONGEST = 40  # letters; what is longer is the text of a licence, not its name
_ICONS = "ISC, MIT"  # of the icons, and of the package that brings them


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program: its name, version and licence, "" where they are not known here."""

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """Return all parts, Python and SQLite first."""
    python = Part("Python", ".".join(map(str, sys.version_info[:3])), "PSF")
    return (python, Part("SQLite", sqlite3.sqlite_version, "Public Domain"), *_packages())


def _packages() -> Iterator[Part]:
    for name in DISTRIBUTIONS:
        try:
            found = metadata.distribution(name).metadata
        except metadata.PackageNotFoundError:
            continue
        licence = _ICONS if name == "python-lucide" else _licence(found)
        yield Part(_CALLED.get(name, name), found["Version"], licence)


def _licence(found: metadata.PackageMetadata) -> str:
    """Return the name of a licence: as the package states it, else as it is classified."""
    fields = found.json
    stated = str(fields.get("license_expression") or fields.get("license") or "").partition("(see")[0].strip()
    stated = stated.removesuffix(" license")
    if stated and len(stated) <= _LONGEST:
        return _SHORT.get(stated, stated)
    if stated in _SHORT:
        return _SHORT[stated]
    classified = [str(one) for one in fields.get("classifier", ()) if str(one).startswith("License ::")]
    return classified[0].rpartition(":: ")[2].removesuffix(" License") if classified else ""
