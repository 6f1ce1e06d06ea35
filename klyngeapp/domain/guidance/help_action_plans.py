"""Help for the steps of phase 4, action plans: written for the chair, at the kitchen table."""

from klyngeapp.domain.guidance.help_kinds import StepHelp
from klyngeapp.i18n.language import N_

STEPS = {
    "plans": StepHelp(
        lead=N_("Each plan says what you will do, who does it, and when. It also says how you can see that it works."),
        do=(
            N_("Make a plan for each thing you will do, under its action area."),
            N_("Write the purpose in two sentences, and the tasks with name and date."),
            N_("Look at the timeline, the list or the board, whichever suits you."),
        ),
        good=(
            N_("The next task has a name and a date within a month."),
            N_("The neighbours understand it without having been there."),
        ),
        wrong=(
            N_("A task belongs to “all of us”. Then it belongs to nobody."),
            N_("Landowners and permits are asked about when everything is paid for. Ask early."),
        ),
    ),
    "roles": StepHelp(
        lead=N_("Who takes it on, and how many hands are still missing?"),
        do=(
            N_("Write for each plan what kind of help it needs, and how much."),
            N_("Look at whom you could ask. The page suggests people by village and skill."),
            N_("Note who has said yes, and to what."),
        ),
        good=(
            N_("Every plan has two coordinators who can stand in for one another."),
            N_("People are asked about one thing on one day."),
        ),
        wrong=(
            N_("It is always the same five who are asked. Look further down the list."),
            N_("A no is taken badly. Say thanks, and ask again in a year."),
        ),
    ),
    "money": StepHelp(
        lead=N_("What does each plan cost, who pays, and what is still missing?"),
        do=(
            N_("Write the cost and your own share. The gap is worked out for you."),
            N_("Write what you apply for, and what was granted."),
            N_("Keep an eye on the deadlines and the rules of the funds."),
        ),
        good=(
            N_("No plan begins before its money is promised."),
            N_("Hours and kroner stand apart."),
        ),
        wrong=(
            N_("The fund is not called before you write. A talk of ten minutes saves a week."),
            N_("Running costs are forgotten. Who pays the electricity in three years?"),
        ),
    ),
    "hearing": StepHelp(
        lead=N_("Let every village read the plans and say what it thinks before you decide."),
        do=(
            N_("Set the period, and tell people where the plans can be read."),
            N_("Write the comments in, and answer each one."),
            N_("Note what you changed because of them."),
        ),
        good=(
            N_("Every comment has an answer, also where it is no."),
            N_("There was a meeting in each village."),
        ),
        wrong=(
            N_("The hearing is in the middle of the holidays. Three weeks in school time are better."),
            N_("Silence is taken as a yes. Ask three people from each village."),
        ),
    ),
}
