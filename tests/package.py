"""The packaged program, proved: python -m tests.package FOLDER [--root ROOT], in the environment that build.spec takes.

Built twice, with an empty window packaged the same way beside it. What is looked at
    The same bytes both times; the size of the folder and of its archive, and the start, beside the empty window; that
    the self-test passes in a folder nobody may write in, whose path has spaces, æøå and 200 characters; a workbook
    given as an argument on a screen (Xvfb); two users at once; and, under strace, no network and no file written but
    where it may be.
With --root the checks run inside another root, such as a bare Debian without Python. Linux, and root, are needed.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import ROOT, rounds, told, watched

EMPTY = ROOT / "tests" / "benchmarks" / "yardsticks" / "empty_window.py"
TARGET = 1.5
_SCREEN = ":87"
# Where the program may write: its own folder, what it was asked to write, and what every process has.
_MAY_BE_WRITTEN = re.compile(r"^(/tmp/|/dev/(null|shm/|tty|pts/)|/proc/self/|/var/tmp/)")
_WRITES = re.compile(r'(?:open|openat|creat)\((?:AT_FDCWD, )?"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)[^)]*\) = \d+')
_SOCKETS = re.compile(r"\b(?:socket|connect)\(.*(?:AF_INET6?|AF_NETLINK)\b.*")


def main(words: Sequence[str]) -> int:
    """Build, look, print; return 1 where something is not as it is to be."""
    asked = argparse.ArgumentParser(prog="python -m tests.package")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--root", type=Path, default=Path("/"), help="another root, in which the checks are to run")
    asked.add_argument("--built", action="store_true", help="take what was built in FOLDER before")
    given = asked.parse_args(words)
    folder = given.folder.absolute()
    ours, empty = folder / "one" / "klyngeapp", folder / "one" / "empty"
    if not given.built:
        built(folder / "one")
        built(folder / "one", "--only", str(EMPTY), "--name", "empty")
        built(folder / "two")
    faults = [
        *_same(ours, folder / "two" / "klyngeapp"),
        *_sizes(ours, empty),
        *_starts(ours, empty),
        *_in_a_hard_place(ours, given.root.absolute()),
    ]
    for fault in faults:
        print(f"FAULT: {fault}")
    print("All is well." if not faults else f"{len(faults)} faults.")
    return 1 if faults else 0


def built(folder: Path, *words: str) -> None:
    """Run build.spec into a folder."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(folder)]
    command += ["--workpath", str(folder / "work"), "build.spec"]
    subprocess.run([*command, *(["--", *words] if words else [])], cwd=ROOT, check=True)
    print(f"Built {' '.join(words) or 'klyngeapp'} in {time.perf_counter() - started:.0f} s", flush=True)


def _same(one: Path, other: Path) -> list[str]:
    first, second = _hashes(one), _hashes(other)
    different = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    print(f"Two builds: {len(first)} files, {len(different)} of them different", flush=True)
    return [f"not the same in two builds: {name}" for name in different]


def _hashes(folder: Path) -> dict[str, str]:
    files = (one for one in sorted(folder.rglob("*")) if one.is_file() and not one.is_symlink())
    return {str(one.relative_to(folder)): hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


def _sizes(ours: Path, empty: Path) -> list[str]:
    faults = []
    for what, size in (("folder", _size), ("archive", _packed)):
        mine, theirs = size(ours), size(empty)
        ratio = mine / theirs
        print(
            f"Size of the {what}: {mine / 1e6:.0f} MB, empty window {theirs / 1e6:.0f} MB, ratio {ratio:.2f}",
            flush=True,
        )
        if ratio > TARGET:
            faults.append(f"the {what} is {ratio:.2f} times as large as that of an empty window")
    return faults


def _size(folder: Path) -> int:
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file() and not one.is_symlink())


def _packed(folder: Path) -> int:
    with tempfile.TemporaryDirectory() as name:
        made = shutil.make_archive(f"{name}/packed", "xztar", folder.parent, folder.name)
        return Path(made).stat().st_size


def _starts(ours: Path, empty: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        env = {"QT_QPA_PLATFORM": "offscreen", "KLYNGE_HOME": f"{name}/home", "HOME": name}
        mine = partial(watched, [ours / "klyngeapp", "--exit-after-first-paint"], env=env)
        theirs = partial(watched, [empty / "empty"], env=env)
        found = rounds({"ours": mine, "empty": theirs}, times=7)
    told("Start to the first window", found["ours"].seconds, found["empty"].seconds, what="empty window", target=TARGET)
    ratio = found["ours"].seconds / found["empty"].seconds
    return [f"the start takes {ratio:.2f} times as long as that of an empty window"] if ratio > TARGET else []


# in a hard place


class Place:
    """The folder of the program where it is hard to live, inside a root; `run` starts it there."""

    def __init__(self, root: Path, program: Path) -> None:
        self.root = root
        stem = "/opt/Klyngens egne programmer på æøå/"
        self.folder = stem + "x" * (200 - len(stem) - len("/klyngeapp")) + "/klyngeapp"
        target = self.outside(self.folder)
        target.parent.mkdir(parents=True)
        shutil.copytree(program, target, symlinks=True)
        for one in (target, *target.rglob("*")):
            if not one.is_symlink():
                one.chmod(one.stat().st_mode & 0o555)
        self.program = f"{self.folder}/klyngeapp"

    def outside(self, path: str) -> Path:
        """Return where something inside is, seen from outside."""
        return self.root / path.lstrip("/")

    def env(self, home: str, **more: str) -> dict[str, str]:
        """Return the variables of a user: nothing of those of this shell."""
        return {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **more}

    def words(self, *words: str, user: int = 0) -> list[str]:
        """Return the words that start the program inside, as a user by number."""
        inside = ["chroot", f"--userspec={user}:{user}", str(self.root)] if self.root != Path("/") or user else []
        return [*inside, self.program, *words]

    def run(self, *words: str, home: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run the program to its end."""
        env = self.env(home, QT_QPA_PLATFORM="offscreen", **more)
        return subprocess.run(self.words(*words), env=env, capture_output=True, text=True, timeout=600)

    def home(self, name: str, user: int = 0) -> str:
        """Make a home, and return it as it is called inside."""
        home = f"/home/{name}"
        self.outside(home).mkdir(parents=True)
        os.chown(self.outside(home), user, user)
        return home


@contextmanager
def _placed(root: Path, program: Path) -> Iterator[Place]:
    before = {one.name for one in (root / "home").iterdir()} if (root / "home").exists() else set()
    place = Place(root, program)
    try:
        yield place
    finally:
        shutil.rmtree(place.outside(place.folder).parents[1])
        for one in (root / "home").iterdir():
            if one.name not in before:
                shutil.rmtree(one)


def _in_a_hard_place(ours: Path, root: Path) -> list[str]:
    with _placed(root, ours) as place:
        print(f"Under {root}, in a folder that cannot be written in, {len(place.program)} characters long:", flush=True)
        checks: Sequence[tuple[str, Callable[[Place], list[str]]]] = (
            ("the self-test", _self_test),
            ("two users at once", _two_users),
            ("a workbook given as an argument", _on_a_screen),
            ("no network, nothing written elsewhere", _traced),
        )
        faults = []
        for name, check in checks:
            started = time.perf_counter()
            found = check(place)
            print(f"- {name}: {'FAULT' if found else 'well'}, {time.perf_counter() - started:.0f} s", flush=True)
            faults += found
        return faults


def _self_test(place: Place) -> list[str]:
    home = place.home("tester")
    run = place.run("--self-test", home=home)
    print(f"  {(run.stdout.strip().splitlines() or ['nothing was said'])[-1]}", flush=True)
    return (
        []
        if run.returncode == 0
        else [f"the self-test came to {run.returncode}: {run.stdout[-800:]}{run.stderr[-800:]}"]
    )


def _two_users(place: Place) -> list[str]:
    runs = []
    for user, name in ((1501, "bente"), (1502, "karl")):
        home = place.home(name, user)
        env = place.env(home, QT_QPA_PLATFORM="offscreen")
        words = place.words("--self-test", user=user)
        runs.append(
            (name, subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))
        )
    faults = []
    for name, run in runs:
        said, _nothing = run.communicate(timeout=900)
        if run.returncode:
            faults.append(f"{name}'s self-test came to {run.returncode}: {said[-800:]}")
    return faults


def _on_a_screen(place: Place) -> list[str]:
    home = place.home("skærm")
    place.outside(f"{home}/Documents").mkdir()
    file = f"{home}/Documents/Vores klynge på øen.klynge"
    made = place.run("sample", file, home=home)
    if made.returncode:
        return [f"no sample: {made.stderr}"]
    screen = subprocess.Popen(["Xvfb", _SCREEN, "-screen", "0", "1440x900x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        env = place.env(home, DISPLAY=_SCREEN)
        window = subprocess.Popen(place.words(file), env=env, stderr=subprocess.PIPE, text=True)
        try:
            return _seen(window)
        finally:
            window.terminate()
            window.wait(20)
    finally:
        screen.terminate()


def _seen(window: "subprocess.Popen[str]") -> list[str]:
    env = {**os.environ, "DISPLAY": _SCREEN}
    titles = ""
    for _try in range(60):
        if window.poll() is not None:
            return [f"the window came to {window.returncode}: {(window.stderr and window.stderr.read()) or ''}"]
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=env,
            capture_output=True,
            text=True,
        )
        titles = found.stdout.strip()
        if "Åerne" in titles:
            time.sleep(3)
            print(f"  its window is called “{titles}”", flush=True)
            picture = os.environ.get("KLYNGE_PICTURE")
            if picture:
                subprocess.run(["import", "-window", "root", picture], env=env)
            return []
        time.sleep(0.5)
    return [f"no window of the workbook within 30 seconds, only “{titles}”"]


def _traced(place: Place) -> list[str]:
    home = place.home("sporet")
    env = place.env(home, QT_QPA_PLATFORM="offscreen")
    wrong = ["chroot", str(place.root), "/bin/bash", "-c", "echo > /etc/spor; exec 3<>/dev/tcp/127.0.0.1/9"]
    _code, calls, written = _strace(wrong, env)
    place.outside("/etc/spor").unlink()
    if not calls or "/etc/spor" not in written:
        return ["strace did not see what a shell did wrong on purpose"]
    run, calls, written = _strace(place.words("--self-test"), env)
    if run.returncode:
        return [f"under strace the self-test came to {run.returncode}: {run.stdout[-600:]}{run.stderr[-600:]}"]
    astray = sorted(one for one in written if not one.startswith(home) and not _MAY_BE_WRITTEN.match(one))
    print(f"  {len(written)} files written, {len(calls)} network calls", flush=True)
    return [f"a network call: {one}" for one in calls] + [f"written elsewhere: {one}" for one in astray]


def _strace(
    words: Sequence[str], env: Mapping[str, str]
) -> tuple[subprocess.CompletedProcess[str], list[str], set[str]]:
    """Run words under strace; return how they ended, their calls of the network, and the files they wrote."""
    with tempfile.TemporaryDirectory() as name:
        log = Path(name, "strace")
        traced = ["strace", "-f", "-qq", "-s", "600", "-e", "trace=network,open,openat,creat", "-o", str(log), *words]
        run = subprocess.run(traced, env=env, capture_output=True, text=True, timeout=1500)
        told_of = log.read_text(errors="replace")
    return run, sorted(set(_SOCKETS.findall(told_of))), {_plain(one) for one in _WRITES.findall(told_of)}


def _plain(text: str) -> str:
    """Return a path as it is, out of strace's own way to write what is not ASCII."""
    return (
        text.encode("latin-1", "replace")
        .decode("unicode_escape")
        .encode("latin-1", "replace")
        .decode("utf-8", "replace")
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
