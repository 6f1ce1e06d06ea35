"""The steering group: who leads the work, and whether every village can see itself in it.

What lives here
    `page` (the villages that are in it, the list, consultant and municipal contact), `members` (the list itself:
    a name is typed, and the person is there).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.SteeringGroupBody`.
How to add one more
    A column of the list: in `members`.
"""
