"""What is around the pages: the window with its menus, the sidebar, the footer, the messages.

What lives here
    `window` (the frame), `opening` (what is open in it), `arriving` (a workbook on its way in), `instances` (one window
    per workbook), `starting` (where nothing is open), `topbar`, `messages`,
    `keys`, `trouble` (where a workbook cannot be opened), `front` (help, history and backups over all of it; Esc leads
    back to the very place), and, imported only when the window has been seen,
    `workbench`: `workspace` (sidebar, page and foot of an open workbook), `sidebar`, `footer`, `exporting` and
    `saving` (documents as PDF), `helping` (what only the window knows of help), `pages` and `volunteer_pages`
    (which page stands behind a key), `named` (a page by its name).
May import
    ui.kit, ui.steps, ui.start and the rest of ui; services, store, domain, system, i18n.
Where to start
    `window.Window`. It shows itself before the database and the documents are imported: `workspace` is the rest.
How to add one more
    A row in `pages` for a new page; a bar of its own for a new kind of message.
"""
