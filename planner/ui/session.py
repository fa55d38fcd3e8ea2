"""Ties document and planning together: every wish of a person becomes one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from .explaining import Asides, Explaining
from .home import Home
from .keeping import Keeper, Saver
from .language import language, shown, within
from .people import Household
from .wish_verbs import WishVerbs

if TYPE_CHECKING:
    from foods import Meal
    from planner.domain.explain import Repair
    from planner.domain.plan import Plan
    from planner.domain.profile import Profile
    from planner.store.own_places import OwnPlaces
    from planner.ui.planning.jobs import Kit
    from planner.ui.reading import TargetEdit, WeekView
    from planner.ui.settings.preferences import Preferences
    from solver import Place


class Session(WishVerbs):
    """The verbs of the window. Views ask it; it changes the document; views are shown."""

    ready = Signal()
    first_start = Signal()
    """Nothing is kept from another time: a first week is being planned"""
    glimpsed = Signal(object)
    """The week of the last time, before the tables are read: a Glimpse"""
    shown = Signal(object, object)
    """(WeekView, places that changed)"""
    listed = Signal()
    """Only what was decided about the list has changed"""
    refused = Signal(str, str)
    """(nutrient, why its target cannot be set so)"""

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
        super().__init__(parent)
        self.day = 0
        self._today, self._file, self.kept = today, file, kept
        self.household = Household(kept, self) if kept else None
        self.places = self.household.places(places) if self.household and places else places
        self._judged: Plan | None = None
        self._opened: Path | None = None
        self._keeper = self._make_keeper(self.household) if self.household else None
        self.explaining = Explaining(lambda: self.planning.busy, self)
        self.asides = Asides(lambda: self.planning.busy, self)
        self._saver = Saver(self.document, self)
        self._saver.failed.connect(lambda why: self.said.emit(why, True))
        self._first_weekday = 1
        self._week: WeekView | None = None
        self._meals: Mapping[Place, Meal] = {}
        self._before: Plan | None = None
        self._former: Plan | None = None
        self._fresh = self._fresh_shown = False
        self.home = Home(self.document, self)
        self.planning.at_home = lambda: self.home.pantry
        self._strand = 0
        self._waiting: list[tuple[object, Callable[[], object]]] = []
        # Tables are loaded once the last week is painted: whoever loads holds Python's lock.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(lambda: self.planning.load(self.places))
        if self.household is not None:
            self.household.failed.connect(lambda why: self.said.emit(why, True))
        self._connect()

    @property
    def today(self) -> date:
        """The day it is."""
        return self._today

    @property
    def week(self) -> WeekView | None:
        """What the screens show of it."""
        return self._week

    def start(self) -> None:
        """Show the last week as it was; load the tables, then open its plan or plan a first."""
        # Whose week of several was shown last is known once the store is loaded: no glimpse then.
        one = self.household is not None and not self.household.several
        if self._file is None and self.kept is not None and one:
            from .glimpse.file import read_glimpse

            if glimpse := read_glimpse(self.kept):
                self._week = glimpse.week
                self.glimpsed.emit(glimpse)
        self._soon.start()

    def once_there(self, act: Callable[..., object]) -> Callable[..., None]:
        """What does something at once, or, before there is a plan to change, as soon as there is.

        Of several edits of one target the last counts.
        """

        def run(*asked: object) -> None:
            if self.plan is not None or self._week is None:
                act(*asked)
                return
            about = getattr(asked[0], "nutrient", asked)
            self._waiting = [each for each in self._waiting if each[0] != about]
            self._waiting.append((about, lambda: act(*asked)))
            self.said.emit(self.tr("This is done as soon as the tables are read."), False)

        return run

    def take_habits(self, chosen: Preferences) -> None:
        """Keep, save and begin weeks as the person prefers."""
        self._first_weekday = chosen.first_weekday
        self._saver.wanted = chosen.save_changes
        if self._keeper is not None:
            # Of several people each has to be found again: their weeks are always kept.
            several = self.household is not None and self.household.several
            self._keeper.keep_from_now(chosen.keep_plan or several)
        if self.kit is not None and self.kit.language != language():
            self.renew_foods()

    def _make_keeper(self, household: Household) -> Keeper:
        def to_glimpse() -> WeekView | None:
            return None if household.several else self._week

        return Keeper(self.document, lambda: household.week, to_glimpse, self)

    def stop_keeping(self) -> None:
        """Write nothing more of the plan that is on the screen."""
        if self._keeper is not None:
            self._keeper.forget()

    def keep_now(self) -> None:
        """Keep the week on the screen, and wait for it.

        Raises:
            planner.store.StoreError: It could not be written.
        """
        if self._keeper is not None:
            self._keeper.keep_now()

    def show_other(self, plan: Plan) -> None:
        """Show another person's week; the history begins anew."""
        self._edited, self._before, self._former = "", None, None
        self._waiting.clear()
        self.day = min(self.day, plan.days - 1)
        self.document.begin(plan)

    def close(self) -> None:
        """End all work."""
        self._soon.stop()
        self.explaining.close()
        self.betterment.close()
        self.asides.close()
        self.planning.close()
        self.home.close()
        if self._keeper is not None:
            self._keeper.close()

    def new(self, profile: Profile | None = None) -> None:
        """Plan a week for a profile; the plan on the screen goes."""
        from planner.domain.profile import Profile as Blank

        wanted = profile or (self.plan.profile if self.plan else Blank())
        self._fresh, self._fresh_shown = True, False
        self._waiting.clear()  # that was asked of another week
        self.planning.first(wanted, self.first_day(), "")

    def first_day(self) -> date:
        """The first day of a new week."""
        from .verbs import first_day

        return first_day(self._today, self._first_weekday)

    def plan_again(self) -> None:
        """Another week around what is locked."""
        if self.plan:
            self._edited = ""
            self.planning.again(self.plan, self.tr("Plan the week"), next(self._strands))

    def fill(self) -> None:
        """Plan the places without a meal; every meal that is there stays."""
        if self.plan:
            self._edited = ""
            self.planning.fill(self.plan, self.tr("Plan the empty ones"), next(self._strands))

    def plan_day(self, day: int, only: Place | None = None) -> None:
        """Choose a day, or one meal, anew."""
        if self.plan:
            label = self.tr("Plan meal") if only else self.tr("Plan day")
            self._edited = ""
            self.planning.day(self.plan, day, label, next(self._strands), only)

    def offer(self, place: Place) -> None:
        """Look for other meals for a place."""
        if self.plan:
            self.planning.offer(self.plan, place)

    def set_target(self, edit: TargetEdit, fresh: bool) -> None:
        """Move a target; the plan follows."""
        if self.plan:
            from .verbs import with_edit

            if fresh or self._edited != edit.nutrient:
                self._strand = next(self._strands)
            self._edited = edit.nutrient
            label = self._target_label(edit.nutrient)
            self._wish(with_edit(self.plan, edit), label, self._strand, edit.nutrient)

    def reset_target(self, nutrient: str) -> None:
        """Put a target back to its reference."""
        if self.plan:
            from .verbs import without_choice

            label, self._edited = self._target_label(nutrient), ""
            self._wish(without_choice(self.plan, nutrient), label, next(self._strands), nutrient)

    def apply_profile(self, profile: Profile) -> str:
        """Plan under other answers; gives back why not, or nothing."""
        if self.plan is None or profile == self.plan.profile:
            return ""
        self._edited = ""
        return self._wish(profile, self.tr("Change person"), next(self._strands), "")

    def mend(self, repair: Repair) -> None:
        """Do what an explanation offers: one step, and the plan follows."""
        if self.plan:
            self._edited = ""
            label = shown(repair.words)
            self._wish(repair.profile, label, next(self._strands), "", repair.freed)

    def _wish(
        self,
        profile: Profile,
        label: str,
        strand: int,
        nutrient: str,
        freed: frozenset[Place] = frozenset(),
    ) -> str:
        from .verbs import let_go, with_wishes

        plan, kit = self.plan, self.kit
        if plan is None or kit is None:
            return ""
        try:
            wanted = with_wishes(let_go(plan, freed), profile, kit)
        except ValueError as error:
            self.refused.emit(nutrient, str(error))
            return str(error)
        self.document.replace(wanted, label, strand)
        self.planning.follow(wanted, min(self.day, wanted.days - 1), label, strand)
        return ""

    def _target_label(self, nutrient: str) -> str:
        assert self.kit is not None
        name = self.kit.catalogue.nutrients[nutrient].label
        return self.tr("Change {n} target").format(n=within(name))

    def _connect(self) -> None:
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

    def _rebuild(self, kit: Kit, plan: Plan) -> None:
        """Take other tables; where foods went, older plans cannot be shown any more."""
        if self.plan is not self._judged:  # changed meanwhile: judge that one
            self.renew_foods()
            return
        old = self.kit
        self._former = None  # the same plan says other things now
        self.planning.kit = kit
        self.document.equip(kit)
        gone = old and (
            old.catalogue.foods.keys() - kit.catalogue.foods.keys()
            or old.catalogue.dishes.keys() - kit.catalogue.dishes.keys()
        )
        if gone:
            self.document.begin(plan, self.document.path, unsaved=True)
        elif plan != self.plan:
            self._put(plan, self.tr("Change my foods"))
        else:  # the same meals, in other words
            self._show()
        self.ready.emit()

    def _begin(self, kit: Kit) -> None:
        self.document.equip(kit)
        self.ready.emit()
        for fault in kit.faults[:1]:
            self.said.emit(fault, True)
        self.planning.warm()
        if self.household is not None:
            self.household.people()
        if self._file is not None:
            self._opened = self._file
            self.planning.reopen(self._file, self._not_opened)
        elif self.household is not None and (week := self.household.week).exists():
            self.planning.reopen(week, lambda error: self._not_kept(week, error))
        else:
            self.new()
            if self.kept is not None:
                self.first_start.emit()

    def _not_kept(self, week: Path, error: Exception) -> None:
        """What was kept cannot be read: put it aside, say so, and plan a week."""
        from planner.store.errors import StoreError
        from planner.store.people import set_week_aside

        try:
            aside = set_week_aside(week)
            words = self.tr("{why} It is kept as {aside}; here is a new week.")
            why = str(getattr(error, "message", error))
            told = words.format(why=why, aside=aside.name)
        except StoreError as failure:
            told = str(failure)
        self.said.emit(told, True)
        self.new()
        # Again once the new week is there: in the same line stands how that one does.
        self._waiting.append((week, lambda: self.said.emit(told, True)))

    def _not_opened(self, error: Exception) -> None:
        """The file given at the start is no plan: say so, and plan a week."""
        self._opened = None
        self.said.emit(str(error), True)
        self.new()

    def _arrive(self, plan: Plan, label: str, strand: int) -> None:
        plan = self._with_list(plan, label)
        if not label:
            self.document.begin(plan, self._opened, unsaved=False)
            self._opened = None
            waiting, self._waiting = self._waiting, []
            for _, act in waiting:
                act()
        else:
            self.document.replace(plan, label, strand)
        if not self.planning.busy:
            self.planning.least(plan)
            for note in plan.notes[:1]:
                self.said.emit(shown(note), False)

    def _with_list(self, plan: Plan, label: str) -> Plan:
        """What was ticked while a plan was worked out holds; a new week keeps who eats along."""
        if self.plan is None or not (label or self._fresh):
            return plan
        choices = self.plan.shopping
        if not label and not self._fresh_shown:
            choices = replace(type(choices)(), eaters=choices.eaters)
            self._fresh_shown = True
        return replace(plan, shopping=choices)

    def _fail(self, why: str) -> None:
        self.said.emit(
            self.tr("Planning failed: {why} The plan is as it was.").format(why=why), True
        )

    def _step_back(self) -> None:
        self._edited = ""
        self.planning.stop()

    def _show(self) -> None:
        from planner.domain.leftovers import lost_leftovers

        from .reading.read import changed_places, read_week

        plan, kit = self.plan, self.kit
        if plan is None or kit is None:
            return
        former, self._former = self._former, plan
        if former is not None and replace(former, shopping=plan.shopping) == plan:
            self.listed.emit()
            return
        changed = changed_places(self._meals, plan.meals) if self._meals else frozenset()
        self._meals, self._week = plan.meals, read_week(plan, kit.meals)
        self.shown.emit(self._week, changed)
        self.explaining.follow(plan, kit)
        self.asides.follow(plan, kit)
        for sentence in lost_leftovers(self._before, plan) if self._before else ():
            self.said.emit(sentence, False)
        self._before = plan

    def trouble(self) -> tuple[str, ...]:
        """What misses, in sentences."""
        from .verbs import missing

        return missing(self.plan, self.kit.catalogue) if self.plan and self.kit else ()
