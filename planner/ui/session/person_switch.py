"""From one person's week to another's: the one that is left is kept first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import error_cause, error_text

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.application.household import OwnWeek
    from planner.application.planning_tasks import Start
    from planner.application.task_types import PlanningTasks
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from planner.store.people import PersonFolder
    from planner.store.people.answers_file import Answers
    from planner.ui.session.session import Session


class PersonSwitch(QObject):
    """Reads or plans the other week in the lane of plans, and changes over at one moment.

    Until it is there the week on the screen goes on as before, and a newer wish overtakes.
    """

    arrived = Signal(str)
    """Another person's week is shown: what to say about it"""
    blank = Signal()
    """The person's answers could not be read: they are to be asked again"""

    def __init__(self, session: Session, may_leave: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._may_leave = session, may_leave

    def to(self, person: PersonFolder, then: Callable[[], None] = lambda: None) -> None:
        """Show somebody's week; `then` is done once it is there."""
        week = person.week

        def ask(tasks: PlanningTasks, context: PlanningContext) -> Start:
            return tasks.read_own_week(context, week, None)

        def read() -> None:
            self._session.planning.read(
                ask,
                lambda start: self._found(person, start, then),
                lambda error: self._session.status_message.emit(error_text(error), True),
            )

        # What was ticked on the household's list is in the week that is read.
        self._session.table_list.once_shared(read)

    def to_new(self, name: str, profile: Profile) -> None:
        """Plan a first week for somebody new, then show it."""
        start = self._session.planner.first_day()
        self._session.planning.fetch(
            lambda tasks, context, ticket: tasks.plan_first_week(context, profile, start, ticket),
            lambda plan: self._welcome(name, plan),
        )

    def _found(self, person: PersonFolder, start: Start, then: Callable[[], None]) -> None:
        """Show the week that was read, or plan one for the answers that were."""
        from planner.store.errors import NewerError, UnreadableError

        own = start.own
        if own.plan is not None:
            self._session.opening.equip(start.context)
            self._enter(person, own.plan, own.answers, then, "")
        elif own.error is None:
            self._plan_for(person, own.answers, then, "")
        elif isinstance(own.error, UnreadableError | NewerError):
            self._session.status_message.emit(
                error_text(own.error), True
            )  # it stays, and so does who is here
        else:
            self._damaged(person, own, then)

    def _damaged(self, person: PersonFolder, own: OwnWeek, then: Callable[[], None]) -> None:
        from planner.store.errors import StoreError
        from planner.store.quarantine import quarantine

        assert own.error is not None
        try:
            aside = quarantine(person.week)
        except StoreError as failure:
            self._session.status_message.emit(error_text(failure), True)
            return
        words = self.tr("{why} It is kept as {aside}; here is a new week.")
        lost = words.format(why=error_cause(own.error), aside=aside.name)
        self._plan_for(person, own.answers, then, lost)

    def _plan_for(
        self, person: PersonFolder, answers: Answers | None, then: Callable[[], None], lost: str
    ) -> None:
        from planner.domain.person.profile import Profile

        start, profile = (
            self._session.planner.first_day(),
            answers.profile if answers else Profile(),
        )
        self._session.planning.fetch(
            lambda tasks, context, ticket: tasks.plan_first_week(context, profile, start, ticket),
            lambda plan: self._enter(person, plan, answers, then, lost),
        )

    def _welcome(self, name: str, plan: Plan) -> None:
        household = self._session.household
        if household is None or not self._left():
            return

        def make() -> PersonFolder:
            household.settle()
            return household.add(name)

        self._change_over(make, plan, None, lambda: None)

    def _enter(
        self,
        person: PersonFolder,
        plan: Plan,
        answers: Answers | None,
        then: Callable[[], None],
        lost: str,
    ) -> None:
        if self._left() and self._change_over(lambda: person, plan, answers, then):
            if lost:
                self._session.status_message.emit(lost, True)
            if answers is None:
                self.blank.emit()

    def _left(self) -> bool:
        """Return whether the week on the screen may go: saved if it has a file, and kept."""
        document = self._session.document
        # A week without a file is kept where it belongs: no question for that.
        if (document.path is not None or document.guest) and not self._may_leave():
            return False
        return self._session.kept_for_certain()

    def _change_over(
        self,
        whom: Callable[[], PersonFolder],
        plan: Plan,
        answers: Answers | None,
        then: Callable[[], None],
    ) -> bool:
        session, household = self._session, self._session.household
        assert household is not None

        def change() -> None:
            person = whom()
            household.choose(person)
            if session.answers is not None:
                session.answers.begin(answers)
            session.show_other_person(plan)
            session.kept_for_certain()

        if not self._trying(change):
            return False
        words = self.tr("This is the week of {name}. The week before is kept; undo begins anew.")
        self.arrived.emit(words.format(name=household.name))
        then()
        return True

    def _trying(self, work: Callable[[], None]) -> bool:
        from planner.store.errors import StoreError

        try:
            work()
        except StoreError as error:
            self._session.status_message.emit(error_text(error), True)
            return False
        return True
