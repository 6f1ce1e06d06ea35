"""What is understood where hours are typed: names, days, and where one goes on."""

from datetime import date

import pytest

from klyngeapp.domain.typed_day import meant
from klyngeapp.domain.typing_habits import Habits
from klyngeapp.i18n import finding
from klyngeapp.system.errors import KlyngeError

NAMES = ("Inger Holm", "Svend Aage Riis", "Åse Nygaard", "Karl-Emil Juhl", "Ida Bjerre", "Birgit Holm")
TODAY = date(2026, 11, 12)


def found(text: str) -> list[str]:
    return finding.fitting([finding.named(name, name) for name in NAMES], text)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ing", "Inger Holm"),
        ("ih", "Inger Holm"),
        ("sa", "Svend Aage Riis"),
        ("riis", "Svend Aage Riis"),
        ("s riis", "Svend Aage Riis"),
        ("aase", "Åse Nygaard"),
        ("ÅSE NYGÅRD", "Åse Nygaard"),
        ("emil", "Karl-Emil Juhl"),
        ("holm", "Inger Holm"),
        ("rgit", "Birgit Holm"),
    ],
)
def test_a_part_of_a_name_is_enough(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_nothing_is_found_for_a_name_that_nobody_has() -> None:
    assert found("Palle") == []
    assert finding.is_called([finding.named("1", "Bo Ek"), finding.named("2", "bo  ek")], "Bo Ek") == ""


@pytest.mark.parametrize(
    ("typed", "near", "day"),
    [
        ("13", date(2026, 9, 2), date(2026, 9, 13)),
        ("20", TODAY, date(2026, 10, 20)),  # of this month it would still be to come
        ("3/11", TODAY, date(2026, 11, 3)),
        ("24/12", TODAY, date(2025, 12, 24)),
        ("13/11", TODAY, date(2026, 11, 13)),  # tomorrow: refused with a sentence, and not taken for last year's
        ("i går", TODAY, date(2026, 11, 11)),
        ("today", TODAY, TODAY),
        ("12. november 2026", TODAY, TODAY),
        ("2026-02-28", TODAY, date(2026, 2, 28)),
        ("31", date(2026, 11, 12), date(2026, 10, 31)),
    ],
)
def test_little_of_a_day_is_enough(typed: str, near: date, day: date) -> None:
    assert meant(typed, near, TODAY) == day


@pytest.mark.parametrize("typed", ["31/2", "40", "fredag", "12/13"])
def test_a_day_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(KlyngeError):
        meant(typed, TODAY, TODAY)


def test_one_goes_on_in_the_field_that_changes_most() -> None:
    habits = Habits(("who", "what", "day"))
    assert habits.next_field == "who"
    for day in range(1, 4):
        habits.note({"who": "a", "what": "x", "day": day})
    assert habits.next_field == "day"
    for who in "bcdefg":
        habits.note({"who": who, "what": "x", "day": 3})
    assert habits.next_field == "who"
