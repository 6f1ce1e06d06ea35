"""50,000 hour rows summed by person and month: how long until the sums lie in a file, beside LibreOffice Calc.

What is compared
    Whole processes, start included. Ours opens a workbook to read it, with every check, and sums in SQL. LibreOffice
    loads a spreadsheet with the same rows and one SUMIFS for each person and month, and converts its first sheet to
    CSV.
Why it is fair
    Both get the same rows with the same fields, and write the same table of 60 persons and 15 months; that the two
    tables are equal is asserted, their times are not. The spreadsheet has no results of its own formulas, and the
    profile says to work them out when it is loaded; else LibreOffice would copy what somebody else had summed. It
    gets the month and the minutes of each row ready as numbers, the cheapest to compare and to add, and ranges no
    longer than the rows. Both run once before it counts, and then in turns.
"""

import csv
import sys
import tempfile
from functools import partial
from pathlib import Path

import sqlalchemy as sa
import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from klyngeapp.model.tables import TABLES
from klyngeapp.store import reading
from tests.benchmarks import office
from tests.benchmarks.measuring import at_home_in, large_workbook, rounds, watched

PERSONS, MONTHS, ROWS = 60, 15, 50_000
UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76"  # comma, quotation mark, code page
TARGET = 5  # so many times as fast
OURS, OFFICE = "klyngeapp", "LibreOffice"
# The product sums by month, for all together; only here is it asked by person too.
SUM = """
import csv, sys
from pathlib import Path
import sqlalchemy as sa
from klyngeapp.model.tables import TABLES
from klyngeapp.store import reading
entry, person = TABLES["hours_entry"], TABLES["person"]
month = sa.func.substr(entry.c.date, 1, 7)
query = (
    sa.select(person.c.name, month, sa.func.sum(entry.c.time * entry.c.people))
    .join(person, entry.c.person == person.c.id)
    .group_by(person.c.id, month)
)
with reading.opened(Path(sys.argv[1])) as found:
    sums = {(name, when): minutes for name, when, minutes in found.connection.execute(query)}
names, months = (sorted(set(part)) for part in zip(*sums))
with open(sys.argv[2], "w", newline="", encoding="utf-8") as file:
    table = csv.writer(file)
    table.writerow(["", *(when.replace("-", "") for when in months)])
    table.writerows([name, *(sums.get((name, when), 0) for when in months)] for name in names)
"""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, env = folder / "hours.klynge", at_home_in(folder)
        large_workbook(file, PERSONS, ROWS, folder / "making", months=MONTHS)
        made = {OURS: folder / "ours.csv"}
        works = {OURS: partial(watched, [sys.executable, "-c", SUM, file, made[OURS]], env=env)}
        if office.program():
            sheet, profile = folder / "office.xlsx", office.profile(folder / "profile")
            _write_sheet(file, sheet)
            made[OFFICE] = sheet.with_suffix(".csv")
            works[OFFICE] = partial(office.convert, sheet, UTF8, profile, {})
        else:
            print("LibreOffice is left out: it takes LibreOffice Calc.")
        found = rounds(works)
        for tool, run in found.items():
            print(f"{tool}: {run.seconds:.2f} s ({run.busy:.2f} s of processors), at most {run.megabytes:.0f} MB")
        _check({tool: list(csv.reader(path.open(encoding="utf-8"))) for tool, path in made.items()})
        if OFFICE in found:
            ours, theirs = found[OURS], found[OFFICE]
            memory = ours.megabytes / theirs.megabytes
            ratio = theirs.seconds / ours.seconds
            print(f"LibreOffice's time beside ours: ratio {ratio:.2f}, target at least {TARGET}; memory {memory:.2f}")


def _check(tables: dict[str, list[list[str]]]) -> None:
    """Hold against each other what was summed: times of different sums say nothing."""
    ours = tables[OURS]
    assert (len(ours), len(ours[0])) == (PERSONS + 1, MONTHS + 1), "a sum for each person and month"
    assert all(table == ours for table in tables.values()), "the sums are not the same"
    total = sum(int(minutes) for row in ours[1:] for minutes in row[1:])
    print(f"{ROWS} rows, {PERSONS * MONTHS} sums, {total} minutes in all: the same in {' and '.join(tables)}")


def _write_sheet(file: Path, sheet: Path) -> None:
    """Write the rows of a workbook as a spreadsheet, with the sums on the first sheet as formulas alone."""
    entry, person, village = TABLES["hours_entry"], TABLES["person"], TABLES["village"]
    fields = (person.c.name, entry.c.date, entry.c.time, entry.c.people, entry.c.kind, village.c.name, entry.c.note)
    query = sa.select(*fields).select_from(entry).join(person, entry.c.person == person.c.id).join(village)
    with reading.opened(file) as found:
        rows = found.connection.execute(query.order_by(entry.c.date, entry.c.id)).all()
    names, months = sorted({row[0] for row in rows}), sorted({int(row[1][:7].replace("-", "")) for row in rows})
    with xlsxwriter.Workbook(sheet) as book:
        sums, entries = book.add_worksheet("Sums"), book.add_worksheet("Hours")
        entries.write_row(0, 0, ["Person", "Date", "Time", "People", "Kind", "Village", "Note", "Month", "Minutes"])
        for number, row in enumerate(rows, 1):
            entries.write_row(number, 0, [*row, int(row[1][:7].replace("-", "")), row[2] * row[3]])
        sums.write_row(0, 1, months)
        sums.write_column(1, 0, names)
        who, when, what = (f"Hours!${letter}$2:${letter}${len(rows) + 1}" for letter in "AHI")
        for row in range(1, len(names) + 1):
            for column in range(1, len(months) + 1):
                name, month = xl_rowcol_to_cell(row, 0, col_abs=True), xl_rowcol_to_cell(0, column, row_abs=True)
                sums.write_formula(row, column, f"=SUMIFS({what},{who},{name},{when},{month})", value="")
