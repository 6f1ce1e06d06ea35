"""All commands and their options."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from klyngeapp import __version__
from klyngeapp.domain import reading
from klyngeapp.i18n.language import LANGUAGES, _
from klyngeapp.system.errors import KlyngeError

_Value = TypeVar("_Value")

READERS = ("group", "municipality", "public")


def build() -> argparse.ArgumentParser:
    """Return the parser of the command line; each command's `module` is imported when it is called."""
    parser = argparse.ArgumentParser(prog="klyngeapp", description=_("The workbook of a village cluster."))
    parser.add_argument("--version", action="version", version=f"klyngeapp {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (
        _new,
        _sample,
        _looking,
        _lists,
        _import,
        _export,
        _template,
        _history,
        _backups,
        _hours,
        _helpers,
        _forget,
        _guide,
    ):
        add(commands)
    return parser


if TYPE_CHECKING:
    # argparse has no public name for what add_subparsers returns
    _Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def _command(commands: "_Commands", name: str, help_text: str, *, module: str = "") -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help_text, description=help_text)
    command.set_defaults(module=f"klyngeapp.cli.{module or name}")
    command.add_argument("--language", choices=LANGUAGES, help=_("the language to speak"))
    return command


def _file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=_("the cluster workbook (.klynge)"))


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=_("answer as JSON"))


def _new(commands: "_Commands") -> None:
    command = _command(commands, "new", _("make a new workbook"))
    _file(command)
    command.add_argument("--name", required=True, help=_("the name of the cluster"))
    command.add_argument("--municipality", required=True, action="append", help=_("a municipality; may be repeated"))
    command.add_argument("--start", type=_day, metavar="YYYY-MM-DD", help=_("the day the process starts"))
    command.add_argument("--months", type=_months, metavar="N", help=_("its length in months, 12 or 18 as a rule"))
    command.add_argument("--force", action="store_true", help=_("replace a file that is there"))


def _sample(commands: "_Commands") -> None:
    command = _command(commands, "sample", _("make the sample workbook: an invented cluster, complete"))
    _file(command)
    command.add_argument("--force", action="store_true", help=_("replace a file that is there"))


def _looking(commands: "_Commands") -> None:
    info = _command(commands, "info", _("show a workbook in figures"))
    _file(info)
    _json(info)
    _file(_command(commands, "check", _("check that a file is sound")))


def _lists(commands: "_Commands") -> None:
    _json(_command(commands, "tables", _("show what can be taken in and written out")))
    documents = _command(commands, "documents", _("show what can be printed"))
    documents.add_argument("file", type=Path, nargs="?", metavar="FILE", help=_("say what is ready in this workbook"))
    _json(documents)


def _import(commands: "_Commands") -> None:
    command = _command(commands, "import", _("take a list into a workbook"), module="importing")
    _file(command)
    command.add_argument("table", nargs="?", metavar="TABLE", help=_("the table the list belongs to"))
    command.add_argument("source", type=Path, nargs="?", metavar="SOURCE", help=_("the list (.csv or .xlsx)"))
    command.add_argument(
        "--all-tables", type=Path, metavar="FOLDER", help=_("replace everything by the lists in a folder")
    )
    command.add_argument("--dry-run", action="store_true", help=_("say what would happen, change nothing"))
    _json(command)


def _export(commands: "_Commands") -> None:
    command = _command(commands, "export", _("write a document or a table to a file"), module="exporting")
    _file(command)
    command.add_argument("what", nargs="?", metavar="DOCUMENT|TABLE", help=_("what to write"))
    command.add_argument("output", type=Path, nargs="?", metavar="OUTPUT", help=_("the file (.pdf, .csv or .xlsx)"))
    command.add_argument("--all-tables", type=Path, metavar="FOLDER", help=_("write every table to a folder"))
    command.add_argument("--for", dest="reader", choices=READERS, help=_("who will read the document"))
    command.add_argument(
        "--meeting", metavar="ID|DATE", help=_("which meeting the minutes are of; the latest, where none is named")
    )
    _papers(command)


def _papers(command: argparse.ArgumentParser) -> None:
    command.add_argument("--fund", metavar="RULE", help=_("count the hours by this rule, or by how its name begins"))
    command.add_argument("--from", dest="first", type=_day, metavar="YYYY-MM-DD", help=_("hours from this day on"))
    command.add_argument("--to", dest="last", type=_day, metavar="YYYY-MM-DD", help=_("hours until this day, it too"))
    command.add_argument("--person", metavar="NAME", help=_("hours of this person alone"))
    command.add_argument("--plan", metavar="TITLE", help=_("hours for this action plan alone"))


def _template(commands: "_Commands") -> None:
    command = _command(commands, "template", _("write an empty list to fill in"))
    command.add_argument("table", metavar="TABLE", help=_("the table the list belongs to"))
    command.add_argument("output", type=Path, metavar="OUTPUT", help=_("the file (.csv or .xlsx)"))


def _history(commands: "_Commands") -> None:
    for name, help_text in (("undo", _("take back the last action")), ("redo", _("do the last undone action again"))):
        _file(_command(commands, name, help_text, module="undoing"))
    command = _command(commands, "history", _("show what was done, the last first"))
    _file(command)
    _json(command)


def _backups(commands: "_Commands") -> None:
    command = _command(commands, "backups", _("show the backups of a workbook"))
    _file(command)
    _json(command)
    command = _command(commands, "restore", _("write a backup to a new file"))
    _file(command)
    command.add_argument("number", type=int, metavar="N", help=_("the number of the backup"))
    command.add_argument("output", type=Path, metavar="OUTPUT", help=_("the new file"))


def _hours(commands: "_Commands") -> None:
    command = _command(commands, "hours", _("write in hours that somebody has given"))
    _file(command)
    command.add_argument("--person", metavar="NAME", help=_("the name, or “NAME, VILLAGE” where two are called so"))
    command.add_argument("--date", type=_any_day, required=True, metavar="D", help=_("the day the hours were given"))
    command.add_argument(
        "--time", type=_minutes, required=True, metavar="1:30", help=_("how long: 1:30, 1,5 or 90 min")
    )
    command.add_argument("--on", metavar="TEXT", help=_("the action plan or the phase the work was for"))
    command.add_argument("--kind", metavar="KIND", help=_("the kind of work, such as meeting or driving"))
    command.add_argument("--note", metavar="TEXT", help=_("what was done"))
    command.add_argument("--people", type=int, metavar="N", help=_("how many helped together, where not all are named"))
    command.add_argument("--sure", action="store_true", help=_("write in what is unlikely too"))


def _helpers(commands: "_Commands") -> None:
    command = _command(commands, "helpers", _("find those who could help, with the reasons"))
    _file(command)
    command.add_argument("--skill", action="append", default=[], metavar="S", help=_("what they can; may be repeated"))
    command.add_argument("--village", metavar="V", help=_("the village it is in, or near"))
    command.add_argument(
        "--when", action="append", default=[], metavar="DAY", help=_("a day or part of it; or: weekend")
    )
    command.add_argument("--most-tasks", type=int, metavar="N", help=_("leave out who has N tasks already"))
    _json(command)


def _forget(commands: "_Commands") -> None:
    command = _command(commands, "forget", _("forget a person for good; the hours stay in all sums"))
    _file(command)
    command.add_argument(
        "--person", required=True, metavar="NAME", help=_("the name, or “NAME, VILLAGE” where two are called so")
    )
    command.add_argument("--reason", required=True, metavar="TEXT", help=_("why, without the name; it is kept"))
    command.add_argument(
        "--purge-backups", action="store_true", help=_("delete the backups on this computer that hold the person")
    )


def _guide(commands: "_Commands") -> None:
    command = _command(commands, "guide", _("write the quick guide, two pages"))
    command.add_argument("output", type=Path, metavar="OUTPUT", help=_("the file (.pdf)"))


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(_("“{text}” is not a date such as 2026-11-12", text=text)) from None


def _any_day(text: str) -> str:
    return str(_read(reading.day, text))


def _minutes(text: str) -> int:
    return _read(reading.minutes, text)


def _read(reader: Callable[[str], _Value], text: str) -> _Value:
    try:
        return reader(text)
    except KlyngeError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _months(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 120:
        raise argparse.ArgumentTypeError(_("“{text}” is not a number of months from 1 to 120", text=text))
    return int(text)
