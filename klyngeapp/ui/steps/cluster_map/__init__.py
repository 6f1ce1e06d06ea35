"""The map of the cluster: a sketch in which villages are moved and paths drawn, or the same as a list.

What lives here
    `page` (map or list), `sketch` (the map with what stands beside it), `map_view` (the drawn map and its villages),
    `laid` (where everything on it stands), `signs` (marks and legends, painted), `village_panel` (all of one village),
    `around` (what stands there while no village is chosen), `words` (icons, colours and names).
May import
    ui.forms, ui.kit, ui.look, ui.painting; services, store.queries, drawing, domain, i18n.
Where to start
    `page.ClusterMapBody`.
How to add one more
    A kind of mark: a line in `words.GROUPS`.
"""
