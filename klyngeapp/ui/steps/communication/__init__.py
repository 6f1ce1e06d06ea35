"""Shared communication: the channels and who edits them, what is told, the common calendar, where people hear news.

What lives here
    `page` (how the parts stand), `calendar` (what comes within a year), `heard` (what the survey says of news),
    `words` (sentences).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, drawing, domain, i18n.
Where to start
    `page.CommunicationBody`.
How to add one more
    Something in the calendar: its icon in `words.ICONS`, its rows in `store.queries.communication.coming`.
"""
