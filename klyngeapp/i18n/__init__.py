"""Text, dates, numbers and sorting in the chosen language.

What lives here
    `language` picks and loads a language and translates; `sorting` sorts as a Danish reader expects.
May import
    Nothing of ours. Babel only where a date or a number is shown.
Where to start
    `_()` where a text is shown, `N_()` where it is declared, `Sentence` where it is shown later.
How to add one more
    A language: a folder in `translations/` with its catalogue, and its code in `language.LANGUAGES`.
"""
