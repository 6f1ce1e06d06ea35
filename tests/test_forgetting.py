"""Forgetting a person: not a byte is left, the sums stay, and the scan finds what a broken erasure leaves."""

import json
import re
import sqlite3
import unicodedata
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest

from klyngeapp.cli import forget as forget_command
from klyngeapp.cli.main import main
from klyngeapp.domain.traces import Traces
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import forgetting, rows
from klyngeapp.services.forgetting_in import forget_in
from klyngeapp.store import history, purging, revisions
from klyngeapp.store.queries.forgetting import consequences
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import Workbook, open_to_change
from klyngeapp.system import paths, settings
from klyngeapp.system.errors import KlyngeError
from tests.making import make_workbook

NAME, MAIL, PHONE = "Xaver Qvæsgård", "xaver.q@eksempel.dk", "71 93 55 08"
NOTE = "Vil helst male plankeværker om foråret"
HOURS = (
    "SELECT coalesce(h.village, p.village), substr(h.date, 1, 7), sum(h.time * h.people) FROM hours_entry AS h "
    "LEFT JOIN person AS p ON p.id = h.person GROUP BY 1, 2 ORDER BY 1, 2"
)


# ---- the scan ---------------------------------------------------------------------------------------------------


def forms() -> Iterator[tuple[str, bytes]]:
    """Yield every way in which the person could stand in bytes."""
    names = {NAME, NAME.replace("å", "aa"), "Qvæsgård, Xaver", "Qvæsgård"}
    phones = {PHONE, PHONE.replace(" ", ""), "7193 5508", "+4571935508"}
    texts = {*names, MAIL, *phones, NOTE}
    texts |= {change(text) for text in texts for change in (str.casefold, str.upper)}
    for text in texts:
        for form in ("NFC", "NFD"):
            shaped = unicodedata.normalize(form, text)
            yield text, quote(shaped).encode()
            yield text, json.dumps(shaped)[1:-1].encode()
            for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
                yield text, shaped.encode(encoding, "ignore") if form == "NFC" else shaped.encode("utf-8")


def unpacked(data: bytes) -> Iterator[bytes]:
    """Yield bytes, and what is packed in them."""
    yield data
    for found in re.finditer(b"\x78[\x01\x9c\xda]", data):
        try:
            yield zlib.decompressobj().decompress(data[found.start() :])
        except zlib.error:
            continue


def found_in(*places: Path) -> list[str]:
    """Return where the person is found, in files and in their names."""
    wanted = {one: text for text, one in forms() if len(one) > 3}
    hits = []
    for place in places:
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            contents = list(unpacked(path.read_bytes())) if path.is_file() else []
            hits += [
                f"{path.name}: {text}"
                for one, text in wanted.items()
                if any(one in data for data in (path.name.encode(), *contents))
            ]
    return hits


# ---- a workbook in which the person stands everywhere -----------------------------------------------------------


def fill(unit: Unit, ids: dict[str, str]) -> None:
    """Write the person, hours, and the name into texts of all sorts."""
    village = ids["village"] = rows.add(unit, "village", name="Nørreby")
    known = {"email": MAIL, "phone": PHONE, "note": NOTE, "address": "Bakken 3", "season": "Forår"}
    person = ids["person"] = rows.add(unit, "person", name=NAME, village=village, status="active", **known)
    other = ids["other"] = rows.add(unit, "person", name="Ida Lund", village=village, note=f"Gift med {NAME}")
    meeting = ids["meeting"] = rows.add(
        unit, "meeting", title="Fællesmøde", date="2026-01-15", minutes=f"{NAME}s forslag faldt. Ring {PHONE}."
    )
    for day, time in (("2026-03-02", 90), ("2026-03-09", 45), ("2026-04-01", 600)):
        rows.add(unit, "hours_entry", person=person, date=day, time=time, note=f"Med {NAME}")
    rows.add(unit, "hours_entry", person=other, date="2026-03-02", time=30)
    rows.add(unit, "consent", person=person, purpose="photo", note=f"Skrevet af {NAME}")
    rows.add(unit, "availability", person=person, weekday="mon", part_of_day="evening")
    rows.add(unit, "attendee", meeting=meeting, person=person)
    rows.add(unit, "survey_volunteer", name="xaver qvæsgaard", phone="71935508", can_help_with="Maling")
    rows.add(unit, "prize_draw_contact", name=NAME.upper(), email=MAIL)
    rows.add(unit, "municipal_contact", subject="Veje", name=NAME, phone=PHONE)
    rows.add(unit, "association", name="Borgerforeningen", chair=NAME, phone="+45 71 93 55 08", email=MAIL)
    rows.add(unit, "group", name="Stigruppen", coordinator=person, note="Qvæsgård, Xaver er tovholder.")
    plan = rows.add(unit, "action_plan", title="Stien", coordinator=person)
    rows.add(unit, "task", action_plan=plan, title=f"Spørg {NAME} om maling", responsible_person=person)


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> Path:
    file = tmp_path / "klynge.klynge"
    make_workbook(file)
    return file


@pytest.fixture(name="ids")
def _ids(file: Path) -> dict[str, str]:
    ids: dict[str, str] = {}
    with open_to_change(file) as book:
        with book.unit(Sentence("Add {name}", {"name": NAME})) as unit:
            fill(unit, ids)
        book.publish()
        with book.unit(Sentence("Change {name}", {"name": NAME})) as unit:
            rows.change(unit, "person", ids["person"], season=f"{NAME} foretrækker foråret")
        book.publish()
        book.back_up()
    settings.save(settings.Settings(who=NAME))
    (paths.workbook(book.workbook_id) / "minutes.eml").write_text(f"To: {MAIL}", encoding="utf-8")
    return ids


def hours(file: Path) -> list[tuple[object, ...]]:
    """Return the minutes per village and month."""
    with sqlite3.connect(file) as raw:
        return raw.execute(HOURS).fetchall()


def forget(file: Path, name: str, reason: str, *more: str) -> int:
    """Run the command in English and return its exit code."""
    return main(["forget", str(file), "--person", name, "--reason", reason, "--language", "en", *more])


# ---- nothing is left --------------------------------------------------------------------------------------------


def test_after_forgetting_nobody_finds_the_person_in_any_byte(file: Path, ids: dict[str, str]) -> None:
    before = hours(file)
    assert found_in(file, paths.home())
    backups = set(paths.home().rglob("backups/*"))
    assert forget(file, NAME.replace("å", "aa"), "Asked for it") == 0
    still = [path for path in paths.home().rglob("*") if path.is_file() and found_in(path)]
    assert set(still) <= backups
    assert not found_in(file)
    assert hours(file) == before
    assert main(["check", str(file), "--language", "en"]) == 0
    with sqlite3.connect(file) as raw:
        assert raw.execute("SELECT number, erased_on, reason FROM erasure").fetchall() == [
            (1, "2026-11-12", "Asked for it")
        ]
        name = raw.execute("SELECT name, village, note FROM person WHERE id = ?", (ids["person"],)).fetchone()
        assert name == ("Former volunteer no. 1", ids["village"], None)
        (minutes,) = raw.execute("SELECT minutes FROM meeting").fetchone()
        assert minutes == "A citizen's forslag faldt. Ring (removed)."
    # Whoever is forgotten already can have the backups purged afterwards.
    assert forget(file, "Former volunteer no. 1", "x", "--purge-backups") == 0
    assert not found_in(file, paths.home())


def test_with_the_backups_purged_not_even_they_hold_the_person(file: Path, ids: dict[str, str]) -> None:
    assert found_in(paths.home())
    assert forget(file, NAME, "Moved away", "--purge-backups") == 0
    assert not found_in(file, paths.home(), file.parent)
    with open_to_change(file) as book:
        assert len(book.backups()) == 1
        assert book.undo_name is None
        assert book.undo() is None
        (reason,) = book.copy.raw.execute("SELECT reason FROM erasure").fetchone()
    assert reason.startswith("Moved away")
    assert "deleted" in reason
    assert ids["person"]


# Debian's SQLite overwrites what is deleted unless it is told not to.
_CARELESS = ("journal_mode = DELETE", "recursive_triggers = ON", "secure_delete = OFF")


@pytest.mark.parametrize(
    "broken",
    ["history", "backups", *(pytest.param(one, marks=pytest.mark.heavy) for one in ("vacuum", "drafts", "settings"))],
)
def test_the_scan_finds_what_a_broken_erasure_leaves(
    broken: str, file: Path, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if broken == "history":
        monkeypatch.setattr(history, "empty", lambda _raw: None)
    elif broken == "drafts":
        monkeypatch.setattr(purging, "_MAILS", "*.none")
    elif broken == "settings":
        monkeypatch.setattr("klyngeapp.services.forgetting_in._leave_the_keyboard", lambda _name, _book: None)
    elif broken == "backups":
        monkeypatch.setattr(purging, "_holds", lambda *_given: False)
    else:
        monkeypatch.setattr("klyngeapp.store.working._PRAGMAS", _CARELESS)
        monkeypatch.setattr(purging, "tidy", lambda _copy: None)
    with open_to_change(file) as book:
        forget_in(book, ids["person"], "Asked for it", purge=True)
    assert found_in(file, paths.home()), "the scan must be able to fail"


def test_no_digest_of_the_person_stays_in_the_base_manifests(file: Path, ids: dict[str, str], tmp_path: Path) -> None:
    copy = tmp_path / "from a mail.klynge"
    copy.write_bytes(file.read_bytes())
    for path in paths.workbooks().iterdir():
        (path / "working.db").unlink()
    with open_to_change(copy) as book:  # a working copy made from a file notes what it begins with
        raw = book.copy.raw
        (key,) = raw.execute("SELECT digest_key FROM workbook").fetchone()
        digest = revisions.digest_of(key, NAME)

        def kept() -> bytes:
            return b"".join(row[0] for row in raw.execute("SELECT digests FROM base_manifest"))

        rest = revisions.digest_of(key, "Ida Lund")
        before = kept()
        assert digest in before
        forget_in(book, ids["person"], "Asked for it", purge=False)
        assert digest not in kept()
        assert len(kept()) == len(before)
        assert revisions.digest_of(key, "Nørreby") in kept()
        assert rest in before


# ---- who is meant, and what is refused --------------------------------------------------------------------------


def refused(file: Path, name: str, reason: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Ask to forget somebody, where it is refused, and return the sentence."""
    capsys.readouterr()
    assert forget(file, name, reason) == 1
    return capsys.readouterr().err


def test_two_of_one_name_are_told_apart_and_the_other_stays(
    file: Path, ids: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with open_to_change(file) as book:
        with book.unit(Sentence("Add")) as unit:
            village = rows.add(unit, "village", name="Sønderby")
            twin = rows.add(unit, "person", name=NAME, village=village, email="en.anden@eksempel.dk")
        book.publish()
    told = refused(file, NAME, "Asked for it", capsys)
    assert f"{NAME}, Nørreby" in told
    assert f"{NAME}, Sønderby" in told
    assert forget(file, f"{NAME}, Nørreby", "Asked for it") == 0
    with sqlite3.connect(file) as raw:
        assert raw.execute("SELECT name, email FROM person WHERE id = ?", (twin,)).fetchone() == (
            NAME,
            "en.anden@eksempel.dk",
        )
        (minutes,) = raw.execute("SELECT minutes FROM meeting").fetchone()
        assert NAME in minutes, "which of the two the minutes mean, only people know"
        assert PHONE not in minutes
    assert ids["person"]


@pytest.mark.usefixtures("ids")
def test_what_is_refused_changes_nothing(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()
    for reason, words in (("Xaver bad om det", "without the name"), ("  ", "reason"), ("x" * 300, "too long")):
        assert words in refused(file, NAME, reason, capsys)
    assert "nobody called" in refused(file, "Ole", "Asked", capsys)
    monkeypatch.setattr(forget_command, "open_to_change", partial(open_to_change, patience=0))
    with open_to_change(file):
        told = refused(file, NAME, "Asked", capsys)
    assert "open in another window" in told
    assert file.read_bytes() == before


def test_a_failure_in_the_middle_leaves_everything(
    file: Path, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_given: object) -> None:
        raise KlyngeError("no")

    monkeypatch.setattr(forgetting, "_rename", fails)
    with open_to_change(file) as book:
        name = book.undo_name
        with pytest.raises(KlyngeError):
            forget_in(book, ids["person"], "Asked for it", purge=True)
        assert book.undo_name == name
        told = consequences(book.connection, ids["person"])
        assert told is not None
        assert told.name == NAME
        assert len(book.backups()) > 0


def test_what_it_means_is_told_before(file: Path, ids: dict[str, str]) -> None:
    with open_to_change(file) as book:
        told = consequences(book.connection, ids["person"])
        held = book.copies_with(ids["person"], Traces(NAME))
        _someone_else(book)
    assert told is not None
    assert (told.consents, told.photos, told.minutes, told.number) == (1, True, 735, 1)
    places = {(one.table, one.field) for one in told.mentions if one.is_certain}
    assert {("meeting", "minutes"), ("association", "chair"), ("group", "note"), ("task", "title")} <= places
    assert held.backups


def _someone_else(book: Workbook) -> None:
    assert not any("Ida" in one.path.name for one in book.backups())
