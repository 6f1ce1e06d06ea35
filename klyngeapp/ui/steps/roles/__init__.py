"""Roles and volunteers: which hands are missing, who could be asked, and who leads each plan.

What lives here
    `page` (the step), `needs` (the list of what is needed), `need_card` (one need, who has promised, whom to ask),
    `leads` (plans without a coordinator), `words`.
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n, system.
Where to start
    `page.RolesBody`. How the suggestions are ranked: `domain.helpers`.
How to add one more
    A reason to ask somebody: in `domain.helpers`, its words in `words`.
"""
