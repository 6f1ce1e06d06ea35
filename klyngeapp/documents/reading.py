"""Blocks read without being printed: all that is written in them, and what they show, in a few words."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from klyngeapp.documents.blocks import Block, Columns, Cover, Figure, Fitted, Heading, Photo

# How something stands: in no words.
_LOOKS = frozenset({"colour", "dot", "tone", "air", "kind", "id", "parent", "legend"})


def texts(part: object) -> Iterator[str]:
    """Yield every text in a part of a document that is not empty; of what is told in several lengths, the longest."""
    if isinstance(part, str):
        yield from filter(None, [part.strip()])
    for one in _parts_of(part):
        yield from texts(one)


def _parts_of(part: object) -> Iterator[object]:
    if isinstance(part, Fitted):
        yield from part.variants[:1]
    elif isinstance(part, tuple | list):
        yield from part
    elif is_dataclass(part) and not isinstance(part, Cover):
        yield from (getattr(part, field.name) for field in fields(part) if field.name not in _LOOKS)


def shown(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return what blocks show: the pages that have a line in the contents, else their smaller headlines, and the
    figures and photographs that stand under none.
    """
    inside = tuple(_inside(blocks))
    pages = [block.text for block in inside if isinstance(block, Heading) and block.entry]
    if pages:
        return tuple(pages)
    found: list[str] = []
    is_named = False
    for block in inside:
        if isinstance(block, Heading):
            is_named = block.level > 1
            if is_named and block.text:
                found.append(block.text)
        elif isinstance(block, Figure | Photo) and not is_named:
            found.append(block.alt.partition(". ")[0].rstrip("."))
    return tuple(dict.fromkeys(found))


def _inside(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Fitted):
            yield from _inside(block.variants[0] if block.variants else ())
        elif isinstance(block, Columns):
            for column in block.columns:
                yield from _inside(column)
        else:
            yield block
