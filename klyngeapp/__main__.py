"""Start the window or the command line: the one place that knows both."""

import gc
import sys
from collections.abc import Sequence

from klyngeapp.bootstrap import words as start

WRONG_PLACE = 2  # as for wrong use: nothing was tried


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window where nothing else is asked for, else carry out one command; return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if start.wants_window(words):
        return _window(words)
    if words[:1] == [start.SELF_TEST]:
        return _self_test(words[1:])
    from klyngeapp.cli.main import main as command_line  # noqa: PLC0415 - a window needs no commands

    return command_line(words)


def _self_test(words: Sequence[str]) -> int:
    from klyngeapp.bootstrap import languages  # noqa: PLC0415 - as the window does
    from klyngeapp.cli.answer import speak_utf8  # noqa: PLC0415 - likewise
    from klyngeapp.ui.self_test.run import main as try_all  # noqa: PLC0415 - seldom asked for

    speak_utf8()
    languages.choose(None)
    return try_all(words)


def _window(words: Sequence[str]) -> int:
    gc.disable()  # until the window is there: a start makes next to no rubbish, and looking for it takes time
    from klyngeapp.bootstrap import languages  # noqa: PLC0415 - the command line chooses its own
    from klyngeapp.cli.answer import speak_utf8, tell  # noqa: PLC0415 - the window's only words on a terminal
    from klyngeapp.system import display, settings  # noqa: PLC0415 - the command line needs no display

    speak_utf8()
    chosen = settings.load()
    languages.choose(chosen.language or None)
    problem = display.problem()
    if problem is None:
        try:
            from klyngeapp.ui import qt_first  # noqa: PLC0415 - likewise

            qt_first.bring_in()
            from klyngeapp.ui.app import run  # noqa: PLC0415 - the command line runs where Qt cannot
        except ImportError as error:
            problem = display.import_problem(error)
        else:
            return run(start.file_of(words), chosen, leave=start.leaves_at_once(words))
    tell(problem)
    return WRONG_PLACE


if __name__ == "__main__":
    sys.exit(main())
