"""The backups of a workbook, in words, and one of them given back as a file of its own.

What lives here
    `page` (lists them, checks beside the window whether each can be read, restores one), `words` (when, how large,
    why).
May import
    ui.forms, ui.kit, ui.ask, ui.tasks, ui.look; store.restoring, i18n.
Where to start
    `page.BackupsPage`.
How to add one more
    A reason for a backup: its key in `store.backups.WHYS`, and its words in `words`.
"""
