"""Handover and clean-up: who passes on what, what is to be deleted, and the reports that were sent.

What lives here
    `page` (what stands where), `clean_up` (people who stopped, and what is kept), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.HandoverBody`.
How to add one more
    Something to tidy away: in `store.queries.handover`, shown in `clean_up`.
"""
