"""One action on a workbook from the command line: done and in the file, or nothing has happened."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from klyngeapp.cli.answer import tell_all
from klyngeapp.i18n.language import Sentence
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import open_to_change

_Answer = TypeVar("_Answer")


def done(file: Path, name: Sentence, use_case: Callable[[Unit], _Answer]) -> _Answer:
    """Do one action, publish it and return what it gave; KlyngeError where it or the file refuses."""
    with open_to_change(file) as book:
        tell_all(book.notices)
        with book.unit(name) as unit:
            answer = use_case(unit)
        try:
            book.publish()
        except BaseException:
            book.withdraw(unit)
            raise
    return answer
