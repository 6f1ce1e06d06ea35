"""Phase 3: where we want to go, and what to take first."""

from klyngeapp.domain.guidance.kinds import Guidance
from klyngeapp.i18n.language import N_

STEPS = {
    "vision_day": Guidance(
        N_("Gather people for a day, and ask them where they want to go."),
        (
            N_("Three good questions are enough for a day."),
            N_("Mix the villages at the tables. That is half of the result."),
        ),
        ("meeting", "workshop_table", "name_proposal"),
    ),
    "ideas": Guidance(
        N_("Write every idea down, also the wild ones."),
        (
            N_("An idea belongs to everybody once it is on the wall. Leave the names out."),
            N_("Put ideas together that want the same."),
        ),
        ("idea",),
    ),
    "vision": Guidance(
        N_("What should be different when you look back in some years?"),
        (
            N_("Two to five sentences that a neighbour can repeat. Write in the present."),
            N_("If you cannot agree, keep both versions, and vote at the next meeting."),
        ),
        ("vision", "vision_value", "vision_finding"),
    ),
    "action_areas": Guidance(
        N_("Choose three to five that you want to work on."),
        (
            N_("Take few. What you leave out is not forgotten if you write why."),
            N_("Begin where the gain is large and the effort small."),
        ),
        ("candidate", "action_area", "action_area_reason", "criterion"),
    ),
    "consultation": Guidance(
        N_("Does it fit with what the municipality wants?"),
        (
            N_("Go there early. A plan that goes against the municipal plan becomes slow."),
            N_("Ask what they can help with, not only what they allow."),
        ),
        ("consultation", "hearing_comment"),
    ),
}
