"""The text of the plan as it is frozen in a version, and in which sections the plan has changed since.

The first line says the language and the day. Every section, and every action plan in its own right, begins with a
line of its title and a fingerprint of all its texts; below it stands as much of them as there is room for. It is the
copy for everybody: names only with consent.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from klyngeapp.documents import strategy_plan as document
from klyngeapp.documents.blocks import Block, Cover, Heading
from klyngeapp.documents.reading import texts
from klyngeapp.documents.strategy.chapters import title_of
from klyngeapp.domain.differing import Change, differing
from klyngeapp.domain.schedule import parse_day
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import LANGUAGES, speaking
from klyngeapp.store.queries.plan import plan_facts

_ROOM = TABLES["plan_version"].field("content").maximum or 0
_HEAD = re.compile(r"^== (?P<title>.*) · (?P<print>[0-9a-f]{12})$", re.MULTILINE)
_LONGEST_TITLE = 80
_FEWEST = 200  # letters of a section; where there is room for fewer, the fingerprints must do
_Part = tuple[str, str]  # title and texts


@dataclass(frozen=True, slots=True)
class Difference:
    """A part of the plan that has changed: what stood there and what stands there now, as far as that is known."""

    title: str
    changes: tuple[Change, ...]


class _Frozen(NamedTuple):
    title: str
    print: str
    text: str


def frozen_text(connection: sa.Connection, *, language: str, day: date) -> str:
    """Return the text of the plan of a day in "da" or "en", short enough to be kept in a version."""
    parts = list(_parts(connection, language, day))
    first = f"{language} · {day.isoformat()}\n"
    heads = [_head(title, _print(text)) for title, text in parts]
    room = _ROOM - len(first) - sum(len(head) + 2 for head in heads)
    if room < 0:  # more parts than a version has room for: one fingerprint of them all
        title, whole = parts[0][0], "\n".join(text for _title, text in parts)
        return f"{first}{_head(title, _print(whole))}\n"
    each = room // max(len(parts), 1)
    bodies = (text if len(text) <= each else f"{text[: each - 1]}…" for _title, text in parts)
    told = (f"{head}\n{body if each >= _FEWEST else ''}\n" for head, body in zip(heads, bodies, strict=True))
    return first + "".join(told).rstrip("\n")


def changed_since(connection: sa.Connection, content: str) -> tuple[Difference, ...]:
    """Return the sections and action plans that are not as in a frozen text, those now gone last.

    Of a part of which there was no room for the words, or for all of them, the rest is not known: it has changed, and
    the difference is the one that can be seen.
    """
    language, _dot, rest = content.partition("\n")[0].partition(" · ")
    day = parse_day(rest)
    if language not in LANGUAGES or day is None:
        return ()
    before, parts = _frozen_parts(content), list(_parts(connection, language, day))
    now = [(_short(title), text) for title, text in parts]
    if len(before) == 1 < len(now):  # one fingerprint of them all
        whole = _print("\n".join(text for _title, text in parts))
        return () if before[0].print == whole else (Difference(before[0].title, ()),)
    kept = {(one.title, one.print) for one in before}
    words = {one.title: one.text for one in before}
    changed = [
        Difference(title, () if words.get(title) == "" else tuple(differing(words.get(title, ""), text)))
        for title, text in now
        if (title, _print(text)) not in kept
    ]
    there = {title for title, _text in now}
    gone = [Difference(one.title, tuple(differing(one.text, ""))) for one in before if one.title not in there]
    found: dict[str, Difference] = {}
    for one in (*changed, *gone):
        found.setdefault(one.title, one)
    return tuple(found.values())


def _frozen_parts(content: str) -> list[_Frozen]:
    """Return the parts of a frozen text with as much of their words as was kept."""
    heads = list(_HEAD.finditer(content))
    ends = [*(head.start() for head in heads[1:]), len(content)]
    return [
        _Frozen(head["title"], head["print"], content[head.end() : end].strip("\n"))
        for head, end in zip(heads, ends, strict=True)
    ]


def _parts(connection: sa.Connection, language: str, day: date) -> Iterator[_Part]:
    with speaking(language):
        for choice, blocks in document.pieces(plan_facts(connection, "public", day)):
            if choice is None or not blocks or isinstance(blocks[0], Cover):
                continue
            for title, inside in _split(title_of(choice), blocks):
                yield title, "\n".join(texts(tuple(inside)))


def _split(title: str, blocks: Sequence[Block]) -> list[tuple[str, list[Block]]]:
    """Return a section as one part, but with each page of the contents in a part of its own."""
    found: list[tuple[str, list[Block]]] = [(title, [])]
    for block in blocks:
        if isinstance(block, Heading) and block.entry:
            found.append((block.text, []))
        found[-1][1].append(block)
    return [part for part in found if part[1]]


def _print(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


def _short(title: str) -> str:
    return " ".join(title.split())[:_LONGEST_TITLE]


def _head(title: str, fingerprint: str) -> str:
    return f"== {_short(title)} · {fingerprint}"
