"""End the program when the system asks: SIGTERM, SIGHUP, Ctrl+C and logout act at once."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager

_SIGNALS = tuple(
    number
    for name in ("SIGTERM", "SIGHUP", "SIGINT")
    if (number := getattr(signal, name, None)) is not None
)


class Ending(QObject):
    """Calls for the end in Qt's own loop: Python alone would handle a signal at the next event."""

    def __init__(
        self, end: Callable[[], object], keep: Callable[[], object], parent: QObject
    ) -> None:
        """Listen from now on.

        Args:
            end: Closes the program without a question.
            keep: Writes what is unsaved; the session may still go on.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._end, self._keep = end, keep
        self._reading, self._writing = socket.socketpair()  # local: no network
        for each in (self._reading, self._writing):
            each.setblocking(False)
        signal.set_wakeup_fd(self._writing.fileno())
        for number in _SIGNALS:
            signal.signal(number, _nothing)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer_signal)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._logout)
            app.saveStateRequest.connect(self._logout)

    def _answer_signal(self) -> None:
        try:
            self._reading.recv(64)
        except OSError:
            return
        self._end()

    def _logout(self, manager: QSessionManager) -> None:
        manager.setRestartHint(QSessionManager.RestartHint.RestartIfRunning)
        self._keep()


def _nothing(*_: object) -> None:
    """Let the signal wake Qt's loop, which does the work."""
