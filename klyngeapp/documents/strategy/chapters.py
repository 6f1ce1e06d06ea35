"""A chapter, and how a group's own choices and words go into it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from klyngeapp.documents.blocks import Block, Heading, Intro, Section, Text
from klyngeapp.domain.plan_sections import Chosen, usual_title
from klyngeapp.i18n.language import _

_LONGEST_INTRO = 330  # letters; a longer paragraph is running text
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a chapter says by itself. Without a `headline` the section's title is it."""

    headline: str
    intro: str
    blocks: tuple[Block, ...]


def chapter(headline: str, intro: str, blocks: Iterable[Block]) -> Chapter:
    """Return a chapter of these blocks."""
    return Chapter(headline, intro, tuple(blocks))


def title_of(choice: Chosen) -> str:
    """Return what the section is called."""
    return choice.title or _(usual_title(choice.key))


def printed(choice: Chosen, made: Chapter) -> tuple[Block, ...]:
    """Return a chapter as it is printed: the group's words first; nothing at all where there is nothing to tell."""
    blocks = made.blocks if choice.automatic else ()
    if not blocks and not choice.body:
        return ()
    title = title_of(choice)
    opening = own_words(choice.body) if choice.body else _intro(made.intro if choice.automatic else "")
    return (Section(title), Heading(1, choice.title or made.headline or title), *opening, *blocks)


def own_words(body: str) -> tuple[Block, ...]:
    """Return a group's text: its first paragraph introduces the page, if it is short enough for that."""
    first, *rest = _BLANK_LINE.split(body.strip(), maxsplit=1)
    if len(first) > _LONGEST_INTRO:
        return (Text(body.strip()),)
    return (Intro(first), *(Text(text) for text in rest))


def _intro(text: str) -> tuple[Block, ...]:
    return (Intro(text.strip()),) if text.strip() else ()
