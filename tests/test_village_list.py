"""Lists of villages as people write and paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngeapp.domain.village_list import ListedVillage, Repeat, read_villages


@pytest.mark.parametrize(
    ("line", "name", "inhabitants"),
    [
        ("Kærbølle 742", "Kærbølle", 742),
        ("Kærbølle\t742", "Kærbølle", 742),
        ("Kærbølle;742", "Kærbølle", 742),
        ("Kærbølle, 742", "Kærbølle", 742),
        ("Kærbølle 1.742", "Kærbølle", 1742),
        ("Kærbølle\t1 742", "Kærbølle", 1742),
        ("Kærbølle (742)", "Kærbølle", 742),
        ("Kærbølle: 742 indbyggere", "Kærbølle", 742),
        ("Sankt Olufs By 2 96", "Sankt Olufs By 2", 96),
        ("Kærbølle\t8600\t742", "Kærbølle", 742),
        ("Kærbølle", "Kærbølle", None),
        ("  Nørre   Mølle ,", "Nørre Mølle", None),
        ("Kærbølle;ved ikke", "Kærbølle", None),
        ("Kærbølle 99999999999", "Kærbølle", None),
    ],
)
def test_a_line(line: str, name: str, inhabitants: int | None) -> None:
    assert read_villages(line).villages == (ListedVillage(name, inhabitants),)


def test_doubles_are_said_and_taken_once() -> None:
    found = read_villages("Landsby;Indbyggere\nOvstrup\n\nKærbølle 742\novstrup 521\n")
    assert found.villages == (ListedVillage("Ovstrup", 521), ListedVillage("Kærbølle", 742))
    assert found.doubles == ("Ovstrup",)
    assert found.inhabitants == 1263


def test_nothing() -> None:
    assert read_villages(" \n;;\n").villages == ()


@given(st.text(alphabet=st.sampled_from("Kæ 1234567890.,;\t\n()-")))
def test_any_text_can_be_read(text: str) -> None:
    for village in read_villages(text).villages:
        assert village.name == village.name.strip()
        assert village.name


def test_doubles_with_different_numbers_are_told_apart() -> None:
    found = read_villages("Ovstrup 521\nBy\nOvstrup\nBy\nOvstrup 9")
    assert found.villages == (ListedVillage("Ovstrup", 521), ListedVillage("By", None))
    assert found.repeats == (Repeat("Ovstrup", 3, differs=True), Repeat("By", 2, differs=False))
