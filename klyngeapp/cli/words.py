"""What the words of a command mean: tables, endings of files."""

from pathlib import Path

from klyngeapp.cli.answer import WrongUse
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _


def table_called(name: str) -> str:
    """Return the name of a table; WrongUse where there is none such."""
    if name not in TABLES:
        raise WrongUse(_("There is no table “{name}”. See them all with: klyngeapp tables", name=name))
    return name


def output_ending(path: Path, *endings: str) -> str:
    """Return the ending of a file to write; WrongUse where it is none of these."""
    ending = path.suffix.lower()
    if ending not in endings:
        raise WrongUse(_("“{path}” must end in {endings}.", path=path.name, endings=" / ".join(endings)))
    return ending
