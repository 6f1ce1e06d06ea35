"""Meeting places and activities: three lists, and beside them all of what is chosen and what happens there.

What lives here
    `page` (the lists, the choice of a village), `rows` (places with their dots), `details` (what stands beside),
    `words` (what the dots mean, and sentences).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.MeetingPlacesBody`.
How to add one more
    A field beside the list: its name in `details.FIELDS`.
"""
