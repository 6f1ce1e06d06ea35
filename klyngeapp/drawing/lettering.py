"""Texts that have to fit: cut with an ellipsis, or broken into a few lines; and how large they are set."""

from klyngeapp.drawing.surface import Lettering, Ruler

ELLIPSIS = "…"
SMALLEST = 8.0
_MOST_LETTERS = 400  # more never fits on a line of a picture; so a text of any length costs the same


def axis(size: float) -> Lettering:
    """Return how the texts of an axis are set in a picture with texts of this size."""
    return Lettering(max(size - 1.5, SMALLEST))


def one_line(text: str) -> str:
    """Return a text without line breaks and doubled spaces, no longer than can ever be seen."""
    return " ".join(text[: 4 * _MOST_LETTERS].split())[: 2 * _MOST_LETTERS]


def elided(text: str, lettering: Lettering, room: float, ruler: Ruler) -> str:
    """Return a text on one line that is no wider than `room`: whole, cut with an ellipsis, or nothing."""
    text = one_line(text)
    if ruler.text_width(text, lettering) <= room:
        return text
    if ruler.text_width(ELLIPSIS, lettering) > room:
        return ""
    fits, too_long = 0, min(len(text), _MOST_LETTERS)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if ruler.text_width(text[:middle].rstrip() + ELLIPSIS, lettering) <= room:
            fits = middle
        else:
            too_long = middle
    return text[:fits].rstrip() + ELLIPSIS


def wrapped(text: str, lettering: Lettering, room: float, ruler: Ruler, most: int) -> tuple[str, ...]:
    """Return a text broken at its spaces into at most `most` lines; the last is cut where more is left.

    A word wider than `room` is cut in the middle.
    """
    words, lines = one_line(text).split(" "), list[str]()
    while words and words != [""]:
        if len(lines) == most - 1:
            lines.append(elided(" ".join(words), lettering, room, ruler))
            break
        taken = _words_that_fit(words, lettering, room, ruler)
        if taken:
            lines.append(" ".join(words[:taken]))
            words = words[taken:]
            continue
        letters = _letters_that_fit(words[0], lettering, room, ruler)
        if not letters:
            break
        lines.append(words[0][:letters])
        words[0] = words[0][letters:]
    return tuple(line for line in lines if line)


def widest(texts: tuple[str, ...], lettering: Lettering, ruler: Ruler) -> float:
    """Return the width of the widest of some texts; 0 where there are none."""
    return max((ruler.text_width(one_line(text), lettering) for text in texts), default=0.0)


def _words_that_fit(words: list[str], lettering: Lettering, room: float, ruler: Ruler) -> int:
    for count in range(1, len(words) + 1):
        if ruler.text_width(" ".join(words[:count]), lettering) > room:
            return count - 1
    return len(words)


def _letters_that_fit(word: str, lettering: Lettering, room: float, ruler: Ruler) -> int:
    for count in range(1, len(word) + 1):
        if ruler.text_width(word[:count], lettering) > room:
            return count - 1
    return len(word)
