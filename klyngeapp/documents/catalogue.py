"""The documents that can be printed: id, title, and what a workbook must hold for each."""

from collections.abc import Callable
from dataclasses import dataclass

from klyngeapp.domain.facts import Overview
from klyngeapp.i18n.language import N_, Sentence


@dataclass(frozen=True, slots=True)
class Need:
    """Something a document cannot do without: a named check, and the sentence where it does not hold."""

    name: str
    text: str
    holds: Callable[[Overview], bool]


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document; `title` is a message id. An id is never the name of a table: `export` takes both."""

    id: str
    title: str
    needs: tuple[Need, ...]


MAPPING_REPORT = "mapping-report"
MINUTES = "minutes"  # of one meeting: whoever asks for them says which


def _has(*tables: str) -> Callable[[Overview], bool]:
    return lambda facts: any(facts.counts.get(table, 0) > 0 for table in tables)


_KINDS = (
    DocumentKind(
        "strategy-plan",
        N_("Strategy plan"),
        (
            Need(
                "villages",
                N_("No village belongs to the cluster today. Add the villages."),
                lambda facts: bool(facts.villages),
            ),
            Need("vision", N_("There is no vision yet. Write what you want to become."), _has("vision")),
            Need("action_areas", N_("There are no action areas yet. Choose what to work with."), _has("action_area")),
            Need(
                "organisation",
                N_("Nothing is written about the organisation that carries on. Add its parts, such as a council."),
                _has("body", "seat", "statute"),
            ),
        ),
    ),
    DocumentKind(
        MAPPING_REPORT,
        N_("Mapping report"),
        (
            Need(
                "villages",
                N_("No village belongs to the cluster today. Add the villages."),
                lambda facts: bool(facts.villages),
            ),
            Need(
                "answers",
                N_("Nobody has answered the survey yet. Count the answers first."),
                lambda facts: bool(facts.survey.respondents),
            ),
            Need(
                "strengths",
                N_("Nothing is written of strengths and potentials yet. Write the first ones in."),
                _has("swot_item", "potential"),
            ),
        ),
    ),
    DocumentKind(
        MINUTES,
        N_("Minutes of a meeting"),
        (Need("meeting", N_("There are no meetings yet. Add one, and write its agenda."), _has("meeting")),),
    ),
)

DOCUMENTS: dict[str, DocumentKind] = {kind.id: kind for kind in _KINDS}


def missing(kind: DocumentKind, facts: Overview) -> tuple[Sentence, ...]:
    """Return what a workbook lacks for a document, one sentence each; none where it is ready.

    A document that lacks something can be printed all the same: it leaves out what is not there.
    """
    return tuple(Sentence(need.text) for need in kind.needs if not need.holds(facts))
