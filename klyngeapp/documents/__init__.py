"""Facts into papers and lists: PDF, XLSX, CSV. No database, no window.

What lives here
    `catalogue` (the table of documents: id, title, what they need), `blocks` (what a document consists of),
    `strategy_plan` and `minutes` (facts into blocks), `pdf/` (blocks into a tagged PDF), `lists/` (CSV and XLSX, in
    and out).
May import
    drawing, domain, system, i18n. Never store or model.
Where to start
    `catalogue.DOCUMENTS`.
How to add one more
    A function that turns facts into blocks, and a line in the catalogue.
"""
