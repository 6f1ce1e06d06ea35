"""Ideas from citizens: written down as they are said, put into the action areas, and all of them in a list.

What lives here
    `page` (the cards and the list), `entry` (type, Enter), `sorting` (one idea after another, and where it belongs),
    `rows` (the list).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, drawing, i18n.
Where to start
    `page.IdeasBody`.
How to add one more
    A column of the list: in `rows`.
"""
