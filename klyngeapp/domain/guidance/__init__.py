"""Good advice for each step: a line that says what it is about, what others have learned, and the lists it fills.

What lives here
    `kinds` (what a step's guidance consists of), one file for each phase, and `steps` (all of them by name).
May import
    i18n.
Where to start
    `steps.GUIDANCE`.
How to add one more
    An entry under the step's id in the file of its phase, in the words of a neighbour who has tried it before:
    sentences under fifteen words, never a "must", never an exclamation mark.
"""
