"""The organisation: who carries the plan on, drawn from its parts; the seats village by village; the statutes.

What lives here
    `page` (what stands where), `chart` (the parts as a drawing), `seats` (the seats of the council as a list of
    villages), `words`.
May import
    ui.forms, ui.kit, ui.look, drawing; services, store.queries, domain, i18n.
Where to start
    `page.OrganisationBody`.
How to add one more
    A list of it: among the lists in `page`.
"""
