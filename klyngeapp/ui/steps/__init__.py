"""Pages: one folder each, the layout in `view`, the behaviour in `page`.

What lives here
    `overview` (the first screen), `step` (one step of the process, with the lists of its tables) and the folders of the
    steps. Each is imported when it is first shown.
May import
    ui.kit, ui.forms, ui.look, ui.icons, ui.document; services, drawing, domain, system, i18n.
    Pages never import one another.
Where to start
    `overview.page`.
How to add one more
    A folder with `view` (widgets, no rules) and `page` (what it shows and does), and its row in `shell.pages`.
"""
