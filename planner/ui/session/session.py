"""What the window works on: the plan on the screen, and the objects that change and keep it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from planner.application.today.clock import DayClock
from planner.ui.locale import language, translated
from planner.ui.messages.country_question import CountryQuestion
from planner.ui.messages.disk_wait import DiskWait
from planner.ui.messages.notices import Notices
from planner.ui.messages.once_kept import Forgets, KeepsFiles, OnceKept
from planner.ui.messages.unsaved import Unsaved
from planner.ui.session.answers import AnswersKeeper
from planner.ui.session.guest import GuestWeek

from .annotation_service import AnnotationService
from .autosave import Autosave, FileSaver, LastPlanKeeper
from .background_improvement import BackgroundImprovement
from .commands.calendar_commands import CalendarCommands
from .commands.eaten_on_board import EatenOnBoard
from .commands.leftover_question import LeftoverQuestion
from .commands.meal_commands import MealCommands
from .commands.plan_editor import PlanEditor
from .commands.planning_commands import PlanningCommands
from .commands.table_list import TableList
from .commands.target_commands import TargetCommands
from .commands.wish_commands import WishCommands
from .deferred_actions import DeferredActions
from .document import Document, UndoStep
from .explanation_service import ExplanationService
from .household import Household
from .own_week_start import OwnWeekStart
from .page_controllers import PageControllers
from .pantry_and_shops import PantryAndShops
from .plan_opening import PlanOpening
from .planning_service import PlanningService
from .removed_meals import RemovedMeals
from .shown_week import ShownWeek
from .startup import Startup
from .version_keeper import VersionKeeper

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.application.context import PlanningContext
    from planner.application.today.clock import Clock
    from planner.application.views import WeekView
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from planner.domain.planning.what_is_over import Over
    from planner.store.own.places import OwnPlaces
    from planner.ui.settings.preferences import Preferences


_OF_ONE_PERSON = ("week", "answers", "weeks", "diet", "diary", "eaten")
"""Keys of files that are left with their person"""
_AT_LATEST_MS = 2000
"""How long a startup snapshot may take to be shown before the tables are read all the same"""


class Session(QObject):
    """Makes the objects that work on one plan, and ties them together.

    Views ask the object that does a thing; each writes through `document`, and the session tells
    what is shown.

    Attributes:
        document: The plan, its history and its file.
        planning: Works plans out, off the window's thread.
        meals: What a person does with meals.
        targets: What a person wants of targets and answers.
        wishes: What a person wishes of a good week.
        planner: What a person wants to be planned.
        opening: Shows a plan that was read.
        removed_meals: Places that an answer left bare.
        background_improvement: Looks for a better week while the plan rests.
        explanation_service: Says what is missed and what would help.
        annotation_service: Says what targets cost and why a meal is there.
        household: Who there is; None, as `answers`, where nothing is kept.
        answers: One's own answers.
        guest: Somebody else's week on the screen.
        calendar: The kept weeks of the person.
        country: Asks where food is bought.
        home: Pantry and shops.
        controllers: Of the pages with a history of their own.
        notices: Messages that stay until they are answered.
        unsaved: What could not be written.
        once_kept: Does something once all is on the disk.
        disk: Waits for the disk without freezing.
        saver: Writes the plan into a file of the person's choice.
        versions: Makes versions of what changed; None where nothing is kept.
        places: Where one's own foods and dishes lie.
        clock: What time it is.
    """

    ready = Signal()
    """The tables are there, or others"""
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
    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(
        self,
        today: date,
        *,
        file: Path | None = None,
        kept: Path | None = None,
        places: Callable[[], OwnPlaces] | None = None,
        clock: Clock | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make a session.

        Args:
            today: The day it is.
            file: A plan to open at the start.
            kept: Where the plan on the screen is kept from one start to the next.
            places: Where one's own foods and dishes lie; asked once it is needed.
            clock: What time it is, for who lives by the day; it stands still on `today` by default.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.clock: Clock = clock or DayClock(today)
        self.kept = kept
        self.household = Household(kept, self) if kept else None
        self.places = self.household.places(places) if self.household and places else places
        self.notices = Notices(self)
        self.unsaved = Unsaved(self.notices, self)
        self.disk = DiskWait(self)
        self._more_keepers: list[Forgets] = []
        if self.household is not None:
            self.household.on_disk = self.disk.run
        self._deferred = DeferredActions()
        self._judged: Plan | None = None
        self._make_plan()
        self._make_services()
        self._make_keepers(self.household)
        self._make_commands(today)
        self._make_opening(file)
        # Tables are loaded once the last week is painted: whoever loads holds Python's lock.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(lambda: self.planning.load(self.places))
        self._connect()

    def _make_plan(self) -> None:
        self.document, self.planning = Document(self), PlanningService(self)
        self.background_improvement = BackgroundImprovement(self.document, self.planning, self)
        self.removed_meals = RemovedMeals(self.document, lambda: self.planning.busy, self)
        self.planning.busy_changed.connect(self.removed_meals.look)
        self._editor = PlanEditor(self.document, self.planning, self.removed_meals)
        self._leftovers = LeftoverQuestion(self.document, self.planning, self.notices, self)

    def _make_services(self) -> None:
        self.explanation_service = ExplanationService(lambda: self.planning.busy, self)
        self.annotation_service = AnnotationService(lambda: self.planning.busy, self)
        self._shown = ShownWeek(
            self.document,
            lambda: self.context,
            (self.explanation_service.follow, self.annotation_service.follow),
            self,
        )
        self.home = PantryAndShops(self.document, self.unsaved, self)
        self.planning.at_home = lambda: self.home.pantry
        self.controllers = PageControllers(lambda: self.context, self.places, self.unsaved, self)
        self.table_list = TableList(
            self.document, self.planning, self.household, self.controllers, self.unsaved, self
        )

    def _make_keepers(self, household: Household | None) -> None:
        document, unsaved = self.document, self.unsaved
        self.answers = AnswersKeeper(document, household, unsaved, self) if household else None
        self._keeper = (
            LastPlanKeeper(document, lambda: self.week, household, unsaved, self)
            if household
            else None
        )
        self.saver = FileSaver(document, unsaved, self)
        self._autosave = Autosave(document, self.saver, self)
        self.versions = (
            VersionKeeper(self.kept.parent, unsaved, self.notices, self) if self.kept else None
        )
        self.once_kept = OnceKept(self._keepers_of_files, self)
        if self.versions is not None:
            self.ready.connect(self.versions.look, Qt.ConnectionType.SingleShotConnection)
            if household is not None:
                household.moved.connect(self.versions.take_as_known)
        self.guest = GuestWeek(
            document, self.planning, self.removed_meals, self.answers, self.notices, self
        )

    def _make_commands(self, today: date) -> None:
        editor, document, planning = self._editor, self.document, self.planning
        self.meals = MealCommands(editor, self)
        self.wishes = WishCommands(editor, document, planning, self)
        self.targets = TargetCommands(editor, document, planning, self.removed_meals, self)
        self.planner = PlanningCommands(
            editor, document, planning, self.answers, self._deferred, today, self
        )

        self.country = CountryQuestion(
            lambda: self.answers.profile if self.answers else None,
            self._own_profile_shown,
            self.notices,
            self.targets.apply_profile,
            self,
        )

    def _make_opening(self, file: Path | None) -> None:
        self.opening = PlanOpening(
            self.document,
            self.planning,
            self._editor,
            self._shown,
            self.removed_meals,
            self._deferred,
            self.answers,
            self,
        )
        self.calendar = CalendarCommands(
            self.document,
            self.planning,
            self.planner,
            self.household,
            self.answers,
            self._keeper,
            self.opening,
            self.notices,
            self.unsaved,
            self,
        )
        self.planning.past, self.planning.over = self.calendar.past, self._over
        self.planning.over_now = self._over_now
        self.eaten_on_board = EatenOnBoard(
            self.document, self.planning, self.controllers, self._over, self
        )
        self._startup = Startup(self.planning, self.household, file, self.notices, self)
        self._own_week = OwnWeekStart(
            self._startup,
            self.planning,
            self.opening,
            self.planner,
            self.answers,
            self._keeper,
            self.notices,
            self._deferred,
            self,
        )

    def _connect(self) -> None:
        for teller in (
            self.meals,
            self.planner,
            self.opening,
            self._own_week,
            self._shown,
            self.guest,
            self.calendar,
        ):
            teller.status_message.connect(self.status_message)
        self._autosave.failed.connect(self._tell_trouble)
        if self.household is not None:
            self.household.failed.connect(self._tell_trouble)
            self.household.removed_meals.connect(self.calendar.leave)
        for signal, answer in (
            (self._shown.shown, self.shown),
            (self._shown.listed, self.listed),
            (self._own_week.first_start, self.first_start),
            (self._own_week.stopped, self.stopped),
            (self._own_week.questions_wanted, self.questions_wanted),
            (self._own_week.begun, self._begin_plan),
            (self.opening.equipped, self.controllers.equip),
            (self.ready, self.controllers.equip),
            (self.controllers.foods_changed, self.renew_foods),
            (self.controllers.failed, self._tell_trouble),
            (self.table_list.failed, self._tell_trouble),
            (self.document.changed, self._follow_country),  # before the week is shown
            (self.document.changed, self._shown.show),
            (self.document.changed, self.country.look),
            (self.document.stepped_back, self._step_back),
            (self.document.refused, self._show_again),
            (self.planning.ready, self._take_tables),
            (self.planning.arrived, self._arrive),
            (self.planning.rebuilt, self._rebuild),
            (self.planning.failed, self._fail),
            (self.planning.least_found, self._note_least_cost),
        ):
            signal.connect(answer)

    @property
    def context(self) -> PlanningContext | None:
        """Return the tables, once they are loaded."""
        return self.planning.context

    @property
    def plan(self) -> Plan | None:
        """Return the plan on the screen."""
        return self.document.plan

    @property
    def week(self) -> WeekView | None:
        """Return what the screens show of it."""
        return self._shown.week

    @property
    def today(self) -> date:
        """Return the day it is."""
        return self.planner.today

    @property
    def day(self) -> int:
        """Return the day that is looked at, counted from 0: it is planned first."""
        return self._editor.day

    @day.setter
    def day(self, day: int) -> None:
        self._editor.day = day

    def trouble(self) -> tuple[str, ...]:
        """Return what misses, in sentences."""
        from .commands.plan_changes import missing

        return missing(self.plan, self.context.catalogue) if self.plan and self.context else ()

    # From the start to the end.

    def start(self) -> None:
        """Show the last week as it was; load the tables, then open its plan or plan a first."""
        snapshot = self._startup.snapshot()
        self._soon.start(_AT_LATEST_MS if snapshot else 0)
        if snapshot:
            self._shown.week = snapshot.week
            self.snapshot_ready.emit(snapshot)

    def read_tables(self) -> None:
        """Load the tables, if they are still waited with: the last week is shown."""
        if self._soon.isActive():
            self._soon.start(0)

    def take_habits(self, chosen: Preferences) -> None:
        """Keep, save and begin weeks as the person prefers."""
        self.planner.first_weekday = chosen.first_weekday
        self._autosave.wanted = chosen.save_changes
        if self._keeper is not None:
            # Of several people each has to be found again: their weeks are always kept.
            several = self.household is not None and self.household.several
            self._keeper.keep_from_now(chosen.keep_plan or several)
        if self.context is not None and self.context.language != language():
            self.renew_foods()

    def stop(self) -> None:
        """Plan no more, and better no more; what is on the screen stays."""
        self.planning.stop()
        self.background_improvement.stop()

    def close(self) -> None:
        """End all work."""
        self.once_kept.forget()
        self._soon.stop()
        self.planning.stop()
        self.background_improvement.stop()  # all cease before any is waited for
        self.explanation_service.close()
        self.background_improvement.close()
        self.annotation_service.close()
        self.planning.close()
        self.calendar.close()
        self.home.close()
        self.table_list.close()
        self.eaten_on_board.close()
        self.controllers.close()
        if self.answers is not None:
            self.answers.close()
        if self._keeper is not None:
            self._keeper.close()
        self._autosave.close()
        self.saver.finish()
        if self.versions is not None:
            self.versions.close()

    def once_there(self, act: Callable[..., object]) -> Callable[..., None]:
        """Return what does something at once or, before there is a plan, as soon as there is.

        Of several edits of one target the last counts.
        """

        def run(*asked: object) -> None:
            if self.plan is not None or self.week is None:
                act(*asked)
                return
            self._deferred.add(getattr(asked[0], "nutrient", asked), lambda: act(*asked))
            self.status_message.emit(self.tr("This is done as soon as the tables are read."), False)

        return run

    # What is kept.

    @property
    def keeps_week(self) -> bool:
        """Return whether the week on the screen is kept without being saved by the person."""
        document, keeper = self.document, self._keeper
        ours = document.path is None and not document.guest
        return keeper is not None and keeper.wanted and not keeper.held and ours

    def kept_for_certain(self) -> bool:
        """Write the week and the answers, and wait without freezing; say what cannot be written.

        Returns:
            Whether they are, with all that is one person's: another may come in their place.
        """
        self.begin_keeping()
        if self._keeper is not None and not self._keeper.held:
            self._keeper.keep_for_certain()
        self.disk.until(self.written)
        if self.unsaved.holds(*_OF_ONE_PERSON):
            self._tell_trouble(self.unsaved.why)
            return False
        return True

    @property
    def at_rest(self) -> bool:
        """Return whether the week on the screen is on the disk as it is."""
        return self._keeper is None or self._keeper.at_rest

    def add_keeper(self, keeper: Forgets) -> None:
        """Wait from now on for one more who writes files, where all is waited for."""
        if keeper not in self._more_keepers:
            self._more_keepers.append(keeper)

    def remove_keeper(self, keeper: Forgets) -> None:
        """Wait for it no more: it ends."""
        if keeper in self._more_keepers:
            self._more_keepers.remove(keeper)

    def _keepers_of_files(self) -> tuple[KeepsFiles, ...]:
        of_versions = (self.versions,) if self.versions is not None else ()
        return (*self._writers(), *of_versions)

    def _writers(self) -> tuple[KeepsFiles, ...]:
        some = (self.answers, self._keeper)
        there = (each for each in some if each is not None)
        shared = (self.home, self.controllers, self.calendar, self.table_list)
        return (*there, *shared, self.saver, self._autosave, *self._more_keepers)

    def begin_keeping(self) -> None:
        """Begin to write everything that is not on the disk yet."""
        self.unsaved.retry()
        for keeper in self._keepers_of_files():
            keeper.begin_keeping()

    def written(self) -> bool:
        """Return whether nothing of the person's is being written, nor is to be."""
        return all(keeper.at_rest for keeper in self._writers())

    def copied(self) -> bool:
        """Return whether all is written, and no version is being made of it."""
        return all(keeper.at_rest for keeper in self._keepers_of_files())

    def wait_until_kept(self, stop: str = "") -> bool:
        """Write everything that is not on the disk yet, and wait for it without freezing.

        Args:
            stop: What the button says that gives up the wait; there is none without it.

        Returns:
            Whether all is written or marked unsaved; false where the wait was given up.
        """
        self.begin_keeping()
        return self.disk.until(self.written, stop)

    def keep_all(self) -> None:
        """Write everything that is not on the disk yet, and keep the thread until it is."""
        if self.answers is not None:
            self.answers.close()
        if self._keeper is not None:
            self._keeper.close()
        self.saver.finish()
        self.calendar.flush()
        self.home.close()
        self.table_list.flush()
        self.controllers.flush()

    def stop_keeping(self) -> None:
        """Write nothing more of the plan that is on the screen, nor of its person."""
        self.table_list.discard_waiting()
        if self._keeper is not None:
            self._keeper.forget()
        if self.answers is not None:
            self.answers.forget()
        self._own_week.ask_no_more()

    def hold_keeping(self) -> None:
        """Write nothing until `start_over`: the files of the household are being exchanged."""
        from planner.store.people.answers_file import AnswersError, Trouble, answers_beside

        self.stop()
        self.keep_all()
        self.stop_keeping()
        if self.versions is not None:
            self.versions.hold()
        if self._keeper is not None and self.answers is not None:
            self._keeper.held = True
            file = answers_beside(self._keeper.week_file)
            self.answers.refuse(AnswersError(file, "", Trouble.UNREADABLE))

    def begin_erasing(self) -> None:
        """Let nothing be written any more of all that is about to be erased.

        What is being written comes to its end without freezing the window; so do files of the
        person's choice, which are not erased.
        """
        self.stop()
        self.stop_keeping()
        held: tuple[Forgets, ...] = (self.calendar, self.controllers, self.home)
        for keeper in (*held, *self._more_keepers):
            keeper.forget()
        self.disk.until(self.copied)
        self.stop_keeping()  # also what began to wait meanwhile
        if self.versions is not None:
            self.versions.hold()

    def forget_all(self) -> None:
        """Forget what was erased: nothing that is still in memory may bring any of it back."""
        self.document.history.clear()
        self.unsaved.forget_all()
        self.notices.clear()
        if self.versions is not None:
            self.versions.look()
        self.controllers.forget_foods()
        self.home.reload()
        if self.household is not None:
            self.household.forget()

    def start_over(self) -> None:
        """Read everything anew: the household on the disk is another one."""
        once = Qt.ConnectionType.SingleShotConnection
        self._startup.found.connect(self._keep_again, once)
        if self.versions is not None:
            self.versions.look()
        self.controllers.forget_foods()
        if self.household is not None:
            self.household.forget()
        self.home.reload()
        self.planning.load(self.places)

    def _keep_again(self) -> None:
        if self._keeper is not None:
            self._keeper.held = False

    def let_go_of_changes(self) -> None:
        """Let go of the changes: the person wants no file of what is on the screen."""
        self.unsaved.forget("file")
        if self._keeper is not None:
            self._keeper.let_go()

    def show_other_person(self, plan: Plan) -> None:
        """Show another person's week; the history begins anew."""
        self._own_week.ask_no_more()
        self.opening.show_other_person(plan)

    # Tables.

    def renew_foods(self) -> None:
        """Read one's own foods and dishes again; the week stays, and is judged by them."""
        if self.plan:
            self._judged = self.plan
            self.planning.rebuild(self.plan, self.places)

    def _own_profile_shown(self) -> Profile | None:
        """Return whom the week on the screen is for, where it is one's own of now."""
        if self.plan is None or self.document.guest or self.document.past:
            return None
        return self.plan.profile

    def _follow_country(self) -> None:
        """Show figures of foods as they are sold where the person of the plan buys them."""
        if self.plan is None or self.context is None:
            return
        from planner.domain.person.kitchen import is_local

        if not is_local(self.context.catalogue, self.plan.profile.kitchen):
            self._shown.read_anew()
            self.opening.equip(self.context.of(self.plan.profile))

    def _take_tables(self, context: PlanningContext) -> None:
        self.document.equip(context)
        self.ready.emit()
        for fault in context.faults[:1]:
            self._tell_trouble(translated(fault))
        self.planning.warm()
        if self.household is not None:
            self.household.people()
        # A week is shown once it is in memory what was eaten: answers leave that as it is.
        if (eaten := self.controllers.eaten) is not None:
            eaten.once_read(self._startup.open)
        else:
            self._startup.open()

    def _over(self) -> Callable[[], Over] | None:
        """Return what tells on a worker's thread what of one's own week is over."""
        from planner.domain.diary import EatenRecord
        from planner.domain.planning.what_is_over import Over

        if self.document.guest:
            return None
        eaten, today = self.controllers.eaten, self.clock.now().date()
        record = eaten.reader() if eaten is not None else EatenRecord
        return lambda: Over(today, record())

    def _over_now(self) -> Over | None:
        """Return what of one's own week is over, as far as it is in memory."""
        from planner.domain.diary import EatenRecord
        from planner.domain.planning.what_is_over import Over

        if self.document.guest:
            return None
        eaten = self.controllers.eaten
        return Over(self.clock.now().date(), eaten.record if eaten is not None else EatenRecord())

    def _rebuild(self, context: PlanningContext, plan: Plan) -> None:
        """Take other tables; where foods went, older plans cannot be shown any more."""
        if self.plan is not self._judged:  # changed meanwhile: judge that one
            self.renew_foods()
            return
        self._shown.read_anew()
        self.planning.context = context
        self.document.equip(context)
        if not all(_can_be_shown(each, context.catalogue) for each in self.document.plans()):
            guest, past = self.document.guest, self.document.past
            path, unsaved = self.document.path, not past
            self.document.begin(plan, path, unsaved=unsaved, guest=guest, past=past)
        elif plan != self.plan:
            self._editor.put(plan, self.tr("Change my foods"))
        else:  # the same meals, in other words
            self._shown.show()
        self.ready.emit()

    # Plans that arrive.

    def _begin_plan(self, plan: Plan) -> None:
        self._arrive(plan, None)

    def _arrive(self, plan: Plan, step: UndoStep | None) -> None:
        plan = self.planner.with_shopping(plan, begins=step is None)
        if step is None:
            self.removed_meals.forget()
            self.document.begin(plan)
            self._deferred.run()
        else:
            self.document.replace(plan, step)
        if not self.planning.busy:
            self.planning.find_least_cost(plan)
            for note in plan.notes[:1]:
                self.status_message.emit(translated(note), False)

    def _note_least_cost(self, plan: Plan, sentences: tuple[str, ...]) -> None:
        """Keep with the plan, and say, what the least is that it could cost."""
        if self.plan is plan:
            notes = (*plan.notes, *(text for text in sentences if text not in plan.notes))
            self.document.amend(replace(plan, notes=notes))
            self._tell_trouble(" ".join(map(translated, sentences[:1])))

    def _show_again(self) -> None:
        """Show the week as it is: what was drawn or typed is not done."""
        if self.week is not None:
            self.shown.emit(self.week, frozenset())
        self.calendar.tell_refusal()

    def _step_back(self) -> None:
        self._editor.end_drag()
        self.planning.stop()

    def _fail(self, why: str) -> None:
        self._tell_trouble(self.tr("Planning failed: {why} The plan is as it was.").format(why=why))

    def _tell_trouble(self, why: str) -> None:
        self.status_message.emit(why, True)


def _can_be_shown(plan: Plan, catalogue: Catalogue) -> bool:
    """Return whether the tables have all that is eaten in a plan."""
    from foods.dish.own_meal import is_known

    return all(
        meal.foods <= catalogue.foods.keys() and is_known(meal, catalogue.dishes)
        for meal in plan.meals.values()
    )
