"""The answers: how many have answered and from where, what they think, in figures and in their own words.

What lives here
    `page` (the views), `glance` (all of it at a glance), `responses` (the card of the villages), `question` (the card
    of one question), `spoken` (quotations), `numbers` (what is typed in), `village_rows` and `option_rows` (its lists).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, drawing, domain, i18n.
Where to start
    `page.AnswersBody`.
How to add one more
    A card: make it in a file of its own and put it into `glance`.
"""
