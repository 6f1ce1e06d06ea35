"""Sorting as a Danish reader expects: æ, ø, å last; aa counts as å; accents do not matter."""

import unicodedata

_LAST = {"æ": "{1", "ä": "{1", "ø": "{2", "ö": "{2", "å": "{3"}
_LIKE = {"ü": "y", "ð": "d", "þ": "th", "ß": "ss", "œ": "oe", "đ": "d", "ł": "l"}


def danish_key(text: str) -> tuple[str, str]:
    """Return a key that sorts texts in Danish order; the text itself decides between equals."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("aa", "å")
    return "".join(_letter(c) for c in folded), text


def _letter(letter: str) -> str:
    if letter in _LAST:
        return _LAST[letter]
    if letter in _LIKE:
        return _LIKE[letter]
    plain = "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))
    return plain or letter
