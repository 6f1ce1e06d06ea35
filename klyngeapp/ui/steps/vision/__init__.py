"""Your vision: its words, what the group stands for, how far ahead it looks, what it rests on, and its versions.

What lives here
    `page` (the cards, and which version they show), `statement` (the words, edited in place), `values` (what the
    group stands for, as chips), `versions` (those there are, in the panel), `words` (what a version is called).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.VisionBody`.
How to add one more
    A card: make it in `page` and `put` it.
"""
