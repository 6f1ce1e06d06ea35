"""What is said of the action plans, in the language spoken now."""

from collections.abc import Sequence

from klyngeapp.domain.plan_states import PlanLine, State
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext

NOBODY = "?"
ICONS: dict[State, str] = {"missing": "triangle-alert", "writing": "pencil", "written": "check"}
INKS: dict[State, str] = {"missing": "warn", "writing": "area4", "written": "ok"}
_STATES: dict[State, str] = {
    "missing": N_("Missing"),
    "writing": N_("In writing"),
    "written": N_("Finished"),
}


def state(of: State) -> str:
    """Return how far a plan is, in a word or two."""
    return _(_STATES[of])


def colour(line: PlanLine) -> str:
    """Return the colour of a plan: that of its area."""
    return area_colour(line.place) if line.place is not None else "primary"


def area(line: PlanLine) -> str:
    """Return the area of a plan."""
    return line.area_title or _("Without an action area")


def initials(name: str) -> str:
    """Return the first letters of a name; a question mark for nobody."""
    words = [word for word in name.split() if word[:1].isalpha()]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper() if words else NOBODY


def lead(lines: Sequence[PlanLine]) -> str:
    """Return how many plans there are, and how far they are."""
    written, writing, missing = (
        sum(1 for line in lines if line.state == one) for one in ("written", "writing", "missing")
    )
    said = [
        (written, ngettext("{number} is finished", "{number} are finished", written)),
        (writing, ngettext("{number} is in writing", "{number} are in writing", writing)),
        (missing, ngettext("{number} lacks something", "{number} lack something", missing)),
    ]
    plans = ngettext("{number} plan", "{number} plans", len(lines))
    return _("{plans} · {states}", plans=plans, states=", ".join(text for number, text in said if number))


def lacking(line: PlanLine) -> str:
    """Return what a plan lacks, "" where it lacks nothing."""
    return {
        (): "",
        ("coordinator",): _("Lacks a coordinator"),
        ("budget",): _("Lacks a budget"),
        ("coordinator", "budget"): _("Lacks a coordinator and a budget"),
    }[line.lacks]


def so_far(line: PlanLine, total: int) -> str:
    """Return how many parts of a plan are written."""
    return _("{number} of {total} parts written", number=len(line.parts), total=total)


def months(line: PlanLine) -> str:
    """Return when a plan runs, "" where that is not known."""
    if line.start and line.end:
        return _("{first} to {last}", first=formats.month(line.start), last=formats.month(line.end))
    if line.start:
        return _("from {month}", month=formats.month(line.start))
    return _("until {month}", month=formats.month(line.end)) if line.end else ""


def spoken(line: PlanLine) -> str:
    """Return a plan as a screen reader says it."""
    who = _("coordinator {name}", name=line.coordinator) if line.coordinator else _("no coordinator")
    parts = [line.title, area(line), who, state(line.state).lower(), months(line)]
    return ", ".join(part for part in parts if part)


def summary(lines: Sequence[PlanLine]) -> str:
    """Return the timeline in a sentence."""
    days = sorted(line.start for line in lines if line.start), sorted(line.end for line in lines if line.end)
    if not days[0] or not days[1]:
        return _("{state}. No plan has its months yet.", state=lead(lines))
    return _(
        "{state}. The first begins in {first}, the last ends in {last}.",
        state=lead(lines),
        first=formats.month(days[0][0]),
        last=formats.month(days[1][-1]),
    )
