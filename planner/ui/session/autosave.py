"""Keep the plan on the screen: one's own week for the next start, and what no file holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from planner.ui.locale import error_text
from planner.ui.messages.unsaved import is_of_the_disk
from planner.ui.messages.write_lane import WriteLane

from .document import Document
from .snapshot.file import snapshot_path, write_snapshot

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from foods import Catalogue
    from planner.application.context import PlanningContext
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
        self._lane = WriteLane(unsaved, "week", _what, self)
        self._soon = QTimer(self, interval=_KEPT_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        self._let_go: Plan | None = None
        self._written: Plan | None = None
        self.wanted = True
        self.held = False
        """Whether the week on the disk could not be read and must not be written over"""
        self._certain = False
        """Whether the week is to be written though none is kept, and is not yet"""
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
        """Return whether all that is on the screen is on the disk, or marked unsaved."""
        return not self._soon.isActive() and self._lane.at_rest

    def begin_keeping(self) -> None:
        """Begin to write what is not written yet."""
        if self._soon.isActive() or self._left:
            self.keep()
        self._lane.begin_keeping()

    def keep_from_now(self, wanted: bool) -> None:
        """Keep plans, or keep none and let go of the one that is kept."""
        before, self.wanted = self.wanted, wanted
        self._written = None
        if wanted and not before:
            self.keep()
        elif before and not wanted and not self.held:
            self._soon.stop()
            self._certain = False
            week, kept = self._household.week, self._household.kept
            self._lane.put_state(lambda: _remove_week(week, kept), state="no week")

    def forget(self) -> None:
        """Write nothing until the next change."""
        self._soon.stop()
        self._lane.forget()
        self._written, self._certain = None, False
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
        self._certain = True
        self.keep()

    def keep(self) -> None:
        """Begin to write the plan now."""
        self._soon.stop()
        if (keeping := self._keeping()) is not None:
            self._lane.put_state(partial(self._write, keeping), lambda _: self._heard(keeping))

    def _keeping(self) -> _Keeping | None:
        """Return what is to be written of the screen as it is; None before there is a plan."""
        document, household = self._document, self._household
        plan, context = document.plan, document.context
        if plan is None or context is None:
            return None
        # One's own week may have changed just before somebody else's came in its place.
        before = document.own.plan if document.own else None
        own = before if document.guest else plan
        mine = self.wanted and not document.guest and not self.held
        keeps = (self.wanted or self._certain) and not self.held and own is not self._written
        unsaved = document.dirty and plan is not self._let_go
        return _Keeping(
            plan=plan,
            own=own,
            dated=self._dated(own) if own is not None and keeps else None,
            left=dict(self._left) if self.wanted else {},
            context=context,
            screen=self._week() if mine else None,
            name=household.name,
            week=household.week,
            kept=household.kept,
            file=document.path,
            guest=document.guest,
            journal=unsaved and (document.path is not None or not mine),
            in_calendar=self.wanted,
            certain=self._certain,
        )

    def _write(self, keeping: _Keeping) -> None:
        """Write on a worker's thread; what is on the disk is not written again."""
        from planner.store.people.journal_file import end_journal, journal_beside, write_journal
        from planner.store.people.kept_weeks import keep_week, weeks_beside

        catalogue, journal = keeping.context.catalogue, journal_beside(keeping.kept)
        keeping.week.parent.mkdir(parents=True, exist_ok=True)
        if keeping.journal:
            write_journal(journal, keeping.plan, catalogue, keeping.file, guest=keeping.guest)
        for start, each in keeping.left.items():
            keep_week(weeks_beside(keeping.week), each, catalogue)
            if self._left.get(start) is each:
                del self._left[start]
        if keeping.dated is not None:
            _write_week(keeping, keeping.dated)
            self._written = keeping.own
            _write_screen(keeping)
        if not keeping.journal:
            end_journal(journal)

    def _heard(self, keeping: _Keeping) -> None:
        if keeping.certain:
            self._certain = False
        self.kept.emit()

    def let_go(self) -> None:
        """Let go of what the journal holds: the person was asked and wants no file of it."""
        self._let_go = self._document.plan
        self.keep()  # without what was let go of, the journal ends

    def close(self) -> None:
        """Write what is still to be written, and end."""
        self.begin_keeping()
        self._lane.finish()


@dataclass(frozen=True, eq=False)
class _Keeping:
    """What is written of the screen as it was at a moment.

    Attributes:
        plan: The plan on the screen.
        own: One's own week; `plan` unless that is a guest's.
        dated: The same with its first date, where it is to be written.
        left: Weeks that were left and are not written yet, by first date.
        context: The tables.
        screen: What the screens show, for the startup snapshot; None for none.
        name: Of the person.
        week: Where their own week is kept.
        kept: Where the week of the only person is; snapshot and journal lie beside it.
        file: The file of the plan, if it has one.
        guest: Whether the plan is somebody else's.
        journal: Whether the plan is in no file that holds it.
        in_calendar: Whether weeks are kept in the calendar.
        certain: Whether the week is written though none is to be kept.
    """

    plan: Plan
    own: Plan | None
    dated: Plan | None
    left: dict[date, Plan]
    context: PlanningContext
    screen: WeekView | None
    name: str
    week: Path
    kept: Path
    file: Path | None
    guest: bool
    journal: bool
    in_calendar: bool
    certain: bool


def _write_week(keeping: _Keeping, dated: Plan) -> None:
    from planner.store import save_plan
    from planner.store.people.kept_weeks import keep_week, weeks_beside

    catalogue = keeping.context.catalogue
    save_plan(dated, keeping.week, catalogue)
    if keeping.in_calendar:
        keep_week(weeks_beside(keeping.week), dated, catalogue)


def _write_screen(keeping: _Keeping) -> None:
    from .snapshot.capture import snapshot_of

    if keeping.screen is None:
        return
    # Only a picture for the next start: without it that one is a little slower.
    with suppress(OSError, ValueError):
        shown = snapshot_of(keeping.plan, keeping.context, keeping.screen, keeping.name)
        write_snapshot(shown, keeping.week, keeping.kept)


def _remove_week(week: Path, kept: Path) -> None:
    """Remove the week that was kept, its versions and its picture; none is to be kept."""
    from planner.store.household.versions import forget_versions

    forget_versions(week)
    week.unlink(missing_ok=True)
    snapshot_path(kept).unlink(missing_ok=True)


def _what() -> str:
    return QCoreApplication.translate("Unsaved", "the week")


class Saving(Enum):
    """What came of a save."""

    WRITTEN = "written"
    CHANGED = "changed"
    """Another program has written the file since: nothing was written"""
    FAILED = "failed"
    NOTHING = "nothing"
    """There is no plan yet that could be saved"""


Heard = Callable[[Saving, "Exception | None"], None]


class _ChangedOutsideError(Exception):
    """Another program has written the file."""


@dataclass(frozen=True, eq=False)
class _Save:
    """A plan that goes into a file.

    Attributes:
        path: The file.
        plan: The plan.
        left: Whether it is a week that was left, not the one on the screen.
        former: The file of the plan on the screen when it was asked.
        more: What the file held beside the plan.
        overwrite: Whether what another program wrote there is written over.
        heard: Called with what came of it.
    """

    path: Path
    plan: Plan
    left: bool
    former: Path | None
    more: Mapping[str, Any] | None
    overwrite: bool
    heard: Heard


class FileSaver(QObject):
    """Writes the plan on the screen into a file of the person's choice, on a worker's thread.

    One after the other: what is saved later is what the file holds in the end.
    """

    changed_outside = Signal(object)
    """A save that was tried again was given up, because another program wrote the file: its path"""

    def __init__(self, document: Document, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._unsaved = document, unsaved
        self._lane = WriteLane(unsaved, _FILE, lambda: "", self)

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being saved."""
        return self._lane.at_rest

    def begin_keeping(self) -> None:
        """Begin nothing: what is saved is written at once."""

    def forget(self) -> None:
        """Write nothing that waits: nobody hears of what is being saved."""
        self._lane.forget()

    def finish(self) -> None:
        """Write all that was asked for, and wait for it."""
        self._lane.finish()

    def save(
        self, path: Path, heard: Heard, *, overwrite: bool = False, left: Plan | None = None
    ) -> None:
        """Write the plan beside the file and replace it; go on meanwhile.

        The plan belongs to the file from now on. Where a first save there fails it goes back to
        its former file; where a later one does, it stays unsaved and is tried again.

        Args:
            path: The file.
            heard: Called with what came of it, and with the error where it failed.
            overwrite: Whether what another program wrote there is written over.
            left: A week that was left, to be written instead of the one on the screen.
        """
        document, context = self._document, self._document.context
        plan, former = left or document.plan, document.path
        if plan is None or context is None:
            heard(Saving.NOTHING, None)
            return
        more = document.more_of(path if left else former)
        if left is None:
            document.turn_to_file(path)
        save = _Save(path, plan, left is not None, former, more, overwrite, heard)
        # Not held by the lane: the next file may lie on another disk.
        self._lane.put(
            partial(self._write, save, context.catalogue),
            lambda _: self._written(save),
            lambda error: self._failed(save, error),
            again=False,
        )

    def _write(self, save: _Save, catalogue: Catalogue) -> None:
        from planner.store import save_plan
        from planner.store.bounded import stamp_of

        path, more = save.path, save.more
        known = "" if save.overwrite else self._document.known_stamp(path)
        if known and stamp_of(path) not in (known, ""):
            raise _ChangedOutsideError
        save_plan(save.plan, path, catalogue, *((more,) if more else ()))
        self._document.note_file(path, more, stamp_of(path))

    def _written(self, save: _Save) -> None:
        self._document.note_saved(save.plan, save.path)
        save.heard(Saving.WRITTEN, None)

    def _failed(self, save: _Save, error: Exception) -> None:
        path, changed = save.path, isinstance(error, _ChangedOutsideError)
        if not changed and not save.left and save.former == path and is_of_the_disk(error):
            self._unsaved.failed(_FILE, f"“{path.name}”", lambda: self._again(path), error)
        elif not save.left and self._document.path == path:
            self._document.turn_to_file(save.former)
        save.heard(*((Saving.CHANGED, None) if changed else (Saving.FAILED, error)))

    def _again(self, path: Path) -> None:
        def heard(outcome: Saving, _: object) -> None:
            if outcome is Saving.CHANGED:
                self.changed_outside.emit(path)

        if self._document.path != path or not self._document.dirty:
            self._unsaved.forget(_FILE)  # another file has its place on the screen
        elif self.at_rest:
            self.save(path, heard)


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
        saver.changed_outside.connect(self._tell_changed)

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
                self._tell_changed(path)
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

    def _tell_changed(self, path: Path) -> None:
        words = self.tr("“{n}” was changed by another program. Save it yourself to choose.")
        self.failed.emit(words.format(n=path.name))

    def _changed(self) -> None:
        if self.wanted and not self._soon.isActive():
            self._soon.start()
