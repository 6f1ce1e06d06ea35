"""The one place that puts long-lived things together: which language, which folders, which workbook.

What lives here
    `languages` (the language a program start speaks), `trial` (a fresh sample to try), `words` (does a start want the
    window or the command line). Services and the store are plain functions and need no
    building; what a window keeps for as long as it is open is built here.
May import
    services, documents, drawing, store, model, domain, system, i18n. Never ui.
Where to start
    `languages.choose`.
How to add one more
    A function that builds the thing and takes what it needs as arguments.
"""
