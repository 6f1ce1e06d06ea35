"""How commands speak: results on standard output, sentences about what happened on standard error."""

import json
import sys
from collections.abc import Iterable


class WrongUse(Exception):
    """The words of the command line do not fit together; the sentence says how they should."""


def speak_utf8() -> None:
    """Let every letter through, whatever the terminal is set to."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def flush() -> None:
    """Let what was said reach whoever reads it; a packaged program without a console has nobody."""
    if sys.stdout is not None:
        sys.stdout.flush()


def say(text: object = "") -> None:
    """Write a line of the result."""
    print(text)  # noqa: T201 - this is the one place that prints results


def tell(text: object) -> None:
    """Write a sentence to the person at the keyboard."""
    print(text, file=sys.stderr)  # noqa: T201 - and the one that speaks to the person


def tell_all(texts: Iterable[object]) -> None:
    """Write several sentences to the person at the keyboard."""
    for text in texts:
        tell(text)


def say_json(value: object) -> None:
    """Write a result as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=2))
