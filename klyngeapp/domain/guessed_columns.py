"""What the columns of somebody else's list mean: by their headings in other words, and by what stands in them.

Each column is at most one field, and each field one column; what nobody can tell is left for the user to say.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from klyngeapp.i18n.language import N_
from klyngeapp.i18n.sorting import folded

Kind = Literal["people", "hours"]
# The fields of a list and what they are called on the screen, in the order in which they can be chosen.
FIELDS: Mapping[Kind, Mapping[str, str]] = {
    "people": {
        "name": N_("Name"),
        "first_name": N_("First name"),
        "last_name": N_("Last name"),
        "village": N_("Village"),
        "email": N_("E-mail"),
        "phone": N_("Phone"),
        "address": N_("Address"),
        "skills": N_("Can help with"),
        "since": N_("Volunteer since"),
        "note": N_("Note"),
    },
    "hours": {
        "name": N_("Name"),
        "first_name": N_("First name"),
        "last_name": N_("Last name"),
        "village": N_("Village"),
        "date": N_("Date"),
        "time": N_("Hours"),
        "people": N_("How many people"),
        "work": N_("Action plan or phase"),
        "kind": N_("Kind"),
        "note": N_("Note"),
    },
}
_WORDS: Mapping[str, str] = {
    "name": "navn|frivillig|medlem|person|hvem|fulde navn|deltager|hjælper|kontaktperson|name|volunteer|udført af",
    "first_name": "fornavn|first name",
    "last_name": "efternavn|last name|surname",
    "village": "landsby|by|bynavn|bor i|sted|lokalområde|bopæl|postdistrikt|sogn|village|town|hjemby",
    "email": "e-mail|email|mail|mailadresse|e-post|epost|e-mailadresse|mailadr|kontaktmail",
    "phone": "telefon|tlf|mobil|mobilnummer|telefonnummer|mobilnr|tlf nr|telefonnr|phone|mobile|kontakttelefon",
    "address": "adresse|vej|gade|vejnavn|address|gadenavn|boligadresse",
    "skills": "kan hjælpe med|kompetencer|kompetence|evner|færdigheder|kan|hjælper med|skills|opgaver|tilbyder",
    "since": "frivillig siden|medlem siden|indmeldt|startet|oprettet|siden|tilmeldt|start|since|indmeldelsesdato",
    "note": "bemærkning|bemærkninger|note|noter|kommentar|kommentarer|beskrivelse|tekst|note|andet|hvad blev lavet",
    "date": "dato|dag|hvornår|udført|udført den|date|day|den",
    "time": "timer|antal timer|tid|tidsforbrug|timetal|varighed|minutter|antal minutter|hours|time|timeantal|brugt tid",
    "people": "antal|antal personer|personer|antal deltagere|fremmødte|hvor mange|people|antal frivillige|deltagere",
    "work": "opgave|projekt|handleplan|aktivitet|indsats|arrangement|fase|project|task|gruppe|projektnavn|formål",
    "kind": "type|art|slags|kategori|arbejdets art|kind|timetype",
}
_NEVER = frozenset({"nr", "id", "nummer", "lbnr", "løbenummer", "postnr", "postnummer", "cpr", "cvr"})
_EXACT, _PART, _LOOKS = 10.0, 6.0, 4.0
_LEAST = 2.0
_SAMPLES = 200
_MAIL = re.compile(r"\S+@\S+\.\w+")
_PHONE = re.compile(r"(\+|00)?[\d ]{8,16}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d.*|\d{1,2}[-./ ]+\d{1,2}[-./ ]+(\d{2}|\d{4})|\d{1,2}\. ?[a-zæøå]{3,9}\.? \d{4}")
_TIME = re.compile(r"\d{1,2}([,.]\d{1,2}|:\d\d|½)?( ?(t|timer?|min)\.?)?|½")


@dataclass(frozen=True)
class Known:
    """Names that are in the workbook, as names are compared: whoever is there, villages, skills, plans and phases."""

    people: frozenset[str] = frozenset()
    villages: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    work: frozenset[str] = frozenset()


def is_heading(text: str) -> bool:
    """Whether a text is a word that columns are called by."""
    bare = _bare(text)
    return bare in _NEVER or any(bare in _words(field) for field in _WORDS)


def guessed(kind: Kind, headings: Sequence[str], rows: Sequence[Sequence[str]], known: Known) -> tuple[str, ...]:
    """Return the field of each column, "" where it is none."""
    scores = []
    for place, heading in enumerate(headings):
        cells = [row[place].strip() for row in rows[:_SAMPLES] if place < len(row) and row[place].strip()]
        for field in FIELDS[kind]:
            score = _by_heading(field, heading) + _LOOKS * _by_cells(field, cells, known)
            if score >= _LEAST and _bare(heading) not in _NEVER:
                scores.append((-score, place, field))
    found = [""] * len(headings)
    for _score, place, field in sorted(scores):
        if not found[place] and field not in found:
            found[place] = field
    return tuple(_with_whole_names(found))


def _with_whole_names(found: list[str]) -> list[str]:
    """Let the only column of names be the whole name, whatever it is called."""
    if "name" not in found and "last_name" not in found and "first_name" in found:
        return ["name" if one == "first_name" else one for one in found]
    return found


def _by_heading(field: str, heading: str) -> float:
    bare = _bare(heading)
    words = _words(field)
    if bare in words:
        return _EXACT
    parts = set(re.findall(r"[^\W\d_]+", bare))
    if any(set(word.split()) <= parts for word in words):
        return _PART
    return _PART / 2 if any(len(word) > 3 and word in bare for word in words) else 0.0


def _by_cells(field: str, cells: Sequence[str], known: Known) -> float:
    """Return how much of a column looks like a field, from -1 (it cannot be) to 1."""
    if not cells:
        return 0.0
    shares = {
        "email": lambda cell: bool(_MAIL.fullmatch(cell)),
        "phone": lambda cell: bool(_PHONE.fullmatch(cell)) and not _DATE.fullmatch(cell),
        "date": lambda cell: bool(_DATE.fullmatch(cell.casefold())),
        "since": lambda cell: bool(_DATE.fullmatch(cell.casefold())),
        "time": lambda cell: bool(_TIME.fullmatch(cell.casefold())),
        "village": lambda cell: folded(cell) in known.villages,
        "name": lambda cell: folded(cell) in known.people or _is_like_a_name(cell),
        "work": lambda cell: folded(cell) in known.work,
        "skills": lambda cell: any(folded(part) in known.skills for part in re.split("[,;/]", cell)),
    }
    test = shares.get(field)
    if test is None:
        return 0.0
    share = sum(map(test, cells)) / len(cells)
    if field in ("email", "phone", "date", "time") and share < 0.3:
        return -1.0  # whatever it is called, this it is not
    weight = {"since": 0.4, "time": 0.5, "name": 0.5}.get(field, 1.0)
    return share * weight


def _is_like_a_name(cell: str) -> bool:
    words = cell.split()
    return 2 <= len(words) <= 5 and all(word[:1].isupper() and not any(map(str.isdigit, word)) for word in words)


def _words(field: str) -> tuple[str, ...]:
    return tuple(_WORDS[field].split("|"))


def _bare(heading: str) -> str:
    return " ".join(re.sub(r"\([^)]*\)|[.:*/_]", " ", heading.casefold()).split())
