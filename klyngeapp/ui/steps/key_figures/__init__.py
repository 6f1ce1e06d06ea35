"""Key figures: a table of the villages for a year and a subject, how they have grown, and all figures as a list.

What lives here
    `page` (table or list), `sheet` (the choices above the table, and the table), `figure_rows` (its rows),
    `growth` (inhabitants year by year), `words` (subjects, and what is said of changes).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, drawing, domain, i18n.
Where to start
    `page.KeyFiguresBody`.
How to add one more
    A subject: a line in `words.SUBJECTS`.
"""
