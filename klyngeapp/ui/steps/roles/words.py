"""What is said of the hands that are needed, in the language spoken now."""

from collections.abc import Sequence

from klyngeapp.domain.fields.people import PARTS_OF_DAY, WEEKDAYS
from klyngeapp.domain.helpers import WEIGHTS, Helper, Need, Reason
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext, spoken

_TIMES = {choice.key: choice.label for choice in (*WEEKDAYS, *PARTS_OF_DAY)}


def lead(needs: Sequence[Need]) -> str:
    """Return how many are needed, how many have said yes, and where hands are missing."""
    open_ones = [need for need in needs if not need.closed]
    wanted = sum(need.number for need in open_ones)
    found = sum(min(len(need.yes), need.number) for need in open_ones)
    waiting = sum(1 for need in open_ones if need.missing)
    said = _("{wanted} are needed, and {found} have said yes.", wanted=wanted, found=found)
    if not waiting:
        return _("{said} All tasks have hands enough.", said=said)
    count = formats.capital(formats.number_word(waiting))
    if waiting == 1:
        return _("{said} One task lacks hands.", said=said)
    return _("{said} {count} tasks lack hands.", said=said, count=count)


def said_yes(need: Need) -> str:
    """Return how many of those needed have said yes."""
    return _("{number} of {total}", number=len(need.yes), total=need.number)


def time(need: Need) -> str:
    """Return when help is needed: as it is written, else the day and the part of it."""
    return need.when or _day_and_part(need)


def _day_and_part(need: Need) -> str:
    day, part = (_(_TIMES[key]) if key in _TIMES else "" for key in (need.weekday, need.part_of_day))
    day, part = day.lower() if spoken() == "da" else day, part.lower()
    return f"{day} {part}".strip()


def facts(need: Need) -> str:
    """Return how many are needed, when, and for how long."""
    parts = [ngettext("{number} person", "{number} people", need.number)]
    if time(need):
        parts.append(time(need))
    if need.minutes and formats.hours(need.minutes) not in time(need):
        parts.append(_("about {hours} each", hours=formats.hours(need.minutes)))
    return " · ".join(parts)


def reason(need: Need, helper: Helper, why: Reason) -> str:
    """Return why somebody is proposed."""
    if why == "time":
        return _("Can {when}", when=_day_and_part(need))
    if why == "skill":
        return need.skill_name
    if why == "village":
        return _("Lives in the village")
    if why == "asked_for":
        return _("Has asked for more tasks")
    return _("{hours} so far", hours=formats.hours(helper.minutes))


def weights() -> str:
    """Return how the suggestions are ranked."""
    return _(
        "How we find them: the right time counts {time}, the right skill {skill}, having asked for more tasks "
        "{asked_for}, and living in the village {village}.",
        **{name: str(weight) for name, weight in WEIGHTS.items()},
    )
