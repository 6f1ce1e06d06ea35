"""What the page of the vision day says: times, who came, and what is ready."""

from datetime import date

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.vision_days import VisionDay

Checks = tuple[tuple[bool, str], ...]


def time(text: str | None) -> str:
    """Return a time of day as it is written: 19.35."""
    hour, _colon, minute = (text or "").partition(":")
    return _("{hour}:{minute}", hour=hour, minute=minute) if text else ""


def where(one: VisionDay) -> str:
    """Return from when to when, and where."""
    start, end = time(one.start), time(one.end)
    hours = _("at {start}–{end}", start=start, end=end) if start and end else ""
    if start and not end:
        hours = _("at {start}", start=start)
    return " · ".join(part for part in (formats.capital(hours), one.place) if part)


def came(one: VisionDay, villages: int) -> str:
    """Return how many came and from how many of the villages; "" where nobody has counted."""
    if one.came is None:
        return ""
    told = ngettext("{number} came", "{number} came", one.came)
    if not one.villages or not villages:
        return told
    word = formats.number_word(one.villages)
    if one.villages >= villages:
        return _("{came}, from all {word} villages", came=told, word=word)
    return _("{came}, from {word} of {all} villages", came=told, word=word, all=formats.number_word(villages))


def ready(one: VisionDay, today: date) -> Checks:
    """Return what has to be ready before the day; from the day on, what is to be written down of it too."""
    before = (
        (one.day is not None, _("the day is set")),
        (bool(one.place), _("the place is agreed")),
        (bool(one.items), _("there is a programme")),
        (bool(one.asked), _("the tables have their questions")),
    )
    if not one.is_held(today):
        return (*before, (one.signup_by is not None, _("people know by when to sign up")))
    return (
        *before,
        (one.came is not None, _("you have counted who came")),
        (bool(one.answered), _("what the tables said is written down")),
        (bool(one.ideas), _("the ideas are written down")),
    )


def item(begins: str, title: str, minutes: int | None) -> str:
    """Return an item of the programme as it is read aloud."""
    length = ngettext("{number} minute", "{number} minutes", minutes) if minutes else ""
    return ", ".join(part for part in (time(begins), title, length) if part)
