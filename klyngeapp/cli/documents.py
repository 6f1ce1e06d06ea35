"""klyngeapp documents: what can be printed, and what a workbook lacks for it."""

import argparse
from typing import Any

from klyngeapp.cli.answer import say, say_json, tell_all
from klyngeapp.documents.catalogue import DOCUMENTS, PRIVATE, DocumentKind, missing
from klyngeapp.i18n.language import LANGUAGES, _, translate
from klyngeapp.store import reading
from klyngeapp.store.queries.overview import overview
from klyngeapp.system import clock


def run(args: argparse.Namespace) -> int:
    """Show the documents; with a file, which are ready and what is missing in the others."""
    lacking: dict[str, list[str]] | None = None
    if args.file is not None:
        with reading.opened(args.file) as found:
            tell_all(found.warnings)
            facts = overview(found.connection, clock.today())
            lacking = {kind.id: [str(text) for text in missing(kind, facts)] for kind in _all()}
    if args.json:
        say_json([_as_json(kind, lacking) for kind in _all()])
        return 0
    for kind in _all():
        say(f"{kind.id}: {_(kind.title)}")
        if lacking is not None:
            for text in lacking[kind.id] or [_("Ready.")]:
                say(f"    {text}")
    return 0


def _all() -> tuple[DocumentKind, ...]:
    return (*DOCUMENTS.values(), *PRIVATE.values())


def _as_json(kind: DocumentKind, lacking: dict[str, list[str]] | None) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": kind.id,
        "title": {language: translate(kind.title, language) for language in LANGUAGES},
    }
    if lacking is not None:
        shown |= {"ready": not lacking[kind.id], "missing": lacking[kind.id]}
    return shown
