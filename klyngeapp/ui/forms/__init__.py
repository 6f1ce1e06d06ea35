"""The tables of the workbook on the screen: lists and forms made from the declarations of their fields.

What lives here
    `columns` (which fields a list leads with), `wording` (values as they are shown, typed and understood),
    `rows_of_table` (a table of the workbook as a list of the kit), `long_list` (its rows, read
    beside the window), `field_edit` and `long_text` (the field of one
    value), `row_form` (fields of one row), `row_page` (all of a row, with the lists that are a part of it),
    `lists` (one or more lists under their names), `empty` (what stands there where there is no row yet),
    `people_typed` (a list in which new people are named), `fetching` and `fetched_dialog` (a list out of a file).
    `printing` (what a document that is saved as PDF is to the window), `minutes_jobs` (the minutes of a meeting).
    What a page is to the window: `page`, its inside `body`, an inside made of cards `cards_body`.
May import
    ui.kit, ui.look, ui.document; services, store.queries, domain, i18n. No page.
Where to start
    `lists.Lists`: give it tables, and it shows them, opens their rows, and saves by itself.
How to add one more
    A field needs nothing: it is declared in `domain.fields`. Another order of columns is a line in `columns`.
"""
