"""Search over everything in the workbook, and the way to what was found.

What lives here
    `page` (what is typed, one list after another looked through, the first hit chosen), `view` (the field, the kinds
    with their numbers, the cards with hits), `hit_row` (one hit, painted with what was searched for marked).
May import
    ui.forms, ui.kit, ui.look; store.queries, domain, i18n.
Where to start
    `page.SearchPage`.
How to add one more
    A group of lists: its row in `domain.searching.GROUPS`.
"""
