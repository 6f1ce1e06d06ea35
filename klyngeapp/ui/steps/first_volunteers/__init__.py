"""The first volunteers: who wants to help, from which villages, and whether they know what is kept about them.

What lives here
    `page` (the villages, the list, the card about what is kept). The list itself is `forms.volunteer_rows`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.FirstVolunteersBody`.
How to add one more
    A column of the list: its name in `forms.volunteer_rows`.
"""
