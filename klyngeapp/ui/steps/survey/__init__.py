"""The citizen survey: its questions as an outline, how it is handed out, and who goes from door to door.

What lives here
    `page` (the views), `questions` (the outline), `outline_rows` (its rows), `open_question` (the question that is
    edited in place), `paper` (how the form looks printed), `handing_out` (dates, ways and stands), `ambassadors`
    (street by street), `words` (icons and names).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, drawing, domain, i18n.
Where to start
    `page.SurveyBody`.
How to add one more
    Something about a question: in `open_question`.
"""
