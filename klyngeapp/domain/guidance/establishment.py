"""Phase 1: who is with us, who leads, what it costs, and who has heard of it."""

from klyngeapp.domain.guidance.kinds import Guidance
from klyngeapp.i18n.language import N_

STEPS = {
    "villages": Guidance(
        N_("Who is with you, and how many live there?"),
        (
            N_("Write the small places too. A village that is not on the list feels left out."),
            N_("Call the municipality and ask for figures by age. They have them."),
            N_("If a village joins later, write the date. Old figures stay true."),
        ),
        ("village",),
    ),
    "steering_group": Guidance(
        N_("Who leads the work? Write those who have said yes."),
        (
            N_(
                "Go for desire before titles. The craftsman, and she who is good at Facebook, matter as much as the "
                "chair of the citizens' association."
            ),
            N_("See that every village finds itself in the group. Six to ten people are about right."),
            N_("The municipality helps and answers. You are the ones who decide."),
        ),
        ("group", "membership"),
    ),
    "consultant_and_municipality": Guidance(
        N_("Who helps you, and what have you agreed on?"),
        (
            N_("Ask for one person at the municipality who answers. Five to ten hours a month are usual."),
            N_("Write down who decides what, before it becomes difficult."),
            N_("A consultant leads the meetings, and holds you to the timeline. You can also do without."),
        ),
        ("agreement", "municipal_contact", "municipality"),
    ),
    "timeline_and_budget": Guidance(
        N_("When do you do what, and what may the process cost?"),
        (
            N_("Give the mapping time. Answers from the citizens take longer than one thinks."),
            N_("Put something aside for food at the meetings. It counts."),
            N_("A refusal is not the end. Write it down, and apply elsewhere."),
        ),
        ("phase", "milestone", "budget_line", "financing"),
    ),
    "spread_the_word": Guidance(
        N_("Everybody should have heard of the cluster before you ask them for anything."),
        (
            N_("Say it in three sentences. Try it on a neighbour who has not heard of it."),
            N_("Notices at the grocer's still work. So do the children's parents."),
            N_("Remember those who do not come by themselves. Visit them."),
        ),
        ("message", "stakeholder", "channel", "press_release"),
    ),
    "first_volunteers": Guidance(
        N_("Who would like to give a hand?"),
        (
            N_("Begin with those you know. Ask about one certain thing, not whether they “want to join”."),
            N_("Write down what people can do and would like to. It makes hands easier to find later."),
            N_("Tell them what you keep about them, and why."),
        ),
        ("person", "data_use", "consent"),
    ),
    "application": Guidance(
        N_("The municipality applies, and you write the text together."),
        (
            N_("Five to ten pages are enough. Say what is hard here, and what only you have."),
            N_("Show that people stand behind it: signatures, associations, promises."),
            N_("Is the municipality with you already? Then leave the step out."),
        ),
        ("application", "application_section", "support_declaration", "signature"),
    ),
}
