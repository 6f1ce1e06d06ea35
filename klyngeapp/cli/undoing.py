"""klyngeapp undo and redo: the last action, taken back or done again, in the file at once."""

import argparse

from klyngeapp.cli.answer import say, tell_all
from klyngeapp.i18n.language import _
from klyngeapp.store import looking
from klyngeapp.store.workbook import Workbook, open_to_change
from klyngeapp.system.errors import KlyngeError


def run(args: argparse.Namespace) -> int:
    """Undo or redo; KlyngeError where there is nothing to."""
    undoing = args.command == "undo"
    if not looking.has_working_copy(args.file):
        raise _nothing(undoing=undoing)
    with open_to_change(args.file) as book:
        tell_all(book.notices)
        done = book.undo() if undoing else book.redo()
        if done is None:
            raise _nothing(undoing=undoing)
        _publish(book, undoing=undoing)
        action = done[0].name
    say(_("Undone: {action}", action=action) if undoing else _("Done again: {action}", action=action))
    return 0


def _publish(book: Workbook, *, undoing: bool) -> None:
    try:
        book.publish()
    except BaseException:
        # Refused means that nothing has changed: neither in the file nor in the history.
        book.take_back_replay(undone=undoing)
        raise


def _nothing(*, undoing: bool) -> KlyngeError:
    if undoing:
        return KlyngeError("There is nothing to undo.")
    return KlyngeError("There is nothing to do again.")
