"""Good advice for each step: a line that says what it is about, what others have learned, and the lists it fills.

What lives here
    `kinds` (what a step's guidance consists of), one file for each phase, and `steps` (all of them by name). Help,
    which F1 opens: `help_kinds`, `help_…` for each phase, `help_along`, `help_program`, `help` (all in order).
May import
    i18n; `help` the phases as well.
Where to start
    `steps.GUIDANCE`.
How to add one more
    An entry under the step's id in the file of its phase, in the words of a neighbour who has tried it before:
    sentences under fifteen words, never a "must", never an exclamation mark.
"""
