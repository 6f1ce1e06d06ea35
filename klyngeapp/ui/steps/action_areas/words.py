"""What is said of the choice: how many are chosen, and what the square shows."""

from collections.abc import Sequence

from klyngeapp.domain.kinds import Choice
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.queries.choosing import Candidate

FEWEST, ADVISED = 3, 5
HALF = 50  # of a hundred: more gain or effort than this is much
# By much gain, and much effort.
CORNERS = {
    (True, False): N_("Begin here"),
    (True, True): N_("Great lifts: take few"),
    (False, False): N_("When there is time"),
    (False, True): N_("Leave it"),
}


def chosen(number: int) -> str:
    """Return what is to be said of so many areas."""
    if not number:
        return _("Tick three to five that you want to work on.")
    word = formats.number_word(number)
    if number == 1:
        return _("You have chosen one. Choose three at least, so that there is something for everybody.")
    if number < FEWEST:
        return _("You have chosen {word}. Choose three at least, so that there is something for everybody.", word=word)
    if number < ADVISED:
        return _("You have chosen {word}. That is fine.", word=word)
    if number == ADVISED:
        return _("You have chosen {word}. That is fine. More are hard to reach.", word=word)
    return _("You have chosen {word}. It can be done, but three to five are easier to reach.", word=word)


def corner(one: Candidate) -> str:
    """Return the corner in which a candidate lies."""
    return _(CORNERS[(one.gain or 0) >= HALF, (one.effort or 0) >= HALF])


def dot(one: Candidate) -> str:
    """Return what a screen reader says of a candidate in the square."""
    return _(
        "{name}: gain {gain}, effort {effort} of 100. {corner}.",
        name=one.title,
        gain=one.gain,
        effort=one.effort,
        corner=corner(one),
    )


def square(placed: Sequence[Candidate]) -> str:
    """Return the square as one sentence: each corner with those that lie there."""
    told = []
    for text in CORNERS.values():
        there = [one.title for one in placed if corner(one) == _(text)]
        if there:
            told.append(_("{corner}: {names}", corner=_(text), names=formats.and_list(there)))
    return "; ".join(told) + "." if told else ""


def dots(number: int, people: int) -> str:
    """Return how many dots there are, and how many people gave them."""
    if not number:
        return ""
    told = ngettext("{number} dot", "{number} dots", number)
    by = ngettext("{number} citizen", "{number} citizens", people) if people else ""
    return " · ".join(part for part in (told, by) if part)


def decision(choices: Sequence[Choice], key: str) -> str:
    """Return what was decided, in a word."""
    return next((_(one.label) for one in choices if one.key == key), key)
