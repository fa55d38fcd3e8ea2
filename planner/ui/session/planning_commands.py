"""What a person wants to be planned: a new week, this one anew, its empty places, a day, a meal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .deferred_actions import DeferredActions
from .target_commands import TargetCommands

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from solver import Place


class PlanningCommands(TargetCommands):
    """The part of a session that asks for meals; what is locked stays."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._first_weekday = today, 1
        self._fresh = self._fresh_shown = False
        self._deferred = DeferredActions()

    @property
    def today(self) -> date:
        """Return the day it is."""
        return self._today

    def new(self, profile: Profile | None = None) -> None:
        """Plan a week for a profile; the plan on the screen goes."""
        from planner.domain.person.profile import Profile as Blank

        wanted = profile or self.own_profile() or Blank()
        self._fresh, self._fresh_shown = True, False
        self._deferred.clear()  # that was asked of another week
        self.planning.first(wanted, self.first_day(), "")

    def own_profile(self) -> Profile | None:
        """Return the person a new week is for: the person of the week on the screen."""
        return self.plan.profile if self.plan else None

    def first_day(self) -> date:
        """Return the first day of a new week."""
        from .plan_changes import first_day

        return first_day(self._today, self._first_weekday)

    def plan_again(self) -> None:
        """Plan another week around what is locked."""
        if self.plan:
            self._edited = ""
            self.planning.again(self.plan, self.tr("Plan the week"), next(self._merge_ids))

    def fill(self) -> None:
        """Plan the places without a meal; every meal that is there stays."""
        if self.plan:
            self._edited = ""
            self.planning.fill(self.plan, self.tr("Plan the empty ones"), next(self._merge_ids))

    def plan_day(self, day: int, only: Place | None = None) -> None:
        """Choose a day, or one meal, anew."""
        if self.plan:
            label = self.tr("Plan meal") if only else self.tr("Plan day")
            self._edited = ""
            self.planning.day(self.plan, day, label, next(self._merge_ids), only)

    def offer(self, place: Place) -> None:
        """Look for other meals for a place."""
        if self.plan:
            self.planning.offer(self.plan, place)

    def _with_list(self, plan: Plan, label: str) -> Plan:
        """Keep what was ticked while a plan was made; a new week keeps only who eats along."""
        if self.plan is None or not (label or self._fresh):
            return plan
        choices = self.plan.shopping
        if not label and not self._fresh_shown:
            choices = replace(type(choices)(), eaters=choices.eaters)
            self._fresh_shown = True
        return replace(plan, shopping=choices)
