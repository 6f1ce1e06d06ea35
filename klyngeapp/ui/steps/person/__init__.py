"""The page of one person: who they are, what they can and when, what they promised and gave, what is agreed.

What lives here
    `page` (what holds it together, and what is done), `view` (how it stands), and its cards: `about` (ways to reach
    them, what they can and care for, the rest and the note), `week` (when they can), `promises`, `hours`, `agreed`
    (consents), `roles`; `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.PersonPage`.
How to add one more
    A field: its name in `about`. A card: a class with `show_person`, put on the page in `page`.
"""
