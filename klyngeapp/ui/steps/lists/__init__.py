"""What is used all along: volunteers and their hours.

What lives here
    `page` (lists of the workbook under a title).
May import
    ui.kit, ui.forms, ui.look; domain, i18n.
Where to start
    `page.PAGES`.
How to add one more
    A row in `page.PAGES`, and its row in `shell.sidebar`.
"""
