"""The villages: who is with the cluster, how many live there, and where the figures are from.

What lives here
    `page` (the list with its sums, the card about the figures, the words about those who came later).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.VillagesBody`.
How to add one more
    A column of the list: its name in `page._FIELDS`.
"""
