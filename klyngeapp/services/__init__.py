"""What a user can do: functions that take a unit of work and keyword arguments.

What lives here
    `rows` (add, change and remove a row of any table: made from the declarations, so a service of its own is
    only needed where there is a rule of its own), `clusters` (a new workbook), `importing`, `exporting`
    (lists in and out), `fetching` and `listed_villages` (a list shown before it is taken), `pictures` (images made
    small and anonymous), `plans` and `minutes` (facts into a document), `invitations` (drafts of mails); and one
    module for each matter with rules of its own: `people`, `steering_group`, `villages`, `volunteers`,
    `consultants`, `meetings` …
May import
    store, documents, model, domain, system, i18n.
Where to start
    `rows`.
How to add one more
    A function named with the verb a user would say; it takes a `Unit` and raises KlyngeError with a sentence.
"""
