"""Where a person stands in texts: the forms of a name, a mail address, a phone number, a note; and texts without them.

å is found as aa, a name in either order and with or without the names in the middle. What could be somebody else (the
first name or the last name alone) is only ever suggested.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

_FEWEST_DIGITS, _SHORTEST_NOTE = 6, 12  # a shorter one stands in many texts by chance
_BREAK = r"[\s.\-/()]*"
_BEFORE, _AFTER = r"(?<![\w@])", r"(?P<genitive>['’]?s|['’])?(?![\w])(?!-\w)"
_BEGINS = re.compile(r"(?:^|[.!?:]\s+|\n\s*)$")


@dataclass(frozen=True, slots=True)
class Words:
    """What is written instead: of the name ("a citizen", "a citizen's"), and of anything else ("(removed)")."""

    name: str
    genitive: str
    other: str


@dataclass(frozen=True, slots=True)
class Traces:
    """What is known of a person that could stand elsewhere; "" where it is not known."""

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def named(self) -> re.Pattern[str] | None:
        """Return what finds the whole name; None where the person has only one, which could be anybody's."""
        return _named(self.name)

    def perhaps(self) -> re.Pattern[str] | None:
        """Return what finds the first name or the last name alone, written with a capital letter."""
        return _alone(self.name)

    def reached(self) -> re.Pattern[str] | None:
        """Return what finds the mail address, the phone number or the note."""
        return _reached(self.emails, self.phones, self.notes)

    def is_in(self, text: str, *, named: bool = True) -> bool:
        """Whether a text holds the whole name (unless it is not `named`), the mail, the phone or the note."""
        plain = unicodedata.normalize("NFC", text)
        patterns = (self.named() if named else None, self.reached())
        return any(one.search(plain) for one in patterns if one is not None)

    def is_perhaps_in(self, text: str) -> bool:
        """Whether a text holds a first name or a last name that could be this person's."""
        found = self.perhaps()
        return found is not None and any(_is_name(one) for one in found.finditer(unicodedata.normalize("NFC", text)))

    def is_all_of(self, text: str) -> bool:
        """Whether a text is the name alone, or the mail or the phone alone."""
        plain = unicodedata.normalize("NFC", text).strip()
        if folded(plain) == folded(self.name):
            return True
        return any(one.fullmatch(plain) for one in (self.named(), self.reached()) if one is not None)

    def taken_out(self, text: str, words: Words, *, perhaps: bool = False, named: bool = True) -> str:
        """Return a text without the person; `perhaps` takes out the first and the last name alone, too."""
        plain = unicodedata.normalize("NFC", text)
        reached, name, alone = self.reached(), self.named() if named else None, self.perhaps() if perhaps else None
        if reached is not None:
            plain = reached.sub(words.other, plain)
        for pattern in (name, alone):
            if pattern is not None:
                plain = pattern.sub(lambda found: _instead(found, words, any_case=found.re is name), plain)
        return plain if plain != unicodedata.normalize("NFC", text) else text


def folded(text: str) -> str:
    """Return a name as it is compared: without regard to capitals and blanks, å as aa."""
    plain = unicodedata.normalize("NFC", text).casefold()
    return " ".join(plain.split()).replace("å", "aa")


def digits(phone: str) -> str:
    """Return the digits of a phone number, without the country's."""
    found = "".join(re.findall(r"\d", phone))
    found = found.removeprefix("00") if found.startswith("0045") else found
    return found.removeprefix("45") if len(found) > 8 else found


def same_reach(one: tuple[str | None, str | None], traces: Traces) -> bool:
    """Whether a mail address or a phone number is one of the person's."""
    email, phone = (value or "" for value in one)
    mails = {known.strip().casefold() for known in traces.emails}
    phones = {digits(known) for known in traces.phones} - {""}
    return (bool(email.strip()) and email.strip().casefold() in mails) or digits(phone) in phones


# Thousands of texts are gone through for one person after another.
@lru_cache(maxsize=4)
def _named(name: str) -> re.Pattern[str] | None:
    parts = name.split()
    return _pattern("|".join(_whole(parts))) if len(parts) > 1 else None


@lru_cache(maxsize=4)
def _alone(name: str) -> re.Pattern[str] | None:
    parts = [one for one in name.split() if len(one) > 1]
    alone = dict.fromkeys([*parts[:1], *parts[-1:]])
    return _pattern("|".join(map(_letters, alone))) if alone else None


@lru_cache(maxsize=4)
def _reached(emails: tuple[str, ...], phones: tuple[str, ...], notes: tuple[str, ...]) -> re.Pattern[str] | None:
    found = [*map(_mail, emails), *filter(None, map(_phone, phones)), *_noted(notes)]
    return re.compile("|".join(found), re.IGNORECASE) if found else None


def _noted(notes: tuple[str, ...]) -> Iterator[str]:
    for note in notes:
        if len(note.strip()) >= _SHORTEST_NOTE and len(note.split()) > 1:
            yield r"\s+".join(map(re.escape, note.split()))


def _whole(parts: list[str]) -> Iterator[str]:
    first, *middle, last = parts
    between = "".join(rf"(?:\s+(?:{_letters(one)}|{_letters(one[0])}\.?))?" for one in middle)
    yield rf"{_letters(first)}{between}\s+{_letters(last)}"
    yield rf"{_letters(last)},\s*{_letters(first)}{between}"
    yield re.escape(quote(" ".join(parts))).replace("%20", r"(?:%20|\+|_)")


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFC", name).casefold().replace("aa", "å")
    return "".join(map(_letter, plain))


def _letter(letter: str) -> str:
    if letter == "å":
        return "(?:å|aa|a\u030a)"
    apart = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if apart == letter else f"(?:{re.escape(letter)}|{re.escape(apart)})"


def _pattern(inside: str) -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?:{inside}){_AFTER}", re.IGNORECASE)


def _mail(address: str) -> str:
    return re.escape(address.strip()).replace("@", "(?:@|%40)")


def _phone(number: str) -> str:
    found = digits(number)
    if len(found) < _FEWEST_DIGITS:
        return ""
    return rf"(?<!\d)(?:(?:\+|00)\s*45{_BREAK})?" + _BREAK.join(found) + r"(?!\d)"


def _is_name(found: re.Match[str]) -> bool:
    return found[0][:1].isupper()


def _instead(found: re.Match[str], words: Words, *, any_case: bool) -> str:
    if not any_case and not _is_name(found):
        return found[0]
    said = words.genitive if found["genitive"] else words.name
    return said[:1].upper() + said[1:] if _BEGINS.search(found.string[: found.start()]) else said
