"""What the parts of the form and the ways to answer are called."""

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.store.queries.surveys import ABOUT_YOU, LAST, OTHER, Question, Section

ICONS = {
    ABOUT_YOU: "user",
    "organisation": "network",
    "communication": "megaphone",
    "involvement": "hand",
    "municipal_cooperation": "landmark",
    "meeting_places": "coffee",
    "activities": "calendar-days",
    LAST: "handshake",
}
_PARTS = {
    ABOUT_YOU: N_("About you"),
    LAST: N_("At last: will you help?"),
    OTHER: N_("Other questions"),
}
_KINDS = {
    "single": N_("Choose one"),
    "multiple": N_("Choose several"),
    "scale": N_("Scale from 1 to 5"),
    "number": N_("A number"),
    "free_text": N_("Own words"),
    "ranking": N_("Put in order"),
}
# The ways to answer that are offered: the kind, and how many answers at most.
WAYS: tuple[tuple[str, int | None], ...] = (
    ("single", None),
    ("multiple", None),
    *(("multiple", most) for most in range(2, 6)),
    ("scale", None),
    ("number", None),
    ("free_text", None),
    ("ranking", None),
)
CHOSEN = frozenset({"single", "multiple", "ranking"})  # kinds with answers to choose from


def title(section: Section) -> str:
    """Return what a section is called."""
    return section.name or _(_PARTS[section.key])


def way(kind: str, most: int | None) -> str:
    """Return how a question is answered."""
    if kind == "multiple" and most:
        return _("Up to {number}", number=formats.number_word(most))
    return _(_KINDS.get(kind, kind))


def way_of(question: Question) -> str:
    """Return how a question is answered."""
    return way(question.kind, question.most)
