"""The villages beside each other, so that fairness shows. A page of its own below the step of the villages.

It has no row in the sidebar: the design names the three of "All along", and there is no room for more. Its key,
"establishment.villages/beside", keeps the row of the villages marked; the ways to it are on their step and on the
overview.

What lives here
    `page` (the page), `shares` (the bars and their table), `tables` (the figures), `words` (sentences and texts).
May import
    ui.kit, ui.forms, ui.look; drawing, store.queries, domain, i18n.
Where to start
    `page.BesidePage`.
How to add one more
    A measure: `domain.fairness.MEASURES`, its query, and its words in `words`.
"""
