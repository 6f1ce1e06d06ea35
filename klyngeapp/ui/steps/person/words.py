"""What is said of a person, in the language spoken now."""

from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.domain.fields.people import PARTS_OF_DAY, PERSON_STATUS, ROLES, WEEKDAYS
from klyngeapp.domain.fields.privacy import CONSENT_PURPOSES
from klyngeapp.domain.kinds import Choice
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.queries.person import Agreed, Given, PersonFacts, Promise, Role

_SHORT_DAYS = {
    "mon": N_("Mon"),
    "tue": N_("Tue"),
    "wed": N_("Wed"),
    "thu": N_("Thu"),
    "fri": N_("Fri"),
    "sat": N_("Sat"),
    "sun": N_("Sun"),
}
# What a consent lets us do, as it is said to somebody.
_MAY = {
    "photo": N_("May be shown in pictures"),
    "newsletter": N_("Wants the newsletter"),
    "publish_name": N_("Name may stand on the website"),
    "publish_phone": N_("Phone number may stand on the website"),
    "share_with_municipality": N_("Name may go to the municipality"),
}


def label_of(choices: tuple[Choice, ...], key: str) -> str:
    """Return the words of a choice; "" where it is none of them."""
    return next((_(choice.label) for choice in choices if choice.key == key), "")


def first_name(name: str) -> str:
    """Return what one calls somebody in a sentence."""
    return next(iter(name.split()), name)


def short_day(weekday: str) -> str:
    """Return the first letters of a day of the week."""
    return _(_SHORT_DAYS[weekday])


def part_of_day(part: str) -> str:
    """Return the words of a part of a day."""
    return label_of(PARTS_OF_DAY, part)


def time_of_week(weekday: str, part: str) -> str:
    """Return a part of a day of the week in words: Saturday, morning."""
    return f"{label_of(WEEKDAYS, weekday)}, {part_of_day(part).lower()}"


def lead(person: PersonFacts) -> str:
    """Return where somebody lives, since when they help, and how much they have given."""
    parts = [person.village_name] if person.village_name else []
    if person.status == "stopped":
        day = formats.long_date(person.stopped_on) if person.stopped_on else ""
        parts.append(_("stopped on {date}", date=day) if day else label_of(PERSON_STATUS, "stopped").lower())
    elif person.since:
        parts.append(_("volunteer since {month}", month=formats.month(person.since)))
    else:
        parts.append(label_of(PERSON_STATUS, person.status).lower())
    if person.minutes:
        parts.append(formats.hours(person.minutes))
    return formats.capital(" · ".join(part for part in parts if part))


def a_month(person: PersonFacts) -> str:
    """Return how much somebody wants to give in a month; "" where it is not known."""
    if not person.minutes_per_month:
        return ""
    return _("About {hours} a month", hours=formats.hours(person.minutes_per_month))


def kept(promises: tuple[Promise, ...]) -> str:
    """Return how many promises are kept."""
    said = [one for one in promises if one.answer == "yes"]
    done = sum(1 for one in said if one.done_on)
    return ngettext("{done} of {number} is done", "{done} of {number} are done", len(said), done=done) if said else ""


def due(promise: Promise) -> str:
    """Return when a promise was kept, or is to be, or since when one waits for an answer."""
    if promise.done_on:
        return _("done {date}", date=formats.short_date(promise.done_on))
    if promise.answer == "asked":
        return _("asked {date}", date=formats.short_date(promise.asked_on)) if promise.asked_on else _("asked")
    return formats.short_date(promise.due) if promise.due else ""


def purpose_of(entry: Given) -> str:
    """Return what hours were given to."""
    return entry.what or label_of(HOUR_KINDS, entry.kind)


def may(purpose: str) -> str:
    """Return what a consent lets us do."""
    return _(_MAY[purpose]) if purpose in _MAY else label_of(CONSENT_PURPOSES, purpose)


def said(agreed: Agreed) -> str:
    """Return when and how a consent was given, or that it was taken back or never given."""
    if agreed.withdrawn_on:
        return _("Withdrawn {date}", date=formats.short_date(agreed.withdrawn_on))
    if not agreed.id:
        return _("Not given")
    return _dated_and_how(agreed.given_on, agreed.how) or _("Given")


def told(person: PersonFacts) -> str:
    """Return when and how somebody was told what is kept about them."""
    if not person.informed_on and not person.informed_how:
        return _("Not told yet")
    if not person.informed_on:
        return person.informed_how
    return _("Told {date}", date=_dated_and_how(person.informed_on, person.informed_how))


def _dated_and_how(day: str, how: str) -> str:
    date = formats.short_date(day) if day else ""
    how = how[:1].lower() + how[1:]
    return _("{date}, {how}", date=date, how=how) if date and how else date or how


def role(one: Role) -> str:
    """Return a role as it stands in a line: what they are there as, and until when."""
    named = one.title or label_of(ROLES, one.role)
    if one.left:
        until = _("until {date}", date=formats.short_date(one.left))
        return f"{named}, {until}" if named else until
    return named
