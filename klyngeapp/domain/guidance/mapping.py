"""Phase 2: where we are, what there is, and what the citizens say."""

from klyngeapp.domain.guidance.kinds import Guidance
from klyngeapp.i18n.language import N_

STEPS = {
    "map": Guidance(
        N_("Where are the villages, and what lies between them?"),
        (
            N_("It is a sketch, not a map sheet. It is right when people find themselves in it."),
            N_("Draw the paths that are missing. They often become an action plan."),
        ),
        ("village", "map_shape"),
    ),
    "key_figures": Guidance(
        N_("How many were you, how many are you, and where is it going?"),
        (
            N_("Two years are enough to see a direction. The municipality has the figures."),
            N_("Write where the figures are from. Somebody will ask."),
        ),
        ("village_figure",),
    ),
    "survey": Guidance(
        N_("What do you want to know, and how does everybody get to answer?"),
        (
            N_("Half an hour is the longest anybody has patience for. Cut, and cut again."),
            N_("Paper fetched at the door gets two to three times as many answers as a link."),
            N_("Ask in every theme, and ask who would like to help."),
        ),
        ("survey", "survey_question", "survey_channel", "street_ambassador", "survey_stand"),
    ),
    "answers": Guidance(
        N_("How many have answered, and from where?"),
        (
            N_("Look at the villages with few answers. Call, before it is too late."),
            N_("Few answers are never shown alone. Nobody shall be recognised."),
            N_("One good quote often says more than ten figures."),
        ),
        ("survey_total", "survey_option_total", "survey_volunteer", "quote"),
    ),
    "places": Guidance(
        N_("Where do people meet, and what happens there?"),
        (
            N_("Write the bus shelter and the grocer's too. People meet where they pass."),
            N_("Ask the houses what stands empty, and when."),
        ),
        ("place", "activity", "association"),
    ),
    "strengths": Guidance(
        N_("What can you build on, and what should you look after?"),
        (
            N_("Write where it comes from. Then nobody needs to argue about it."),
            N_("What only you have is worth more than what everybody has."),
        ),
        ("swot_item", "potential", "existing_plan"),
    ),
    "communication": Guidance(
        N_("Where do people find news of the cluster?"),
        (
            N_("One channel that lives is better than five that sleep."),
            N_("Give it one editor, and one who takes over."),
        ),
        ("channel", "message"),
    ),
    "report": Guidance(
        N_("Show people what they answered, before you decide anything."),
        (
            N_("Present the results where people live, and let them comment."),
            N_("Thank everybody who answered, and call those who offered to help."),
        ),
        ("quote", "survey_volunteer", "meeting"),
    ),
}
