"""`klyngeapp --self-test`: the packaged program tries itself, one line for each check.

What lives here
    `run` (all checks in order, told line by line, in a folder that is gone afterwards), `seen` (what needs a window:
    faces, icons, every page drawn once), `nobody` (answers where the program would ask a person).
May import
    everything of ui; services.self_test. Nothing imports this room but `__main__`.
Where to start
    `run.run`.
How to add one more
    In `services.self_test` where it needs no window, else a `Check` in `seen`.
"""
