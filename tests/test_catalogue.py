"""The Danish catalogue is whole, and the headings of every table can be told apart in both languages."""

import ast
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

import klyngeapp
from klyngeapp.domain.kinds import Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import DOMAIN, translate, translations_folder

PACKAGE = Path(klyngeapp.__file__).parent
KEYWORDS = {"N_": 1, "_": 1, "Sentence": 1, "KlyngeError": 1, "ngettext": 2}
DANISH = translations_folder() / "da" / "LC_MESSAGES" / f"{DOMAIN}.po"


@cache
def wanted() -> frozenset[str | tuple[str, ...]]:
    """Every text that is handed to a function that translates: read as code, so that none hides in an f-string."""
    found: set[str | tuple[str, ...]] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            texts = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str) and a.value]
            if name in KEYWORDS and len(texts) >= KEYWORDS[name]:
                found.add(texts[0] if KEYWORDS[name] == 1 else tuple(texts[:2]))
    return frozenset(found)


def test_errors_hand_their_text_over_where_it_can_be_seen() -> None:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "super().__init__" and node.args:
                assert not isinstance(node.args[0], ast.Constant) or "errors" in path.name, f"{path}: put it in N_()"
            # Some catalogue tools do not look inside f-strings.
            inside = node.value if isinstance(node, ast.FormattedValue) else None
            if isinstance(inside, ast.Call) and ast.unparse(inside.func) in KEYWORDS:
                assert not isinstance(inside.args[0], ast.Constant), f"{path}: translate it before"


@cache
def danish() -> Catalog:
    with DANISH.open("rb") as file:
        return read_po(file, locale="da", abort_invalid=True)


def fields_of(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def pairs() -> Iterator[tuple[str, str]]:
    for message in danish():
        if not message.id:
            continue
        if isinstance(message.id, str):
            yield message.id, message.string
            continue
        for one in message.string:
            yield message.id[1], one


def test_every_message_has_danish_words() -> None:
    there = {m.id for m in danish() if m.id and m.string and (isinstance(m.string, str) or all(m.string))}
    missing = sorted(str(message) for message in wanted() - there)
    assert not missing, "\n".join(missing)


def test_no_translation_is_left_over() -> None:
    left_over = sorted(str(m.id) for m in danish() if m.id and m.id not in wanted())
    assert not left_over, "\n".join(left_over)
    assert not danish().obsolete
    assert not [m.id for m in danish() if m.id and m.fuzzy]


def test_danish_has_the_same_fields() -> None:
    for english, words in pairs():
        if "{" not in english + words:
            continue
        try:
            assert fields_of(words) == fields_of(english), english
        except ValueError:  # a lone brace: a text that is never filled in
            assert words.count("{") == english.count("{"), english


def test_danish_keeps_the_edges() -> None:
    for english, words in pairs():
        assert words.strip() == words or english.strip() != english, english


def test_header_names_nobody_and_no_day_but_one_that_never_changes() -> None:
    header = DANISH.read_text(encoding="utf-8").split("\n\n", 1)[0]
    assert "Language: da" in header
    assert "nplurals=2; plural=(n != 1);" in header
    assert "charset=utf-8" in header
    # Without a day Babel writes the moment of compiling into what it makes, and no two builds are the same.
    days = [line for line in header.splitlines() if "Date" in line]
    assert days == ['"POT-Creation-Date: 2026-01-01 00:00+0000\\n"']
    assert "@" not in header


def headings(table: Table) -> Iterator[tuple[str, str]]:
    for field in table.fields:
        for heading in {field.name, field.label, translate(field.label, "da")}:
            yield heading.strip().casefold(), field.name


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_headings_are_unambiguous(table: Table) -> None:
    seen: dict[str, str] = {}
    for heading, name in headings(table):
        assert seen.setdefault(heading, name) == name, f"“{heading}” is both {seen[heading]} and {name}"


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_choices_are_unambiguous(table: Table) -> None:
    for field in table.fields:
        seen: dict[str, str] = {}
        for choice in field.choices:
            for word in {choice.key, choice.label, translate(choice.label, "da"), *choice.also}:
                folded = word.strip().casefold()
                assert seen.setdefault(folded, choice.key) == choice.key, f"{field.name}: “{folded}”"


def test_every_table_has_a_danish_name_of_its_own() -> None:
    known = {m.id for m in danish() if m.id}
    for table in TABLES.values():
        assert table.label in known
        assert table.plural in known
    plurals = [translate(table.plural, "da").casefold() for table in TABLES.values()]
    assert len(plurals) == len(set(plurals)), sorted(p for p in plurals if plurals.count(p) > 1)
