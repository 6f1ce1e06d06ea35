"""What is said of the hearing, in the language spoken now."""

from datetime import date

from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.hearing import Comment, Hearing


def state(found: Hearing, today: date) -> str:
    """Return whether the hearing runs, and how far the answers are."""
    return " ".join(part for part in (_when(found, today), comments(found)) if part)


def _when(found: Hearing, today: date) -> str:
    first, last = parse_day(found.first), parse_day(found.last)
    if first is None or last is None:
        return _("The hearing has no days yet.")
    if today < first:
        return _("The hearing begins {day}.", day=days.weekday(first))
    if today <= last:
        return _("The hearing ends {day}.", day=days.weekday(last))
    return _("The hearing ended {day}.", day=days.weekday(last))


def comments(found: Hearing) -> str:
    """Return how many comments came, and how many have an answer."""
    number, waiting = len(found.comments), len(found.unanswered)
    if not number:
        return _("No comments have come yet.")
    if not waiting:
        return _("All comments have an answer.")
    return ngettext(
        "{number} comment has come. {answered} have an answer.",
        "{number} comments have come. {answered} have an answer.",
        number,
        answered=number - waiting,
    )


def who(one: Comment) -> str:
    """Return who has said it, where they live and when it came."""
    day = parse_day(one.day)
    parts = (one.sender, one.village, days.day_and_month(day) if day else "", one.plan)
    return " · ".join(part for part in parts if part)


def villages(found: Hearing) -> str:
    """Return how many villages nobody has written from."""
    silent = sum(1 for _name, has_one in found.villages if not has_one)
    if not silent:
        return _("Comments have come from every village.")
    return ngettext(
        "No comments have come from {number} village.", "No comments have come from {number} villages.", silent
    )
