"""The documents that can be printed: id, title, and what a workbook must hold for each."""

from collections.abc import Callable, Mapping
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
    """A document; `title` is a message id, as is `about`: what it is, where it lacks nothing.

    An id is never the name of a table: `export` takes both.
    """

    id: str
    title: str
    needs: tuple[Need, ...]
    about: str = ""


MAPPING_REPORT = "mapping-report"
MONEY_OVERVIEW = "money-overview"
STATUTES = "statutes"
TIMESHEET, HOURS_REPORT, PERSON_STATEMENT = "timesheet", "hours-report", "person-statement"
VOLUNTEER_LIST, THANK_YOU_LIST = "volunteer-list", "thank-you-list"
HOURS_SHEET, SIGN_UP_SHEET = "hours-sheet", "sign-up-sheet"
PRIVACY_REGISTER, PERSON_COPY = "privacy-register", "person-copy"
MINUTES = "minutes"  # of one meeting: whoever asks for them says which


def _has(*tables: str) -> Callable[[Overview], bool]:
    return lambda facts: any(facts.counts.get(table, 0) > 0 for table in tables)


_HOURS = Need("hours", N_("No hours are written down yet. Write the first ones in."), _has("hours_entry"))
_PEOPLE = Need("people", N_("Nobody has offered to help yet. Write the first volunteers in."), _has("person"))
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
        about=N_("For the municipality and the citizens"),
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
        about=N_("The survey, the map and the strengths"),
    ),
    DocumentKind(
        MONEY_OVERVIEW,
        N_("Overview of the money"),
        (Need("budget", N_("No plan has a budget yet. Write what the plans cost."), _has("budget_line", "financing")),),
        about=N_("What each plan costs, who pays, and what is missing"),
    ),
    DocumentKind(
        STATUTES,
        N_("Statutes"),
        (Need("statutes", N_("No statutes are written yet. Begin with ours, and correct them."), _has("statute")),),
        about=N_("To read aloud together, and to sign"),
    ),
    DocumentKind(
        MINUTES,
        N_("Minutes of a meeting"),
        (Need("meeting", N_("There are no meetings yet. Add one, and write its agenda."), _has("meeting")),),
        about=N_("Of the meeting you choose; its agenda before the day"),
    ),
    DocumentKind(TIMESHEET, N_("Timesheet"), (_HOURS,), about=N_("The hours a fund counts, to be signed")),
    DocumentKind(HOURS_REPORT, N_("Report on hours"), (_HOURS,), about=N_("For the municipality; nobody is named")),
    DocumentKind(PERSON_STATEMENT, N_("Statement of hours"), (_HOURS,), about=N_("For each person, month by month")),
    DocumentKind(VOLUNTEER_LIST, N_("List of volunteers"), (_PEOPLE,), about=N_("Who can help with what")),
    DocumentKind(THANK_YOU_LIST, N_("List of thanks"), (_HOURS,), about=N_("Everybody who has given hours")),
    DocumentKind(HOURS_SHEET, N_("Hours sheet"), (), about=N_("A blank sheet to send round at an event")),
    DocumentKind(SIGN_UP_SHEET, N_("Sign-up sheet"), (), about=N_("A blank sheet for those who want to help")),
)

PAPERS = frozenset(
    {TIMESHEET, HOURS_REPORT, PERSON_STATEMENT, VOLUNTEER_LIST, THANK_YOU_LIST, HOURS_SHEET, SIGN_UP_SHEET}
)
# What can be chosen for a paper, as `PaperAsked` calls it.
_ANY = ("fund", "first", "last", "person", "plan")
TAKES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(PAPERS, ()),
    TIMESHEET: _ANY,
    HOURS_REPORT: ("fund", "first", "last", "plan"),
    PERSON_STATEMENT: _ANY,
    PERSON_COPY: ("person",),
}
# Each has its button where it belongs: on the page of what is kept, and on that of the person.
PRIVATE: dict[str, DocumentKind] = {
    kind.id: kind
    for kind in (
        DocumentKind(PRIVACY_REGISTER, N_("What we keep about people"), (), about=N_("What, why, and how long")),
        DocumentKind(PERSON_COPY, N_("All that is known of a person"), (_PEOPLE,), about=N_("For that person alone")),
    )
}
DOCUMENTS: dict[str, DocumentKind] = {kind.id: kind for kind in _KINDS}


def missing(kind: DocumentKind, facts: Overview) -> tuple[Sentence, ...]:
    """Return what a workbook lacks for a document, one sentence each; none where it is ready.

    A document that lacks something can be printed all the same: it leaves out what is not there.
    """
    return tuple(Sentence(need.text) for need in kind.needs if not need.holds(facts))
