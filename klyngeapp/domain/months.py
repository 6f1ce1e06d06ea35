"""Months as numbers, counted from the year nought, so that they can be put after one another and subtracted."""


def number(iso: str) -> int:
    """Return the number of the month of a date or month ("2026-11-12", "2026-11")."""
    return int(iso[:4]) * 12 + int(iso[5:7]) - 1


def iso(month: int) -> str:
    """Return a month by its number, as the workbook keeps it: "2026-11"."""
    return f"{month // 12:04}-{month % 12 + 1:02}"
