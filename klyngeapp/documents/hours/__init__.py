"""The papers on hours and on those who help: what a fund, the municipality and the group itself get.

What lives here
    `timesheet` (of a person, or of an action plan with a line for each), `report` (for the municipality),
    `statement` (one person month by month), `helpers` (the list of volunteers and the list of thanks), `blank` (sheets
    to send round), `lists` (the same papers as rows for Excel) and `words` (sentences they share).
May import
    documents.blocks, documents.strategy.words, drawing, domain, i18n.
Where to start
    `timesheet.timesheet`.
How to add one more
    A function that turns facts into blocks, one in `lists` for its rows, and both in `services.hour_papers`.
"""
