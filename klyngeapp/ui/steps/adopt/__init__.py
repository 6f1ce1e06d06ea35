"""Adopt and send: what must be in place, the adoption that freezes the plan, and who has received it.

What lives here
    `page` (what stands where), `adopting` (the card of the adoption), `recipients` (their list), `sending` (the copy
    for the municipality, and its mail), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.AdoptBody`.
How to add one more
    A thing that must be in place: in `store.queries.adoption`, with its words in `words`.
"""
