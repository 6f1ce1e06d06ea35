"""What the group would do next: one thing first, and one or two that are close in time. Rules, never a stored list."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from klyngeapp.domain.home import HomeFacts, PlanState, current_phase
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.progress import CHECKS, is_done
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, _, ngettext

MOST_LINES = 3  # the first thing and two more; and the reminder of those who are kept too long
_SOON = timedelta(days=31)

# What to do in a step, as one would say it.
TO_DO: dict[str, str] = {
    "establishment.villages": N_("Write the villages in"),
    "establishment.steering_group": N_("Write the steering group in"),
    "establishment.consultant_and_municipality": N_("Find your contact at the municipality"),
    "establishment.timeline_and_budget": N_("Settle time and money"),
    "establishment.spread_the_word": N_("Tell of the project"),
    "establishment.first_volunteers": N_("Find the first volunteers"),
    "establishment.application": N_("Apply to the municipality"),
    "mapping.map": N_("Put the villages on the map"),
    "mapping.key_figures": N_("Find the key figures"),
    "mapping.survey": N_("Make the survey ready"),
    "mapping.answers": N_("Collect the answers"),
    "mapping.places": N_("Write meeting places and activities in"),
    "mapping.strengths": N_("Write down what you are good at"),
    "mapping.communication": N_("Agree on a shared channel"),
    "mapping.report": N_("Present the results"),
    "vision.vision_day": N_("Hold the vision day"),
    "vision.ideas": N_("Write the ideas down"),
    "vision.vision": N_("Write your vision"),
    "vision.action_areas": N_("Choose the action areas"),
    "vision.consultation": N_("Talk with the municipality"),
    "action_plans.plans": N_("Write the action plans"),
    "action_plans.roles": N_("Agree on who does what"),
    "action_plans.money": N_("Find the money"),
    "action_plans.hearing": N_("Hear the villages"),
    "implementation.organisation": N_("Choose your organisation"),
    "implementation.strategy_plan": N_("Make the strategy plan ready"),
    "implementation.adopt": N_("Adopt the plan and send it"),
    "implementation.follow_up": N_("Plan the year"),
    "implementation.handover": N_("Hand over and clean up"),
}
# Kinder than the check where the group has only begun.
_KINDLY: dict[str, str] = {
    "establishment.villages": N_("You only need their names. The rest can come later."),
    "establishment.steering_group": N_("You only need names. The rest can come later."),
    "establishment.consultant_and_municipality": N_("Somebody you can call when you are in doubt."),
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """One line of "Next steps", in the language spoken now. `step` ("phase.step") is where to go, "" for nowhere."""

    kind: str
    title: str
    detail: str
    step: str


def next_steps(facts: HomeFacts) -> tuple[NextStep, ...]:
    """Return what to do next, the first thing first: one line at least and three at most, and then who is to go."""
    first = _first(facts)
    lines = [first, *_dated(facts)]
    for step in _open_steps(facts):
        if len(lines) < MOST_LINES and step != first.step.partition("/")[0]:
            lines.append(_of_step(step, facts))
    return (*lines[:MOST_LINES], *_to_forget(facts))


def _to_forget(facts: HomeFacts) -> Iterator[NextStep]:
    """Yield the reminder of those who stopped longer ago than they are kept: a promise, so nothing crowds it out."""
    if facts.to_forget:
        title = _("It is time to tidy up")
        detail = ngettext(
            "{number} person who stopped is still in the file.",
            "{number} people who stopped are still in the file.",
            facts.to_forget,
        )
        yield NextStep("forget", title, detail, _KEPT)


def _first(facts: HomeFacts) -> NextStep:
    waiting = [plan for plan in facts.plans if not plan.written]
    if waiting and current_phase(facts) == "action_plans":
        plan = _waiting_most(facts)
        page = f"{_PLANS}/{plan.id}" if plan.id else _PLANS
        return NextStep("plans", _finish(len(waiting), len(facts.plans)), _lacking(plan), page)
    step = next(_open_steps(facts), "")
    if not step:
        return NextStep("done", _("You have been through all five phases"), _("Come back when the year turns."), "")
    return _of_step(step, facts)


def _finish(waiting: int, plans: int) -> str:
    if waiting == plans and plans > 1:
        return _("Write the action plans to the end")
    if waiting == 1:
        return _("Finish the last action plan")
    return _("Finish the last {count} action plans", count=formats.number_word(waiting))


def _waiting_most(facts: HomeFacts) -> PlanState:
    """Return the plan to take first: without a coordinator, else without a budget, else not written to the end."""
    without = [
        *(plan for plan in facts.plans if not plan.has_coordinator),
        *(plan for plan in facts.plans if not plan.has_budget),
        *(plan for plan in facts.plans if not plan.written),
    ]
    return without[0]


def _lacking(plan: PlanState) -> str:
    """Say what is missing first."""
    if not plan.has_coordinator:
        return _("{plan} lacks a coordinator.", plan=plan.title)
    if not plan.has_budget:
        return _("{plan} lacks a budget.", plan=plan.title)
    return _("Begin with “{plan}”.", plan=plan.title)


def _open_steps(facts: HomeFacts) -> Iterator[str]:
    """Yield the steps that are not done, those of the phase of today first, then the earlier, then the later."""
    order = [phase.id for phase in PHASES]
    now = order.index(current_phase(facts))
    for phase in (PHASES[now], *PHASES[:now], *PHASES[now + 1 :]):
        for step in phase.steps:
            name = f"{phase.id}.{step.id}"
            if not is_done(name, facts.progress):
                yield name


def _of_step(step: str, facts: HomeFacts) -> NextStep:
    checks = CHECKS[step]
    waiting = [check for check in checks if not check.holds(facts.progress)]
    if step in _KINDLY and len(waiting) == len(checks):
        detail = _(_KINDLY[step])
    else:
        detail = _("The step is done when {check}.", check=_(waiting[0].text))
    return NextStep("step", _(TO_DO[step]), detail, step)


def _dated(facts: HomeFacts) -> Iterator[NextStep]:
    """Yield what has a day: the next meeting, then the nearest date that cannot wait, then what is overdue."""
    yield from _meeting(facts)
    soon = sorted(_deadlines(facts), key=lambda found: found[0])
    yield from (step for _day, step in soon[:1])
    if facts.overdue and not soon:
        over = facts.overdue[0]
        count = formats.capital(formats.number_word(len(facts.overdue)))
        title = _("One thing is overdue") if len(facts.overdue) == 1 else _("{count} things are overdue", count=count)
        yield NextStep("overdue", title, _("The oldest is “{title}”.", title=over.title), over.page or _PLANS)


def _meeting(facts: HomeFacts) -> Iterator[NextStep]:
    meeting = facts.meeting
    if meeting is None:
        if not facts.meetings_held:
            yield NextStep("meeting", _("Agree on the first meeting"), _("When the day is set, it stands here."), "")
        return
    texts = [_("The agenda is ready.") if meeting.agenda_items else _("There is no agenda yet.")]
    if meeting.accepted:
        texts.append(_("{yes} of {asked} have said yes.", yes=meeting.accepted, asked=meeting.asked))
    elif meeting.asked:
        texts.append(ngettext("{number} person is asked.", "{number} people are asked.", meeting.asked))
    title = _("{meeting}, {day}", meeting=meeting.title, day=days.weekday(meeting.day))
    yield NextStep("meeting", title, " ".join(texts), "")


def _deadlines(facts: HomeFacts) -> Iterator[tuple[date, NextStep]]:
    hearing = facts.hearing
    if hearing is not None and hearing.last_day - facts.today <= _SOON:
        title = _("The hearing ends {day}", day=days.weekday(hearing.last_day))
        yield hearing.last_day, NextStep("hearing", title, _comments(hearing.comments, hearing.answered), _HEARING)
    for fund in facts.funds:
        if fund.day - facts.today <= _SOON:
            title = _("{fund} closes {day}", fund=fund.fund, day=days.weekday(fund.day))
            detail = _("The application “{title}” is not sent yet.", title=fund.application)
            yield fund.day, NextStep("fund", title, detail, "action_plans.money")


_HEARING, _PLANS, _KEPT = "action_plans.hearing", "action_plans.plans", "volunteers/kept"


def _comments(number: int, answered: int) -> str:
    if not number:
        return _("No comments have come yet.")
    if answered == number:
        return _("All comments have an answer.")
    return ngettext(
        "{number} comment has come. {answered} have an answer.",
        "{number} comments have come. {answered} have an answer.",
        number,
        answered=answered,
    )
