"""Consult the municipality: what was talked about and what came of it, whom to call, and what others have answered.

What lives here
    `page` (the cards and the lists), `talks` (the talks, the latest first), `calling` (whom to call), `responses` (the
    list of answers to the vision), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.ConsultationBody`.
How to add one more
    A card: make it in `page` and `put` it.
"""
