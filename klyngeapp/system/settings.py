"""How the window looks on this computer: chosen by the person, never a part of the workbook."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from klyngeapp.i18n.language import LANGUAGES
from klyngeapp.system import files, paths
from klyngeapp.system.errors import KlyngeError

Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")
SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP = 90, 200, 10
LONGEST_WHO = 80  # characters
_LARGEST_FILE = 100_000  # bytes; ours has some two hundred


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen. `text_size` is in per cent; `language` "" is that of the computer.

    `window` is left, top, width and height in logical pixels; empty where it has never been closed. `who` is the
    person at this keyboard, for the history of changes; "" is nobody in particular.
    """

    theme: Theme = "system"
    text_size: int = 100
    language: str = ""
    window: tuple[int, ...] = ()
    maximised: bool = False
    who: str = ""

    def with_text_size(self, percent: int) -> "Settings":
        """Return the settings with another text size, held within its bounds."""
        return replace(self, text_size=max(SMALLEST_TEXT, min(LARGEST_TEXT, percent)))


def load() -> Settings:
    """Return what was kept; whatever cannot be read is as it was in the beginning."""
    found = _read(_path())
    usual = Settings()
    settings = Settings(
        theme=next((one for one in THEMES if one == found.get("theme")), usual.theme),
        language=next((one for one in LANGUAGES if one == found.get("language")), usual.language),
        window=_window(found.get("window")),
        maximised=found.get("maximised") is True,
        who=as_who(found.get("who")),
    )
    return settings.with_text_size(_whole(found.get("text_size"), usual.text_size))


def save(settings: Settings) -> None:
    """Keep the settings; a disk that will not take them costs nobody any work, so nobody hears of it."""
    with suppress(KlyngeError, OSError):
        files.replace_whole(_path(), json.dumps(asdict(settings), indent=1).encode("utf-8"))


def as_who(value: object) -> str:
    """Return a name on one line and no longer than it may be."""
    if not isinstance(value, str):
        return ""
    plain = "".join(letter if letter.isprintable() else " " for letter in value)
    return " ".join(plain.split())[:LONGEST_WHO].strip()


def _path() -> Path:
    return paths.home() / "settings.json"


def _read(path: Path) -> dict[str, object]:
    with suppress(KlyngeError, OSError, ValueError, RecursionError):
        found = json.loads(files.read_whole(path, _LARGEST_FILE))
        if isinstance(found, dict):
            return found
    return {}


def _whole(value: object, usual: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else usual


def _window(value: object) -> tuple[int, ...]:
    if isinstance(value, list) and len(value) == 4 and all(type(n) is int and abs(n) < 100_000 for n in value):
        return tuple(value)
    return ()
