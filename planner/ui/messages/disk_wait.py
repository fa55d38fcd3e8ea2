"""Wait for the disk without freezing: the window is painted, says so, and can give the wait up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog

from planner.ui.background.tasks import Job, Runner

T = TypeVar("T")
SAID_AFTER_MS = 400
"""A disk that is quicker is not spoken of"""
_LOOK_MS = 15


class DiskWait(QObject):
    """Runs a loop of its own until something is written; nothing else can be done meanwhile.

    Only what must not go on before the disk has it waits like this: closing, another person.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: QProgressDialog | None = None
        """What says that the disk is slow, while it is shown"""
        self._waiting = False

    @property
    def busy(self) -> bool:
        """Return whether something is being waited for."""
        return self._waiting

    def until(self, at_rest: Callable[[], bool], stop: str = "") -> bool:
        """Wait until all is written.

        Args:
            at_rest: Whether it is.
            stop: What the button says that gives up the wait; there is none without it.

        Returns:
            Whether all is written; false where the wait was given up.
        """
        if at_rest() or self._waiting:
            return at_rest()
        self._waiting = True
        # Owned by Qt and deleted by a turn of their thread: a loop that only a waiting timer held
        # would be deleted from within that timer.
        loop, look = QEventLoop(self), QTimer(self, interval=_LOOK_MS)
        said = QTimer(self, interval=SAID_AFTER_MS, singleShot=True)
        look.timeout.connect(lambda: loop.quit() if at_rest() else None)
        said.timeout.connect(loop.quit)
        look.start()
        said.start()
        try:
            # Clicks and keys wait for the dialog, which takes them.
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            if not at_rest():
                self._say(loop, stop)
        finally:
            for timer in (look, said):
                timer.stop()
                timer.timeout.disconnect()
            for each in (look, said, loop):
                each.deleteLater()
            self._waiting = False
        return at_rest()

    def run(self, work: Callable[[], T]) -> T:
        """Do something on a worker's thread, and wait for it to end.

        Raises:
            Exception: Whatever the work raised.
        """
        runner, found, failed = Runner(self), list[T](), list[Exception]()

        def watched(_: object) -> None:
            try:
                found.append(work())
            except Exception as error:
                failed.append(error)

        runner.run(Job(watched, lambda _: None, failed.append))
        self.until(lambda: not runner.busy)
        runner.finish()  # the program is being ended: the work comes to its end all the same
        runner.deleteLater()
        if failed:
            raise failed[0]
        return found[0]

    def _say(self, loop: QEventLoop, stop: str) -> None:
        words = self.tr("The disk is slow. Your changes are being saved …")
        dialog = QProgressDialog(words, stop, 0, 0, QApplication.activeWindow())
        if not stop:
            dialog.setCancelButton(None)
        dialog.setWindowTitle(self.tr("Saving"))
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setMinimumDuration(0)
        # Without a button Escape would close it all the same, and let clicks through.
        again = partial(QTimer.singleShot, 0, dialog, dialog.show)
        dialog.canceled.connect(loop.quit if stop else again)
        self.dialog = dialog
        dialog.show()
        try:
            loop.exec()
        finally:
            self.dialog = None
            dialog.canceled.disconnect()
            dialog.close()
            dialog.deleteLater()


def at_once(work: Callable[[], T]) -> T:
    """Do something without a window that could wait for it."""
    return work()
