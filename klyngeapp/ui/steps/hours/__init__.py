"""All hours: every entry in a table that is changed in place, what they sum up to, and who certifies them.

What lives here
    `page` (what is shown and done), `filters` (which hours), `rows` (the table), `sums` (the card of the sums),
    `certifying` (the bar in which a coordinator certifies).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, drawing, domain, i18n.
Where to start
    `page.HoursPage`.
How to add one more
    Something to sum by: a line in `sums.BY`, and its figures in `store.queries.hours.Totals`.
"""
