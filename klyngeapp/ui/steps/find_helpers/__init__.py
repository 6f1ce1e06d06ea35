"""Find helpers: who can, when, from where, and is not too busy; the needs of the plans beside it; mail to those chosen.

What lives here
    `page` (what holds it together, and what is done), `asked` (the question), `answers` (who could help, with why, and
    the mail to those ticked), `needs` (where hands are wanting; one click asks), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.FindPage`.
How to add one more
    A field of the question: in `asked`; what it weighs stands in `domain.helpers_asked`.
"""
