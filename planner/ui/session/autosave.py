"""Keep the plan on the screen, so that the next start shows it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text

from .document import Document
from .snapshot.file import snapshot_path, write_snapshot

if TYPE_CHECKING:
    from planner.application.views import WeekView

    from .household import Household

_AFTER_MS = 1500


class LastPlanKeeper(QObject):
    """Writes each plan to a file of its own, a moment after it came, off the window's thread."""

    def __init__(
        self,
        document: Document,
        week: Callable[[], WeekView | None],
        household: Household,
        parent: QObject | None = None,
    ) -> None:
        """Make the keeper.

        Args:
            document: Whose plans are kept.
            week: What the screens show of the plan just now; None if that is nothing.
            household: Whose plan it is, and where the startup snapshot of it lies.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._week, self._household = document, week, household
        self._runner = Runner(self)
        self._soon = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        self.wanted = True
        document.changed.connect(self._changed)

    def keep_from_now(self, wanted: bool) -> None:
        """Keep plans, or keep none and let go of the one that is kept."""
        before, self.wanted = self.wanted, wanted
        if wanted and not before:
            self.keep()
        elif before and not wanted:
            self._soon.stop()
            self._household.week.unlink(missing_ok=True)
            snapshot_path(self._household.kept).unlink(missing_ok=True)

    def forget(self) -> None:
        """Write nothing until the next change."""
        self._soon.stop()
        self._runner.finish()

    def keep_now(self) -> None:
        """Write the plan and wait for it: another one is about to take its place.

        Raises:
            planner.store.StoreError: It could not be written.
        """
        from planner.domain.translatable import Verbatim, translatable
        from planner.store import save_plan
        from planner.store.errors import StoreError

        self.forget()
        plan, context, path = self._document.plan, self._document.context, self._household.week
        if plan is None or context is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                path, translatable("It could not be saved ({why}).", why=Verbatim(error.strerror))
            ) from error
        save_plan(plan, path, context.catalogue)

    def _changed(self) -> None:
        if self.wanted:
            self._soon.start()

    def keep(self) -> None:
        """Write the plan now."""
        self._soon.stop()
        plan, context, path = self._document.plan, self._document.context, self._household.week
        week, name, kept = self._week(), self._household.name, self._household.kept
        if plan is None or context is None:
            return

        def work(_: object) -> None:
            from planner.store import save_plan

            path.parent.mkdir(parents=True, exist_ok=True)
            save_plan(plan, path, context.catalogue)
            if week is not None:
                from .snapshot.capture import snapshot_of

                write_snapshot(snapshot_of(plan, context, week, name), path, kept)

        # A plan that could not be kept is no trouble now: saving it is the person's to ask.
        self._runner.run(Job(work, lambda _: None, lambda _: None))

    def close(self) -> None:
        """Write what is still to be written, and end."""
        if self._soon.isActive():
            self.keep()
        self._runner.finish()


class Autosave(QObject):
    """Saves a plan that has a file a moment after each change, where that is wanted."""

    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = False
        self._document = document
        self._soon = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.save)
        document.changed.connect(self._changed)

    def save(self) -> None:
        """Save now if there is something to save and a file to save it to."""
        from planner.store.errors import StoreError

        path = self._document.path
        if not self.wanted or path is None or not self._document.dirty:
            return
        try:
            self._document.save(path)
        except (StoreError, OSError) as error:
            self.failed.emit(error_text(error))

    def _changed(self) -> None:
        if self.wanted:
            self._soon.start()
