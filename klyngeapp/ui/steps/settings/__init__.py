"""The settings: what belongs to this computer, and what belongs to the cluster. Every change works at once.

What lives here
    `page` (which cards there are), `view` (two columns, cards and rows), `computer` (how it looks, who is at the
    keyboard), `cluster` (the plan, the process, what is kept about persons), `left_out` (steps that the group leaves
    out), `backups`, `desk` (what the computer's part works on).
May import
    ui.kit, ui.forms, ui.look; services, store.queries, domain, system, i18n.
Where to start
    `page.SettingsPage`.
How to add one more
    A row (name, second line, control) in the card where people would look for it. Nothing stands here that does not
    work.
"""
