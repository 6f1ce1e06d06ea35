"""Numbers, money and dates in both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import speaking


@pytest.mark.parametrize(
    ("made", "danish", "english"),
    [
        (lambda: formats.whole(1234), "1.234", "1,234"),
        (lambda: formats.whole(-1234567), "-1.234.567", "-1,234,567"),
        (lambda: formats.decimal(41500), "41,5", "41.5"),
        (lambda: formats.money(26850000), "268.500 kr.", "DKK 268,500"),
        (lambda: formats.money(123450), "1.234,50 kr.", "DKK 1,234.50"),
        (lambda: formats.money(-5), "-0,05 kr.", "DKK -0.05"),
        (lambda: formats.money(0), "0 kr.", "DKK 0"),
        (lambda: formats.amount(10**15 + 1), "10.000.000.000.000,01", "10,000,000,000,000.01"),
        (lambda: formats.percent(612, 2140), "29 %", "29%"),
        (lambda: formats.percent(1, 8), "13 %", "13%"),
        (lambda: formats.percent(1, 0), "–", "–"),
        (lambda: formats.hours(450), "7,5 timer", "7.5 hours"),
        (lambda: formats.hours(60), "1 time", "1 hour"),
        (lambda: formats.hours(74_400), "1.240 timer", "1,240 hours"),
        (lambda: formats.long_date("2026-11-12"), "12. november 2026", "12 November 2026"),
        (lambda: formats.long_date("2026-11"), "november 2026", "November 2026"),
        (lambda: formats.short_date("2026-11-12"), "12. nov. 2026", "12 Nov 2026"),
        (lambda: formats.short_date("2026-11"), "nov. 2026", "Nov 2026"),
        (lambda: formats.month("2026-11-12"), "november 2026", "November 2026"),
        (lambda: formats.month_name(3), "marts", "March"),
        (lambda: formats.and_list(("Alken", "Låsby", "Årup")), "Alken, Låsby og Årup", "Alken, Låsby and Årup"),
        (lambda: formats.long_date("2026-19-39"), "2026-19-39", "2026-19-39"),
    ],
)
def test_both_languages(made: object, danish: str, english: str) -> None:
    assert callable(made)
    for language, wanted in (("da", danish), ("en", english)):
        with speaking(language):
            assert made() == wanted


@given(st.integers(-(10**15), 10**15))
def test_no_amount_loses_an_ore(ore: int) -> None:
    with speaking("da"):
        text = formats.amount(ore).replace(".", "")
    kroner, _, rest = text.partition(",")
    assert abs(int(kroner)) * 100 + int(rest or "0") == abs(ore)
    assert text.startswith("-") == (ore < 0)
