"""One program for a data folder: a second start hands its file to the first and ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

from planner.data_folder import LOCK_FILE

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 3000
_TRIES, _PAUSE_S = 30, 0.2
_MOST_BYTES = 8192


class Instance(QObject):
    """Holds the lock of a folder; a lock whose process is gone is taken over.

    Qt's lock file knows the process and the machine, so that a crash leaves nothing locked.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self.busy = False
        """Whether another program has it: else nothing can be made in the folder"""

    def take(self) -> bool:
        """Take the folder; return whether this program is the only one with it from now on.

        A folder in which nothing can be made is nobody's to write: it counts as taken.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = QLockFile(str(self._folder / LOCK_FILE))
        lock.setStaleLockTime(0)  # only by its process, never by its age
        if not lock.tryLock(0):
            self.busy = lock.error() is QLockFile.LockError.LockFailedError
            return False
        self._lock = lock
        return True

    def hand_over(self, path: Path | None) -> bool:
        """Ask the program that has the folder to come to the front and open a file."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        for _ in range(_TRIES):  # it listens only once its window stands
            socket.connectToServer(self._name)
            if socket.waitForConnected(_PATIENCE_MS):
                break
            sleep(_PAUSE_S)
        else:
            return False
        socket.write(str(path.absolute() if path else "").encode() + b"\n")
        socket.waitForBytesWritten(_PATIENCE_MS)
        # It answers once it has read the request: one that hangs is no window to look at.
        answered = socket.waitForReadyRead(_PATIENCE_MS)
        socket.disconnectFromServer()
        return answered

    def listen(self, asked: Callable[[Path | None], object]) -> None:
        """Listen for other starts: `asked` is called with the file they were given."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(lambda: self._connected(asked))
        self._server.listen(self._name)

    def release(self) -> None:
        """Let another program have the folder."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    @property
    def _name(self) -> str:
        return f"electrolyte-planner-{sha256(str(self._folder).encode()).hexdigest()[:16]}"

    def _connected(self, asked: Callable[[Path | None], object]) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(lambda socket=socket: self._read(socket, asked))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket, asked: Callable[[Path | None], object]) -> None:
        line = bytes(socket.read(_MOST_BYTES).data())
        if b"\n" not in line:
            return
        socket.write(b"heard\n")
        socket.flush()
        name = line.partition(b"\n")[0].decode("utf-8", "replace")
        asked(Path(name) if name else None)
