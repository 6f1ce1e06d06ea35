"""The machine: the clock, the folders, atomic writing, locks, and the errors a person can meet.

What lives here
    `clock` (today and now), `errors` (KlyngeError), `paths` (where we keep working copies and backups),
    `portable` (all of it beside the program), `logs` (what went wrong, without anything personal),
    `files` (whole files in, whole files out), `locks` (one writer at a time),
    `places` (can a file stay where it lies), `settings` and `recent` (what this computer remembers).
May import
    i18n.
Where to start
    `files.replace_whole`: every file a user asks for leaves through it.
How to add one more
    Anything that asks the operating system for something gets its own small module here.
"""
