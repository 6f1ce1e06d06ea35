"""The start window: go on where one left off, or begin on something new.

What lives here
    `view` (what is told of the workbooks that were open last), `page` (the page itself), its parts `recent_rows`,
    `choices` and `panel`, and `new_cluster` (the questions that a new cluster begins with).
May import
    ui.kit and the rest of ui, but neither shell nor steps; drawing, domain, system, i18n. No workbook is read here,
    and nothing slow is imported: the window is seen before all that.
Where to start
    `view.start_view`, then `page.StartPage`.
How to add one more
    Another card is a line in `page.StartPage`; what is told of a workbook is kept in `system.recent.Summary`.
"""
