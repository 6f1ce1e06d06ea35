"""A catalogue compiled on the spot, for a checkout whose catalogues nobody has built."""

import io
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compiled(source: Path) -> io.BytesIO:
    """Return a catalogue of texts (.po) as gettext reads it (.mo), and keep it beside its source for the next start."""
    made = io.BytesIO()
    with source.open("rb") as text:
        write_mo(made, read_po(text))
    with suppress(OSError):  # where nothing may be written, it is compiled at every start
        _keep(made.getvalue(), source.with_suffix(".mo"), source.stat().st_mtime)
    made.seek(0)
    return made


def _keep(catalogue: bytes, file: Path, of: float) -> None:
    """Write a catalogue in one step, with the time of its source: one that is changed meanwhile is newer."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(catalogue)
        os.utime(name, (of, of))
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
