"""Every step has its advice, and every list of the program that people fill has a step that shows it."""

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.schema import TABLES


def test_every_step_has_advice_and_lists() -> None:
    assert list(GUIDANCE) == [f"{phase.id}.{step.id}" for phase in PHASES for step in phase.steps]
    for step, guidance in GUIDANCE.items():
        assert guidance.lead, step
        assert 2 <= len(guidance.advice) <= 3, step
        assert guidance.tables, step
        assert set(guidance.tables) <= TABLES.keys(), step


def test_the_words_are_those_of_a_neighbour() -> None:
    for step, guidance in GUIDANCE.items():
        for text in (guidance.lead, *guidance.advice):
            assert "!" not in text, step
            assert "must" not in text.split(), step
            for sentence in text.replace("?", ".").split("."):
                assert len(sentence.split()) <= 25, sentence
