"""klyngeapp tables: what can be taken in and written out, in an order in which it can be taken in."""

import argparse
from typing import Any

from klyngeapp.cli.answer import say, say_json
from klyngeapp.domain.kinds import Field, Personal, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import LANGUAGES, _, translate


def run(args: argparse.Namespace) -> int:
    """Show the tables, as text or as JSON."""
    if args.json:
        say_json([_as_json(table) for table in TABLES.values()])
        return 0
    for table in TABLES.values():
        say(f"{table.name}: {_(table.plural)}")
        for field in table.fields:
            say(f"    {field.name}: {_(field.label)}")
    return 0


def _as_json(table: Table) -> dict[str, Any]:
    return {
        "table": table.name,
        "label": _labels(table.plural),
        "single_row": table.single,
        "columns": [_column(field) for field in table.fields],
    }


def _column(field: Field) -> dict[str, Any]:
    column: dict[str, Any] = {
        "name": field.name,
        "kind": field.kind.value,
        "label": _labels(field.label),
        "personal": bool(field.personal),
        "required": field.required and field.default is None,
    }
    if field.personal is Personal.FREE_TEXT:
        column["free_text"] = True
    if field.references:
        column["references"] = field.references
    if field.choices:
        column["choices"] = [{"key": choice.key, "label": _labels(choice.label)} for choice in field.choices]
    for name in ("minimum", "maximum", "default"):
        value = getattr(field, name)
        if value is not None:
            column[name] = value
    return column


def _labels(msgid: str) -> dict[str, str]:
    return {language: translate(msgid, language) for language in LANGUAGES}
