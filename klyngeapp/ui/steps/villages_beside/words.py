"""What is said of the villages beside each other."""

from klyngeapp.domain.fairness import Apart, Beside, Measure, VillageBeside
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext

MOST = 6  # sentences
TITLES: dict[Measure, str] = {
    "seats": N_("Steering group"),
    "answers": N_("Answers"),
    "ideas": N_("Ideas"),
    "money": N_("Money"),
    "hours": N_("Hours"),
}
_NONE: dict[Measure, str] = {
    "seats": N_("{village} has {lives} of the inhabitants and nobody in the steering group."),
    "answers": N_("{village} has {lives} of the inhabitants and none of the answers."),
    "ideas": N_("{village} has {lives} of the inhabitants and none of the ideas."),
    "money": N_("{village} has {lives} of the inhabitants and none of the money."),
    "hours": N_("{village} has {lives} of the inhabitants and none of the hours."),
}
_SOME: dict[Measure, str] = {
    "seats": N_("{village} has {lives} of the inhabitants and {has} of the seats."),
    "answers": N_("{village} has {lives} of the inhabitants and {has} of the answers."),
    "ideas": N_("{village} has {lives} of the inhabitants and {has} of the ideas."),
    "money": N_("{village} has {lives} of the inhabitants and {has} of the money."),
    "hours": N_("{village} has {lives} of the inhabitants and {has} of the hours."),
}
_OF: dict[Measure, str] = {
    "seats": N_("{share} of the seats"),
    "answers": N_("{share} of the answers"),
    "ideas": N_("{share} of the ideas"),
    "money": N_("{share} of the money"),
    "hours": N_("{share} of the hours"),
}
NOTHING: dict[Measure, str] = {
    "seats": N_("Nobody in the steering group represents a village yet."),
    "answers": N_("There are no answers to the survey yet."),
    "ideas": N_("No idea names a village yet."),
    "money": N_("No action plan that costs money names a village yet."),
    "hours": N_("No hours belong to a village yet. They follow the village of whoever gave them."),
}


def told(one: Apart) -> str:
    """Return the sentence about a village that stands apart."""
    lives = formats.percent(*one.lives)
    if not one.has[0]:
        return _(_NONE[one.measure], village=one.village, lives=lives)
    return _(_SOME[one.measure], village=one.village, lives=lives, has=formats.percent(*one.has))


def sentences(found: Beside, seen: tuple[Apart, ...], *, is_known: bool) -> tuple[str, ...]:
    """Return what is to be seen, one thing a sentence."""
    if len(found.villages) < 2:
        return (_("Write at least two villages in. Then they can be seen beside each other."),)
    if not is_known:
        return (_("Write in how many live in each village. Then you can see what each one's share would be."),)
    if not seen:
        return (_("No village stands apart: each has about what fits those who live there."),)
    made = [told(one) for one in seen[:MOST]]
    more = len(seen) - MOST
    if more > 0:
        made.append(ngettext("{number} more thing stands apart.", "{number} more things stand apart.", more))
    return tuple(made)


def share(measure: Measure, figure: int | None, whole: int) -> str:
    """Return a share of a measure; of few answers none is told."""
    if figure is None:
        return _("not told")
    return _(_OF[measure], share=formats.percent(figure, whole))


def answered(village: VillageBeside) -> str:
    """Return how many have answered."""
    if village.few:
        return _("few")
    return "" if village.answered is None else formats.whole(village.answered)


def rate(village: VillageBeside, people: int | None) -> str:
    """Return how many per cent have answered."""
    if village.few or village.answered is None or not people:
        return ""
    return formats.percent(village.answered, people)


def hours(minutes: int) -> str:
    """Return minutes as hours, without the word."""
    return formats.decimal(round(minutes / 60 * 100) * 10)
