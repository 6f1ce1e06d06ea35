"""The window: Qt Widgets that show facts and hand a person's actions to services. The only room that imports PySide6.

What lives here
    `app` (the start), `document` (the open workbook: actions, undo, saving), `tasks` (slow work off the GUI
    thread), `ask` (every question to the person), `actions` (the menus as a table), `crash` (bugs of ours), `look`,
    `theme`, `fonts`, `icons` (`first_icons` are at hand at the start), `painting` and `qt_words` (how things look and
    sound), `qt_first` (a quick start), `page_keys` (what pages are called that are no steps), and the rooms `kit`
    (widgets that know nothing of clusters), `forms` (lists and forms of the workbook's tables), `steps` (pages),
    `start` (the start window), `shell` (the window around them).
May import
    bootstrap, services, documents, drawing, store, model, domain, system, i18n. Never cli.
    `kit` imports no other room of ui; `forms` imports kit; `steps` imports both; `shell` imports all.
Where to start
    `shell.window.Window`, then `steps.overview.page`, a page that shows, and `steps.step.page`, one that changes.
How to add one more
    A page is a folder in `steps`; see the card there. A menu line is a row in `actions`.
"""
