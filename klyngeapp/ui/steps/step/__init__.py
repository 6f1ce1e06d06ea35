"""A step of the process: its lists, good advice, when it is done, and leaving it out with a reason.

What lives here
    `page` (reads the progress, runs the use cases), `view` (title, lists, panel), `leaving_out` (the reason).
May import
    ui.kit, ui.forms, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.StepPage`.
How to add one more
    Which lists a step has stands in `domain.guidance`. A step that gets a page of its own becomes a folder beside
    this one.
"""
