"""A fault of the program, wherever it happens: logged, told, and the program goes on.

The report says where it happened and never with what: messages and values of an exception may
hold what a person answered.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from .notices import Action, Notice, Notices

_KEY = "fault"
_MOST_FRAMES = 30
_LOG = logging.getLogger("planner.faults")


def report_of(kind: type[BaseException], where: TracebackType | None) -> str:
    """Return what can be told of an exception: its kind and its frames, no message, no value."""
    frames = traceback.extract_tb(where)[-_MOST_FRAMES:]
    lines = [f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    head = f"{kind.__name__} (Python {platform.python_version()}, {platform.system()})"
    return "\n".join((head, *lines))


def _short(filename: str) -> str:
    """Return a path without the folders of the person who runs the program."""
    path = Path(filename)
    for root in ("planner", "foods", "solver"):
        if root in path.parts:
            return "/".join(path.parts[path.parts.index(root) :])
    return path.name


class FaultReports(QObject):
    """Takes the place of the hooks that Python calls for exceptions nobody caught."""

    _caught = Signal(str)

    def __init__(
        self, notices: Notices, keep: Callable[[], object], parent: QObject | None = None
    ) -> None:
        """Listen from now on.

        Args:
            notices: Where it is told.
            keep: Writes what is unsaved, so that the worst costs nothing.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._notices, self._keep = notices, keep
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._reports: list[str] = []
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        report = report_of(kind, where)
        _LOG.error("%s", report)
        if sys.stderr is not None:
            print(report, file=sys.stderr)
        self._caught.emit(report)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            self._hook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def _tell(self, report: str) -> None:
        from planner.domain.translatable import translatable

        self._reports.append(report)
        text = translatable(
            "Something went wrong in the program. Your plan is kept, and you can go on. The "
            "report names places in the program and nothing about you."
        )
        copy = Action(translatable("Copy the report"), self._copy, stays=True)
        close = Action(translatable("Understood"), self._reports.clear)
        self._notices.put(Notice(_KEY, text, (copy, close), grave=True))
        self._keep()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(self._reports))
