"""What is said about the sections: their pages, and what is missing before the plan is printed."""

from dataclasses import dataclass

from klyngeapp.i18n.language import _, ngettext
from klyngeapp.services.plan_pages import PlanPages
from klyngeapp.store.queries.plan_editor import PlanEditing, Section
from klyngeapp.ui.steps.strategy_plan.sections import Line

# Where a section takes from what comes by itself: the pages that lead there.
SOURCES: dict[str, str] = {
    "summary": "vision.action_areas",
    "process": "establishment.timeline_and_budget",
    "cluster": "mapping.map",
    "mapping": "mapping.strengths",
    "vision": "vision.vision",
    "areas": "vision.action_areas",
    "plans": "action_plans.plans",
    "economy": "action_plans.money",
    "organisation": "implementation.organisation",
    "municipality": "establishment.consultant_and_municipality",
    "follow_up": "implementation.follow_up",
    "thanks": "establishment.steering_group",
    "municipal_plan": "mapping.strengths",
    "all_answers": "mapping.answers",
    "appendix": "mapping.report",
}


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing: in which section, what is said, and the button; `where` is the page it leads to, ""
    for the section itself.
    """

    section: str
    title: str
    words: str
    deed: str
    where: str = ""


def lacks(found: PlanEditing, pages: PlanPages | None) -> list[Lack]:
    """Return what is missing before the plan is printed."""
    made = []
    for section in found.sections:
        if not section.included:
            continue
        if section.key == "foreword" and not section.words:
            made.append(Lack(section.id, section.title, _unwritten(section), _("Write now")))
        elif section.key == "plans" and found.unready:
            words = ngettext(
                "{number} plan lacks a coordinator or a budget.",
                "{number} plans lack a coordinator or a budget.",
                found.unready,
            )
            made.append(Lack(section.id, section.title, words, _("Show them"), "action_plans.plans"))
        elif pages is not None and section.id not in pages.sections and section.id in pages.shows:
            made.append(_empty(section))
    return made


def _unwritten(section: Section) -> str:
    if section.writer:
        return _("{name} has not written it yet.", name=section.writer.split()[0])
    return _("It is not written yet.")


def _empty(section: Section) -> Lack:
    where = SOURCES.get(section.key, "") if section.automatic else ""
    words = _("There is nothing to print in it yet.")
    return Lack(section.id, section.title, words, _("Fill it in") if where else _("Write now"), where)


def line(section: Section, pages: PlanPages | None, *, lacking: bool) -> Line:
    """Return a section as the list shows it."""
    said = _pages(section, pages)
    spoken = [section.title, _("in the plan") if section.included else _("left out")]
    if section.included and said:
        spoken.append(said)
    if lacking:
        spoken.append(_("something is missing"))
    return Line(section.id, section.title, section.included, lacking, said, ", ".join(spoken))


def _pages(section: Section, pages: PlanPages | None) -> str:
    if not section.included:
        return _("left out")
    if pages is None:
        return ""
    span = pages.sections.get(section.id)
    if span is None:
        return _("nothing in it") if section.id in pages.shows else ""
    first, last = span
    return _("p. {page}", page=first) if first == last else _("p. {first}–{last}", first=first, last=last)


def state(pages: PlanPages | None, missing: int) -> str:
    """Return how long the plan is, and in how many sections something is missing."""
    if pages is None:
        return _("Counting the pages …")
    length = ngettext("{number} page.", "{number} pages.", pages.total)
    if not missing:
        return f"{length} " + _("Nothing is missing.")
    lacking = ngettext(
        "Something is missing in {number} section.", "Something is missing in {number} sections.", missing
    )
    return f"{length} {lacking}"


def on_page(section: Section, pages: PlanPages | None) -> str:
    """Return where the open section stands in the plan."""
    span = pages.sections.get(section.id) if pages is not None and section.included else None
    if span is None or pages is None:
        return ""
    first, last = span
    if first == last:
        return _("Page {page} of {total}", page=first, total=pages.total)
    return _("Pages {first}–{last} of {total}", first=first, last=last, total=pages.total)


def counted(words: int) -> str:
    """Return how many words a text has."""
    return ngettext("{number} word", "{number} words", words) if words else _("Nothing of your own yet")
