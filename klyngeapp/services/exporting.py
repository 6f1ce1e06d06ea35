"""Tables out as lists, so that importing them again gives the same rows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.documents.lists import csv_file, xlsx_file
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value
from klyngeapp.domain.writing import guarded, written
from klyngeapp.i18n.language import spoken, translate
from klyngeapp.model.tables import TABLES
from klyngeapp.services.headings import headings
from klyngeapp.services.names import names_of
from klyngeapp.services.pictures import ENDINGS
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError

IMAGES = "images"


def export_table(connection: sa.Connection, table: str, output: Path, *, language: str | None = None) -> None:
    """Write a table to a .csv or .xlsx file; with a language, headings are labels instead of names."""
    ending = output.suffix.lower()
    declared = DECLARED[table]
    if ending == ".csv":
        data = _csv(connection, declared, language)
    elif ending == ".xlsx":
        data = _xlsx(connection, declared, language)
    else:
        raise KlyngeError("“{path}” must end in .csv or .xlsx.", path=output.name)
    if any(field.kind is Kind.BLOB for field in declared.fields):
        write_images(connection, output.parent)
    files.replace_whole(output, data)


def export_all(connection: sa.Connection, folder: Path) -> int:
    """Write every table as FOLDER/<table>.csv and the images in FOLDER/images; return the number of tables."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.writing_failed(folder, error) from error
    for name in DECLARED:
        export_table(connection, name, folder / f"{name}.csv")
    return len(DECLARED)


def _csv(connection: sa.Connection, declared: Table, language: str | None) -> bytes:
    # The text of each cell is settled per column, so that the many cells need no more than a call each.
    writers = [_cell_writer(field, language) for field in declared.fields]
    rows = (
        [str(row_id), *(write(value) for write, value in zip(writers, values, strict=True))]
        for row_id, values in _rows(connection, declared)
    )
    return csv_file.write(headings(declared, language), rows)


def _cell_writer(field: Field, language: str | None) -> Callable[[Value], str]:
    if field.choices and language is not None:
        labels = {choice.key: translate(choice.label, language) for choice in field.choices}
        return lambda value: labels.get(str(value), "")
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE):
        return lambda value: guarded(str(value)) if value else ""
    if field.is_integer:
        return lambda value: written(field, value)
    return lambda value: str(value or "")


def _xlsx(connection: sa.Connection, declared: Table, language: str | None) -> bytes:
    shown = [_cell_writer(field, language) if field.choices else None for field in declared.fields]
    rows = (
        [row_id, *(value if show is None else show(value) for show, value in zip(shown, values, strict=True))]
        for row_id, values in _rows(connection, declared)
    )
    title = translate(declared.plural, language or spoken())
    return xlsx_file.write(title, headings(declared, language), rows, [None, *declared.fields])


def _rows(connection: sa.Connection, declared: Table) -> Iterator[tuple[str, list[Value]]]:
    """Yield (id, values) of a table's rows in the order of their ids; references as names where that is safe."""
    table = TABLES[declared.name]
    names = {
        field.references: names_of(connection, field.references).written()
        for field in declared.fields
        if field.references
    }
    by_place = [names.get(field.references) for field in declared.fields]
    blob = next((place for place, field in enumerate(declared.fields) if field.kind is Kind.BLOB), None)
    columns = [column for column in table.c if column.name == "id" or declared.field(column.name).kind is not Kind.BLOB]
    for row in connection.execute(sa.select(*columns).order_by(table.c.id)):
        row_id, *values = row
        if blob is not None:
            values.insert(blob, image_path(row_id, row.media_type))
        yield (
            row_id,
            [
                known[value] if known is not None and value is not None else value
                for known, value in zip(by_place, values, strict=True)
            ],
        )


def image_path(row_id: str, media_type: str) -> str:
    """Return where an image lies, relative to the list that names it."""
    return f"{IMAGES}/{row_id}{ENDINGS[media_type]}"


def write_images(connection: sa.Connection, folder: Path) -> None:
    """Write all images into FOLDER/images."""
    image = TABLES["image"]
    found = connection.execute(sa.select(image.c.id, image.c.media_type, image.c.file))
    for row_id, media_type, data in found:
        path = folder / image_path(row_id, media_type)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise files.writing_failed(path, error) from error
        files.replace_whole(path, data)
