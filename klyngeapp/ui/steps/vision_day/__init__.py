"""The vision day: when and where, its programme, what has to be ready, and what the tables were asked.

What lives here
    `page` (the cards and the list), `day` (the day itself, and other days of its kind), `ready` (programme, and what is
    ready), `tables` (the list of the tables), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.VisionDayBody`.
How to add one more
    Something that has to be ready: in `words.ready`.
"""
