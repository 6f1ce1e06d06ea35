"""The quick guide: two pages for the chair, with pictures of our own."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import (
    Block,
    Bullets,
    Columns,
    Document,
    Figure,
    Heading,
    Intro,
    PageBreak,
    Section,
    Text,
)
from klyngeapp.domain.phases import PHASES
from klyngeapp.drawing.guide_pictures import PhasePath, WhereItLies, WindowSketch
from klyngeapp.i18n.language import N_, _, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_COMES_OF_IT = {
    "establishment": N_("Villages, steering group, time and money"),
    "mapping": N_("What you have, and what people answer"),
    "vision": N_("Where you are going, and what to begin with"),
    "action_plans": N_("Who does what, when, and for which money"),
    "implementation": N_("The plan in print, adopted and followed up"),
}


def guide() -> Document:
    """Return the guide in the language spoken now."""
    title = _("Quick guide")
    return Document(
        title=_("klyngeapp: quick guide"),
        language=_LOCALES[spoken()],
        cluster="klyngeapp",
        footer=title,
        author="klyngeapp",
        blocks=(Section(title, new_page=False), *_first_page(), PageBreak(), *_second_page()),
    )


def _first_page() -> Iterator[Block]:
    yield Heading(1, _("From the first evening to the plan"))
    yield Intro(_("klyngeapp is the workbook of your village cluster. It is one file, and it needs no internet."))
    yield Heading(2, _("Start"))
    yield Text(
        _(
            "Choose “New cluster”, answer four questions, and write the villages in. Or choose “Try the sample” first: "
            "nothing you do there can go wrong."
        )
    )
    yield Figure(
        WindowSketch(
            menu=_("File   Edit   View   Help"),
            saved=_("Saved in the file"),
            rows=(_("Overview"), *(_(phase.title) for phase in PHASES[:4])),
            title=_("Next steps"),
            tasks=(_("Write the villages in"), _("Find the steering group"), _("Invite to a meeting")),
            advice=_("Good advice"),
        ),
        _(
            "A sketch of the window with four numbers: 1 the bar at the top, 2 the list at the left, 3 the page, "
            "4 the good advice."
        ),
    )
    yield Text(
        "\n".join(
            (
                _("1. At the top you see that all is saved. The menus are there, too."),
                _("2. At the left are the five phases, and below them meetings, volunteers and documents."),
                _("3. In the middle you write. Next steps tell you what is waiting."),
                _("4. At the right is good advice for the step. F1 tells more."),
            )
        )
    )
    yield Heading(2, _("The five phases"))
    yield Figure(
        PhasePath(tuple((_(phase.title), _(_COMES_OF_IT[phase.id])) for phase in PHASES)),
        _("The five phases on their way, from the first to the last."),
    )
    yield Text(_("The steps have an order, but nothing is locked. A step that does not fit you can be left out."))


def _second_page() -> Iterator[Block]:
    yield Heading(2, _("Save and send"))
    yield Figure(
        WhereItLies(
            (
                (_("You write"), (_("It is kept at once on this computer, with backups."),)),
                (_("Your file"), (_("Ends in .klynge. It gets everything within seconds."),)),
                (_("Others"), (_("Get a PDF, or the file when it is their turn."),)),
            )
        ),
        _("From what you write, to your file, to others."),
    )
    yield Bullets(
        (
            _("You need not save. Ctrl+S does it at once, for those who like to be sure."),
            _("Close klyngeapp before you send the file. One at a time writes in it."),
            _("klyngeapp sends nothing itself. It writes a mail ready, and you send it."),
        )
    )
    yield Columns(((*_hours(),), (*_plan(),)))
    yield Columns(((*_undo(),), (*_files(),)))
    yield Heading(2, _("When you are stuck"))
    yield Text(
        _("Press F1 on any page. Alt+1 to Alt+5 lead to the phases, Ctrl+F finds a word anywhere, and Esc leads back.")
    )


def _hours() -> Iterator[Block]:
    yield Heading(2, _("Hours"))
    yield Bullets(
        (
            _("Go to “Volunteers and hours”, and press “Enter hours”."),
            _("Write who, when, how long, and for what. 1:30 and 1,5 mean the same."),
            _("Or print the hours sheet, let people sign it, and write it in."),
        )
    )


def _plan() -> Iterator[Block]:
    yield Heading(2, _("The plan"))
    yield Bullets(
        (
            _("Write an action plan for each idea: goal, tasks, people, money."),
            _("“Documents” shows the strategy plan as it will be printed."),
            _("Choose who is to read it. Private information is left out by itself."),
        )
    )


def _undo() -> Iterator[Block]:
    yield Heading(2, _("Undo"))
    yield Bullets(
        (
            _("Ctrl+Z takes the last thing back, Ctrl+Y does it again. Also tomorrow."),
            _("Ctrl+H shows what was changed, and when."),
            _("Under “File” are whole backups. One comes back as a new file."),
        )
    )


def _files() -> Iterator[Block]:
    yield Heading(2, _("Where things are"))
    yield Bullets(
        (
            _("The file lies where you put it. Keep a copy in another house."),
            _("Working copies and backups lie on this computer. Settings show and clear them."),
            _("With a file called “portable” beside the program, all of it stays on the stick."),
        )
    )
