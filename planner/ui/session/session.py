"""Ties document and planning together: every wish of a person becomes one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.ui.answers import AnswersKeeper
from planner.ui.guest import GuestWeek
from planner.ui.locale import error_text, language, translated
from planner.ui.notices import Action, Notice, Notices
from planner.ui.unsaved import Unsaved

from .annotation_service import AnnotationService
from .autosave import Autosave, LastPlanKeeper
from .explanation_service import ExplanationService
from .household import Household
from .page_controllers import PageControllers
from .pantry_and_shops import PantryAndShops
from .planning_commands import PlanningCommands
from .startup import ANSWERS, WEEK, Startup

if TYPE_CHECKING:
    from foods import Catalogue, Meal
    from planner.application.context import PlanningContext
    from planner.application.planning_tasks import OpenedFile, Start
    from planner.application.views import WeekView
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from planner.store import StoreError
    from planner.store.answers_file import AnswersError
    from planner.store.household import OwnWeek
    from planner.store.journal_file import Unfinished
    from planner.store.own.places import OwnPlaces
    from planner.ui.settings.preferences import Preferences
    from solver import Place


_AT_LATEST_MS = 2000
"""How long a startup snapshot may take to be shown before the tables are read all the same"""


class Session(PlanningCommands):
    """The verbs of the window. Views ask it; it changes the document; views are shown."""

    ready = Signal()
    first_start = Signal()
    """Nothing is kept from another time: a first week is being planned"""
    snapshot_ready = Signal(object)
    """The week of the last time, before the tables are read: a StartupSnapshot"""
    shown = Signal(object, object)
    """(WeekView, places that changed)"""
    stopped = Signal()
    """Nothing is planned before a message is answered"""
    questions_wanted = Signal()
    """The person is to be asked all questions once the week is there"""
    listed = Signal()
    """Only what was decided about the list has changed"""

    def __init__(
        self,
        today: date,
        *,
        file: Path | None = None,
        kept: Path | None = None,
        places: Callable[[], OwnPlaces] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make a session.

        Args:
            today: The day it is.
            file: A plan to open at the start.
            kept: Where the plan on the screen is kept from one start to the next.
            places: Where one's own foods and dishes lie; asked once it is needed.
            parent: Qt's owner.
        """
        super().__init__(today, parent)
        self.kept = kept
        self.household = Household(kept, self) if kept else None
        self.places = self.household.places(places) if self.household and places else places
        self._week: WeekView | None = None
        self._meals: Mapping[Place, Meal] = {}
        self._before: Plan | None = None
        self._former: Plan | None = None
        self._judged: Plan | None = None
        self.notices = Notices(self)
        self.unsaved = Unsaved(self.notices, self)
        self._make_services(file)
        # Tables are loaded once the last week is painted: whoever loads holds Python's lock.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(lambda: self.planning.load(self.places))
        self._connect()

    def _make_services(self, file: Path | None) -> None:
        self._opening = Startup(self.planning, self.household, file, self.notices, self)
        self.answers = (
            AnswersKeeper(self.document, self.household, self.unsaved, self)
            if self.household
            else None
        )
        self._keeper = self._make_keeper(self.household) if self.household else None
        self.guest = GuestWeek(
            self.document, self.planning, self.removed_meals, self.answers, self.notices, self
        )
        self.explanation_service = ExplanationService(lambda: self.planning.busy, self)
        self.annotation_service = AnnotationService(lambda: self.planning.busy, self)
        self._saver = Autosave(self.document, self)
        self.home = PantryAndShops(self.document, self.unsaved, self)
        self.controllers = PageControllers(lambda: self.context, self.places, self.unsaved, self)
        self.planning.at_home = lambda: self.home.pantry

    @property
    def week(self) -> WeekView | None:
        """Return what the screens show of the plan."""
        return self._week

    def start(self) -> None:
        """Show the last week as it was; load the tables, then open its plan or plan a first."""
        snapshot = self._opening.snapshot()
        self._soon.start(_AT_LATEST_MS if snapshot else 0)
        if snapshot:
            self._week = snapshot.week
            self.snapshot_ready.emit(snapshot)

    def read_tables(self) -> None:
        """Load the tables, if they are still waited with: the last week is shown."""
        if self._soon.isActive():
            self._soon.start(0)

    def once_there(self, act: Callable[..., object]) -> Callable[..., None]:
        """Return a function that acts at once, or as soon as there is a plan to change.

        Of several edits of one target the last counts.
        """

        def run(*asked: object) -> None:
            if self.plan is not None or self._week is None:
                act(*asked)
                return
            self._deferred.add(getattr(asked[0], "nutrient", asked), lambda: act(*asked))
            self.status_message.emit(self.tr("This is done as soon as the tables are read."), False)

        return run

    def take_habits(self, chosen: Preferences) -> None:
        """Keep, save and begin weeks as the person prefers."""
        self._first_weekday = chosen.first_weekday
        self._saver.wanted = chosen.save_changes
        if self._keeper is not None:
            # Of several people each has to be found again: their weeks are always kept.
            several = self.household is not None and self.household.several
            self._keeper.keep_from_now(chosen.keep_plan or several)
        if self.context is not None and self.context.language != language():
            self.renew_foods()

    def own_profile(self) -> Profile | None:
        """Return the person a new week is for: never that of somebody else's week."""
        if self.answers is not None and (self.document.guest or self.plan is None):
            return self.answers.profile
        return super().own_profile()

    def new(self, profile: Profile | None = None) -> None:
        """Plan a week for a profile; for nobody while one's own answers cannot be read."""
        if self.answers is None or self.answers.trouble is None:
            super().new(profile)

    def _make_keeper(self, household: Household) -> LastPlanKeeper:
        return LastPlanKeeper(self.document, lambda: self._week, household, self.unsaved, self)

    def stop_keeping(self) -> None:
        """Write nothing more of the plan that is on the screen, nor of its person."""
        if self._keeper is not None:
            self._keeper.forget()
        if self.answers is not None:
            self.answers.forget()
        self._ask_no_more()

    def keep_now(self) -> None:
        """Keep the week on the screen, and wait for it.

        Raises:
            planner.store.StoreError: It could not be written.
        """
        if self.answers is not None:
            self.answers.keep_now()
        if self._keeper is not None:
            self._keeper.keep_now()

    def keep_all(self) -> None:
        """Write everything that is not on the disk yet, and wait: the program is about to end."""
        if self.answers is not None:
            self.answers.close()
        if self._keeper is not None:
            self._keeper.close()
        self.home.close()
        self.controllers.flush()

    def let_go_of_changes(self) -> None:
        """Let go of the changes: the person wants no file of what is on the screen."""
        if self._keeper is not None:
            self._keeper.let_go()

    def show_other(self, plan: Plan) -> None:
        """Show another person's week; the history begins anew."""
        self._edited, self._before, self._former = "", None, None
        self._deferred.clear()
        self.removed_meals.forget()
        self._ask_no_more()
        self.day = min(self.day, plan.days - 1)
        self.document.begin(plan)

    def _ask_no_more(self) -> None:
        """Withdraw what was asked about the files of the person before."""
        for key in (ANSWERS, WEEK, "aside"):
            self.notices.withdraw(key)
        if self._keeper is not None:
            self._keeper.held = False

    def close(self) -> None:
        """End all work."""
        self._soon.stop()
        self.planning.stop()
        self.background_improvement.stop()  # all cease before any is waited for
        self.explanation_service.close()
        self.background_improvement.close()
        self.annotation_service.close()
        self.planning.close()
        self.home.close()
        self.controllers.close()
        if self.answers is not None:
            self.answers.close()
        if self._keeper is not None:
            self._keeper.close()

    def _connect(self) -> None:
        self._saver.failed.connect(lambda why: self.status_message.emit(why, True))
        if self.household is not None:
            self.household.failed.connect(lambda why: self.status_message.emit(why, True))
        self.ready.connect(self.controllers.equip)
        self.controllers.foods_changed.connect(self.renew_foods)
        self.guest.status_message.connect(self.status_message)
        self._opening.found.connect(self._take_own)
        self._opening.nothing.connect(self._plan_a_first)
        self._opening.lost.connect(self._not_opened)
        self._opening.refused.connect(self._plan_for_nobody)
        self._opening.opened.connect(self.show_file)
        self._opening.anew.connect(self._answer_anew)
        self.document.changed.connect(self._show)
        self.document.stepped_back.connect(self._step_back)
        self.planning.ready.connect(self._begin)
        self.planning.arrived.connect(self._arrive)
        self.planning.rebuilt.connect(self._rebuild)
        self.planning.failed.connect(self._fail)
        self.planning.least_found.connect(self.note_least)

    def renew_foods(self) -> None:
        """Read one's own foods and dishes again; the week stays, and is judged by them."""
        if self.plan:
            self._judged = self.plan
            self.planning.rebuild(self.plan, self.places)

    def _rebuild(self, context: PlanningContext, plan: Plan) -> None:
        """Take other tables; where foods went, older plans cannot be shown any more."""
        if self.plan is not self._judged:  # changed meanwhile: judge that one
            self.renew_foods()
            return
        self._former = None  # the same plan says other things now
        self.planning.context = context
        self.document.equip(context)
        if not all(_can_be_shown(each, context.catalogue) for each in self.document.plans()):
            guest = self.document.guest
            self.document.begin(plan, self.document.path, unsaved=True, guest=guest)
        elif plan != self.plan:
            self._put(plan, self.tr("Change my foods"))
        else:  # the same meals, in other words
            self._show()
        self.ready.emit()

    def _begin(self, context: PlanningContext) -> None:
        self.document.equip(context)
        self.ready.emit()
        for fault in context.faults[:1]:
            self.status_message.emit(translated(fault), True)
        self.planning.warm()
        if self.household is not None:
            self.household.people()
        self._opening.open()

    def _plan_a_first(self, *, asked: bool = False) -> None:
        from planner.domain.person.profile import Profile

        self.new(Profile())
        if asked:
            self.questions_wanted.emit()
        elif self.kept is not None:
            self.first_start.emit()

    def open_path(self, path: Path, may_leave: Callable[[], bool] = lambda: True) -> None:
        """Show the plan in a file; one for other answers than one's own is somebody else's.

        Args:
            path: The file.
            may_leave: Asks whether what is on the screen may go, where no file would hold it.

        Raises:
            planner.store.StoreError: It is no plan; the one on the screen stays.
        """
        from planner.application.planning_tasks import open_file

        if self.context is None:
            return
        opened, document = open_file(self.context, path), self.document
        # One's own week is kept where it belongs, and undo brings it back.
        stays = document.path is None and not document.guest and self._is_others(opened.plan)
        if stays or may_leave():
            self.show_file(opened, path)

    def _is_others(self, plan: Plan) -> bool:
        """Return whether a plan is for other answers than one's own."""
        return self.answers is not None and self.answers.profile != plan.profile

    def show_file(self, opened: OpenedFile, path: Path, *, unsaved: bool = False) -> None:
        """Show a plan that was read, as a step that undo takes back."""
        from planner.application.views.week import read_ahead

        plan = opened.plan
        self.equip(opened.context)
        read_ahead(plan, opened.context.meals)
        self.planning.stop()
        self._edited, self._before, self._former = "", None, None
        self._deferred.clear()
        self.removed_meals.forget()
        self.day = min(self.day, plan.days - 1)
        label = self.tr("Open {n}").format(n=path.name)
        self.document.note_file(path)
        guest = self._is_others(plan)
        self.document.enter(plan, path, label, guest=guest, unsaved=unsaved)
        for lost in opened.lost[:1]:
            self.status_message.emit(translated(lost), True)

    def equip(self, context: PlanningContext) -> None:
        """Plan with tables that have all that the former had, and more."""
        if context.catalogue is not (self.context and self.context.catalogue):
            self.planning.context = context
            self.document.equip(context)
            self.controllers.equip()

    def _take_own(self, start: Start) -> None:
        """Show one's own week, or plan one for one's own answers."""
        own, household = start.own, self.household
        assert household is not None
        assert self.answers is not None
        self.equip(start.context)
        self.answers.begin(own.answers)
        self._tell_of(own)
        if own.plan is not None:
            self._arrive(own.plan, "", -1)
        elif own.error is not None and own.answers is not None:
            self._not_kept(household.week, own.error, own.answers.profile)
        elif not self._opening.open_file():
            self._plan_a_first() if own.answers is None else self.new(own.answers.profile)
            return
        self._opening.open_file()

    def _tell_of(self, own: OwnWeek) -> None:
        if own.answers is not None and own.answers.word:
            self.notices.put(Notice("aside", own.answers.word, (understood(),)))
        for found in own.found:
            self._opening.offer(found, self._take_found)

    def _take_found(self, found: Unfinished) -> None:
        """Show work of another time that no file holds; it is unsaved still."""
        from planner.application.planning_tasks import open_file
        from planner.store.errors import StoreError
        from planner.store.journal_file import end_journal

        assert self.context is not None
        path = found.file or found.path
        try:
            opened = open_file(self.context, path, found.plan)
        except StoreError as error:
            self.status_message.emit(error_text(error), True)
            return
        self.show_file(opened, path, unsaved=True)
        self._keep_soon()
        end_journal(found.path)

    def _keep_soon(self) -> None:
        if self._keeper is not None:
            self._keeper.keep_journal()

    def _not_kept(self, week: Path, error: StoreError, profile: Profile) -> None:
        """Put a damaged kept week aside, and ask about any other that cannot be read."""
        from planner.store.errors import NewerError, UnreadableError

        assert self._keeper is not None
        if isinstance(error, UnreadableError | NewerError):
            self._keeper.held = True
            self._opening.ask_about_week(week, error, lambda: self._plan_anew(profile))
            self.stopped.emit()
            return
        words = self._opening.set_week_aside(week, error)
        self._plan_anew(profile)
        self.status_message.emit(words, True)
        # Again once the new week is there: in the same line stands how that one does.
        self._deferred.add(self._opening, lambda: self.status_message.emit(words, True))

    def _plan_anew(self, profile: Profile) -> None:
        assert self._keeper is not None
        self._keeper.held = False
        self.new(profile)

    def _plan_for_nobody(self, error: AnswersError) -> None:
        """Wait until it is said what to do: the answers are there and cannot be read."""
        assert self.answers is not None
        self.answers.refuse(error)
        self.stopped.emit()

    def _answer_anew(self, _: object) -> None:
        """Begin as on the first day, with the questions."""
        assert self.answers is not None
        self.answers.begin(None)
        self._plan_a_first(asked=True)

    def _not_opened(self, told: str, own: bool) -> None:
        """Say that a plan cannot be opened; where nothing is shown yet, plan a week."""
        self.status_message.emit(told, True)
        if own or (self.household is None and self.plan is None):
            self.new()

    def _arrive(self, plan: Plan, label: str, merge_id: int) -> None:
        plan = self._with_list(plan, label)
        if not label:
            self.removed_meals.forget()
            self.document.begin(plan)
            self._deferred.run()
        else:
            self.document.replace(plan, label, merge_id)
        if not self.planning.busy:
            self.planning.least(plan)
            for note in plan.notes[:1]:
                self.status_message.emit(translated(note), False)

    def _fail(self, why: str) -> None:
        self.status_message.emit(
            self.tr("Planning failed: {why} The plan is as it was.").format(why=why), True
        )

    def _step_back(self) -> None:
        self._edited = ""
        self.planning.stop()

    def _show(self) -> None:
        from planner.application.views.week import changed_places, read_week
        from planner.domain.plan.leftovers import lost_leftovers

        plan, context = self.plan, self.context
        if plan is None or context is None:
            return
        former, self._former = self._former, plan
        if former is not None and replace(former, shopping=plan.shopping) == plan:
            self.listed.emit()
            return
        changed = changed_places(self._meals, plan.meals) if self._meals else frozenset()
        self._meals, self._week = plan.meals, read_week(plan, context.meals)
        self.shown.emit(self._week, changed)
        self.explanation_service.follow(plan, context)
        self.annotation_service.follow(plan, context)
        for sentence in lost_leftovers(self._before, plan) if self._before else ():
            self.status_message.emit(sentence, False)
        self._before = plan

    def trouble(self) -> tuple[str, ...]:
        """Return what is missed, in sentences."""
        from .plan_changes import missing

        return missing(self.plan, self.context.catalogue) if self.plan and self.context else ()


def understood() -> Action:
    """Return the answer to a message that only tells something."""
    from planner.domain.translatable import translatable

    return Action(translatable("Understood"), lambda: None)


def _can_be_shown(plan: Plan, catalogue: Catalogue) -> bool:
    """Return whether the tables have all that is eaten in a plan."""
    from foods.dish.own_meal import is_known

    return all(
        meal.foods <= catalogue.foods.keys() and is_known(meal, catalogue.dishes)
        for meal in plan.meals.values()
    )
