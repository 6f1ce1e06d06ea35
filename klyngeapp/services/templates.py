"""An empty list for a person to fill in: headings, an example, and the values that can be chosen."""

from pathlib import Path

from klyngeapp.documents.lists import csv_file, xlsx_file
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _, spoken, translate
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError

_EXAMPLES = {
    Kind.WHOLE: "12",
    Kind.MONEY: "75.000,50",
    Kind.MINUTES: "1:30",
    Kind.DECIMAL: "7,5",
    Kind.COORDINATE: "55,321400",
    Kind.DATE: "12-11-2026",
    Kind.MONTH: "11-2026",
    Kind.TIME: "18:30",
    Kind.FLAG: "ja",
    Kind.POINTS: "100,250 300,400",
}


_DATED = frozenset({Kind.DATE, Kind.MONTH})


def write_template(table: str, output: Path, *, language: str | None = None) -> None:
    """Write an empty list of a table to a .csv or .xlsx file, headed in the language (else names).

    Lines that explain begin with #; they are no rows when the list is taken in again.
    """
    declared = TABLES[table]
    fields = [field for field in declared.fields if not _is_worked_out(declared, field)]
    words = [translate(f.label, language) if language else f.name for f in fields]
    begins, among = _("Example"), _("Choose among")
    example = [f"# {begins}: {_example(fields[0])}", *map(_example, fields[1:])]
    choices = [[word, _choices(field)] for word, field in zip(words, fields, strict=True) if field.choices]
    ending = output.suffix.lower()
    if ending == ".csv":
        lines = [[f"# {among}", f"{word}: {text}"] for word, text in choices]
        data = csv_file.write(words, [example, *lines])
    elif ending == ".xlsx":
        title = translate(declared.plural, language or spoken())
        notes = [[_("Heading"), among], *choices] if choices else []
        data = xlsx_file.write(title, words, [example], [None] * len(words), notes=(among, notes))
    else:
        raise KlyngeError("“{path}” must end in .csv or .xlsx.", path=output.name)
    files.replace_whole(output, data)


def _is_worked_out(declared: Table, field: Field) -> bool:
    """Whether a person need not give a field: an image tells its own size and kind."""
    return declared.insert_only and field.name in ("media_type", "width", "height")


def _example(field: Field) -> str:
    if field.choices:
        return _(field.choices[0].label)
    if field.kind is Kind.BLOB:
        return "images/1.jpg"
    if field.kind in _DATED and not field.required:
        return field.example  # an invented end or start would be taken over
    return field.example or _EXAMPLES.get(field.kind, "")


def _choices(field: Field) -> str:
    return ", ".join(_(choice.label) for choice in field.choices)
