"""Kill a child while it works, and look at what it leaves: `killed` at a random moment or at an exact point.

The child is forked from the warm test process. It writes a line to a pipe only after an operation has returned,
so the parent knows which operations were promised to be kept.
"""

import contextlib
import os
import random
import select
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from klyngeapp.system import files

Ack = Callable[[str], None]
Workload = Callable[[Path, Ack], None]

# Everything by which the store touches files, and where a kill can therefore leave something half done.
POINTS = ("open", "write", "fsync", "replace", "unlink", "mkdir", "close")


@dataclass(frozen=True)
class Killed:
    """What a child promised before it died, and whether it came to its end."""

    acks: tuple[str, ...]
    finished: bool
    seconds: float


@contextlib.contextmanager
def dying_at(place: int) -> Iterator[list[int]]:
    """Die right before the `place`-th call to the operating system that files.py makes (counted from 1)."""
    count = [0]

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **words: object) -> object:
            count[0] += 1
            if count[0] == place:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*args, **words)

        return call

    with contextlib.ExitStack() as patched:
        for name in POINTS:
            if name != "write":
                patched.enter_context(mock.patch.object(os, name, counted(getattr(os, name))))
        for name in ("replace", "unlink", "mkdir"):
            patched.enter_context(mock.patch.object(Path, name, counted(getattr(Path, name))))
        patched.enter_context(mock.patch.object(files.RealDisk, "write", _torn(counted)))
        yield count


def _torn(counted: Callable[[Callable[..., object]], Callable[..., object]]) -> Callable[..., object]:
    """Write in two halves with a point of death between them."""

    def half(file: object, data: bytes) -> None:
        file.write(data)  # type: ignore[attr-defined]
        file.flush()  # type: ignore[attr-defined]

    step = counted(half)

    def write(_disk: object, file: object, data: bytes) -> None:
        step(file, data[: len(data) // 2])
        step(file, data[len(data) // 2 :])

    return write


def killed(work: Workload, path: Path, *, after: float | None = None, place: int = 0) -> Killed:
    """Run `work` on `path` in a child that dies after so many seconds, or at a place, or not at all."""
    reading, writing = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        _live_and_die(work, path, writing, place)
    os.close(writing)
    if after is not None:
        # A child that is done before its time closes the pipe; then there is nothing to wait for.
        _wait(reading, after)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        lines = pipe.read().decode().split()
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise AssertionError(f"the workload itself failed: {lines}")
    finished = os.WIFEXITED(status)
    return Killed(tuple(line for line in lines if line != "end"), finished, time.monotonic() - began)


def _wait(_reading: int, seconds: float) -> None:
    select.select([], [], [], seconds)


def _live_and_die(work: Workload, path: Path, writing: int, place: int) -> None:
    write = os.write
    try:
        with dying_at(place) if place else contextlib.nullcontext():
            work(path, lambda word: write(writing, f"{word}\n".encode()) and None)
        write(writing, b"end\n")
    except BaseException as error:
        write(writing, (repr(error).replace(" ", "_") + "\n").encode())
        os._exit(1)
    os._exit(0)


def moments(seconds: float, number: int, seed: int) -> list[float]:
    """Return moments spread evenly at random over the length of a workload."""
    chance = random.Random(seed)
    return [chance.uniform(0, seconds) for _ in range(number)]
