"""Strengths and potentials: four cards of what to build on and what to mind, and what only this place has.

What lives here
    `page` (cards or lists), `board` (how the cards stand), `quarter` (one of the four), `aside` (what only this place
    has, and the plans that exist), `words` (icons, colours and names).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.StrengthsBody`.
How to add one more
    A card: make it in `board`.
"""
