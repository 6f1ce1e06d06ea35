"""Consultant and municipality: who backs the group, whom it can call, who helps, and what is agreed.

What lives here
    `page` (the state in words, the four cards), `consultant` (the card of the consultant), `contacts` (the two
    lists), `words` (what is missing, in sentences).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.ConsultantAndMunicipalityBody`.
How to add one more
    A card: make it in `page` and `put` it.
"""
