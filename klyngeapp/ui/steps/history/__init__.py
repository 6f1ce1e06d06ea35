"""The history: who changed what, when, before and after. It stays in the working copy and never goes with the file.

What lives here
    `page` (reads a few actions at a time, looks through them for a text, and leads to the row), `view` (title, filter,
    days), `card` (one action with its rows), `words` (a change in words).
May import
    ui.forms, ui.kit, ui.document, ui.look; store.queries, domain, i18n.
Where to start
    `page.HistoryPage`.
How to add one more
    Another filter: a field of `store.queries.history.Wanted`, and its list to choose from in `view`.
"""
