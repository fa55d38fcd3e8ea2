"""Keep the plan on the screen: one's own week for the next start, and what no file holds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text
from planner.ui.messages.unsaved import is_of_the_disk

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
_FILE = "file"
_KEPT_AFTER_MS = 300
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

    def keep_for_certain(self) -> None:
        """Begin to write the week even where none is kept: another person comes in its place."""
        self.keep(certain=True)

    def keep(self, *, certain: bool = False) -> None:
        """Begin to write the plan now.

        Args:
            certain: Whether one's own week is written even if weeks are not to be kept.
        """
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
        keeps = (self.wanted or certain) and not self.held and own is not self._written
        unsaved = document.dirty and plan is not self._let_go
        journal = unsaved and (file is not None or not mine)
        dated = self._dated(own) if own is not None else None
        left, wanted = dict(self._left) if self.wanted else {}, self.wanted

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
                if wanted:
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
        self._let_go = self._document.plan
        self.keep()  # without what was let go of, the journal ends

    def close(self) -> None:
        """Write what is still to be written, and end."""
        self.begin_keeping()
        self._runner.finish()


class Saving(Enum):
    """What came of a save."""

    WRITTEN = "written"
    CHANGED = "changed"
    """Another program has written the file since: nothing was written"""
    FAILED = "failed"


Heard = Callable[[Saving, "Exception | None"], None]


class FileSaver(QObject):
    """Writes the plan on the screen into a file of the person's choice, on a worker's thread.

    One after the other: what is saved later is what the file holds in the end.
    """

    def __init__(self, document: Document, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._unsaved = document, unsaved
        self._runner = Runner(self)
        self._next: list[Callable[[], None]] = []

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being saved."""
        return not self._runner.busy and not self._next

    def begin_keeping(self) -> None:
        """Begin nothing: what is saved is written at once."""

    def finish(self) -> None:
        """Let what is being saved come to its end."""
        self._runner.finish()
        self._next.clear()

    def save(
        self, path: Path, heard: Heard, *, over: bool = False, left: Plan | None = None
    ) -> None:
        """Write the plan beside the file and replace it; go on meanwhile.

        The plan belongs to the file from now on. Where a first save there fails it goes back to
        its former file; where a later one does, it stays unsaved and is tried again.

        Args:
            path: The file.
            heard: Called with what came of it, and with the error where it failed.
            over: Whether what another program wrote there is written over.
            left: A week that was left, to be written instead of the one on the screen.
        """
        document, context = self._document, self._document.context
        plan, former = left or document.plan, document.path
        more = document.more_of(path if left else former)
        if plan is None or context is None:
            return
        if left is None:
            document.turn_to_file(path)

        def work(_: object) -> Saving:
            from planner.store import save_plan
            from planner.store.bounded import stamp_of

            known = "" if over else document.known_stamp(path)
            if known and stamp_of(path) not in (known, ""):
                return Saving.CHANGED
            with self._unsaved.writers:
                save_plan(plan, path, context.catalogue, *((more,) if more else ()))
            document.note_file(path, more, stamp_of(path))
            return Saving.WRITTEN

        def back() -> None:
            if left is None and document.path == path:
                document.turn_to_file(former)

        def done(outcome: Saving) -> None:
            if outcome is Saving.WRITTEN:
                document.note_saved(plan, path)
                self._unsaved.written(_FILE)
            else:
                back()
            heard(outcome, None)
            self._go_on()

        def failed(error: Exception) -> None:
            if left is None and former == path and is_of_the_disk(error):
                self._unsaved.failed(_FILE, f"“{path.name}”", lambda: self._again(path), error)
            else:
                back()
            heard(Saving.FAILED, error)
            self._go_on()

        self._next.append(lambda: self._runner.run(Job(work, done, failed)))
        self._go_on()

    def _go_on(self) -> None:
        if self._next and not self._runner.busy:
            self._next.pop(0)()

    def _again(self, path: Path) -> None:
        if self._document.path != path or not self._document.dirty:
            self._unsaved.forget(_FILE)  # another file has its place on the screen
        elif self.at_rest:
            self.save(path, lambda *_: None)


class Autosave(QObject):
    """Saves a plan that has a file a moment after each change, where that is wanted."""

    failed = Signal(str)

    def __init__(self, document: Document, saver: FileSaver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = False
        self._document, self._saver = document, saver
        self._soon = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.save)
        document.changed.connect(self._changed)

    def save(self) -> None:
        """Save now if there is something to save and a file to save it to."""
        path = self._document.path
        if not self.wanted or path is None or not self._document.dirty:
            return
        if not self._saver.at_rest:
            self._soon.start()
            return

        def heard(outcome: Saving, error: Exception | None) -> None:
            if outcome is Saving.CHANGED:
                self.failed.emit(self._changed_words(path))
            elif error is not None:
                self.failed.emit(error_text(error))

        self._saver.save(path, heard)

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is to be saved soon."""
        return not self._soon.isActive()

    def begin_keeping(self) -> None:
        """Save now what is to be saved soon."""
        if self._soon.isActive():
            self._soon.stop()
            self.save()

    def close(self) -> None:
        """Begin no save any more."""
        self._soon.stop()

    def _changed_words(self, path: Path) -> str:
        words = self.tr("“{n}” was changed by another program. Save it yourself to choose.")
        return words.format(n=path.name)

    def _changed(self) -> None:
        if self.wanted and not self._soon.isActive():
            self._soon.start()
