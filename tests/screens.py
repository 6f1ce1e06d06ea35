"""A picture of every page and dialog of any workbook: python -m tests.screens FILE FOLDER [--size WxH] [--scale N]
[--theme light|dark] [--language da|en] [--text-size PERCENT].

Each lies in FOLDER as `<step or page id>.png`. FILE is only read. With KLYNGE_TODAY set, the same file gives the same
pictures.
"""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.settings import LARGEST_TEXT, SMALLEST_TEXT, Settings

WRONG_USE = 2
SMALLEST = (880, 520)


def size(text: str) -> tuple[int, int]:
    """Read a size such as 1440x900."""
    found = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if found is None or int(found[1]) < SMALLEST[0] or int(found[2]) < SMALLEST[1]:
        raise argparse.ArgumentTypeError(f"“{text}” is no size: write such as 1440x900, 880x520 at least.")
    return int(found[1]), int(found[2])


def scale(text: str) -> float:
    """Read how many pixels of the screen are one of ours."""
    found = float(text) if re.fullmatch(r"\d(\.\d{1,2})?", text) else 0.0
    if not 1 <= found <= 4:
        raise argparse.ArgumentTypeError(f"“{text}” is no scale: write a number from 1 to 4, such as 1.5.")
    return found


def text_size(text: str) -> int:
    """Read the size of the text in per cent."""
    found = int(text) if text.isdecimal() else 0
    if not SMALLEST_TEXT <= found <= LARGEST_TEXT:
        raise argparse.ArgumentTypeError(f"“{text}” is no text size: write {SMALLEST_TEXT} to {LARGEST_TEXT}.")
    return found


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    made = argparse.ArgumentParser(prog="python -m tests.screens", description=(__doc__ or "").partition(":")[0])
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("folder", type=Path, metavar="FOLDER")
    made.add_argument("--size", type=size, default=(1440, 900), metavar="WxH")
    made.add_argument("--scale", type=scale, default=1.0, metavar="N")
    made.add_argument("--theme", choices=("light", "dark"), default="light")
    made.add_argument("--language", choices=("da", "en"), default="da")
    made.add_argument("--text-size", type=text_size, default=100, metavar="PERCENT")
    return made


def main(words: Sequence[str] | None = None) -> int:
    """Save the pictures; return 0, or 2 with a sentence where the file or an option cannot be used."""
    wanted = parser().parse_args(words)
    if not wanted.file.is_file():
        return _wrong(f"“{wanted.file}” is no file.")
    try:
        wanted.folder.mkdir(parents=True, exist_ok=True)
        return _save(wanted)
    except KlyngeError as error:
        return _wrong(str(error))
    except OSError as error:
        return _wrong(f"“{error.filename or wanted.file}” cannot be used: {error.strerror}.")


def _wrong(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return WRONG_USE


def _save(wanted: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(wanted.scale)
    from PySide6.QtWidgets import QWidget

    from klyngeapp.ui.app import application
    from tests.scenes import Stage, own_copy

    app = application(["klyngeapp"])
    chosen = Settings(theme=wanted.theme, language=wanted.language, text_size=wanted.text_size)

    def see(name: str, widget: QWidget) -> None:
        target = wanted.folder / f"{name}.png"
        if not widget.grab().save(str(target)):
            raise OSError(5, "the picture could not be written", str(target))
        print(target, flush=True)

    with own_copy(wanted.file) as copy:
        try:
            Stage(app, see, chosen, wanted.size).all_of(copy)
        except KlyngeError as error:
            return _wrong(str(error).replace(str(copy), str(wanted.file)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
