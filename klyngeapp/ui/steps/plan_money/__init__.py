"""Money of the plans: what each costs, who pays, what is missing; deadlines, and what the funds ask.

What lives here
    `page` (the step), `sums` (the plans with their sums, a row each), `deadlines` and `rules` (the cards beside them),
    `words`.
May import
    ui.forms, ui.kit, ui.look; store.queries, domain, i18n, system.
Where to start
    `page.PlanMoneyBody`. The sums: `domain.plan_facts.plan_money`; the rules of the funds: `domain.fund_rules`.
How to add one more
    A rule of the funds: in `domain.fund_rules`, its sentence in `words`.
"""
