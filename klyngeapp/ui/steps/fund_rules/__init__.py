"""Rules of the funds: how each counts hours, what the same hours come to by it, and the paper it wants.

What lives here
    `page` (what holds it together, and what is done), `rules` (all of them, each with what the hours come to), `rule`
    (one of them, to be corrected), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.RulesPage`.
How to add one more
    A ready-made rule: in `services.fund_profiles`. A field of a rule: its name in `rule`.
"""
