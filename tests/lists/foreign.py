"""Lists as other programs make them: Danish headings in other words, dates of both kinds, gaps, and a total line."""

import io
import random
from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl

VILLAGES = ("Alken", "Gl. Rye", "Låsby", "Øm", "Årup")
_FIRST = ("Karen", "Åse", "Søren", "Bjørn", "Ærtha", "Ole", "Inge", "Kurt", "Mette", "Jørgen", "Kirsten", "Hans")
_LAST = ("Møller", "Ærø", "Østergaard", "Krog", "Ågård", "Friis", "Bæk", "Riis", "Holm", "Dam")
SKILLS = ("Tømrer", "Køkken", "Regnskab", "Musik")


def people(number: int) -> list[list[object]]:
    """Return rows of people, each of another name."""
    chance = random.Random(3)
    rows: list[list[object]] = []
    for place in range(number):
        name = f"{_FIRST[place % 12]} {chr(65 + place // 12)}. {_LAST[place % 10]}-{place}"
        rows.append(
            [
                place + 1,
                name,
                f"frivillig{place}@eksempel.dk",
                f"{20_000_000 + place * 7}" if place % 3 else f"+45 {20 + place % 70} 11 22 {place % 90 + 10}",
                VILLAGES[place % 5],
                f"Skovvej {place}",
                ", ".join(chance.sample(SKILLS, 2)) if place % 2 else "",
                "Kan mest om aftenen" if place % 4 == 0 else "",
            ]
        )
    return rows


PEOPLE_HEADINGS = ["Nr.", "Frivillig", "Mailadresse", "Mobil", "By", "Vejnavn", "Kompetencer", "Bemærkninger"]
HOURS_HEADINGS = ["Medlem", "Dag", "Antal timer", "Opgave", "Slags", "Bynavn", "Kommentar"]
_TIMES: tuple[tuple[object, int], ...] = (
    (1.5, 90),
    ("1:30", 90),
    ("2,5", 150),
    ("1½", 90),
    ("45 min", 45),
    (2, 120),
    (timedelta(hours=3, minutes=15), 195),
)


def hours(number: int, names: list[str]) -> tuple[list[list[object]], int]:
    """Return rows of hours and their minutes in all."""
    rows: list[list[object]] = []
    minutes = 0
    for place in range(number):
        when = date(2026, 1, 2) + timedelta(days=(place * 13 + place // 300) % 300)
        written: object = (
            datetime(when.year, when.month, when.day) if place % 2 else f"{when.day}.{when.month}.{when.year}"
        )
        time, length = _TIMES[place % 7]
        minutes += length
        kind = ("Møde", "Kørsel", "Udførelse")[place % 3]
        rows.append([names[place % len(names)], written, time, "Stien", kind, VILLAGES[place % 5], f"Nr. {place}"])
        if place % 500 == 0:
            rows.append([])
    return rows, minutes


def sheet(path: Path, headings: list[str], rows: list[list[object]], title: str = "") -> Path:
    """Write an Excel file as another program does."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    if title:
        page.append([title])
        page.append([])
    page.append(headings)
    for row in rows:
        page.append(row)
    made = io.BytesIO()
    book.save(made)
    path.write_bytes(made.getvalue())
    return path
