"""Where the cluster wants to go: the vision, what it rests on, the choice between candidates, the hearing."""

from klyngeapp.domain.declaring import choice, date, flag, long_text, month, note, reference, scale, text, whole, year
from klyngeapp.domain.fields.plans import HORIZONS
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

VISION_STATUS = (
    Choice("draft", N_("Draft"), ("udkast",)),
    Choice("hearing", N_("In hearing"), ("høring",)),
    Choice("adopted", N_("Adopted")),
)
DECISIONS = (
    Choice("open", N_("Not decided")),
    Choice("chosen", N_("Chosen")),
    Choice("rejected", N_("Rejected")),
)
PROPOSAL_KINDS = (Choice("name", N_("Name")), Choice("logo", N_("Logo")))
HEARING_SUBJECTS = (
    Choice("vision", N_("The vision")),
    Choice("plan", N_("An action plan"), ("handleplan",)),
    Choice("other", N_("Other")),
)

criterion = Table(
    name="criterion",
    label=N_("Criterion"),
    plural=N_("Criteria"),
    noun="vision",
    printed=False,
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Gavn"),
        whole("weight", N_("Weight"), personal=NO, required=True, default=1, maximum=100),
        note(),
    ),
)

vision = Table(
    name="vision",
    label=N_("Vision"),
    plural=N_("Visions"),
    noun="vision",
    fields=(
        text("title", N_("Title"), personal=NO),
        long_text("statement", N_("Vision"), personal=NO, required=True),
        year("horizon_year", N_("How far ahead"), personal=NO),
        whole("version", N_("Version"), personal=NO, required=True, default=1),
        choice("status", N_("Status"), VISION_STATUS, personal=NO, default="draft"),
        date("adopted_on", N_("Adopted on"), personal=NO),
        date("made_on", N_("Written on"), personal=NO),
        month("review_by", N_("To be taken up again by"), personal=NO),
        text("made_by", N_("Written by"), personal=YES),
        note(),
    ),
)

vision_value = Table(
    name="vision_value",
    label=N_("What we stand for"),
    plural=N_("Values"),
    noun="vision",
    fields=(
        reference("vision", N_("Vision"), "vision", personal=NO, owner=True),
        whole("position", N_("Order"), personal=NO),
        text("title", N_("Title"), personal=NO, required=True, example="Fællesskab"),
        long_text("description", N_("Description"), personal=NO),
    ),
)

vision_finding = Table(
    name="vision_finding",
    label=N_("What the vision rests on"),
    plural=N_("Findings behind the vision"),
    noun="vision",
    fields=(
        reference("vision", N_("Vision"), "vision", personal=NO, owner=True),
        text("title", N_("Finding"), personal=NO, required=True),
        text("source", N_("Source"), personal=FREE_TEXT),
        reference("question", N_("Question"), "survey_question", personal=NO),
        reference("quote", N_("Quotation"), "quote", personal=NO),
        reference("swot_item", N_("Strength or weakness"), "swot_item", personal=NO),
    ),
)

workshop_table = Table(
    name="workshop_table",
    label=N_("Table at a workshop"),
    plural=N_("Tables at workshops"),
    noun="vision",
    fields=(
        reference("meeting", N_("Meeting"), "meeting", personal=NO, owner=True),
        text("name", N_("Name"), personal=NO, required=True, example="Bord 3"),
        text("question", N_("Question"), personal=NO),
        long_text("answer", N_("Answer"), personal=FREE_TEXT),
        whole("votes", N_("Votes"), personal=NO),
    ),
)

candidate = Table(
    name="candidate",
    label=N_("Candidate"),
    plural=N_("Candidates"),
    noun="vision",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Stier og friluftsliv"),
        long_text("description", N_("Description"), personal=NO),
        reference("focus_theme", N_("Focus theme"), "focus_theme", personal=NO),
        whole("benefit", N_("Gain"), personal=NO, maximum=100, help=N_("From 0 (small) to 100 (great).")),
        whole("effort", N_("Effort"), personal=NO, maximum=100, help=N_("From 0 (small) to 100 (great).")),
        choice("decision", N_("Decision"), DECISIONS, personal=NO, default="open"),
        long_text("reason", N_("Reason for or against"), personal=NO),
        reference("action_area", N_("Action area"), "action_area", personal=NO),
        choice("horizon", N_("When"), HORIZONS, personal=NO),
    ),
)

candidate_score = Table(
    name="candidate_score",
    label=N_("Score"),
    plural=N_("Scores"),
    noun="vision",
    fields=(
        reference("candidate", N_("Candidate"), "candidate", personal=NO, owner=True),
        reference("criterion", N_("Criterion"), "criterion", personal=NO, owner=True),
        scale("score", N_("Score"), personal=NO, required=True),
    ),
)

name_proposal = Table(
    name="name_proposal",
    label=N_("Proposal for name or logo"),
    plural=N_("Proposals for name and logo"),
    noun="vision",
    printed=False,
    fields=(
        text("title", N_("Proposal"), personal=NO, required=True),
        choice("kind", N_("Kind"), PROPOSAL_KINDS, personal=NO, default="name"),
        reference("image", N_("Image"), "image", personal=NO),
        text("proposed_by", N_("Proposed by"), personal=YES),
        whole("votes", N_("Votes"), personal=NO),
        flag("chosen", N_("Chosen"), personal=NO),
        note(),
    ),
)

hearing_comment = Table(
    name="hearing_comment",
    label=N_("Consultation response"),
    plural=N_("Consultation responses"),
    noun="vision",
    printed=False,
    fields=(
        choice("subject", N_("About"), HEARING_SUBJECTS, personal=NO),
        reference("vision", N_("Vision"), "vision", personal=NO),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        text("sender", N_("Sender"), personal=YES, required=True),
        reference("village", N_("Village"), "village", personal=NO),
        date("received_on", N_("Received on"), personal=NO),
        long_text("comment", N_("Comment"), personal=FREE_TEXT, required=True),
        long_text("answer", N_("Answer"), personal=FREE_TEXT),
        flag("changed", N_("Led to a change"), personal=NO),
    ),
)

consultation = Table(
    name="consultation",
    label=N_("Talk with the municipality"),
    plural=N_("Talks with the municipality"),
    noun="vision",
    printed=False,
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Visionen og kommuneplanen"),
        reference("municipality", N_("Municipality"), "municipality", personal=NO),
        date("date", N_("Date"), personal=NO),
        text("contact", N_("Contact person"), personal=YES),
        long_text("outcome", N_("Outcome"), personal=FREE_TEXT),
        note(),
    ),
)

TABLES = (
    criterion,
    vision,
    vision_value,
    vision_finding,
    workshop_table,
    candidate,
    candidate_score,
    name_proposal,
    hearing_comment,
    consultation,
)
