"""Facts out of a workbook: the only place where a workbook is asked.

What lives here
    One file per subject; each function takes a connection (and a day, where figures depend on it) and returns
    frozen facts from `domain`.
May import
    model, domain, system, i18n.
Where to start
    `overview.overview`: the figures on the first screen, in `info --json` and in the plan.
How to add one more
    A function that returns a fact; never a row, never a session.
"""
