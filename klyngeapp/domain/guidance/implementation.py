"""Phase 5: who carries it on, and how the plan stays alive."""

from klyngeapp.domain.guidance.kinds import Guidance
from klyngeapp.i18n.language import N_

STEPS = {
    "organisation": Guidance(
        N_("Who carries the plan on when the process ends?"),
        (
            N_("Two seats for each village mean that nobody feels overlooked."),
            N_("A vacancy is no failure. Ask whether two can share it."),
            N_("The statutes may be short."),
        ),
        ("organisation", "body", "seat", "statute"),
    ),
    "strategy_plan": Guidance(
        N_("Everything you have written becomes one plan."),
        (
            N_("Leave out what nobody will read."),
            N_("The foreword is the only thing that has to be written from new."),
        ),
        ("plan_section", "plan_version", "photo"),
    ),
    "adopt": Guidance(
        N_("Say yes to the plan together, and send it out."),
        (
            N_("Celebrate it. It took more than a year."),
            N_("Write down who has received the plan, and who has answered."),
        ),
        ("plan_version", "recipient"),
    ),
    "follow_up": Guidance(
        N_("What comes round every year, and is it going the right way?"),
        (
            N_("Measure few things, and the same ones every time."),
            N_("Take the vision up again at least every other year."),
        ),
        ("yearly_item", "indicator", "measurement", "project_status"),
    ),
    "handover": Guidance(
        N_("See that those who come after you can go on."),
        (
            N_("Who has the key to the website? Write where it is, never the password."),
            N_("Delete what you no longer need to know about people."),
        ),
        ("handover_item", "status_report", "erasure"),
    ),
}
