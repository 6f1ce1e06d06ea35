"""How slow work tells how far it is, and hears that it is no longer wanted."""

from typing import Protocol


class Cancelled(Exception):
    """The person has changed their mind; whoever does the work leaves no trace of it."""


class Progress(Protocol):
    """Follows a piece of work."""

    def step(self, part: float) -> None:
        """Say how far the work is, from 0 to 1. Raise Cancelled where nobody wants it any more."""
        ...


class _Unheard:
    """Nobody is looking, nobody will cancel."""

    def step(self, part: float) -> None:
        """Take no notice."""


UNHEARD: Progress = _Unheard()
