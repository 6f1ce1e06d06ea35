"""A catalogue compiled on the spot, for a checkout whose catalogues nobody has built."""

import io
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compiled(source: Path) -> io.BytesIO:
    """Return a catalogue of texts (.po) as gettext reads it (.mo)."""
    made = io.BytesIO()
    with source.open("rb") as text:
        write_mo(made, read_po(text))
    made.seek(0)
    return made
