"""A list of villages as people write or paste it: one a line, with the number of inhabitants or without."""

import re
from dataclasses import dataclass

_PARTS = re.compile(r"[\t;,]")
_NUMBER = re.compile(r"\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)|\d+")
_HEADINGS = {"landsby", "landsbyer", "navn", "village", "villages", "name"}
_MOST = 10_000_000  # more than that live in no village


@dataclass(frozen=True, slots=True)
class ListedVillage:
    """A village of the list; `inhabitants` is None where no number stands beside it."""

    name: str
    inhabitants: int | None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A village that stood there more than once; `differs` where it had not the same number each time."""

    name: str
    times: int
    differs: bool


@dataclass(frozen=True, slots=True)
class VillageList:
    """What a text says: each village once, and those that stood there more than once."""

    villages: tuple[ListedVillage, ...]
    repeats: tuple[Repeat, ...]

    @property
    def doubles(self) -> tuple[str, ...]:
        """Return the names that stood there more than once."""
        return tuple(one.name for one in self.repeats)

    @property
    def inhabitants(self) -> int:
        """Return the sum of the numbers that are there."""
        return sum(village.inhabitants or 0 for village in self.villages)


def read_villages(text: str) -> VillageList:
    """Read a list; what comes before the last number of a line is the name."""
    found: dict[str, list[ListedVillage]] = {}
    for place, line in enumerate(one for one in text.splitlines() if one.strip()):
        village = _read(line)
        key = village.name.casefold()
        if key and not (place == 0 and village.inhabitants is None and key in _HEADINGS):
            found.setdefault(key, []).append(village)
    them = tuple(found.values())
    return VillageList(tuple(map(_once, them)), tuple(_repeat(one) for one in them if len(one) > 1))


def _once(told: list[ListedVillage]) -> ListedVillage:
    """Return a village as it was first written, with the first number that stood beside it."""
    return ListedVillage(told[0].name, next(iter(_numbers(told)), None))


def _repeat(told: list[ListedVillage]) -> Repeat:
    return Repeat(told[0].name, len(told), len(set(_numbers(told))) > 1)


def _numbers(told: list[ListedVillage]) -> list[int]:
    return [one.inhabitants for one in told if one.inhabitants is not None]


def _read(line: str) -> ListedVillage:
    first, *others = (part.strip() for part in _PARTS.split(line.strip(" \t;,"), maxsplit=1))
    if others:
        number = _last_number(others[0])
        if number is not None:
            return ListedVillage(_name(first), _count(number[0]))
    number = _last_number(line)
    if number is None or not _name(line[: number.start()]):
        return ListedVillage(_name(first), None)
    return ListedVillage(_name(line[: number.start()]), _count(number[0]))


def _last_number(text: str) -> re.Match[str] | None:
    return next(reversed(list(_NUMBER.finditer(text))), None)


def _count(digits: str) -> int | None:
    number = int(re.sub(r"\D", "", digits)[:20])
    return number if number < _MOST else None


def _name(text: str) -> str:
    return " ".join(text.split()).strip(" \t;,:-–(")[:200]
