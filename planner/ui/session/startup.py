"""What the window begins with: one's own answers and week first, then a file that was given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_cause, error_text
from planner.ui.messages.notices import Action, Notice, Notices

from .household import Household
from .planning_service import PlanningService

if TYPE_CHECKING:
    from planner.application.planning_tasks import OpenedFile
    from planner.application.rescue import Rescue
    from planner.application.views.snapshot import StartupSnapshot
    from planner.domain.person.profile import Profile
    from planner.store.people.answers_file import Answers, AnswersError
    from planner.store.people.journal_file import Unfinished

ANSWERS, WEEK, RESCUE = "answers", "kept week", "rescue"


class Startup(QObject):
    """Opens what there is once the tables are read; says where a week has to be planned."""

    found = Signal(object)
    """One's own answers and week: a Start"""
    nothing = Signal()
    """There is nothing to open"""
    lost = Signal(str, bool)
    """(why something cannot be opened, whether it was the kept week)"""
    refused = Signal(object)
    """The answers are there and cannot be read: an AnswersError"""
    opened = Signal(object, object)
    """(OpenedFile, its path): the file that was given, or what was left unsaved"""
    anew = Signal(object)
    """The person is to begin anew with some answers, or with none"""

    def __init__(
        self,
        planning: PlanningService,
        household: Household | None,
        file: Path | None,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            planning: Reads a plan off the window's thread.
            household: Whose weeks are kept; None where none are.
            file: A plan to open after one's own.
            notices: Where it asks what is to become of a file.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._planning, self._household, self._file = planning, household, file
        self._notices = notices
        self._first = True
        self._rescue = Runner(self)

    def snapshot(self) -> StartupSnapshot | None:
        """Return the week of the last time, to be looked at before the tables are read."""
        if self._file is not None or self._household is None:
            return None
        from .snapshot.file import read_snapshot

        snapshot = read_snapshot(self._household.kept)
        # One of several is named in theirs; another can only be left over from before.
        return snapshot if snapshot and bool(snapshot.name) == self._household.several else None

    def open(self) -> None:
        """Begin to read one's own answers and week; what comes of it, a signal tells."""
        if self._household is None:
            if self._file is None:
                self.nothing.emit()
            else:
                self.open_file()
            return
        from planner.store.people.journal_file import journal_beside

        week = self._household.week
        # What a killed program left is put aside before this one writes a journal of its own.
        journal, self._first = journal_beside(self._household.kept) if self._first else None, False
        self._planning.read(
            lambda tasks, context: tasks.read_own_week(context, week, journal),
            self.found.emit,
            self._not_own,
        )

    def open_file(self) -> bool:
        """Read the file that was given at the start, once; whether there is one."""
        file, self._file = self._file, None
        if file is not None:
            self.read_file(file)
        return file is not None

    def read_file(self, path: Path, data: Any = None) -> None:
        """Read a plan; it arrives by signal, or why it cannot be read."""

        def not_opened(error: Exception) -> None:
            self.lost.emit(error_text(error), False)

        def done(opened: OpenedFile) -> None:
            self.opened.emit(opened, path)

        self._planning.read(
            lambda tasks, context: tasks.open_file(context, path, data), done, not_opened
        )

    def ask_about_week(self, week: Path, error: Exception, then: Callable[[], None]) -> None:
        """Ask before another week is planned: the kept one may be whole and cannot be read."""
        from planner.domain.translatable import Verbatim, translatable

        def plan() -> None:
            if self._aside(week):
                then()

        text = translatable(
            "Your last week cannot be opened: {why} It stays as it is ({file}).",
            why=Verbatim(error_cause(error)),
            file=Verbatim(week),
        )
        again = Action(translatable("Try again"), self.open)
        new = Action(translatable("Plan a new week and keep that file"), plan)
        self._notices.put(Notice(WEEK, text, (again, new), grave=True))

    def offer(self, found: Unfinished, take: Callable[[Unfinished], None]) -> None:
        """Offer work of another time that no file holds."""
        from planner.domain.translatable import Verbatim, translatable
        from planner.store.people.journal_file import end_journal

        name = found.file.name if found.file else "…"
        text = translatable(
            "“{file}” has changes that were not saved when the program ended ({time}).",
            file=Verbatim(name),
            time=Verbatim(f"{found.written:%Y-%m-%d %H:%M}"),
        )
        actions = (
            Action(translatable("Open them"), lambda: take(found)),
            Action(translatable("Let them go"), lambda: end_journal(found.path)),
        )
        self._notices.put(Notice(found.path.name, text, actions))

    def set_week_aside(self, week: Path, error: Exception) -> str:
        """Put a damaged week aside; gives back what was done, in words."""
        from planner.store import StoreError
        from planner.store.quarantine import quarantine

        try:
            aside = quarantine(week)
        except StoreError as failure:
            return error_text(failure)
        words = self.tr("{why} It is kept as {aside}; here is a new week.")
        return words.format(why=error_cause(error), aside=aside.name)

    def offer_rescue(
        self, week: Path, profile: Profile, take: Callable[[OpenedFile], object]
    ) -> None:
        """Offer what is left of a week that was set aside: a version, and what can be read."""
        context = self._planning.context
        if context is None:
            return

        def work(_: Ticket) -> Rescue:
            from planner.application.rescue import rescue_week

            return rescue_week(context, week, profile)

        # Whatever goes wrong in it: a new week stands there all the same.
        self._rescue.run(Job(work, lambda found: self._put_rescue(found, take), lambda _: None))

    def _put_rescue(self, found: Rescue, take: Callable[[OpenedFile], object]) -> None:
        from planner.domain.translatable import Verbatim, translatable
        from planner.ui.messages.notices import understood

        actions = []
        if (version := found.version) is not None and found.made is not None:
            words = translatable(
                "Take the version of {time}",
                time=Verbatim(f"{found.made.astimezone():%Y-%m-%d %H:%M}"),
            )
            actions.append(Action(words, lambda: take(version)))
        if (part := found.part) is not None:
            words = translatable("Take what can be read: meals {n}", n=len(part.plan.meals))
            actions.append(Action(words, lambda: take(part)))
        if actions:
            text = translatable(
                "Your last week was damaged and is kept. Something of it can be shown; undo "
                "takes it back."
            )
            self._notices.put(Notice(RESCUE, text, (*actions, understood()), grave=True))

    def _not_own(self, error: Exception) -> None:
        from planner.store.people.answers_file import AnswersError

        if isinstance(error, AnswersError):
            self._ask_about_answers(error)
            self.refused.emit(error)
            self.open_file()
        else:
            self.lost.emit(error_text(error), True)

    def _ask_about_answers(self, error: AnswersError) -> None:
        """Stop and ask: nobody else is planned for in place of a real person."""
        from planner.domain.translatable import Verbatim, translatable

        text = translatable(
            "Your answers cannot be read, so no week is planned: {why} ({file})",
            why=Verbatim(error_cause(error)),
            file=Verbatim(error.path),
        )
        actions = [Action(translatable("Try again"), self.open)]
        if error.copy is not None:
            take = Action(
                translatable("Take the copy of them"), lambda: self._begin_anew(error, error.copy)
            )
            actions.insert(0, take)
        elif (found := self._version_of(error)) is not None:
            answers, made = found
            when = Verbatim(f"{made.astimezone():%Y-%m-%d %H:%M}")
            words = translatable("Take the version of {time}", time=when)
            actions.insert(0, Action(words, lambda: self._begin_anew(error, answers)))
        anew = translatable("Answer the questions anew and keep that file")
        actions.append(Action(anew, lambda: self._begin_anew(error, None)))
        self._notices.put(Notice(ANSWERS, text, tuple(actions), grave=True))

    def _version_of(self, error: AnswersError) -> tuple[Answers, datetime] | None:
        """Return the newest version of damaged answers; a newer or locked file is whole."""
        from planner.application.rescue import rescue_answers
        from planner.store.people.answers_file import Trouble

        context = self._planning.context
        if context is None or error.trouble is not Trouble.DAMAGED:
            return None
        return rescue_answers(error.path, context.catalogue, context.care)

    def _begin_anew(self, error: AnswersError, answers: Answers | None) -> None:
        from planner.store import StoreError
        from planner.store.people.answers_file import set_answers_aside, write_answers

        try:
            set_answers_aside(error.path)
            if answers is not None:
                write_answers(error.path, answers)
        except StoreError as failure:
            self.lost.emit(error_text(failure), False)
            self._ask_about_answers(error)
            return
        if answers is not None:
            self.open()
        else:
            self.anew.emit(None)

    def _aside(self, week: Path) -> bool:
        from planner.store import StoreError
        from planner.store.quarantine import quarantine

        try:
            quarantine(week)
        except StoreError as failure:
            self.lost.emit(error_text(failure), False)
            return False
        return True
