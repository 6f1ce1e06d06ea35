"""Which name somebody means who has typed a part of it: "ing", "s riis" and "ih" are all enough; å is aa."""

from collections.abc import Sequence
from dataclasses import dataclass

from klyngeapp.i18n.sorting import folded

MOST = 12  # as many as are shown at once
_MOST_INITIALS = 4


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a name, as names are compared, and the words of it."""

    id: str
    key: str
    words: tuple[str, ...]

    @property
    def initials(self) -> str:
        """Return the first letters of its words."""
        return "".join(word[:2] if word.startswith("{") else word[:1] for word in self.words)


def named(row_id: str, name: str) -> Named:
    """Return a name ready to be compared."""
    key = key_of(name)
    return Named(row_id, key, tuple(key.replace("-", " ").split()))


def fitting(known: Sequence[Named], text: str, most: int = MOST) -> list[str]:
    """Return the ids of those that fit, the best first: the whole name, its beginning, those of its words, its
    initials, a part of it. Of equals the first in `known`; all of them where nothing is typed.
    """
    needle = key_of(text)
    if not needle:
        return [one.id for one in known[:most]]
    ranks: tuple[list[str], ...] = tuple([] for _rank in range(5))
    parts = needle.split()
    for one in known:
        rank = _rank(one, needle, parts)
        if rank is not None:
            ranks[rank].append(one.id)
            if not rank and most == 1:
                break
    return [row_id for found in ranks for row_id in found][:most]


def is_called(known: Sequence[Named], text: str) -> str:
    """Return the id of the one that has this name, "" where none or more than one has it."""
    needle = key_of(text)
    found = [one.id for one in known if one.key == needle]
    return found[0] if len(found) == 1 else ""


def _rank(one: Named, needle: str, parts: list[str]) -> int | None:
    if one.key == needle:
        return 0
    if one.key.startswith(needle):
        return 1
    if _begin(one.words, parts):
        return 2
    if len(parts) == 1 and len(needle) <= _MOST_INITIALS * 2 and _are_initials(one, needle):
        return 3
    return 4 if needle in one.key else None


def _are_initials(one: Named, needle: str) -> bool:
    # Whoever is called Aage may type one a of it.
    return one.initials.startswith(needle) or one.initials.replace("{3", "a").startswith(needle)


def _begin(words: tuple[str, ...], parts: list[str]) -> bool:
    """Whether the parts begin words of a name, in their order."""
    at = 0
    for part in parts:
        while at < len(words) and not words[at].startswith(part):
            at += 1
        if at == len(words):
            return False
        at += 1
    return True


def key_of(text: str) -> str:
    """Return a name as names are compared and put in order."""
    plain = " ".join(text.split())
    # Most names of twenty thousand are plain letters: these are ten times as quick.
    return plain.casefold().replace("aa", "{3") if plain.isascii() else folded(plain)
