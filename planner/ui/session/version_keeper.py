"""Makes versions of what changed, off the window's thread and never while nothing happens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.ui.background.tasks import Job, Runner

if TYPE_CHECKING:
    from planner.store.household.outside import OutsideChanges
    from planner.store.household.versions import Kept, Version
    from planner.ui.messages.notices import Notices
    from planner.ui.messages.unsaved import Unsaved

AFTER_MS = 5 * 60_000
"""From the first file that was written: the timer sleeps until there is something to copy"""


class VersionKeeper(QObject):
    """Looks once at the start, some minutes after something was written, and at the end."""

    failed = Signal(str)
    """Why a version could not be made: said once, not at every look"""
    looked = Signal(object)
    """What came of a look: a Kept"""
    taken = Signal(object)
    """The person wants what another program wrote: the Version of it"""
    browse_wanted = Signal()
    _noticed = Signal(object)

    def __init__(
        self, data: Path, unsaved: Unsaved, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data, self._runner, self._notices = data, Runner(self), notices
        self._unsaved = unsaved
        self._told = False
        self._outside: OutsideChanges | None = None
        self._noticed.connect(self._tell_of_outside)
        self.wanted = True
        self._soon = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.look)
        unsaved.wrote.connect(self._wrote)

    def look(self) -> None:
        """Copy what changed since its newest version."""
        self._soon.stop()
        if self.wanted:
            data, let_write = self._data, self._unsaved.let_write

            def work(_: object) -> tuple[Kept, tuple[str, str]]:
                self._watch()
                # The disk takes one after the other: the journal waits for one copy at most.
                return _kept(data, let_write), _conflicts(data)

            self._runner.run(Job(work, self._take, self._fail))

    def take_as_known(self) -> None:
        """Take all that is in the folder for ours: this program moved it there."""
        if (outside := self._outside) is not None:
            outside.look()

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being copied."""
        return not self._runner.busy

    def begin_keeping(self) -> None:
        """Begin nothing: copies are made in their own time."""

    def begin_last(self) -> None:
        """Begin the copies that are to be made still: the program is about to end."""
        if self._soon.isActive():
            self.look()

    def hold(self) -> None:
        """Let a look that goes on come to its end, and begin none: the files are exchanged."""
        self._soon.stop()
        self._runner.finish()
        if self._outside is not None:  # what comes then is all known, at the next look
            self._outside.end()
            self._outside = None

    def close(self) -> None:
        """Copy what is to be copied still, and end."""
        self.begin_last()
        self.hold()

    def _watch(self) -> None:
        """Notice from now on, on whichever thread writes, what another program wrote before."""
        if self._outside is None:
            from planner.store.household.outside import OutsideChanges

            self._outside = OutsideChanges(self._data, self._noticed.emit)
            self._outside.watch()

    def _tell_of_outside(self, version: Version) -> None:
        """Say that a file was another one when it was written, with both to choose from."""
        from planner.domain.translatable import Verbatim, translatable
        from planner.ui.messages.notices import Action, Notice

        text = translatable(
            "“{file}” was changed by another program while it was open here. Both are kept: your "
            "version is in the file, and the other one is among the versions.",
            file=Verbatim(version.of),
        )
        actions = (
            Action(translatable("Keep my version"), lambda: None),
            Action(translatable("Use the other version"), lambda: self.taken.emit(version)),
            Action(translatable("Browse versions"), self.browse_wanted.emit, stays=True),
        )
        self._notices.put(Notice(f"outside-{version.of}", text, actions))

    def _wrote(self, _: str) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _take(self, found: tuple[Kept, tuple[str, str]]) -> None:
        from planner.ui.locale import translated

        kept, (name, service) = found
        if name:
            self._tell_of_conflict(name, service)
        for fault in () if self._told else kept.faults[:1]:
            self._told = True
            self.failed.emit(translated(fault))
        self.looked.emit(kept)

    def _tell_of_conflict(self, name: str, service: str) -> None:
        """Say that a service made two files of one; both stay."""
        from planner.domain.translatable import Verbatim, translatable
        from planner.ui.messages.notices import Notice, understood

        text = translatable(
            "“{file}” is a copy that a service ({service}) made because two computers wrote that "
            "file. Both are kept, and only the one without the addition is used. Close the program "
            "on one computer before you open it on another.",
            file=Verbatim(name),
            service=Verbatim(service or "?"),
        )
        self._notices.put(Notice("conflict", text, (understood(),)))

    def _fail(self, error: Exception) -> None:
        from planner.ui.locale import error_text

        self.failed.emit(error_text(error))


def _conflicts(data: Path) -> tuple[str, str]:
    """Return the first copy that a service made of a file of ours, and the service; or nothing."""
    from planner.store.household.cloud import cloud_service, conflict_copies

    people = data / "people"
    folders = [data, *(sorted(people.iterdir()) if people.is_dir() else ())]
    found = conflict_copies(folder for folder in folders if folder.is_dir())
    return (found[0].name, cloud_service(data)) if found else ("", "")


def _kept(data: Path, let_write: Callable[[], None]) -> Kept:
    from datetime import UTC, datetime

    from planner.store.household.versions import keep_versions

    return keep_versions(data, datetime.now(UTC), before_each=let_write)
