"""Help for the steps of phase 3, vision: written for the chair, at the kitchen table."""

from klyngeapp.domain.guidance.help_kinds import StepHelp
from klyngeapp.i18n.language import N_

STEPS = {
    "vision_day": StepHelp(
        lead=N_("A day where people from all the villages talk about where they want to go."),
        do=(
            N_("Find a day, a place and somebody who makes food."),
            N_("Write three good questions. That is enough for a day."),
            N_("Put the villages together at the tables, and write down what each table says."),
        ),
        good=(
            N_("There are people from every village, and some who are under thirty."),
            N_("All of them go home knowing what happens next."),
        ),
        wrong=(
            N_("The programme is all talks. Let people speak for half of the time."),
            N_("The sheets from the tables are put in a drawer. Type them in the same week."),
        ),
    ),
    "ideas": StepHelp(
        lead=N_("Every idea gets a place here, also the wild ones, before anybody judges them."),
        do=(
            N_("Write ideas quickly: a sentence, Enter, and the next one."),
            N_("Put those together that want the same."),
            N_("Tie each to a village or an action area where that makes sense."),
        ),
        good=(
            N_("People find their own words again."),
            N_("Ideas that are not taken now are kept, with a friendly note."),
        ),
        wrong=(
            N_("Names are put on ideas. On the wall an idea belongs to everybody."),
            N_("They are sorted while people are still thinking. Gather first, sort later."),
        ),
    ),
    "vision": StepHelp(
        lead=N_("Two to five sentences about how it is here when you have succeeded."),
        do=(
            N_("Write in the present, as if it were so already."),
            N_("Pin what it rests on: answers, figures and ideas."),
            N_("Cannot agree? Keep both versions, and let a meeting decide."),
        ),
        good=(
            N_("A neighbour can repeat it without a paper."),
            N_("It would not fit any other cluster."),
        ),
        wrong=(
            N_("“A good place to live for all.” Say what makes it good with you."),
            N_("One person polishes it alone. Read it aloud to one another."),
        ),
    ),
    "action_areas": StepHelp(
        lead=N_("You cannot do everything. Here you choose the few things you will work on."),
        do=(
            N_("Give each candidate points, or let people vote with dots."),
            N_("Talk about where the gain is greatest and the effort smallest."),
            N_("Write the reason for each one you choose, and for each you leave out."),
        ),
        good=(
            N_("Three to five areas, each with somebody who wants it."),
            N_("Those whose wish was not chosen can read why."),
        ),
        wrong=(
            N_("The points decide alone. They help you to talk, no more."),
            N_("Everything is chosen to keep the peace. Then nothing gets done."),
        ),
    ),
    "consultation": StepHelp(
        lead=N_("Ask the municipality whether what you want fits with its own plans."),
        do=(
            N_("Write whom you talked with, when, and what they said."),
            N_("Note what you change because of it, and what you do not."),
            N_("Ask what they can help with, not only what they allow."),
        ),
        good=(
            N_("You went there before anything was decided."),
            N_("Both sides remember the same afterwards, because it is written down."),
        ),
        wrong=(
            N_("A whole plan is sent and silence comes back. Ask for an hour instead."),
            N_("A maybe is heard as a yes. Write what was said, word for word."),
        ),
    ),
}
