"""How the cluster goes on after the plan: its form, its bodies and seats, its statutes, its yearly wheel."""

from klyngeapp.domain.declaring import choice, date, flag, long_text, money, note, reference, responsible, text, whole
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

ORGANISATION_FORMS = (
    Choice("association", N_("Association")),
    Choice("network", N_("Network")),
    Choice("committee", N_("Committee under an association"), ("udvalg", "udvalg under borgerforening")),
    Choice("steering_group_continues", N_("The steering group goes on"), ("styregruppe fortsætter",)),
)
BODY_KINDS = (
    Choice("annual_meeting", N_("Annual meeting"), ("årsmødet",)),
    Choice("council", N_("Cluster council"), ("klyngerådet",)),
    Choice("chairmanship", N_("Chairmanship"), ("formandskabet",)),
    Choice("working_group", N_("Working group")),
    Choice("audit", N_("Audit"), ("revisor",)),
    Choice("other", N_("Other")),
)

organisation = Table(
    name="organisation",
    label=N_("The organisation"),
    plural=N_("The organisation"),
    noun="strategy",
    single=True,
    fields=(
        choice("form", N_("Form"), ORGANISATION_FORMS, personal=NO),
        text("name", N_("Name"), personal=NO, example="Foreningen Mellem Åerne"),
        text("cvr", N_("Business reg. no."), personal=NO),
        date("founded_on", N_("Founded on"), personal=NO),
        whole("term_years", N_("Term of office in years"), personal=NO, maximum=100, example="2"),
        money("subscription", N_("Subscription"), personal=NO),
        long_text("signing_rule", N_("Who may sign"), personal=FREE_TEXT),
        flag("account_opened", N_("Bank account opened"), personal=NO),
        date("decided_on", N_("Decided on"), personal=NO),
        note(),
    ),
)

body = Table(
    name="body",
    label=N_("Part of the organisation"),
    plural=N_("Parts of the organisation"),
    noun="strategy",
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Klyngerådet"),
        choice("kind", N_("Kind"), BODY_KINDS, personal=NO),
        reference("parent", N_("Under"), "body", personal=NO),
        reference("group", N_("Group"), "group", personal=NO),
        whole("seats", N_("Seats"), personal=NO, example="14"),
        text("meets", N_("Meets"), personal=NO),
        long_text("tasks", N_("Tasks"), personal=FREE_TEXT),
        whole("position", N_("Order"), personal=NO),
    ),
)

seat = Table(
    name="seat",
    label=N_("Seat"),
    plural=N_("Seats"),
    noun="strategy",
    printed=False,
    fields=(
        reference("body", N_("Part of the organisation"), "body", personal=NO, owner=True),
        reference("village", N_("Village"), "village", personal=NO),
        text("title", N_("Title"), personal=FREE_TEXT),
        whole("position", N_("Order"), personal=NO),
        reference("person", N_("Person"), "person", personal=YES, help=N_("Empty: a vacancy.")),
        flag("substitute", N_("Substitute"), personal=NO),
        date("joined", N_("Joined"), personal=NO),
        date("left", N_("Left"), personal=NO),
    ),
)

statute = Table(
    name="statute",
    label=N_("Statute"),
    plural=N_("Statutes"),
    noun="strategy",
    fields=(
        whole("number", N_("Paragraph"), personal=NO),
        text("title", N_("Title"), personal=NO, required=True, example="Formål"),
        long_text("body", N_("Text"), personal=NO, required=True),
    ),
)

yearly_item = Table(
    name="yearly_item",
    label=N_("Item in the yearly wheel"),
    plural=N_("Yearly wheel"),
    noun="strategy",
    responsible=("responsible",),
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Årsmøde"),
        whole("month", N_("Month"), personal=NO, minimum=1, maximum=12, example="3"),
        *responsible(),
        date("last_done", N_("Last done on"), personal=NO),
        note(),
    ),
)

TABLES = (organisation, body, seat, statute, yearly_item)
