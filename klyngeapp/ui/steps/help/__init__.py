"""Help: topics at the left, the page of one at the right, written for the chair.

What lives here
    `page` (which topic is shown, what the filter finds), `topics` (the list), `text` (a topic as it is read).
May import
    ui.kit, ui.forms, ui.look; domain.guidance, i18n.
Where to start
    `page.HelpPage`.
How to add one more
    A topic: in `domain.guidance.help_along` or `help_program`, its id being the key of the page it is about. A step
    has its help under its id in the file of its phase.
"""
