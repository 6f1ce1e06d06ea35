"""Help: a page for every step, in both languages, in the words of a neighbour."""

import re

import pytest

from klyngeapp.domain.guidance.help import GROUPS, TOPICS
from klyngeapp.domain.guidance.help_kinds import DO, GOOD, WRONG, Topic
from klyngeapp.domain.phases import STEP_CHOICES
from klyngeapp.i18n.language import LANGUAGES, translate

_BETWEEN = re.compile(r"[.:?]")
_LONGEST = 17  # words of a sentence


def sentences(topic: Topic, language: str) -> list[str]:
    texts = [topic.title, topic.lead, *(line for part in topic.parts for line in part.lines)]
    return [one.strip() for text in texts for one in _BETWEEN.split(translate(text, language))]


def test_every_step_has_help_with_all_its_parts() -> None:
    for step in STEP_CHOICES:
        topic = TOPICS[step.key]
        assert topic.title == step.label
        assert [part.heading for part in topic.parts] == [DO, GOOD, WRONG]
        assert all(len(part.lines) >= 2 for part in topic.parts)
    assert len(TOPICS) == sum(len(group.topics) for group in GROUPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_speaks_in_short_sentences_and_never_raises_its_voice(language: str) -> None:
    for topic in TOPICS.values():
        for sentence in sentences(topic, language):
            assert len(sentence.split()) <= _LONGEST, sentence
            assert "!" not in sentence
            assert not re.search(r"\b(must|skal altid|data|eksport|import)\b", sentence, re.IGNORECASE), sentence


def test_help_is_danish_all_through() -> None:
    same = [
        text
        for topic in TOPICS.values()
        for text in (topic.lead, *(line for part in topic.parts for line in part.lines))
        if translate(text, "da") == text
    ]
    assert same == []
