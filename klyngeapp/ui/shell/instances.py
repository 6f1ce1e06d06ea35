"""One window per workbook: the window that has it listens, and another start asks it to come to the front.

Who may write is decided by the lock of the store alone. Only the window that holds it listens, so that what a dead
window left behind under the same name can be removed without asking anybody. Imported when there is a workbook.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from klyngeapp.store import identity
from klyngeapp.system import files, foreground, paths
from klyngeapp.system.errors import KlyngeError

_CONNECT, _ANSWER = 500, 3000  # milliseconds
_LONGEST_ADDRESS = 90  # bytes; the system takes about a hundred
_LONGEST_LINE = 100_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the window that has a workbook said: whether it has come to the front, and which file it has."""

    is_in_front: bool
    file: str


def address(workbook_id: str) -> str:
    """Return where the window listens that has a workbook: one name for each workbook of each home."""
    home = paths.home().resolve()
    name = hashlib.sha256(f"{home}\0{workbook_id}".encode()).hexdigest()[:20]
    inside = str(home / f"window-{name}")  # a folder that nobody else can look into
    if home.drive or len(inside.encode()) > _LONGEST_ADDRESS:
        return f"klyngeapp-{name}"  # Qt puts it where pipes live, or into the temporary folder
    return inside


def workbook_id(file: Path) -> str:
    """Return whose workbook a file holds; "" where that cannot be told."""
    try:
        return identity.workbook_id(file)
    except KlyngeError:
        return ""


def ask_other(file: Path, workbook: str) -> Answer | None:
    """Ask the window that has this workbook to come to the front; None where none answers."""
    socket = QLocalSocket()
    foreground.give_way()
    socket.connectToServer(address(workbook))
    if not socket.waitForConnected(_CONNECT):
        return None
    socket.write(json.dumps(str(file.absolute())).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER):
            return None
    try:
        said = json.loads(bytes(socket.readLine(_LONGEST_LINE).data()))
        return Answer(said["is_in_front"] is True, str(said["file"]))
    except (ValueError, TypeError, KeyError):
        return None


def is_shown_elsewhere(file: Path) -> bool:
    """Whether another window has this very file; it is in front now."""
    found = workbook_id(file)
    answer = ask_other(file, found) if found else None
    return answer is not None and answer.is_in_front


class Listening(QObject):
    """Listens for as long as a workbook is open here. `wanted` says that somebody wants to see it."""

    wanted = Signal()

    def __init__(self, parent: QObject, file: Path, workbook: str) -> None:
        """Begin to listen; the lock of the workbook must be held."""
        super().__init__(parent)
        self._file = file.absolute()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = address(workbook)
        QLocalServer.removeServer(name)  # of a window that is dead: else it would hold the lock
        self._server.listen(name)  # where that fails, a second start says that the workbook is open

    @property
    def is_listening(self) -> bool:
        """Whether others can ask."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        self.deleteLater()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_read(socket))
            self._on_read(socket)

    def _on_read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_LINE:
                socket.abort()
            return
        try:
            asked = json.loads(bytes(socket.readLine(_LONGEST_LINE).data()))
            same = isinstance(asked, str) and files.is_same(Path(asked), self._file)
        except ValueError:
            same = False
        socket.write(json.dumps({"is_in_front": same, "file": str(self._file)}).encode() + b"\n")
        socket.flush()
        socket.disconnectFromServer()
        if same:
            self.wanted.emit()
