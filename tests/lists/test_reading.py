"""What people write, and what is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngeapp.domain import reading, writing
from klyngeapp.domain.declaring import choice
from klyngeapp.domain.kinds import NO, Choice
from klyngeapp.domain.reading import read
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import clean_text
from klyngeapp.i18n.language import LANGUAGES, translate
from klyngeapp.system.errors import KlyngeError

NUMBERS = {"0": 0, "742": 742, "1.903": 1903, "1 903": 1903, "1\u00a0903": 1903, "-12": -12, "\u221212": -12}
MONEY = {
    "75.000,50": 7_500_050,
    "75000": 7_500_000,
    "75.000 kr.": 7_500_000,
    "kr. 75.000,-": 7_500_000,
    "1.234": 123_400,
    "-0,05": -5,
    "DKK 12": 1200,
    "0,5": 50,
}
HOURS = {
    "1:30": 90,
    "1,5": 90,
    "1½": 90,
    "½": 30,
    "90 min": 90,
    "90 minutter": 90,
    "2": 120,
    "2 timer": 120,
    "0,25": 15,
    "1 t 30 min": 90,
    "1 time": 60,
    "100:05": 6005,
}
DAYS = {
    "2026-11-12": "2026-11-12",
    "12-11-2026": "2026-11-12",
    "12.11.2026": "2026-11-12",
    "12/11 2026": "2026-11-12",
    "12/11/2026": "2026-11-12",
    "3-4-2026": "2026-04-03",
    "12. november 2026": "2026-11-12",
    "12. nov. 2026": "2026-11-12",
    "2026-11-12 00:00:00": "2026-11-12",
}
MONTHS = {"2026-11": "2026-11", "11-2026": "2026-11", "november 2026": "2026-11", "Nov. 2026": "2026-11", **DAYS}
TIMES = {"18:30": "18:30", "18.30": "18:30", "kl. 9": "09:00", "9:05": "09:05", "18:30:00": "18:30"}
PLACES = {"55,321400": 55_321_400, "55.3214": 55_321_400, "-0.5": -500_000, "10,4°": 10_400_000}
REFUSED = {
    reading.whole: ["1,5", "1.5", "1e3", "inf", "nan", "½", "1.23.4", "", "12 stk", "0x10"],
    reading.money: ["1,234.50", "75000.50", "1.5", "1e3", "inf", "ti kroner", "1,234", "--5"],
    reading.minutes: ["1.5", "1:60", "en time", "1e3", "nan", "-1", "1:5"],
    reading.day: ["12-11-26", "31-02-2026", "2026-13-01", "i går", "12/11", "2026", "32.1.2026"],
    reading.month: ["13-2026", "2026-00", "0000-01", "2026", "nov", "11-26"],
    reading.clock_time: ["25:00", "18:60", "sen aften", "1830"],
    reading.coordinate: ["55,3,2", "nord", "1e3", "5555.1"],
    reading.yes_or_no: ["måske", "2", "ok"],
}


@pytest.mark.parametrize(
    ("reader", "cases"),
    [
        (reading.whole, NUMBERS),
        (reading.money, MONEY),
        (reading.minutes, HOURS),
        (reading.day, DAYS),
        (reading.month, MONTHS),
        (reading.clock_time, TIMES),
        (reading.coordinate, PLACES),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_danes_write_is_understood(reader, cases) -> None:
    for text, meant in cases.items():
        assert reader(text) == meant, text


@pytest.mark.parametrize("reader", REFUSED, ids=lambda value: value.__name__)
def test_what_could_mean_two_things_is_refused(reader) -> None:
    for text in REFUSED[reader]:
        if reader is reading.minutes and text == "-1":
            assert reader(text) < 0  # refused by the limits of the field
            continue
        with pytest.raises(KlyngeError) as told:
            reader(text)
        assert str(told.value)


def test_yes_and_no_in_both_languages() -> None:
    assert [reading.yes_or_no(text) for text in ("ja", "YES", "x", "1", "sand")] == [1] * 5
    assert [reading.yes_or_no(text) for text in ("nej", "No", "0", "falsk")] == [0] * 4


def test_every_label_of_every_choice_is_read_back_in_both_languages() -> None:
    for table in TABLES.values():
        for field in table.fields:
            for option in field.choices:
                for language in LANGUAGES:
                    assert read(field, translate(option.label, language)) == option.key, (table.name, field.name)


def test_a_choice_is_known_by_key_label_and_other_words() -> None:
    field = choice("kind", "Kind", (Choice("village", "Village", ("by",)), Choice("parish", "Parish")), personal=NO)
    for text in ("village", "VILLAGE", "Landsby", " landsby ", "by"):
        assert reading.choice(field, text) == "village"
    with pytest.raises(KlyngeError, match="Sogn|Parish"):
        reading.choice(field, "kommune")


@given(st.integers(-(10**13), 10**13), st.sampled_from([2, 3, 6]))
def test_a_number_that_is_written_is_read_again(value: int, decimals: int) -> None:
    assert reading.scaled(writing.scaled(value, decimals), decimals) == value
    assert reading.scaled(writing.scaled(value, decimals, all_decimals=True), decimals) == value


@given(st.integers(-180_000_000, 180_000_000))
def test_a_coordinate_that_is_written_is_read_again(value: int) -> None:
    assert reading.coordinate(writing.scaled(value, 6)) == value


@given(st.text())
def test_a_guard_comes_off_where_it_was_put_on(text: str) -> None:
    kept = clean_text(text) or ""
    assert writing.unguarded(writing.guarded(kept)) == kept
    guarded = writing.guarded(kept)
    assert not guarded or guarded[0] not in "=+-@\t\r＝＋－＠" or writing.unguarded(guarded) == guarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+x", "-x", "@x", "＝1", "'=1", "' =1", "''=1", "-", "=cmd|'/C calc'!A0", "＠x"]
)
def test_what_a_spreadsheet_would_compute_is_guarded(text: str) -> None:
    assert writing.guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["+45 22 33 44 55", "-5", "-5,25", "22334455", "Jens", "'t Hart", "a=1", "' x", "5-3"])
def test_phones_numbers_and_plain_texts_are_not(text: str) -> None:
    assert writing.guarded(text) == text
    assert writing.unguarded(text) == text


@given(st.text())
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    for lines in (False, True):
        once = clean_text(text, lines=lines)
        assert once is None or (once and clean_text(once, lines=lines) == once)
