"""What becomes of one's own answers and week once they were read, or could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from planner.ui.locale import error_text
from planner.ui.messages.notices import Notice, Notices, understood

from .commands.planning_commands import PlanningCommands
from .deferred_actions import DeferredActions
from .plan_opening import PlanOpening
from .planning_service import PlanningService
from .startup import ANSWERS, RESCUE, WEEK, Startup

if TYPE_CHECKING:
    from planner.application.household import OwnWeek
    from planner.application.planning_tasks import OpenedFile, Start
    from planner.domain.person.profile import Profile
    from planner.store import StoreError
    from planner.store.people.answers_file import AnswersError
    from planner.store.people.journal_file import Unfinished
    from planner.ui.session.answers import AnswersKeeper

    from .autosave import LastPlanKeeper

_ASIDE = "aside"


class OwnWeekStart(QObject):
    """Shows one's own week, plans one, or waits for what the person says of a file."""

    first_start = Signal()
    """Nothing is kept from another time: a first week is being planned"""
    stopped = Signal()
    """Nothing is planned before a message is answered"""
    questions_wanted = Signal()
    """The person is to be asked all questions once the week is there"""
    begun = Signal(object)
    """One's own plan, which begins a history"""
    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(
        self,
        startup: Startup,
        planning: PlanningService,
        opening: PlanOpening,
        planner: PlanningCommands,
        answers: AnswersKeeper | None,
        keeper: LastPlanKeeper | None,
        notices: Notices,
        deferred: DeferredActions,
        parent: QObject | None = None,
    ) -> None:
        """Connect it with what reads the files.

        Args:
            startup: Reads them, and asks what is to become of those that cannot be read.
            planning: Has the tables.
            opening: Shows a file that was given.
            planner: Plans a week where there is none.
            answers: One's own; None, as `keeper`, where nothing is kept.
            keeper: Writes nothing over a week that could not be read.
            notices: Where it tells what it found.
            deferred: What waits for the plan.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._startup, self._planning, self._opening = startup, planning, opening
        self._planner, self._answers, self._keeper = planner, answers, keeper
        self._notices, self._deferred = notices, deferred
        startup.found.connect(self._take_own)
        startup.nothing.connect(self._plan_first)
        startup.lost.connect(self._not_opened)
        startup.refused.connect(self._plan_for_nobody)
        startup.opened.connect(opening.show_file)
        startup.anew.connect(self._answer_anew)

    def ask_no_more(self) -> None:
        """End what was asked about the files of a person: it is over with that person."""
        for key in (ANSWERS, WEEK, RESCUE, _ASIDE):
            self._notices.withdraw(key)
        if self._keeper is not None:
            self._keeper.held = False

    def _take_own(self, start: Start) -> None:
        """Show one's own week, or plan one for one's own answers."""
        own = start.own
        assert self._answers is not None
        self._opening.equip(start.context)
        self._answers.begin(own.answers)
        self._tell_of(own)
        if own.plan is not None:
            self.begun.emit(own.plan)
        elif own.error is not None and own.answers is not None:
            self._not_kept(own.error, own.answers.profile)
        elif not self._startup.open_file():
            if own.answers is None:
                self._plan_first()
            else:
                self._planner.new_week(own.answers.profile)
            return
        self._startup.open_file()

    def _tell_of(self, own: OwnWeek) -> None:
        if own.answers is not None and own.answers.word:
            self._notices.put(Notice(_ASIDE, own.answers.word, (understood(),)))
        for found in own.found:
            self._startup.offer(found, self._take_found)

    def _take_found(self, found: Unfinished) -> None:
        """Show work of another time that no file holds; it is unsaved still."""
        from planner.store.people.journal_file import end_journal

        path = found.file or found.path

        def done(opened: OpenedFile) -> None:
            self._opening.show_file(opened, path, unsaved=True)
            if self._keeper is None:
                end_journal(found.path)
            else:  # what holds it so far goes once the journal has it
                once = Qt.ConnectionType.SingleShotConnection
                self._keeper.kept.connect(lambda: end_journal(found.path), once)
                self._keeper.keep()

        def failed(error: Exception) -> None:
            self.status_message.emit(error_text(error), True)

        self._planning.read(
            lambda tasks, context: tasks.open_file(context, path, found.plan), done, failed
        )

    def _plan_first(self, *, asked: bool = False) -> None:
        from planner.domain.person.profile import Profile

        self._planner.new_week(Profile())
        if asked:
            self.questions_wanted.emit()
        elif self._keeper is not None:
            self.first_start.emit()

    def _not_kept(self, error: StoreError, profile: Profile) -> None:
        """Put a damaged kept week aside, and ask about any other that cannot be read."""
        from planner.store.errors import NewerError, UnreadableError

        assert self._keeper is not None
        week = self._keeper.week_file
        if isinstance(error, UnreadableError | NewerError):
            self._keeper.held = True
            self._startup.ask_about_week(week, error, lambda: self._plan_instead(profile))
            self.stopped.emit()
            return
        words = self._startup.set_week_aside(week, error)
        self._plan_instead(profile)
        self._startup.offer_rescue(week, profile, self._take_rescued)
        self.status_message.emit(words, True)
        # Again once the new week is there: in the same line stands how that one does.
        self._deferred.add(self._startup, lambda: self.status_message.emit(words, True))

    def _take_rescued(self, opened: OpenedFile) -> None:
        """Show what is left of a damaged week, as a step that undo takes back."""
        self._planning.stop()
        self._opening.equip(opened.context)
        self._opening.replace_own(opened.plan, self.tr("Take what is left of the week"))

    def _plan_instead(self, profile: Profile) -> None:
        assert self._keeper is not None
        self._keeper.held = False
        self._planner.new_week(profile)

    def _plan_for_nobody(self, error: AnswersError) -> None:
        """Wait until it is said what to do: the answers are there and cannot be read."""
        assert self._answers is not None
        self._answers.refuse(error)
        self.stopped.emit()

    def _answer_anew(self, _: object) -> None:
        """Begin as on the first day, with the questions."""
        assert self._answers is not None
        self._answers.begin(None)
        self._plan_first(asked=True)

    def _not_opened(self, told: str, own: bool) -> None:
        """Say that what was asked for cannot be opened; plan a week where none is shown."""
        self.status_message.emit(told, True)
        if own or (self._keeper is None and not self._opening.is_shown):
            self._planner.new_week()
