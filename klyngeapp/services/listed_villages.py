"""Villages out of a list that was written elsewhere, before there is a workbook to take them into."""

from pathlib import Path

from klyngeapp.documents.lists.sheet import FORMULA, Sheet
from klyngeapp.domain import reading
from klyngeapp.domain.village_list import ListedVillage, read_villages
from klyngeapp.i18n import formats
from klyngeapp.services.headings import meanings, plain
from klyngeapp.services.importing import sheet_in
from klyngeapp.system.errors import KlyngeError

MOST = 300  # no cluster has so many villages; a list that has is another list
_TABLE, _NAME, _INHABITANTS = "village", "name", "inhabitants"


def villages_in(source: Path) -> tuple[ListedVillage, ...]:
    """Return the villages of a list (.xlsx or .csv), each line as it stands; KlyngeError where there are none.

    Columns are known by their headings. Where none is, the first cell is the name and the last number the inhabitants.
    """
    sheet = sheet_in(source, _TABLE)
    places = _places(sheet)
    if places is None:
        lines = ["\t".join(sheet.headings), *("\t".join(line.cells) for line in sheet.lines)]
        found = [one for line in lines for one in read_villages(" ".join(line.splitlines())).villages]
    else:
        found = [one for line in sheet.lines if (one := _village(line.cells, *places)).name]
    if not found:
        raise KlyngeError("There is nothing in “{source}” below the headings.", source=source.name)
    if len(found) > MOST:
        raise KlyngeError(
            "“{source}” has {number} rows. At most {most} can be fetched at once.",
            source=source.name,
            number=formats.whole(len(found)),
            most=formats.whole(MOST),
        )
    return tuple(found)


def _places(sheet: Sheet) -> tuple[int, int | None] | None:
    """Return the columns of the name and of the inhabitants; None where no heading is known."""
    known = meanings(_TABLE)
    meant = [known.get(plain(heading)) for heading in sheet.headings]
    if _NAME not in meant:
        return None
    return meant.index(_NAME), meant.index(_INHABITANTS) if _INHABITANTS in meant else None


def _village(cells: tuple[str, ...], name: int, inhabitants: int | None) -> ListedVillage:
    called = " ".join(cells[name].replace(FORMULA, " ").split())[:200] if name < len(cells) else ""
    return ListedVillage(
        called, _count(cells[inhabitants]) if inhabitants is not None and inhabitants < len(cells) else None
    )


def _count(text: str) -> int | None:
    try:
        number = reading.whole(text)
    except KlyngeError:
        return None
    return number if 0 <= number < 10_000_000 else None
