"""The command line: every use case without a window, on a machine without a display.

What lives here
    `main` (words into one command), `parser` (all commands and their options), one module per command with a
    function `run(args) -> int`, `answer` (how commands speak).
May import
    bootstrap and everything below it; never ui. A command's module is imported when it is called.
Where to start
    `parser.build`.
How to add one more
    Its words in `parser`, and a module with `run`.
"""
