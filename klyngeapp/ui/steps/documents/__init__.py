"""The documents: which one, for whom, in which language; looked at, saved, printed, sent to the municipality.

What lives here
    `page` (what is chosen and what is done), `view` (how it stands), `kinds` and `choosing` (which, for whom), `deeds`
    (the buttons), `jobs` (who makes which document), `building` (off the GUI thread), `preview` (the pages beside it),
    `pdf_view`, `thumbnails`, `loading` and `printing` (they alone know QtPdf: imported with the first document).
May import
    ui.kit, ui.forms, ui.look; documents.catalogue, store.queries, services, domain, i18n.
Where to start
    `page.DocumentsPage`.
How to add one more
    A document: its row in `documents.catalogue` and its job in `jobs`.
"""
