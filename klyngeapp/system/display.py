"""Whether this computer can show a window at all, asked before Qt is: it would end the program without a word."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

from klyngeapp.i18n.language import Sentence

# What Qt loads, and the package of Debian and Ubuntu that has it.
_ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_XCB = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
_WITHOUT_SCREEN = ("offscreen", "minimal", "vnc")


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers() -> bool:
    """Whether the screen that DISPLAY names answers."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # told of as a missing library
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def problem(
    environment: Mapping[str, str] = os.environ,
    *,
    platform: str = sys.platform,
    is_there: Callable[[str], bool] = _is_there,
    answers: Callable[[], bool] = _answers,
) -> Sentence | None:
    """Return why no window can be shown here, and what helps; None where one can."""
    if not platform.startswith("linux"):
        return None
    plugin = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    wayland = bool(environment.get("WAYLAND_DISPLAY")) and plugin != "xcb"
    needs_screen = plugin not in _WITHOUT_SCREEN
    if needs_screen and not wayland and not environment.get("DISPLAY"):
        return _no_screen()
    needed = {**_ALWAYS, **(_XCB if needs_screen and not wayland else {})}
    lacking = [library for library in needed if not is_there(library)]
    if lacking:
        return _lacking(lacking, [needed[library] for library in lacking])
    if needs_screen and not wayland and not answers():
        return _no_screen()
    return None


def import_problem(error: ImportError) -> Sentence:
    """Return what to say where Qt itself cannot be loaded."""
    name = str(error).partition(":")[0].strip()
    known = {**_ALWAYS, **_XCB}
    if name in known:
        return _lacking([name], [known[name]])
    return Sentence(
        "The window needs Qt, which could not be loaded here ({why}). The command line works without it: "
        "klyngeapp --help",
        {"why": error},
    )


def _no_screen() -> Sentence:
    return Sentence("There is no screen to show the window on. The command line works without one: klyngeapp --help")


def _lacking(libraries: list[str], packages: list[str]) -> Sentence:
    return Sentence(
        "The window cannot be shown: this computer lacks {libraries}. "
        "Install them with: sudo apt-get install {packages}",
        {"libraries": ", ".join(libraries), "packages": " ".join(packages)},
    )
