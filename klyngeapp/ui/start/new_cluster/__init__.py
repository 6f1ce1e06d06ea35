"""A new cluster in four short questions: its name, its villages, its months, its steps.

What lives here
    `draft` (what has been answered so far), `kept` (its file on this computer), `page` (the questions one by one, back
    and on), `questions` (what they share, the first and the third), `villages_question` with `from_file`,
    `steps_question` with `phase_card` and `phase_steps`, `panel` (the drawn panel beside them), `view` (the parts
    they are made of).
May import
    ui.start.page, ui.forms.wording, ui.kit and the rest of ui; drawing, domain, system, i18n. No workbook: the shell
    makes it from the draft. `services.listed_villages` is imported where a list is fetched: it is slow.
Where to start
    `page.NewPage`.
How to add one more
    A `Question` of its own, and a place in `page.QUESTIONS`; its answer is a field of `draft.Draft`, read in `kept`.
"""
