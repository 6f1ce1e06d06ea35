"""Help for the steps of phase 1, establishment: written for the chair, at the kitchen table."""

from klyngeapp.domain.guidance.help_kinds import StepHelp
from klyngeapp.i18n.language import N_

STEPS = {
    "villages": StepHelp(
        lead=N_("This is the list that everything else rests on: which villages belong to the cluster."),
        do=(
            N_("Write each village in, with the number of inhabitants and the year of the figure."),
            N_("Add those aged 16 or over. They are the ones the survey asks."),
            N_("Note when a village joined, or left. Old figures stay true."),
        ),
        good=(
            N_("Every village is there, also the small one at the end of the road."),
            N_("Everybody can see where the figures are from."),
        ),
        wrong=(
            N_("Figures from different years are put side by side. Write the year on each."),
            N_("A village is forgotten because nobody from there was at the meeting. Call somebody."),
        ),
    ),
    "steering_group": StepHelp(
        lead=N_("The steering group leads the work and decides. Here you write who sits in it."),
        do=(
            N_("Write those who have said yes, with their village and their role."),
            N_("Choose a chair, a treasurer and somebody who writes the minutes."),
            N_("Set up further groups when you need them, for example for communication."),
        ),
        good=(
            N_("Six to ten people, and somebody from every village."),
            N_("Young and old, newcomers and those who have always lived there."),
        ),
        wrong=(
            N_("One person has all the roles. Share them before somebody tires."),
            N_("People are written in before they are asked. Ask first."),
        ),
    ),
    "consultant_and_municipality": StepHelp(
        lead=N_("Here you agree on who helps you, how much, and who decides what."),
        do=(
            N_("Write the name of the one person at the municipality who answers you."),
            N_("Note how many hours are set aside, and what they are for."),
            N_("Have a consultant? Write the agreement in. No consultant? That works too."),
        ),
        good=(
            N_("You know whom to call, and when they are there."),
            N_("It is written down that the steering group decides."),
        ),
        wrong=(
            N_("The agreement is only in somebody's head, and that person changes jobs."),
            N_("The consultant writes the plan alone. Then nobody owns it afterwards."),
        ),
    ),
    "timeline_and_budget": StepHelp(
        lead=N_("When do you do what, and what may it cost? One page for time, one for money."),
        do=(
            N_("Pull the ends of the five phases until they fit your year."),
            N_("Write what the process costs, and who pays for it."),
            N_("Put the milestones in that everybody should know."),
        ),
        good=(
            N_("Money in and money out are the same. The page says so itself."),
            N_("There is air around Christmas, the summer holidays and the harvest."),
        ),
        wrong=(
            N_("Volunteers' hours are counted as kroner. They are worth gold, but pay no bill."),
            N_("The mapping is given too little time. Answers take longer than one thinks."),
        ),
    ),
    "spread_the_word": StepHelp(
        lead=N_("Everybody should have heard of the cluster before you ask them for anything."),
        do=(
            N_("Write the elevator pitch: three sentences that anybody can say at the grocer's."),
            N_("Plan who should hear what, where and when. Tick it when it is done."),
            N_("Go through whom to remember: associations, school, church, businesses."),
        ),
        good=(
            N_("A neighbour who was at no meeting can say what the cluster is."),
            N_("The same words are used on posters, on Facebook and in the local paper."),
        ),
        wrong=(
            N_("Everything is put on Facebook alone. Many of your neighbours are not there."),
            N_("The first thing people hear is a request for money or hours."),
        ),
    ),
    "first_volunteers": StepHelp(
        lead=N_("Here you gather those who would like to give a hand, and what they can do."),
        do=(
            N_("Write the name, the village, and what the person would like to help with."),
            N_("Tell people what you keep about them, and note that you have."),
            N_("Write down permissions: photos, the newsletter, the name on the website."),
        ),
        good=(
            N_("Everybody on the list has said yes to being there."),
            N_("You can find somebody with a trailer in ten seconds."),
        ),
        wrong=(
            N_("Illness, family matters or civil registration numbers are written in notes. Leave them out."),
            N_("A list of names is made, and nobody calls. Call within two weeks."),
        ),
    ),
    "application": StepHelp(
        lead=N_("The municipality applies formally. You write the text together with it."),
        do=(
            N_("Write the sections one by one. What you have written elsewhere is beside you."),
            N_("Gather declarations of support and signatures."),
            N_("Note when it was sent, and what the answer was."),
        ),
        good=(
            N_("Five to ten pages that say what is hard here, and what only you have."),
            N_("It can be seen that many stand behind it."),
        ),
        wrong=(
            N_("It is written to please everybody. Say clearly what you want."),
            N_("Is the municipality with you already? Leave the step out, and write why."),
        ),
    ),
}
