"""All tables out and in again: the same cells, whatever is in them."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from PIL import Image

from klyngeapp.domain.ids import new_id
from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import exporting, import_all, importing, rows
from klyngeapp.store import reading, workbook
from tests.making import edited, make_workbook
from tests.store import rows_strategy

# A workbook has hundreds of draws: looking for a smaller one takes longer than reading the faults.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
Cells = dict[str, list[list[str]]]


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (12, 8), (31, 95, 91)).save(out, "JPEG")
    return out.getvalue()


def fill(unit, data: st.DataObject) -> None:  # type: ignore[no-untyped-def]
    """Put some rows of every table into a workbook."""
    ids: dict[str, list[str]] = {}
    for name, declared in TABLES.items():
        found = unit.connection.exec_driver_sql(f'SELECT id FROM "{name}"')
        ids[name] = [row[0] for row in found]
        if declared.single:
            values = data.draw(rows_strategy.row(declared, ids, all_required=False), name)
            rows.change(unit, name, ids[name][0], **{k: v for k, v in values.items() if k != "name"})
            continue
        for _ in range(data.draw(st.integers(0, 2), f"rows of {name}")):
            if not rows_strategy.can_be_made(declared, ids):
                break
            values = data.draw(rows_strategy.row(declared, ids), name)
            if declared.name == "image":
                values |= {"file": picture(), "media_type": "image/jpeg", "width": 12, "height": 8}
            ids[name].append(rows.add(unit, name, id=new_id(), **values))


def cells(folder: Path) -> Cells:
    """Return all cells of all lists in a folder."""
    found = {}
    for path in sorted(folder.glob("*.csv")):
        text = path.read_bytes().decode("utf-8-sig")
        found[path.stem] = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    return found


def exported(path: Path, folder: Path) -> Cells:
    """Export everything and return the cells."""
    with reading.opened(path) as found:
        exporting.export_all(found.connection, folder)
    return cells(folder)


def all_in(path: Path, folder: Path) -> None:
    """Import a folder as `import --all-tables` does."""
    with workbook.open_to_change(path) as book:
        plans = import_all.plan_all(folder, import_all.single_ids(book.connection))
        with book.unit(Sentence("Replace")) as unit:
            import_all.replace_all(unit, plans)
        book.publish()


@settings(max_examples=6, phases=NO_SHRINKING)
@given(data=st.data())
def test_all_tables_out_and_into_a_new_workbook(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("round")
    source = make_workbook(folder / "source.klynge")
    edited(source, change=lambda unit: fill(unit, data))
    first = exported(source, folder / "first")
    assert len(first) >= 40
    target = make_workbook(folder / "target.klynge", villages=["Only here"], language="en")
    all_in(target, folder / "first")
    assert exported(target, folder / "second") == first
    images = sorted(path.name for path in (folder / "first" / "images").glob("*"))
    for name in images:
        one, two = (folder / which / "images" / name for which in ("first", "second"))
        assert one.read_bytes() == two.read_bytes()


@settings(max_examples=2, phases=NO_SHRINKING)
@pytest.mark.parametrize("ending", ["csv", pytest.param("xlsx", marks=pytest.mark.heavy)])
@given(data=st.data())
def test_table_by_table_into_a_new_workbook(
    ending: str, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("table")
    source = make_workbook(folder / "source.klynge", villages=[])
    edited(source, change=lambda unit: fill(unit, data))
    first = exported(source, folder / "first")
    target = make_workbook(folder / "target.klynge", villages=[], language="en")
    with reading.opened(source) as found:
        for name in TABLES:
            exporting.export_table(found.connection, name, folder / f"{name}.{ending}")
    with workbook.open_to_change(target) as book:
        for name in TABLES:
            with book.unit(Sentence("Take in")) as unit:
                importing.carry_out(unit, importing.plan(unit.connection, name, folder / f"{name}.{ending}"))
        book.publish()
    assert exported(target, folder / "second") == first


def test_undo_of_a_whole_import_brings_everything_back(tmp_path: Path) -> None:
    source = make_workbook(tmp_path / "source.klynge")
    target = make_workbook(tmp_path / "target.klynge", villages=["Only here"])
    exported(source, tmp_path / "lists")
    before = exported(target, tmp_path / "before")
    all_in(target, tmp_path / "lists")
    with workbook.open_to_change(target) as book:
        assert book.undo() is not None
        book.publish()
    assert exported(target, tmp_path / "after") == before


def test_a_folder_that_lacks_a_list_changes_nothing(tmp_path: Path) -> None:
    source = make_workbook(tmp_path / "source.klynge")
    exported(source, tmp_path / "lists")
    (tmp_path / "lists" / "village.csv").unlink()
    before = source.read_bytes()
    with pytest.raises(Exception, match="village.csv"):
        all_in(source, tmp_path / "lists")
    assert source.read_bytes() == before


def test_every_kind_of_value_is_in_the_tables() -> None:
    assert {field.kind for table in TABLES.values() for field in table.fields} == set(Kind)
