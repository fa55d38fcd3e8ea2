"""Ties document and planning together: every wish of a person becomes one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from .desks import Desks
from .explaining import Asides, Explaining
from .home import Home
from .keeping import Keeper, Saver
from .language import language, shown
from .opening import Opening
from .people import Household
from .planning_verbs import PlanningVerbs

if TYPE_CHECKING:
    from foods import Catalogue, Meal
    from planner.domain.plan import Plan
    from planner.store.own_places import OwnPlaces
    from planner.ui.planning.jobs import Kit
    from planner.ui.reading import WeekView
    from planner.ui.settings.preferences import Preferences
    from solver import Place


_AT_LATEST_MS = 2000
"""How long a glimpse may take to be shown before the tables are read all the same"""


class Session(PlanningVerbs):
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
        self._make_services(file)
        # Tables are loaded once the last week is painted: whoever loads holds Python's lock.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(lambda: self.planning.load(self.places))
        self._connect()

    def _make_services(self, file: Path | None) -> None:
        self._opening = Opening(self.planning, self.household, file, self)
        self._keeper = self._make_keeper(self.household) if self.household else None
        self.explaining = Explaining(lambda: self.planning.busy, self)
        self.asides = Asides(lambda: self.planning.busy, self)
        self._saver = Saver(self.document, self)
        self.home = Home(self.document, self)
        self.desks = Desks(lambda: self.kit, self.places, self)
        self.planning.at_home = lambda: self.home.pantry

    @property
    def week(self) -> WeekView | None:
        """What the screens show of it."""
        return self._week

    def start(self) -> None:
        """Show the last week as it was; load the tables, then open its plan or plan a first."""
        glimpse = self._opening.glimpse()
        self._soon.start(_AT_LATEST_MS if glimpse else 0)
        if glimpse:
            self._week = glimpse.week
            self.glimpsed.emit(glimpse)

    def read_tables(self) -> None:
        """The last week is shown: load the tables now, if they are still waited with."""
        if self._soon.isActive():
            self._soon.start(0)

    def once_there(self, act: Callable[..., object]) -> Callable[..., None]:
        """What does something at once, or, before there is a plan to change, as soon as there is.

        Of several edits of one target the last counts.
        """

        def run(*asked: object) -> None:
            if self.plan is not None or self._week is None:
                act(*asked)
                return
            self._waiting.add(getattr(asked[0], "nutrient", asked), lambda: act(*asked))
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
        return Keeper(self.document, lambda: self._week, household, self)

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
        self.leaving.forget()
        self.day = min(self.day, plan.days - 1)
        self.document.begin(plan)

    def close(self) -> None:
        """End all work."""
        self._soon.stop()
        self.planning.stop()
        self.betterment.stop()  # all cease before any is waited for
        self.explaining.close()
        self.betterment.close()
        self.asides.close()
        self.planning.close()
        self.home.close()
        self.desks.close()
        if self._keeper is not None:
            self._keeper.close()

    def _connect(self) -> None:
        self._saver.failed.connect(lambda why: self.said.emit(why, True))
        if self.household is not None:
            self.household.failed.connect(lambda why: self.said.emit(why, True))
        self.ready.connect(self.desks.equip)
        self.desks.foods_changed.connect(self.renew_foods)
        self._opening.nothing.connect(self._plan_a_first)
        self._opening.lost.connect(self._plan_instead)
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
        self._former = None  # the same plan says other things now
        self.planning.kit = kit
        self.document.equip(kit)
        if not all(_can_be_shown(each, kit.catalogue) for each in self.document.plans()):
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
            self.said.emit(shown(fault), True)
        self.planning.warm()
        if self.household is not None:
            self.household.people()
        self._opening.open()

    def _plan_a_first(self) -> None:
        self.new()
        if self.kept is not None:
            self.first_start.emit()

    def _plan_instead(self, told: str, kept: bool) -> None:
        """What was to be opened cannot be: say so, and plan a week."""
        self.said.emit(told, True)
        self.new()
        if kept:
            # Again once the new week is there: in the same line stands how that one does.
            self._waiting.add(self._opening, lambda: self.said.emit(told, True))

    def _arrive(self, plan: Plan, label: str, strand: int) -> None:
        plan = self._with_list(plan, label)
        if not label:
            self.leaving.forget()
            self.document.begin(plan, self._opening.take_path(), unsaved=False)
            self._waiting.run()
        else:
            self.document.replace(plan, label, strand)
        if not self.planning.busy:
            self.planning.least(plan)
            for note in plan.notes[:1]:
                self.said.emit(shown(note), False)

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


def _can_be_shown(plan: Plan, catalogue: Catalogue) -> bool:
    """Whether the tables have all that is eaten in a plan."""
    from foods.own_meal import is_known

    return all(
        meal.foods <= catalogue.foods.keys() and is_known(meal, catalogue.dishes)
        for meal in plan.meals.values()
    )
