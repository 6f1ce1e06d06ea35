"""The action plans: all of them together, and each on a page of its own.

What lives here
    `page` (the step: timeline, list and board of the plans), `timeline` and `board` (how they stand there),
    `plan_page` (one plan, key "action_plans.plans/ID"), `plan_view` (how it stands), `plan_parts` (its cards),
    `tasks` (its tasks, with a tick and a name), `words`.
May import
    ui.forms, ui.kit, ui.look, ui.painting; drawing, services, store.queries, domain, i18n.
Where to start
    `page.PlansBody` and `plan_page.PlanPage`.
How to add one more
    A field of a plan: its name in `plan_parts`.
"""
