"""The sections of the strategy plan: which there are, in which order, and what a group has made of them.

Source of the list: the published strategy plans of the village clusters (description of the cluster, vision
and chosen areas, organisation, and what they have around these).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from klyngeapp.domain.plan_facts import Row
from klyngeapp.i18n.language import LANGUAGES, N_, translate


@dataclass(frozen=True, slots=True)
class PlanSection:
    """A section that the program can fill by itself. `title` is a message id."""

    key: str
    title: str


SECTIONS = (
    PlanSection("cover", N_("Cover")),
    PlanSection("foreword", N_("Foreword")),
    PlanSection("summary", N_("In short")),
    PlanSection("process", N_("How it came about")),
    PlanSection("cluster", N_("The cluster today")),
    PlanSection("mapping", N_("Strengths and potentials")),
    PlanSection("vision", N_("Our vision")),
    PlanSection("areas", N_("Action areas")),
    PlanSection("plans", N_("Action plans")),
    PlanSection("economy", N_("Economy")),
    PlanSection("organisation", N_("Organisation")),
    PlanSection("municipality", N_("Cooperation with the municipality")),
    PlanSection("follow_up", N_("Follow-up")),
    PlanSection("thanks", N_("Thanks and sources")),
    PlanSection("municipal_plan", N_("The municipal plan")),
    PlanSection("all_answers", N_("All answers in figures")),
    PlanSection("appendix", N_("Appendices")),
)
_BY_KEY = {section.key: section for section in SECTIONS}


@dataclass(frozen=True, slots=True)
class Chosen:
    """A section of one plan. `key` is "" for one that the group has added; `title` is "" where it is the usual one.

    `automatic` says whether what comes by itself shall stand below the group's own text, the `body`.
    `is_asked_for` says that the group has it in its own list, not just that it is there when nobody chose;
    `responsible` is the id of the person who writes it; `id` is that of its row, "" where nobody chose.
    """

    key: str
    title: str
    body: str
    automatic: bool
    is_asked_for: bool
    responsible: str = ""
    id: str = ""


def chosen(rows: Iterable[Row]) -> tuple[Chosen, ...]:
    """Return the sections of a plan, in order; a group that has chosen none gets all that have something to tell."""
    found = _in_order(rows)
    if not any(row.text("key") in _BY_KEY for row in found):
        usual = [Chosen(s.key, "", "", automatic=True, is_asked_for=False) for s in SECTIONS]
        own = [_chosen(row) for row in found if row.number("included")]
        # What they have written themselves comes first, as a foreword would: after the cover.
        return (*usual[:1], *own, *usual[1:])
    return tuple(_chosen(row) for row in found if row.number("included"))


def every_section(rows: Iterable[Row]) -> tuple[Chosen, ...]:
    """Return all sections that a group has in its list, in order: those that are left out, too."""
    return tuple(_chosen(row) for row in _in_order(rows))


def _in_order(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (row.number("position") is None, row.number("position") or 0, row.id))


def _chosen(row: Row) -> Chosen:
    section = _BY_KEY.get(row.text("key"))
    title = row.text("title")
    if section is not None and title in {translate(section.title, language) for language in LANGUAGES}:
        title = ""
    return Chosen(
        key=section.key if section else "",
        title=title,
        body=row.text("body"),
        automatic=row.number("with_automatic") != 0,
        is_asked_for=True,
        responsible=row.text("responsible_person"),
        id=row.id,
    )


def usual_title(key: str) -> str:
    """Return the message id of a section's usual title."""
    return _BY_KEY[key].title
