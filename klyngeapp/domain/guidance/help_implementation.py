"""Help for the steps of phase 5, implementation: written for the chair, at the kitchen table."""

from klyngeapp.domain.guidance.help_kinds import StepHelp
from klyngeapp.i18n.language import N_

STEPS = {
    "organisation": StepHelp(
        lead=N_("Who carries the plan on when the process and the consultant are gone?"),
        do=(
            N_("Choose a form: an association, a network, or a group under one you have."),
            N_("Decide the bodies, and how many seats each village has."),
            N_("Write who sits where, and which seats are free."),
        ),
        good=(
            N_("Every village finds itself in the drawing."),
            N_("Terms are staggered, so not everybody leaves at once."),
        ),
        wrong=(
            N_("Twenty seats that nobody will fill. Begin small."),
            N_("The largest village decides alone. Give the small ones a voice that counts."),
        ),
    ),
    "strategy_plan": StepHelp(
        lead=N_("All that you have written becomes one plan that people can hold in their hands."),
        do=(
            N_("Go through the sections. Turn off what nobody will read."),
            N_("Write the foreword and the short texts that bind it together."),
            N_("See what is missing, and save a draft to read together."),
        ),
        good=(
            N_("It can be read in an evening, and the vision is on page one."),
            N_("Figures in the plan are the same as on the pages. They come by themselves."),
        ),
        wrong=(
            N_("Everything is printed because it is there. Less is read more."),
            N_("Texts are polished in the PDF. Change them here, then they stay."),
        ),
    ),
    "adopt": StepHelp(
        lead=N_("Say yes to the plan together, and see that it gets to those who need it."),
        do=(
            N_("Go through the list of what should be in place, or write why something is not."),
            N_("Adopt the plan. From then on that version is kept as it was."),
            N_("Write who has received it, and who has answered."),
        ),
        good=(
            N_("The municipality has confirmed in writing that it has the plan."),
            N_("There was cake."),
        ),
        wrong=(
            N_("The group's own copy is sent to the municipality. Choose the copy made for it."),
            N_("Something is changed after the adoption without anybody knowing. The page tells you."),
        ),
    ),
    "follow_up": StepHelp(
        lead=N_("What comes round every year, and is it going the right way?"),
        do=(
            N_("Put the fixed things into the year: the annual meeting, deadlines, the clean-up day."),
            N_("Choose a few figures to follow, with where you are and where you want to be."),
            N_("Measure them at the same time every year."),
        ),
        good=(
            N_("Three to six figures, and somebody who looks at them."),
            N_("You tell people how it is going, also where it stands still."),
        ),
        wrong=(
            N_("Everything is measured the first year and nothing the next."),
            N_("A figure that goes back is hidden. It is the one to talk about."),
        ),
    ),
    "handover": StepHelp(
        lead=N_("See that those who come after you can go on without calling you."),
        do=(
            N_("Go through the list: keys, accounts, website, agreements, accounts for the funds."),
            N_("Write where passwords are kept, never the passwords."),
            N_("Clean up among the names. Delete what you no longer need to know."),
        ),
        good=(
            N_("Two people have tried to open the file without help."),
            N_("All funds have got their accounts."),
        ),
        wrong=(
            N_("The file lies on one computer alone. Give it to somebody in another house."),
            N_("Old lists of names are kept to be on the safe side. Delete them."),
        ),
    ),
}
