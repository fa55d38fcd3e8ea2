"""Keep the plan on the screen: one's own week for the next start, and what no file holds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text

from .document import Document
from .snapshot.file import snapshot_path, write_snapshot

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from planner.application.views import WeekView
    from planner.domain.plan.plan import Plan
    from planner.ui.messages.unsaved import Unsaved

    from .household import Household

_AFTER_MS = 1000
"""From the first change that is not saved yet: however fast others follow, it is not put off"""
_KEPT_AFTER_MS = 500
"""The same for what a killed program leaves behind: with a slow disk it stays below 2 s"""


class LastPlanKeeper(QObject):
    """Writes each plan a moment after it came, off the window's thread.

    One's own week goes into the file of its person. What is in no file of the person's choice
    goes into the journal: somebody else's week, and a plan with a file that was not saved since.
    """

    kept = Signal()
    """What was on the screen is on the disk"""

    def __init__(
        self,
        document: Document,
        week: Callable[[], WeekView | None],
        household: Household,
        unsaved: Unsaved,
        parent: QObject | None = None,
    ) -> None:
        """Make the keeper.

        Args:
            document: Whose plans are kept.
            week: What the screens show of the plan just now; None if that is nothing.
            household: Whose plan it is, and where the startup snapshot of it lies.
            unsaved: Puts down what could not be written.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._week, self._household = document, week, household
        self._unsaved = unsaved
        self._runner = Runner(self)
        self._soon = QTimer(self, interval=_KEPT_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        self._let_go: Plan | None = None
        self._written: Plan | None = None
        self.wanted = True
        self.held = False
        """Whether the week on the disk could not be read and must not be written over"""
        self.first_day: Callable[[], date] | None = None
        """Gives the first date of a week that has none, when it is first kept"""
        self._undated: date | None = None
        self._left: dict[date, Plan] = {}
        document.changed.connect(self._changed)
        document.file_changed.connect(self._changed)

    @property
    def week_file(self) -> Path:
        """Return where one's own week is kept."""
        return self._household.week

    @property
    def at_rest(self) -> bool:
        """Return whether all that is on the screen is on the disk."""
        return not self._soon.isActive() and not self._runner.busy

    def begin_keeping(self) -> None:
        """Begin to write what is not written yet."""
        if self._soon.isActive() or self._left:
            self.keep()

    def keep_from_now(self, wanted: bool) -> None:
        """Keep plans, or keep none and let go of the one that is kept."""
        before, self.wanted = self.wanted, wanted
        self._written = None
        if wanted and not before:
            self.keep()
        elif before and not wanted and not self.held:
            from planner.store.household.versions import forget_versions

            self._soon.stop()
            forget_versions(self._household.week)
            self._household.week.unlink(missing_ok=True)
            snapshot_path(self._household.kept).unlink(missing_ok=True)

    def forget(self) -> None:
        """Write nothing until the next change."""
        self._soon.stop()
        self._runner.finish()
        self._written = None
        self._left.clear()

    def keep_now(self) -> None:
        """Write the plan and wait for it: another one is about to take its place.

        Raises:
            planner.store.StoreError: It could not be written.
        """
        from planner.domain.translatable import Verbatim, translatable
        from planner.store import save_plan
        from planner.store.errors import StoreError

        left = tuple(self._left.values())
        self.forget()
        plan, context, path = self._document.plan, self._document.context, self._household.week
        if plan is None or context is None or self.held:
            return
        from planner.store.people.kept_weeks import keep_week, weeks_beside

        for each in left:
            keep_week(weeks_beside(path), each, context.catalogue)
        if self._document.guest:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                path, translatable("It could not be saved ({why}).", why=Verbatim(error.strerror))
            ) from error
        plan = self._dated(plan)
        save_plan(plan, path, context.catalogue)
        if self.wanted:
            keep_week(weeks_beside(path), plan, context.catalogue)

    def leave(self) -> None:
        """Keep the week on the screen with the next that is written: another is about to come."""
        plan = self._document.plan
        mine = self.wanted and not self.held and not self._document.guest
        if plan is not None and mine and plan is not self._written:
            dated = self._dated(plan)
            if dated.start is not None:
                self._left[dated.start] = dated

    def _dated(self, plan: Plan) -> Plan:
        """Return a week with its first date; one that has none gets the next free first day."""
        from dataclasses import replace

        if plan.start is not None or self.first_day is None:
            return plan
        self._undated = self._undated or self.first_day()
        return replace(plan, start=self._undated)

    def _changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def keep(self) -> None:
        """Write the plan now."""
        self._soon.stop()
        document, context = self._document, self._document.context
        plan = document.plan
        if plan is None or context is None:
            return
        week, name, kept = self._week(), self._household.name, self._household.kept
        path, file, guest = self._household.week, document.path, document.guest
        # One's own week may have changed just before somebody else's came in its place.
        own = document.own.plan if document.own else None
        own = own if guest else plan
        mine = self.wanted and not guest and not self.held
        keeps = self.wanted and not self.held and own is not self._written
        unsaved = document.dirty and plan is not self._let_go
        journal = unsaved and (file is not None or not mine)
        dated = self._dated(own) if own is not None else None
        left = dict(self._left) if self.wanted else {}

        def work(_: object) -> None:
            from planner.store import save_plan
            from planner.store.people.journal_file import end_journal, journal_beside, write_journal
            from planner.store.people.kept_weeks import keep_week, weeks_beside

            path.parent.mkdir(parents=True, exist_ok=True)
            if journal:
                write_journal(journal_beside(kept), plan, context.catalogue, file, guest=guest)
            for start, each in left.items():
                keep_week(weeks_beside(path), each, context.catalogue)
                if self._left.get(start) is each:
                    del self._left[start]
            if dated is not None and keeps:
                save_plan(dated, path, context.catalogue)
                keep_week(weeks_beside(path), dated, context.catalogue)
                self._written = own
                if week is not None and mine:
                    from .snapshot.capture import snapshot_of

                    # Only a picture for the next start: without it that one is a little slower.
                    with suppress(OSError, ValueError):
                        write_snapshot(snapshot_of(plan, context, week, name), path, kept)
            if not journal:
                end_journal(journal_beside(kept))

        what = QCoreApplication.translate("Unsaved", "the week")
        self._runner.run(self._unsaved.job("week", what, work, self.keep, self.kept.emit))

    def let_go(self) -> None:
        """Let go of what the journal holds: the person was asked and wants no file of it."""
        from planner.store.people.journal_file import end_journal, journal_beside

        self._let_go = self._document.plan
        self._runner.finish()
        end_journal(journal_beside(self._household.kept))

    def close(self) -> None:
        """Write what is still to be written, and end."""
        self.begin_keeping()
        self._runner.finish()


class Autosave(QObject):
    """Saves a plan that has a file a moment after each change, where that is wanted.

    It writes off the window's thread; what a person saves meanwhile is newer and stays.
    """

    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = False
        self._document, self._runner = document, Runner(self)
        self._soon = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.save)
        document.changed.connect(self._changed)

    def save(self) -> None:
        """Save now if there is something to save and a file to save it to."""
        document, context = self._document, self._document.context
        plan, path = document.plan, document.path
        if not self.wanted or path is None or plan is None or context is None or not document.dirty:
            return
        if self._runner.busy:
            self._soon.start()
            return
        known, more, saves = document.known_stamp(path), document.more, document.saves

        def work(_: object) -> bool | None:
            from planner.store import save_plan
            from planner.store.bounded import stamp_of

            with document.file_lock:
                if document.saves != saves:
                    return None
                if known and stamp_of(path) not in (known, ""):
                    return False
                save_plan(plan, path, context.catalogue, *((more,) if more else ()))
                document.note_file(path, more, stamp_of(path))
                return True

        def done(written: bool | None) -> None:
            if written:
                document.note_saved(plan, path)
            elif written is False:
                self.failed.emit(self._changed_words(path))

        self._runner.run(Job(work, done, lambda error: self.failed.emit(error_text(error))))

    def close(self) -> None:
        """Let what is being written come to its end."""
        self._soon.stop()
        self._runner.finish()

    def _changed_words(self, path: Path) -> str:
        words = self.tr("“{n}” was changed by another program. Save it yourself to choose.")
        return words.format(n=path.name)

    def _changed(self) -> None:
        if self.wanted and not self._soon.isActive():
            self._soon.start()
