"""A bit that flips in a file is either harmless or told of; never a crash, never a name that differs in silence."""

from pathlib import Path

import pytest

from klyngeapp.store import reading
from klyngeapp.system.errors import KlyngeError
from tests import making
from tests.golden.make_v1 import GOLDEN
from tests.store import spoiling


def verdicts(original: Path, path: Path, number: int, seed: int) -> tuple[int, int]:
    """Return how many flips were harmless and how many were told of; any other outcome fails."""
    wanted = making.dump_of_file(original)
    harmless = told = 0
    for data in spoiling.flips(original.read_bytes(), number, seed):
        path.write_bytes(data)
        faults = reading.faults(path)
        if faults:
            assert all(str(fault) for fault in faults)
            told += 1
        else:
            assert making.dump_of_file(path) == wanted, "a value changed and nobody was told"
            harmless += 1
        _reads_the_same_way(path, bool(faults))
    return harmless, told


def _reads_the_same_way(path: Path, is_faulty: bool) -> None:
    try:
        with reading.opened(path) as found:
            assert bool(found.warnings) == is_faulty
    except KlyngeError:
        assert is_faulty


def _originals(tmp_path: Path) -> list[Path]:
    return [GOLDEN, making.make_workbook(tmp_path / "new.klynge", [f"By {n} ÆØÅ" for n in range(200)])]


def test_flips(tmp_path: Path) -> None:
    """Some hundred of them in an old file and in a new one."""
    for seed, original in enumerate(_originals(tmp_path)):
        harmless, told = verdicts(original, tmp_path / "flipped.klynge", 60, seed)
        assert harmless
        assert told


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(10))
def test_many_flips(seed: int, tmp_path: Path) -> None:
    """Ten thousand of them."""
    for original in _originals(tmp_path):
        verdicts(original, tmp_path / "flipped.klynge", 500, 100 + seed)


def test_blind_check_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The canary: without the seal, a flipped letter in a name goes unseen, and this test would say so."""
    monkeypatch.setattr("klyngeapp.store.examining.seal_fault", lambda *_args: None)
    original = _originals(tmp_path)[1]
    with pytest.raises(AssertionError, match="nobody was told"):
        verdicts(original, tmp_path / "flipped.klynge", 2000, 0)
