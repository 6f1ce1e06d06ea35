"""The hearing in the villages: its days, what is unanswered, every comment with its answer, the meetings about it.

What lives here
    `page` (the step), `period` (its days), `unanswered` (comments that wait, each with a field for its answer),
    `comments` (all of them as a list), `around` (meetings, and the villages heard from), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n, system.
Where to start
    `page.HearingBody`.
How to add one more
    A column of the list: in `comments`.
"""
