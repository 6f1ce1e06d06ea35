"""The sample workbook: complete, the same each time, and every figure that of the design."""

import hashlib
import json
import os
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from klyngeapp.cli.main import main
from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.schema import TABLES
from klyngeapp.services.sample.build import make_sample
from klyngeapp.services.sample.hours import PER_MONTH
from klyngeapp.services.sample.pen import ref
from klyngeapp.store import reading
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.store.workbook import open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.making import dump_of_file

EMPTY = {"prize_draw_contact"}  # deleted once the draw was made
PLANS = {  # cost, own, sought, granted in kroner; None where a plan has no budget
    "Kulturhus i Ovstrup": (620_000, 60_000, 560_000, 0),
    "Fælles booking af lokaler": (18_000, 0, 18_000, 18_000),
    "Fællesspisning hver anden torsdag": (12_000, 12_000, 0, 0),
    "Sti langs Lilleåen": (141_500, 20_000, 121_500, 0),
    "Cykelrute: De syv landsbyer": (24_500, 4_500, 20_000, 20_000),
    "Skilte og bænke": (46_000, 6_000, 40_000, 40_000),
    "Ungdomsklub i Kærbølle Hal": (35_000, 5_000, 30_000, 0),
    "Fælles fodboldhold U12": (9_000, 9_000, 0, 0),
    "Bofællesskab på den gamle skole": (75_000, 0, 75_000, 0),
    "Velkomst til nye naboer": (6_000, 6_000, 0, 0),
    "Hjemmeside og nyhedsbrev": (40_000, 5_000, 35_000, 35_000),
    "Åernes Dag i august": (None, 0, 0, 0),
}


@cache
def made(language: str) -> bytes:
    """Return the bytes of a sample; it is made once for each language and process."""
    before = os.environ.get("KLYNGE_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KLYNGE_HOME"] = folder
        try:
            path = Path(folder) / "sample.klynge"
            make_sample(path, language)
            return path.read_bytes()
        finally:
            if before is not None:
                os.environ["KLYNGE_HOME"] = before


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "Mellem Åerne.klynge"
    path.write_bytes(made("da"))
    return path


@pytest.fixture
def rows(sample: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.deserialize(sample.read_bytes())
        yield plain


def one(rows: sqlite3.Connection, query: str, *values: object) -> object:
    return rows.execute(query, values).fetchone()[0]


def pairs(rows: sqlite3.Connection, query: str) -> dict[object, object]:
    return dict(rows.execute(query).fetchall())


def test_every_table_has_rows(rows: sqlite3.Connection) -> None:
    empty = {name for name in TABLES if not one(rows, f'SELECT count(*) FROM "{name}"')}
    assert empty == EMPTY


def test_info_tells_the_figures_of_the_design(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(sample), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["name"] == "Landsbyklyngen Mellem Åerne"
    assert told["municipalities"] == ["Åsted Kommune"]
    assert (told["inhabitants"], told["inhabitants_16plus"], told["respondents"]) == (2586, 2140, 612)
    assert (told["volunteers"], told["hours"]) == (58, 1240)
    assert told["budget"] == {"planned": 400_000, "financed": 400_000, "spent": 268_500}
    assert told["plans_budget"]["planned"] == 1_027_000
    assert told["plans_budget"]["financed"] == 127_500 + 113_000
    done = {phase["id"]: (phase["steps_done"], phase["steps"]) for phase in told["phases"]}
    assert done["establishment"] == (7, 7)
    assert done["mapping"] == (8, 8)
    assert done["vision"] == (5, 5)
    assert done["action_plans"] == (0, 4)
    assert done["implementation"][0] < done["implementation"][1] == 5


def test_made_by_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "s.klynge"
    assert main(["sample", str(path), "--language", "en"]) == 0
    assert main(["check", str(path), "--language", "en"]) == 0
    assert main(["undo", str(path), "--language", "en"]) in (0, 1)
    capsys.readouterr()
    assert main(["history", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["sample", str(path)]) == 1
    assert main(["sample", str(path), "--force"]) == 0


def test_undo_begins_empty(sample: Path) -> None:
    with open_to_change(sample) as book:
        assert book.undo() is None
        assert book.redo() is None


def test_two_samples_have_the_same_rows(tmp_path: Path) -> None:
    make_sample(tmp_path / "again.klynge", "da")
    (tmp_path / "first.klynge").write_bytes(made("da"))
    assert dump_of_file(tmp_path / "again.klynge") == dump_of_file(tmp_path / "first.klynge")


def test_there_is_no_second_sample_in_its_place(sample: Path) -> None:
    with pytest.raises(KlyngeError):
        make_sample(sample, "da")


def test_both_languages_hold_the_same_but_for_the_words(tmp_path: Path) -> None:
    dumps = []
    for language in ("da", "en"):
        path = tmp_path / f"{language}.klynge"
        path.write_bytes(made(language))
        dumps.append(dump_of_file(path))
    danish, english = dumps
    for name, table in TABLES.items():
        assert len(danish[name]) == len(english[name]), name
        numbers = [
            place for place, field in enumerate(table.fields, 1) if field.kind not in (Kind.TEXT, Kind.LONG_TEXT)
        ]
        for left, right in zip(danish[name], english[name], strict=True):
            assert [left[n] for n in (0, *numbers)] == [right[n] for n in (0, *numbers)], name


def test_texts_are_in_one_language_or_the_other(tmp_path: Path) -> None:
    path = tmp_path / "en.klynge"
    path.write_bytes(made("en"))
    found = dump_of_file(path)
    danish_only = (" og ", " der ", " ikke ", " skal ", " alle ")
    names = {"existing_plan", "place", "association", "street_ambassador", "fund_profile"}
    for name, table in TABLES.items():
        texts = [n for n, field in enumerate(table.fields, 1) if field.kind in (Kind.TEXT, Kind.LONG_TEXT)]
        for row in found[name] if name not in names else ():
            for text in (str(row[n]) for n in texts if row[n]):
                known = text.replace("Hedelund Jagt- og", "").replace("LAG Åsted og omegn", "")
                assert not any(word in known for word in danish_only), f"{name}: {text}"


def test_villages(rows: sqlite3.Connection) -> None:
    expected = {
        "Kærbølle": (742, 613, 171),
        "Ovstrup": (521, 430, 129),
        "Nørremølle": (398, 329, 98),
        "Hedelund": (327, 270, 61),
        "Skovsgårde": (264, 219, 74),
        "Engtved": (196, 164, 52),
        "Broholt": (138, 115, 27),
    }
    found = rows.execute(
        "SELECT name, inhabitants, inhabitants_16plus, (SELECT count(*) FROM survey_response AS r "
        "WHERE r.village = v.id AND r.control = 0) FROM village AS v"
    )
    assert {name: figures for name, *figures in found} == {name: [*figures] for name, figures in expected.items()}
    assert pairs(rows, "SELECT v.name, t.answered FROM survey_total AS t JOIN village AS v ON v.id = t.village") == {
        name: figures[2] for name, figures in expected.items()
    }
    assert one(rows, "SELECT joined FROM village WHERE name = 'Broholt'") == "2026-01-01"
    newest = pairs(rows, "SELECT v.name, f.inhabitants FROM village_figure AS f JOIN village AS v ON v.id = f.village "
                         "WHERE f.year = 2026")  # fmt: skip
    assert newest == {name: figures[0] for name, figures in expected.items()}


def test_phases(rows: sqlite3.Connection) -> None:
    months = pairs(rows, "SELECT key, months FROM phase")
    assert [months[phase.id] for phase in PHASES] == [3, 5, 4, 4, 2]
    assert rows.execute("SELECT start, months FROM cluster").fetchone() == ("2025-09-01", 18)
    assert rows.execute("SELECT step, reason FROM left_out_step").fetchall() == [
        ("establishment.application", "Kommunen er allerede med")
    ]


def test_the_survey(rows: sqlite3.Connection) -> None:
    assert one(rows, "SELECT count(*) FROM survey_question") == 24
    assert pairs(rows, "SELECT source, count(*) FROM survey_response WHERE control = 0 GROUP BY 1") == {
        "web": 492,
        "paper": 120,
    }
    numbers = sorted(n for (n,) in rows.execute("SELECT number FROM survey_response WHERE number IS NOT NULL"))
    assert sorted(set(numbers)) == list(range(1, 121))
    assert [n for n, times in Counter(numbers).items() if times == 2] == [41]
    ages = pairs(
        rows, "SELECT age_group, round(100.0 * count(*) / 612) FROM survey_response WHERE control = 0 GROUP BY 1"
    )
    assert ages == {"16-24": 8, "25-39": 15, "40-59": 34, "60-74": 29, "75+": 14}
    assert one(rows, "SELECT count(*) FROM survey_volunteer") == 41
    assert one(rows, "SELECT deleted_on FROM data_use WHERE name = 'Lodtrækning'") == "2026-04-08"


def chosen(rows: sqlite3.Connection, number: int) -> list[int]:
    found = rows.execute(
        "SELECT (SELECT count(*) FROM survey_answer AS a JOIN survey_response AS r ON r.id = a.response "
        "WHERE a.option = o.id AND r.control = 0) FROM survey_option AS o WHERE survey_question = ? ORDER BY position",
        (ref("survey_question", str(number)),),
    )
    return [count for (count,) in found]


def test_the_answers_add_up(rows: sqlite3.Connection) -> None:
    assert chosen(rows, 7) == [413, 365, 298, 261, 204, 142]
    seven = (
        "FROM survey_answer AS a JOIN survey_response AS r ON r.id = a.response WHERE r.control = 0 AND a.question = ?"
    )
    question = ref("survey_question", "7")
    assert one(rows, f"SELECT count(DISTINCT response) {seven}", question) == 607
    most = f"SELECT max(n) FROM (SELECT count(*) AS n {seven} GROUP BY response)"
    assert one(rows, most, question) == 3
    stronger = f"SELECT a.number, count(*) {seven} GROUP BY 1 ORDER BY 1"
    found = dict(rows.execute(stronger, (ref("survey_question", "8"),)).fetchall())
    assert sum(found.values()) == 598
    assert {n: round(100 * count / 598) for n, count in found.items()} == {5: 41, 4: 37, 3: 14, 2: 6, 1: 2}
    assert chosen(rows, 24) == [41, 188]
    comments = "SELECT count(*) FROM survey_answer WHERE text IS NOT NULL"
    assert one(rows, comments) == 121 + 96 + 74 + 57 == 348
    totals = pairs(
        rows,
        'SELECT q.position, sum(t.answered) FROM survey_option_total AS t JOIN survey_option AS o ON o.id = t."option" '
        "JOIN survey_question AS q ON q.id = o.survey_question GROUP BY 1",
    )
    assert totals == {4: 606, 5: 606}


def test_hours_month_by_month(rows: sqlite3.Connection) -> None:
    assert sum(PER_MONTH.values()) == 1240
    found = pairs(
        rows,
        "SELECT substr(date, 1, 7), sum(time * people) / 60.0 FROM hours_entry WHERE person IS NULL OR person NOT IN "
        "(SELECT person FROM membership WHERE role IN ('consultant', 'municipal_contact')) GROUP BY 1",
    )
    assert found == PER_MONTH


def test_hours_of_persons(rows: sqlite3.Connection) -> None:
    given = pairs(rows, "SELECT p.name, sum(h.time) / 60.0 FROM hours_entry AS h JOIN person AS p ON p.id = h.person "
                        "WHERE p.status <> 'not_volunteer' GROUP BY 1 ORDER BY 2 DESC")  # fmt: skip
    assert list(given.items())[:8] == [
        ("Inger Holm", 86),
        ("Svend Aage Riis", 74),
        ("Lone Bech", 61),
        ("Amir Haddad", 58),
        ("Karl-Emil Juhl", 52),
        ("Bodil Krarup", 47),
        ("Thea Lyngholm", 39),
        ("Hans Peter Skov", 36),
    ]
    assert given["Kurt Mølgaard"] == 14
    inger = "SELECT count(*) FROM hours_entry WHERE person = ?"
    assert one(rows, inger, ref("person", "Inger Holm")) == 24
    early = (
        "SELECT count(*) FROM hours_entry AS h JOIN person AS p ON p.id = h.person WHERE substr(h.date, 1, 7) < p.since"
    )
    assert one(rows, early) == 0
    before = (
        "SELECT p.id FROM hours_entry AS h JOIN action_plan AS p ON p.id = h.action_plan "
        "WHERE substr(h.date, 1, 7) NOT BETWEEN p.start AND p.end GROUP BY 1"
    )
    # The timber was chosen before the plan of signs and benches begins.
    assert rows.execute(before).fetchall() == [(ref("action_plan", "signs"),)]
    late = "SELECT count(*) FROM hours_entry WHERE date > '2026-11-12'"
    assert one(rows, late) == 0
    advisers = pairs(
        rows,
        "SELECT p.name, min(h.time) >= 300 AND max(h.time) <= 600 AND count(*) = 15 FROM hours_entry AS h "
        "JOIN person AS p ON p.id = h.person WHERE p.status = 'not_volunteer' GROUP BY 1",
    )
    assert advisers == {"Hanne Rosenkilde": 1, "Lars Bisgaard": 1}


def test_volunteers_grew_as_measured(rows: sqlite3.Connection) -> None:
    for until, number in (("2026-02", 21), ("2026-04", 34), ("2026-06", 49), ("2026-11", 58)):
        query = "SELECT count(*) FROM person WHERE since <= ? AND status IN ('interested', 'active', 'pause')"
        assert one(rows, query, until) == number
    villages = "SELECT count(DISTINCT village) FROM person WHERE status = 'active'"
    assert one(rows, villages) == 7
    assert one(rows, "SELECT count(*) FROM person WHERE status = 'stopped' AND stopped_on > '2026'") == 1


def test_meetings(rows: sqlite3.Connection) -> None:
    found = rows.execute("SELECT date, attendance FROM meeting WHERE minutes IS NOT NULL ORDER BY date").fetchall()
    assert found == [
        ("2025-10-09", 58), ("2025-11-20", 7), ("2026-01-15", 8), ("2026-02-26", 24), ("2026-04-16", 7),
        ("2026-06-13", 32), ("2026-08-20", 8), ("2026-09-15", 47), ("2026-10-22", 9),
    ]  # fmt: skip
    assert one(rows, "SELECT date FROM meeting WHERE date > '2026-11-12'") == "2026-11-19"
    came = pairs(rows, "SELECT m.date, count(*) FROM attendee AS a JOIN meeting AS m ON m.id = a.meeting "
                       "WHERE m.kind = 'steering_group' AND a.presence = 'attended' GROUP BY 1")  # fmt: skip
    assert came == {day: number for day, number in found if number < 10}
    lengths = rows.execute(
        "SELECT length FROM agenda_item WHERE meeting = ? ORDER BY position", (ref("meeting", "2026-10-22"),)
    ).fetchall()
    assert [n for (n,) in lengths] == [5, 30, 25, 10, 25, 15, 10]
    assert one(rows, "SELECT count(*) FROM follow_up WHERE done_on IS NULL") == 3
    booked = rows.execute(
        "SELECT m.date, sum(i.length), (strftime('%s', m.end_time) - strftime('%s', m.start_time)) / 60 "
        "FROM agenda_item AS i JOIN meeting AS m ON m.id = i.meeting GROUP BY 1"
    ).fetchall()
    assert not [row for row in booked if row[1] > row[2]]


def test_dots(rows: sqlite3.Connection) -> None:
    found = rows.execute("SELECT v.dots FROM vote AS v JOIN candidate AS c ON c.id = v.candidate ORDER BY 1 DESC")
    dots = [n for (n,) in found]
    assert dots == [31, 26, 14, 11, 9, 3, 2]
    voters = one(rows, "SELECT voters FROM meeting WHERE kind = 'vision_day'")
    assert sum(dots) == 96 == 3 * int(str(voters))
    left_out = rows.execute("SELECT title, reason FROM candidate WHERE decision = 'rejected' ORDER BY 1").fetchall()
    assert [title for title, _ in left_out] == ["Fælles dieseltank", "Lystavle ved byskilte"]
    assert all(reason for _, reason in left_out)


def test_places_and_helpers(rows: sqlite3.Connection) -> None:
    assert one(rows, "SELECT count(*) FROM place") == 14
    assert one(rows, "SELECT count(*) FROM association") == 8
    assert one(rows, "SELECT count(*) FROM place WHERE condition <= 3") == 5
    needs = rows.execute(
        "SELECT number, (SELECT count(*) FROM helper_promise AS p WHERE p.need = n.id AND p.answer = 'yes') "
        "FROM helper_need AS n"
    ).fetchall()
    assert sorted(number for number, _ in needs) == sorted([2, 1, 10, 14, 4, 6, 1, 3, 4, 7])
    assert (sum(n for n, _ in needs), sum(n for _, n in needs)) == (52, 39)
    assert sorted(n - found for n, found in needs if n > found) == [1, 2, 10]


def test_plans(rows: sqlite3.Connection) -> None:
    found = rows.execute(
        "SELECT title, coordinator IS NULL OR id NOT IN (SELECT action_plan FROM budget_line WHERE action_plan "
        "IS NOT NULL), written FROM action_plan ORDER BY priority"
    ).fetchall()
    assert [title for title, _, _ in found] == list(PLANS)
    assert [title for title, missing, _ in found if missing] == ["Ungdomsklub i Kærbølle Hal", "Åernes Dag i august"]
    assert sum(1 for _, missing, written in found if written and not missing) == 7
    writing = [title for title, missing, written in found if not written and not missing]
    assert writing == ["Kulturhus i Ovstrup", "Sti langs Lilleåen", "Bofællesskab på den gamle skole"]
    assert one(rows, "SELECT count(DISTINCT action_area) FROM action_plan") == 5


def test_the_money_of_each_plan(sample: Path) -> None:
    with reading.opened(sample) as workbook:
        facts = plan_facts(workbook.connection, "group", date(2026, 11, 12))
        found = {plan.text("title"): facts.money[plan.id] for plan in facts.of("action_plan")}
    shown = {
        title: (None if m.cost is None else m.cost // 100, m.own // 100, m.asked // 100, m.granted // 100)
        for title, m in found.items()
    }
    assert shown == PLANS
    columns = list(zip(*PLANS.values(), strict=True))
    assert [sum(n or 0 for n in column) for column in columns] == [1_027_000, 127_500, 899_500, 113_000]
    assert sum(m.missing for m in found.values()) == 78_650_000


def test_the_money_of_the_process(rows: sqlite3.Connection) -> None:
    lines = rows.execute(
        "SELECT amount / 100, actual / 100 FROM budget_line WHERE action_plan IS NULL AND in_kind = 0 ORDER BY 1, 2"
    ).fetchall()
    assert sorted(lines) == [(25_000, 0), (25_000, 17_000), (40_000, 38_500), (60_000, 25_500), (250_000, 187_500)]
    sources = rows.execute(
        "SELECT kind, asked / 100, granted / 100, status FROM financing WHERE action_plan IS NULL ORDER BY asked"
    ).fetchall()
    assert sum(asked for _, asked, _, _ in sources) == 480_000
    assert ("fund", 90_000, 70_000, "partly") in sources
    assert [asked for _, asked, _, status in sources if status == "refused"] == [60_000]
    assert pairs(rows, "SELECT name, deadline FROM fund WHERE deadline IS NOT NULL") == {
        "Mødestedspuljen": "2026-12-01",
        "Kommunens stipulje": "2026-12-10",
        "Naturfonden": "2027-01-15",
        "Ungepuljen": "2027-03-01",
    }


def test_the_organisation(rows: sqlite3.Connection) -> None:
    seats = rows.execute(
        "SELECT v.name, s.person FROM seat AS s JOIN village AS v ON v.id = s.village WHERE substitute = 0"
    ).fetchall()
    assert len(seats) == one(rows, "SELECT seats FROM body WHERE kind = 'council'") == 14
    assert sorted(village for village, person in seats if person is None) == ["Broholt", "Hedelund"]
    members = pairs(
        rows,
        'SELECT g.name, count(*) FROM membership AS m JOIN "group" AS g ON g.id = m."group" '
        "WHERE g.id IN (SELECT \"group\" FROM body WHERE kind = 'working_group') GROUP BY 1",
    )
    assert sorted(members.values()) == [3, 4, 5, 5, 6, 8]
    assert one(rows, "SELECT count(*) FROM yearly_item") == 11
    assert one(rows, "SELECT count(*) FROM indicator") == 6
    assert one(rows, "SELECT count(*) FROM plan_version WHERE status = 'hearing' AND hearing_to = '2026-11-26'") == 1
    assert one(rows, "SELECT planned FROM milestone WHERE id = ?", ref("milestone", "adoption")) == "2026-12-03"
    heard = rows.execute("SELECT count(*), count(answer), sum(changed) FROM hearing_comment").fetchone()
    assert heard == (9, 7, 3)
    assert one(rows, "SELECT count(*) FROM recipient") == 6


def test_consents(rows: sqlite3.Connection) -> None:
    seated = 'SELECT person FROM membership WHERE "group" = ? UNION SELECT person FROM seat WHERE person IS NOT NULL'
    people = {person for (person,) in rows.execute(seated, (ref("group", "Styregruppen"),))}
    given = "SELECT person FROM consent WHERE purpose = 'publish_name' AND withdrawn_on IS NULL"
    willing = {person for (person,) in rows.execute(given)}
    assert people - willing == {ref("person", "Inger Holm")}
    kept = "SELECT count(*) FROM consent WHERE purpose IN ('publish_name', 'photo') AND withdrawn_on IS NULL"
    assert one(rows, kept) == 34
    early = (
        "SELECT p.name FROM consent AS c JOIN person AS p ON p.id = c.person WHERE substr(c.given_on, 1, 7) < p.since"
    )
    assert rows.execute(early).fetchall() == []
    assert one(rows, "SELECT max(number) FROM erasure") == 2
    emails = [email for (email,) in rows.execute("SELECT email FROM person")]
    assert len(emails) == len(set(emails))
    assert all(email.endswith("@eksempel.dk") for email in emails)
    phones = [phone for (phone,) in rows.execute("SELECT phone FROM person")]
    assert len(phones) == len(set(phones))
    assert all(len(phone) == 11 for phone in phones)


def test_pictures_are_small(rows: sqlite3.Connection) -> None:
    images = rows.execute("SELECT name, length(file), file FROM image").fetchall()
    assert len(images) == 5
    assert all(length < 30_000 for _, length, _ in images)
    assert len({hashlib.sha256(file).hexdigest() for _, _, file in images}) == 5


def test_ids_are_fixed(rows: sqlite3.Connection) -> None:
    assert one(rows, "SELECT name FROM person WHERE id = ?", fixed_id("sample.person", "Inger Holm")) == "Inger Holm"


def test_the_plan_can_be_printed_in_both_languages(tmp_path: Path) -> None:
    for language in ("da", "en"):
        path = tmp_path / f"{language}.klynge"
        path.write_bytes(made(language))
        for reader in ("group", "public"):
            output = tmp_path / f"{language}-{reader}.pdf"
            words = ["export", str(path), "strategy-plan", str(output), "--for", reader, "--language", language]
            assert main(words) == 0
            assert output.stat().st_size > 50_000
