"""Timeline and budget: when the phases are, what the process costs, who pays, and whether that adds up.

What lives here
    `page` (the cards, and how they stand), `timeline` (the months with the bars that can be moved), `money` (the lists
    of items and sources), `outside` (what the group gives itself), `words` (drawings and sentences).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, drawing, i18n.
Where to start
    `page.TimeAndMoneyBody`.
How to add one more
    A card: make it in `page` and `put` it. A column of a list: in `money`.
"""
