"""Choose action areas: what gains most for the least effort, what the citizens want, what is taken and what is left.

What lives here
    `page` (the cards and the lists below them), `matrix` (gain and effort, drawn), `dots` (the citizens' dots, a tick
    for each that is chosen), `reasons` (why, and why not), `scores` (the list of all candidates), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, drawing, i18n.
Where to start
    `page.ActionAreasBody`.
How to add one more
    A column of the list: in `scores`.
"""
