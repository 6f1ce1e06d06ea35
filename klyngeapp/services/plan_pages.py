"""What the strategy plan becomes as it stands: how many pages, on which of them each section is, and what it shows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import sqlalchemy as sa

from klyngeapp.documents import strategy_plan as document
from klyngeapp.documents.pdf.build import count_pages
from klyngeapp.documents.reading import shown
from klyngeapp.domain.plan_facts import PlanFacts
from klyngeapp.domain.plan_sections import Chosen
from klyngeapp.i18n.language import speaking
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.system.progress import UNHEARD, Progress


@dataclass(frozen=True, slots=True)
class PlanPages:
    """By the id of a section: `sections` are its first and last page, where it has any; `shows` is what comes by
    itself there, whether the group wants it or not.
    """

    total: int
    sections: Mapping[str, tuple[int, int]]
    shows: Mapping[str, tuple[str, ...]]


def plan_pages(connection: sa.Connection, *, language: str, today: date, progress: Progress = UNHEARD) -> PlanPages:
    """Lay the plan out in "da" or "en" for the group itself, without painting it; `Cancelled` where it is no longer
    wanted.
    """
    with speaking(language):
        facts = plan_facts(connection, "group", today)
        made = document.pieces(facts)
        headlines, total = count_pages(document.strategy_plan(facts), progress)
        shows = {choice.id: _shows(facts, choice) for choice in document.all_chosen(facts)}
    firsts: list[tuple[str, int]] = []
    place = 0
    for choice, blocks in made:
        pages = [headlines[n] for n in range(place, place + len(blocks)) if n in headlines]
        if pages:
            firsts.append((choice.id if choice else "", pages[0]))
        place += len(blocks)
    ends = [*(first for _id, first in firsts[1:]), total + 1]
    spans = {row_id: (first, max(end - 1, first)) for (row_id, first), end in zip(firsts, ends, strict=True) if row_id}
    return PlanPages(total, spans, shows)


def _shows(facts: PlanFacts, choice: Chosen) -> tuple[str, ...]:
    return shown(document.section(facts, replace(choice, automatic=True, body="")))
