"""The strategy plan: its sections in order, what stands in each, what comes by itself, and what is missing.

What lives here
    `page` (which section is open, and what is done), `sections` (the list of them: ticked, moved), `editor` (the
    section that is open), `beside_text` (what comes by itself, what is missing before printing), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.StrategyPlanBody`.
How to add one more
    A thing that can be missing: in `words.lacks`.
"""
