"""The key of the documents with a paper and what is chosen for it: "documents/timesheet/person:ID/first:2026-01-01"."""

from dataclasses import fields
from datetime import date

from klyngeapp.domain.hour_papers import PaperAsked

_NAMES = tuple(one.name for one in fields(PaperAsked))
_DAYS = ("first", "last")


def paper_key(kind: str, asked: PaperAsked) -> str:
    """Return the key of the page that shows a paper, by its id in the catalogue."""
    chosen = {name: getattr(asked, name) for name in _NAMES}
    return "/".join(("documents", kind, *(f"{name}:{value}" for name, value in chosen.items() if value)))


def paper_in(rest: str) -> tuple[str, PaperAsked]:
    """Return the document, and what is chosen for it, out of what stands behind "documents/"; nonsense is left out."""
    kind, *parts = rest.split("/")
    found: dict[str, str | date] = {}
    for part in parts:
        name, _colon, value = part.partition(":")
        if name in _DAYS:
            try:
                found[name] = date.fromisoformat(value)
            except ValueError:
                continue
        elif name in _NAMES:
            found[name] = value
    return kind, PaperAsked(**found)  # type: ignore[arg-type]
