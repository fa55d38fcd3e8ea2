"""Search for garbage on the window's thread while jobs run on others."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from planner.application.gc_freeze import job_begins, search_again

_LOOK_MS = 200
_MANY = 20_000
"""New objects that are worth a search"""
_WHOLE_SEARCH = 20
"""Every so many searches all objects are looked at, not only those of late"""


class Collector(QObject):
    """Belongs to the application; its timer runs only while jobs do."""

    _only: Collector | None = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searches = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @classmethod
    def begin_job(cls) -> None:
        """Take the search away from a job that is about to begin."""
        job_begins()
        application = QCoreApplication.instance()
        if application is None:  # there are no widgets that could be deleted
            return
        if cls._only is None or cls._only.parent() is not application:
            cls._only = Collector(application)
        cls._only._timer.start()

    def _look(self) -> None:
        if search_again():
            self._timer.stop()
        elif gc.get_count()[0] > _MANY:
            self._searches += 1
            gc.collect(1 if self._searches % _WHOLE_SEARCH else 2)
