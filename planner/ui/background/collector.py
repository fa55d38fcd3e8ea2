"""Collect garbage on the window's thread while jobs run on others."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from planner.application.garbage_collection import allow_if_idle, job_begins

_LOOK_MS = 200
_MANY = 20_000
"""New objects that are worth a collection"""
_WHOLE_EVERY = 20
"""Every so many collections all objects are looked at, not only those of late"""


class Collector(QObject):
    """Run garbage collections for the application; its timer runs only while jobs do."""

    _only: Collector | None = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collections = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @classmethod
    def begin_job(cls) -> None:
        """Let no collection run on the thread of a job that is about to begin."""
        job_begins()
        application = QCoreApplication.instance()
        if application is None:  # there are no widgets that could be deleted
            return
        if cls._only is None or cls._only.parent() is not application:
            cls._only = Collector(application)
        cls._only._timer.start()

    def _look(self) -> None:
        if allow_if_idle():
            self._timer.stop()
        elif gc.get_count()[0] > _MANY:
            self._collections += 1
            gc.collect(1 if self._collections % _WHOLE_EVERY else 2)
