"""Application to the municipality: where it stands, its text section by section, who supports it, the facts.

What lives here
    `page` (application or agreement), `sections` (the text), `stages` (draft, sent, answered), `words` (how far it is
    and the facts, in sentences).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.ApplicationBody`.
How to add one more
    A fact that comes by itself: a sentence in `words.facts`.
"""
