"""Volunteers and hours: hours typed in, who helps with what, the months, and where hands are wanting.

What lives here
    `page` (what is shown and done), `view` (how it stands), `entry` (the card in which hours are typed one after the
    other), `needs` (the card of the hands that are wanting). The other pages of volunteers have folders of their own.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.VolunteersPage`.
How to add one more
    A further page: a line in `shell.volunteer_pages.FURTHER`, and a link in `view.LINKS`.
"""
