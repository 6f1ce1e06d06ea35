"""LibreOffice as a fresh process: without a window, with a profile of its own, made and warmed before it counts."""

import shutil
from pathlib import Path

from tests.benchmarks.measuring import Run, watched

# Spreadsheets of other programs are worked out anew when they are loaded, whatever results they bring.
_SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""


def program() -> str | None:
    """Return where LibreOffice is, or None."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def profile(folder: Path) -> Path:
    """Make a profile with our settings in a folder that does not exist yet."""
    user = folder / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    return folder


def convert(source: Path, kind: str, profile: Path, env: dict[str, str]) -> Run:
    """Convert a file to another kind, beside it."""
    where = f"-env:UserInstallation={profile.resolve().as_uri()}"
    words = [program(), where, "--headless", "--convert-to", kind, "--outdir", source.parent, source]
    return watched(words, env=env)
