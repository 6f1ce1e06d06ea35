"""Yearly wheel and follow-up: what comes round every year, and whether it goes as the group hoped.

What lives here
    `page` (what stands where), `year` (the wheel and what comes next), `indicators` (a row for each, with its line),
    `measuring` (one measurement written in), `words`.
May import
    ui.forms, ui.kit, ui.look, drawing; services, store.queries, domain, i18n.
Where to start
    `page.FollowUpBody`.
How to add one more
    A way in which an indicator can stand: in `domain.indicators`, with its word and its look in `words`.
"""
