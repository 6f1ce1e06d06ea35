"""Spread the word: the elevator pitch, the first citizens' meeting, who should hear what, and whom to remember.

What lives here
    `page` (the cards, and how they stand), `pitch` (the text that counts), `meeting` (the first citizens' meeting),
    `messages` (the plan), `remembered` (the stakeholders as a map and as a list).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, drawing, i18n.
Where to start
    `page.SpreadTheWordBody`.
How to add one more
    A card: make it in `page` and `put` it.
"""
