"""What needs a window: faces, icons, the preview of documents, and every page drawn once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontInfo, QImage, QRawFont
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget

from klyngeapp.domain.guidance.help import TOPICS
from klyngeapp.i18n.language import LANGUAGES, N_, Sentence, speak, spoken
from klyngeapp.services.self_test.kinds import Bench, Check, Fault, must
from klyngeapp.store.queries import lists
from klyngeapp.system.settings import Settings
from klyngeapp.ui import fonts, icons
from klyngeapp.ui import page_keys as keys
from klyngeapp.ui.app import application
from klyngeapp.ui.look import Look
from klyngeapp.ui.qt_words import speak_qt
from klyngeapp.ui.self_test.nobody import Nobody
from klyngeapp.ui.shell import volunteer_pages
from klyngeapp.ui.shell.sidebar import ALONG
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.shell.workspace import STEPS, Workspace
from klyngeapp.ui.theme import Theme

_SIZE = (1280, 800)
_FEWEST = 12  # colours; a page has far more, blank paper one
_ROUNDS = 4000
_BADLY = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_HARMLESS = ("This plugin does not support", "QStandardPaths")  # said by the screen that is none


class Stand:
    """The one application, and the window that all checks look at."""

    def __init__(self) -> None:
        self.app: QApplication = application(["klyngeapp"])
        self.window: Window | None = None
        self.complaints: list[str] = []
        qInstallMessageHandler(self._on_message)

    def _on_message(self, kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind in _BADLY and not any(one in text for one in _HARMLESS):
            self.complaints.append(text)

    def settle(self, until: Callable[[], object] = lambda: True) -> None:
        """Let everything happen that is about to, until something holds."""
        for number in range(_ROUNDS):
            self.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if number > 3 and until():
                return
        raise Fault("the window does not come to rest")

    @property
    def space(self) -> Workspace:
        """Return the workbook that is open."""
        space = self.window.opening.workspace if self.window is not None else None
        if space is None:
            raise Fault("no workbook is open")
        return space

    def drawn(self, widget: QWidget) -> None:
        """Draw something, and see that it is not blank and that Qt has nothing to say against it."""
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        points = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        must(len(points) >= _FEWEST, "nothing is drawn")
        told, self.complaints = self.complaints, []
        must(not told, "; ".join(told[:3]))

    @contextmanager
    def speaking(self, language: str) -> Iterator[None]:
        """Speak a language for a `with` block, Qt's own words too."""
        before = spoken()
        speak(language)
        speak_qt(language)
        try:
            yield
        finally:
            speak(before)
            speak_qt(before)


def checks() -> Iterator[Check]:
    """Yield the checks, in the order in which they lean on one another."""
    stand = Stand()
    yield Check(Sentence(N_("The faces of the window")), lambda _bench: _faces())
    yield Check(Sentence(N_("The icons")), lambda _bench: _icons(stand))
    yield Check(Sentence(N_("The preview of every document")), _previews)
    for language in LANGUAGES:
        name = Sentence(N_("The start window in {language}"), {"language": language})
        yield Check(name, partial(_start, stand, language))
    yield Check(Sentence(N_("Open the sample in the window")), partial(_open, stand))
    for key in _keys():
        yield Check(Sentence(N_("The page “{page}”"), {"page": key}), partial(_page, stand, key))
    yield Check(Sentence(N_("Rows that have a page of their own")), partial(_rows, stand))
    for topic in TOPICS:
        yield Check(Sentence(N_("Help: {topic}"), {"topic": topic}), partial(_help, stand, topic))
    for front in ("history", "backups", "computer"):
        yield Check(Sentence(N_("The page “{page}”"), {"page": front}), partial(_front, stand, front))
    yield Check(Sentence(N_("Dark colours, large text, English")), partial(_dressed, stand))
    yield Check(Sentence(N_("Undo in the window, and close it")), partial(_close, stand))


def _keys() -> tuple[str, ...]:
    further = (f"{keys.VOLUNTEERS}/{one}" for one in volunteer_pages.FURTHER)
    first = (keys.OVERVIEW, *(key for key, _title in STEPS), *(row[0] for row in ALONG))
    return tuple(dict.fromkeys([*first, *further, f"{keys.VILLAGES}/{keys.BESIDE}", keys.SEARCH, keys.SETTINGS]))


def _faces() -> None:
    for strong in (False, True):
        for serif in (False, True):
            font: QFont = fonts.font(17, strong=strong, serif=serif)
            family = QFontInfo(font).family()
            must(family.startswith("Source Serif" if serif else "Source Sans"), f"“{family}” stands in for our face")
            raw = QRawFont.fromFont(font)
            must(all(raw.supportsCharacter(ord(letter)) for letter in "æøåÆØÅ–“”"), f"{family} lacks letters")


def _icons(stand: Stand) -> None:
    look = Look()
    for name in ("users", "eraser", "map", "calendar-days", "link-2", "check", "folder-open", "arrow-left"):
        picture = icons.pixmap(look, name, size=24).toImage()
        inked = any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
        must(inked, f"the icon “{name}” is blank")
        must("<text" not in icons.svg(name, "#000000", 2), f"its name stands in for the icon “{name}”")
    must(not stand.complaints, "; ".join(stand.complaints))


def _previews(bench: Bench) -> None:
    must(bench.papers, "there is no document to look at")
    for name, data in bench.papers.items():
        buffer, document = QBuffer(), QPdfDocument()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        must(document.pageCount() > 0, f"{name} cannot be shown")
        document.close()


def _start(stand: Stand, language: str, _bench: Bench) -> None:
    with stand.speaking(language):
        window = _window(Settings(theme="light", language=language))
        stand.settle()
        stand.drawn(window)
        window.close()
        window.deleteLater()
        stand.settle()


def _window(chosen: Settings) -> Window:
    window = Window(Theme(chosen), chosen, Nobody())
    window.resize(*_SIZE)
    window.show()
    return window


def _open(stand: Stand, bench: Bench) -> None:
    stand.window = window = _window(Settings(theme="light", language=spoken()))
    window.opening.open_file(bench.sample)
    stand.settle(lambda: window.opening.workspace is not None or window.opening.refusal is not None)
    must(window.opening.refusal is None, str(window.opening.refusal))
    stand.drawn(window)


def _page(stand: Stand, key: str, _bench: Bench) -> None:
    space = stand.space
    if key == keys.SEARCH:
        space.search()
    else:
        space.go(key)
    stand.settle()
    must(space.key.partition("/")[0] == key.partition("/")[0], f"another page came: {space.key}")
    stand.drawn(space)


def _rows(stand: Stand, bench: Bench) -> None:
    space, document = stand.space, stand.window.opening.document if stand.window is not None else None
    assert document is not None
    for table, page in (("meeting", "meetings"), ("person", "volunteers"), ("action_plan", "action_plans.plans")):
        (row, *_others) = document.ask(lists.ids_of, table)
        _page(stand, f"{page}/{row}", bench)
        must(space.key == f"{page}/{row}", f"another page came: {space.key}")


def _help(stand: Stand, topic: str, _bench: Bench) -> None:
    assert stand.window is not None
    stand.window.front.show_help(topic)
    stand.settle()
    stand.drawn(stand.window)


def _front(stand: Stand, key: str, _bench: Bench) -> None:
    assert stand.window is not None
    stand.window.front.leave()
    stand.window.front.show_wanted(key)
    stand.settle()
    must(stand.window.front.page is not None, "the page did not come")
    stand.drawn(stand.window)
    stand.window.front.leave()


def _dressed(stand: Stand, _bench: Bench) -> None:
    window = stand.window
    assert window is not None
    before = window.settings
    stand.space.go(keys.OVERVIEW)
    window.choose(Settings(theme="dark", text_size=150, language="en"))
    stand.settle(lambda: window.theme.look.dark)
    stand.settle()
    stand.drawn(window)
    window.choose(before)
    stand.settle(lambda: not window.theme.look.dark)


def _close(stand: Stand, _bench: Bench) -> None:
    window = stand.window
    assert window is not None
    document = window.opening.document
    must(document is not None and not document.is_closed, "no workbook is open")
    window.opening.undo()
    window.close()
    stand.settle(lambda: window.opening.document is None)
    window.deleteLater()
    stand.settle()
