"""Information we keep: what, why and how long; whose time has come; forget a person; what lies on this computer.

What lives here
    `page`, `uses` (what is kept, and why we may), `due` (those who stopped long ago), `forget_card` (choose somebody
    and see what it means), `place_card` (who answers for it, and where all of it lies), `words`.
May import
    ui.forms, ui.kit; services, store.queries; domain, i18n. No other page.
Where to start
    `page.KeptPage`. The dialog that forgets is in `ui.forms.forget_dialog`: the page of a person asks it, too.
How to add one more
    A card with a `refresh`, put into the left column of `page`.
"""
