"""What lies on this computer, in words: its name, what it is for, what is asked before it goes."""

from dataclasses import dataclass

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store import clearing
from klyngeapp.store.clearing import Thing


@dataclass(frozen=True, slots=True)
class Told:
    """A kind of thing: its icon, its name, what it is, and what goes with it."""

    icon: str
    name: str
    what: str
    goes: str


KINDS = {
    clearing.WORKING: Told(
        "file-pen-line",
        N_("Working copy"),
        N_("What you write is kept here first. It holds the history, too."),
        N_("The file itself stays. The history of changes and what can be undone go."),
    ),
    clearing.KEPT_BACKUPS: Told(
        "archive",
        N_("Backups"),
        N_("Whole copies from before. They hold what you knew of people then."),
        N_("They cannot be had back."),
    ),
    clearing.DRAFTS: Told(
        "mail",
        N_("Drafts of mails"),
        N_("Your mail program has its own copy."),
        N_("Mails that you have sent stay in your mail program."),
    ),
    clearing.SPOILT: Told(
        "file-x",
        N_("Damaged copies"),
        N_("Set aside when they could no longer be read."),
        N_("They cannot be had back."),
    ),
    clearing.LEFT_OVER: Told(
        "file-x",
        N_("Left over"),
        N_("Of a workbook that is not known here any more."),
        N_("They cannot be had back."),
    ),
    clearing.SETTINGS: Told(
        "settings",
        N_("Settings"),
        N_("Colours, language, size of the text, the name at this keyboard."),
        N_("All of it is as it was in the beginning."),
    ),
    clearing.RECENT: Told(
        "book-open",
        N_("Files that were open last"),
        N_("What the start window shows: names of clusters, and where their files lie."),
        N_("The files themselves stay where they are."),
    ),
    clearing.NEW_CLUSTER: Told(
        "file-plus",
        N_("A new cluster that is not made yet"),
        N_("What you have answered so far."),
        N_("It cannot be had back."),
    ),
    clearing.SAMPLE: Told(
        "compass",
        N_("The sample"),
        N_("An invented cluster, and what you have written in it."),
        N_("The next time you try it, it is made anew."),
    ),
    clearing.LOGS: Told(
        "triangle-alert",
        N_("Log of errors"),
        N_("Where the program went wrong. Nothing of the workbook is in it, and no names."),
        N_("Nobody can see any more what went wrong."),
    ),
}


def name(thing: Thing) -> str:
    """Return what a thing is called, with how large it is."""
    return _("{name} · {size}", name=_(KINDS[thing.kind].name), size=size(thing))


def size(thing: Thing) -> str:
    """Return how many and how large."""
    large = _large(thing.size)
    if thing.kind in (clearing.KEPT_BACKUPS, clearing.DRAFTS, clearing.SPOILT) or thing.number > 1:
        return ngettext("{number} file of {size}", "{number} files of {size}", thing.number, size=large)
    return large


def _large(number: int) -> str:
    if number < 1_000_000:
        return _("{number} kB", number=formats.whole(max(1, round(number / 1000))))
    return _("{number} MB", number=formats.whole(round(number / 1_000_000)))


def what(thing: Thing, *, is_open: bool) -> str:
    """Return what a thing is, and what one should know of it."""
    told = _(KINDS[thing.kind].what)
    if thing.kind != clearing.WORKING:
        return told
    if is_open:
        return _("{what} It is open now.", what=told)
    return _("{what} It holds something that is in no file.", what=told) if thing.is_alone else told


def question(thing: Thing, whose: str) -> str:
    """Return what is asked before a thing goes."""
    told = KINDS[thing.kind]
    if thing.kind == clearing.WORKING and thing.is_alone:
        return _(
            "The working copy of “{name}” holds something that is in no file. If you delete it, that is lost for good. "
            "Open the file first, if you want to keep it.",
            name=whose,
        )
    asked = _("Delete “{thing}” of “{name}”?", thing=_(told.name), name=whose) if whose else ""
    asked = asked or _("Delete “{thing}”?", thing=_(told.name))
    return f"{asked} {_(told.goes)}"
