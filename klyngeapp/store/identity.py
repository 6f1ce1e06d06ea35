"""Whose workbook a file holds, found out fast: before anything that is slow to import is needed."""

from pathlib import Path

from klyngeapp.store import examining
from klyngeapp.system import files


def workbook_id(file: Path) -> str:
    """Return the workbook id in a file; KlyngeError where it is none of ours."""
    glanced = examining.glance(file, files.read_whole(file))
    try:
        return glanced.workbook_id
    finally:
        glanced.connection.close()
