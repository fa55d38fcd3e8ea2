"""Keep the plan on the screen, so that the next start shows it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from .document import Document
from .work import Job, Runner

_AFTER_MS = 1500


class Keeper(QObject):
    """Writes each plan to a file of its own, a moment after it came, off the window's thread."""

    def __init__(self, document: Document, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._path = document, path
        self._runner = Runner(self)
        self._soon = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        document.changed.connect(self._soon.start)

    def keep(self) -> None:
        """Write the plan now."""
        self._soon.stop()
        plan, kit, path = self._document.plan, self._document.kit, self._path
        if plan is None or kit is None:
            return

        def work(_: object) -> None:
            from planner.store import save_plan

            path.parent.mkdir(parents=True, exist_ok=True)
            save_plan(plan, path, kit.catalogue)

        # A plan that could not be kept is no trouble now: saving it is the person's to ask.
        self._runner.run(Job(work, lambda _: None, lambda _: None))

    def close(self) -> None:
        """Write what is still to be written, and end."""
        if self._soon.isActive():
            self.keep()
        self._runner.finish()
