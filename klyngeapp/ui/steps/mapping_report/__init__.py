"""The mapping report: what is in it and what is missing, where it is shown, what may be quoted, and whom to thank.

What lives here
    `page` (the cards), `inside` (what is in the report), `shown` (the PDF, and the meeting where it is presented),
    `helpers` (those who offered to help, with a tick when they are called).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.MappingReportBody`.
How to add one more
    A line of the report: in `inside`.
"""
