"""Help for the pages that are used all along, and for the first evening."""

from klyngeapp.domain.guidance.help_kinds import Part, Topic
from klyngeapp.i18n.language import N_

ALONG = (
    Topic(
        "start",
        N_("Your first evening"),
        N_("Half an hour at the kitchen table is enough to get going. You cannot break anything."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Try the sample first. It is an invented cluster with everything in it."),
                    N_("Choose “New cluster”. You are asked four things, and can change all of it later."),
                    N_("Write the villages in. Then you have begun."),
                ),
            ),
            Part(
                N_("Good to know"),
                (
                    N_("You save nothing yourself. What you write is kept at once."),
                    N_("Anything can be taken back with Ctrl+Z, also what was removed."),
                    N_("The steps have an order, but you may begin where you like."),
                    N_("F1 opens help about the page you are on. Esc leads back."),
                ),
            ),
        ),
    ),
    Topic(
        "overview",
        N_("Overview"),
        N_("Where you are in the process, what comes next, and what is waiting for somebody."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Look at the next steps. Each leads to the page where it is done."),
                    N_("Show it on a wall when the steering group meets."),
                ),
            ),
            Part(
                N_("Easy to get wrong"),
                (
                    N_("A step counts as done when what it needs is there. You do not tick it yourself."),
                    N_("A step that does not fit you can be left out, with a reason."),
                ),
            ),
        ),
    ),
    Topic(
        "volunteers",
        N_("Volunteers and hours"),
        N_("Everybody who helps, what they can do, and the hours they have given."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Write people in once. All other pages know them then."),
                    N_("Write hours in when they are fresh: who, when, how long, for what."),
                    N_("Note when somebody takes a break or stops."),
                ),
            ),
            Part(
                N_("What good looks like"),
                (
                    N_("The hours can be shown to a fund without looking for slips of paper."),
                    N_("Nobody is on the list who has not said yes."),
                ),
            ),
            Part(
                N_("Easy to get wrong"),
                (
                    N_("The same person is there twice, as Inger and as Inger Holm."),
                    N_("Notes become gossip. Write only what the person may read."),
                ),
            ),
        ),
    ),
    Topic(
        "meetings",
        N_("Meetings"),
        N_("Agenda, who came, what was decided, and who does what by when."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Make the meeting, and choose an agenda to begin with."),
                    N_("Write minutes while you talk: a sentence for each item is enough."),
                    N_("Make tasks with name and date. They show up on the overview."),
                    N_("Save the minutes as a PDF, or as a mail that you send yourself."),
                ),
            ),
            Part(
                N_("What good looks like"),
                (N_("The minutes are out the next day, and fit on two pages."),),
            ),
            Part(
                N_("Easy to get wrong"),
                (
                    N_("Everything that was said is written down. Write what was decided."),
                    N_("The agenda is longer than the evening. The page shows when it ends."),
                ),
            ),
        ),
    ),
    Topic(
        "documents",
        N_("Documents"),
        N_("What you can print and send: the plan, the report, the minutes."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Choose a document, and see what it still lacks."),
                    N_("Choose who is to read it. Names and addresses are left out where they should be."),
                    N_("Save it as a PDF, look through it, and send it yourself."),
                ),
            ),
            Part(
                N_("Easy to get wrong"),
                (N_("A mistake is mended in the PDF. Mend it on the page, and save anew."),),
            ),
        ),
    ),
    Topic(
        "search",
        N_("Search"),
        N_("Finds a word anywhere: people, plans, minutes, ideas and answers."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Press Ctrl+F, and write a part of a name or a word."),
                    N_("Choose with the arrows, open with Enter. Esc leads back."),
                ),
            ),
            Part(
                N_("Good to know"),
                (
                    N_("It finds å as aa, and small letters as capitals."),
                    N_("The addresses of the prize draw are never found. They are kept apart."),
                ),
            ),
        ),
    ),
    Topic(
        "history",
        N_("What was changed, and taking it back"),
        N_("Everything you do can be taken back. The history shows who changed what, and when."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Ctrl+Z takes back the last thing. The menu says what that is."),
                    N_("Ctrl+H opens the history, with what stood there before and after."),
                    N_("The menu of a row leads to the history of that row alone."),
                ),
            ),
            Part(
                N_("Good to know"),
                (
                    N_("Say who is at the keyboard, under Files. Then the history knows it."),
                    N_("The history stays on this computer. It does not go with the file you send."),
                    N_("When somebody sends the file back changed, undo begins anew. Nothing else is lost."),
                ),
            ),
        ),
    ),
    Topic(
        "settings",
        N_("Settings"),
        N_("How the window looks on this computer, and what belongs to the cluster itself."),
        (
            Part(
                N_("What you do here"),
                (
                    N_("Make the text larger with Ctrl and plus. Ctrl and 0 makes it as usual."),
                    N_("Choose light or dark, and Danish or English."),
                    N_("Change the name of the cluster, and which steps you leave out."),
                ),
            ),
            Part(
                N_("Good to know"),
                (N_("The look is for this computer only. Nobody else gets your large text."),),
            ),
        ),
    ),
)
