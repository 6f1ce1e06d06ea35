"""Information on this computer: what klyngeapp keeps here, thing by thing, and a button to delete each.

What lives here
    `page` (cards with rows, and what is asked before something goes), `words` (what each thing is, in words).
May import
    ui.kit, ui.forms, ui.ask, ui.look; store.clearing, system, i18n.
Where to start
    `page.ComputerPage`.
How to add one more
    A kind of thing in `store.clearing`, with its way to go, and its words here.
"""
