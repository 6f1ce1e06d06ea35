"""A new cluster in four short questions: its name, its villages, its months, its steps.

What lives here
    `draft` (what has been answered so far), `page` (the questions one by one, back and on), `questions` (the first
    three) and `steps_question` (the fourth).
May import
    ui.start.page, ui.kit and the rest of ui; domain, i18n. No workbook: the shell makes it from the draft.
Where to start
    `page.NewPage`.
How to add one more
    A `Question` in `questions`, and a place in `page.QUESTIONS`; its answer is a field of `draft.Draft`.
"""
