"""Phase 4: who does what, when, and for which money."""

from klyngeapp.domain.guidance.kinds import Guidance
from klyngeapp.i18n.language import N_

STEPS = {
    "plans": Guidance(
        N_("What will you do, and how do you know that it works?"),
        (
            N_("Write so that the neighbour understands it. Two sentences are enough."),
            N_("Ask the municipality early about landowners, nature and permits."),
            N_("A task without a name and a date is a wish."),
        ),
        ("action_plan", "task", "indicator"),
    ),
    "roles": Guidance(
        N_("Who takes it on, and how many hands are missing?"),
        (
            N_("Ask for one certain thing on one certain day. Most people say yes to that."),
            N_("Two coordinators last longer than one."),
        ),
        ("helper_need", "helper_promise", "person_skill"),
    ),
    "money": Guidance(
        N_("What does it cost, and who pays?"),
        (
            N_("Call the fund before you write. They would rather be asked first."),
            N_("Hours are not kroner, unless the fund says so."),
            N_("Put the deadlines on the wall."),
        ),
        ("budget_line", "financing", "fund", "application"),
    ),
    "hearing": Guidance(
        N_("Let every village read the plans before you decide."),
        (
            N_("Answer every comment, also when the answer is no."),
            N_("One evening in each village is worth more than one large meeting."),
        ),
        ("hearing_comment",),
    ),
}
