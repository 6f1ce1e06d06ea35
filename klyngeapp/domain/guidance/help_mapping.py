"""Help for the steps of phase 2, mapping: written for the chair, at the kitchen table."""

from klyngeapp.domain.guidance.help_kinds import StepHelp
from klyngeapp.i18n.language import N_

STEPS = {
    "map": StepHelp(
        lead=N_("A sketch that shows where the villages are and what ties them together."),
        do=(
            N_("Put each village where it is, by dragging it or by typing its place."),
            N_("Draw roads, paths, streams and woods as people know them."),
            N_("Prefer a list? It stands beside the map and says the same."),
        ),
        good=(
            N_("A neighbour recognises the place at once."),
            N_("The path that is missing can be seen."),
        ),
        wrong=(
            N_("Half a day goes on making it exact. It is a sketch, not a map sheet."),
            N_("A village stands outside the map. See that nobody is left in the margin."),
        ),
    ),
    "key_figures": StepHelp(
        lead=N_("How many were you, how many are you, and which way is it going?"),
        do=(
            N_("Write figures for at least two years for each village."),
            N_("Ask the municipality. It has them by age, and often from year to year."),
            N_("Write the source. The plan prints it below the table."),
        ),
        good=(
            N_("Anybody can see in a minute whether you are becoming more or fewer."),
            N_("The figures are the same in the report, the plan and the application."),
        ),
        wrong=(
            N_("Parish and village are mixed. Keep to one of them."),
            N_("Twenty figures where four are enough. Take those that lead to a decision."),
        ),
    ),
    "survey": StepHelp(
        lead=N_("The questions you ask everybody, and how everybody gets to answer."),
        do=(
            N_("Begin with the suggested questions, and cut until you have what you need."),
            N_("Decide who hands out paper in which streets, and when it is fetched."),
            N_("Print the form. Every copy has a number, so none is counted twice."),
        ),
        good=(
            N_("Half an hour at most, and words that everybody understands."),
            N_("One question asks who would like to help. The name stands on a page of its own."),
        ),
        wrong=(
            N_("Questions that lead to the answer. Try them on somebody who disagrees with you."),
            N_("Only a link is sent out. Paper fetched at the door gets far more answers."),
        ),
    ),
    "answers": StepHelp(
        lead=N_("How many have answered, from where, and what do they say?"),
        do=(
            N_("Fetch the answers from a file, or type the totals in village by village."),
            N_("Look at the villages with few answers while there is still time."),
            N_("Write one sentence about what each answer tells you."),
        ),
        good=(
            N_("You know the share of answers for each village, and say it openly."),
            N_("Figures and quotes stand together."),
        ),
        wrong=(
            N_("Ten answers become “the citizens think”. Say how many they were."),
            N_("A quote shows who said it. Change it, or leave it out."),
        ),
    ),
    "places": StepHelp(
        lead=N_("Where do people meet, what happens there, and what could it become?"),
        do=(
            N_("Write halls, houses, schools and shops in, with owner and condition."),
            N_("Write the activities, and which association is behind each."),
            N_("Remember the bench by the lake. Not all meeting places have a roof."),
        ),
        good=(
            N_("You can see what stands empty, and when."),
            N_("Those who run the places have read what you write about them."),
        ),
        wrong=(
            N_("A house is called run-down without asking those who look after it."),
            N_("Only the large places are there. It is often the small ones that hold a village."),
        ),
    ),
    "strengths": StepHelp(
        lead=N_("What can you build on, what is hard, and what could become something?"),
        do=(
            N_("Put what you have learned into four fields: strengths, weaknesses, opportunities, threats."),
            N_("Write where each comes from: an answer, a figure or a meeting."),
            N_("Note the plans that exist already. You need not write them again."),
        ),
        good=(
            N_("Five good ones in each field are better than twenty."),
            N_("What only you have stands at the top."),
        ),
        wrong=(
            N_("A weakness is really a complaint about somebody. Write the matter, not the person."),
            N_("It is filled in at one table in one evening. Ask all the villages."),
        ),
    ),
    "communication": StepHelp(
        lead=N_("Where do people find news of the cluster, and who looks after it?"),
        do=(
            N_("Write the channels you have, with address and editor."),
            N_("Choose one of them as the place where everything can be found."),
            N_("Write who takes over when the editor is away."),
        ),
        good=(
            N_("Two people can put news up, and both know how."),
            N_("Those without a computer get the news on paper."),
        ),
        wrong=(
            N_("Passwords are written here. Write where they are, never what they are."),
            N_("Five channels are opened in the first joy. One that lives is better."),
        ),
    ),
    "report": StepHelp(
        lead=N_("All that you have found out, gathered in a report that people can read."),
        do=(
            N_("See what comes by itself, and what is still missing."),
            N_("Save it as a PDF, and choose who is to read it."),
            N_("Show it to people where they live, and write down what they say."),
            N_("Call those who offered to help in the survey."),
        ),
        good=(
            N_("Those who answered can see that it was of use."),
            N_("Nobody is surprised when you begin to choose."),
        ),
        wrong=(
            N_("You go on to the vision before anybody has seen the results."),
            N_("The thanks are forgotten. A poster at the grocer's is enough."),
        ),
    ),
}
