"""How far the adoption is, in sentences."""

from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.adoption import Adoption, Version

_MOST = 4  # sections that are named
_DAY = len("2026-12-03")


def state(found: Adoption) -> str:
    """Return when the plan is adopted, and how long it is in hearing."""
    version = found.version
    if version is None:
        return _("There is no version of the plan to adopt yet.")
    if version.status == "adopted":
        return adopted(version)
    said = []
    planned = parse_day(version.planned_on) if len(version.planned_on) == _DAY else None
    if planned is not None:
        said.append(_("The plan is to be adopted on {day}.", day=days.weekday(planned)))
    if version.status == "hearing" and version.hearing_to:
        until = formats.long_date(version.hearing_to)
        if found.is_heard:
            said.append(_("The hearing ended on {day}.", day=until))
        else:
            said.append(_("The draft is in hearing until {day}.", day=until))
    return " ".join(said) or _("The plan is a draft.")


def adopted(version: Version) -> str:
    """Return when and by whom a version was adopted."""
    day = formats.long_date(version.adopted_on) if version.adopted_on else ""
    if day and version.adopted_by:
        who = _within(version.adopted_by)
        return _("{title} was adopted on {day} by {who}.", title=version.title, day=day, who=who)
    if day:
        return _("{title} was adopted on {day}.", title=version.title, day=day)
    return _("{title} is adopted.", title=version.title)


def _within(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() and " " not in text else text


def checks(found: Adoption) -> list[tuple[bool, str]]:
    """Return what must be in place, in words."""
    plans = ngettext("{number} action plan is written", "all {number} action plans are written", found.plans)
    texts = {
        "parts": _("the plan has its three parts"),
        "vision": _("the vision is adopted"),
        "plans": plans if found.plans else _("there are action plans"),
        "hearing": _("the hearing is over"),
        "who": _("it is written who says yes"),
    }
    return [(holds, texts[key]) for key, holds in found.checks]


def missing(found: Adoption) -> str:
    """Return what holds the adoption back."""
    if not found.missing:
        return _("Everything is in place.")
    return ngettext(
        "{number} thing is missing. You can adopt all the same, and write why.",
        "{number} things are missing. You can adopt all the same, and write why.",
        found.missing,
    )


def comments(found: Adoption) -> tuple[str, str]:
    """Return how many have answered in the hearing, and what it led to."""
    if not found.comments:
        return _("None yet"), ""
    number = ngettext("{number} response", "{number} responses", found.comments)
    answered = ngettext("{number} is answered", "{number} are answered", found.answered)
    led = ""
    if found.led:
        word = formats.capital(formats.number_word(found.led))
        led = ngettext(
            "{word} of them has changed the plan.", "{word} of them have changed the plan.", found.led, word=word
        )
    return f"{number} · {answered}", led


def changed(found: Version, titles: tuple[str, ...]) -> tuple[str, str]:
    """Return in how many places the plan has changed since it was frozen, and which."""
    if found.status == "adopted":
        head = ngettext(
            "The plan has changed in {number} place since you adopted it",
            "The plan has changed in {number} places since you adopted it",
            len(titles),
        )
    else:
        head = ngettext(
            "The plan has changed in {number} place since you sent it in hearing",
            "The plan has changed in {number} places since you sent it in hearing",
            len(titles),
        )
    named = list(titles[:_MOST])
    if len(titles) > _MOST:
        left = len(titles) - _MOST
        named.append(ngettext("{number} more", "{number} more", left))
    told = f"{formats.capital(formats.and_list(named))}."
    if found.status == "adopted":
        told += " " + _("The PDF shows the plan as it is now.")
    return head, told
