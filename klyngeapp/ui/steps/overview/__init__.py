"""The first screen: how far the group is, what to do next, four figures, the months.

What lives here
    `page` (reads the facts, says where to go), `view` (the cards), `words` (facts as texts and drawings), `path` (the
    five phases as a drawing).
May import
    ui.kit, ui.look; drawing, domain, i18n.
Where to start
    `page.OverviewPage`.
How to add one more
    A figure is one more line of `words.figures`; a card is one more part of `view`.
"""
