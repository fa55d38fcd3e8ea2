"""Ties document and planning together: every wish of a person becomes one step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .document import Document
from .keeping import Keeper
from .planning import Planning

if TYPE_CHECKING:
    from foods import Meal
    from planner.domain.plan import Plan
    from planner.domain.profile import Profile
    from planner.ui.planning.jobs import Kit
    from planner.ui.reading import TargetEdit, WeekView
    from solver import Place


class Session(QObject):
    """The verbs of the window. Views ask it; it changes the document; views are shown."""

    ready = Signal()
    shown = Signal(object, object)
    """(WeekView, places that changed)"""
    said = Signal(str, bool)
    """(message, whether it is trouble)"""
    refused = Signal(str, str)
    """(nutrient, why its target cannot be set so)"""

    def __init__(
        self,
        today: date,
        *,
        file: Path | None = None,
        kept: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make a session.

        Args:
            today: The day it is.
            file: A plan to open at the start.
            kept: Where the plan on the screen is kept from one start to the next.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.document, self.planning = Document(self), Planning(self)
        self.day = 0
        self._today, self._file, self._kept = today, file, kept
        self._keeper = Keeper(self.document, kept, self) if kept else None
        self._week: WeekView | None = None
        self._meals: Mapping[Place, Meal] = {}
        self._strands = count(1)
        self._strand, self._edited = 0, ""
        self._connect()

    @property
    def kit(self) -> Kit | None:
        """The tables, once they are loaded."""
        return self.planning.kit

    @property
    def plan(self) -> Plan | None:
        """The plan on the screen."""
        return self.document.plan

    @property
    def week(self) -> WeekView | None:
        """What the screens show of it."""
        return self._week

    def start(self) -> None:
        """Load the tables, then show the last plan or plan a first week."""
        self.planning.load()

    def close(self) -> None:
        """End all work."""
        self.planning.close()
        if self._keeper is not None:
            self._keeper.close()

    def new(self, profile: Profile | None = None) -> None:
        """Plan a week for a profile; the plan on the screen goes."""
        from planner.domain.profile import Profile as Blank

        from .verbs import next_monday

        wanted = profile or (self.plan.profile if self.plan else Blank())
        self.planning.first(wanted, next_monday(self._today), "")

    def lock(self, place: Place) -> None:
        """Lock a meal, or let it go."""
        if plan := self._with_meal(place):
            from .verbs import lock_or_unlock

            label = self.tr("Unlock meal") if place in plan.locked else self.tr("Lock meal")
            self._put(lock_or_unlock(plan, place), label)

    def leave_empty(self, place: Place) -> None:
        """Take a meal away and keep its place empty."""
        if (plan := self._with_meal(place)) and self.kit:
            from .verbs import leave_empty

            self._put(leave_empty(plan, place, self.kit.catalogue), self.tr("Leave meal empty"))

    def put(self, place: Place, meal: Meal) -> None:
        """Put another meal at a place."""
        if self.plan and self.kit:
            from .verbs import put

            self._put(put(self.plan, place, meal, self.kit.catalogue), self.tr("Swap meal"))

    def move(self, source: Place, target: Place) -> None:
        """Move a meal; what is there takes its place."""
        if (plan := self._with_meal(source)) and self.kit and source != target:
            from .verbs import move

            self._put(move(plan, source, target, self.kit.catalogue), self.tr("Move meal"))

    def copy_day(self, source: int, target: int) -> None:
        """Give a day the meals of another."""
        if self.plan and self.kit and source != target:
            from .verbs import copy_day

            plan = copy_day(self.plan, source, target, self.kit.catalogue)
            self._put(plan, self.tr("Paste day"))

    def plan_again(self) -> None:
        """Another week around what is locked."""
        if self.plan:
            self._edited = ""
            self.planning.again(self.plan, self.tr("Plan the week"), next(self._strands))

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

    def _wish(self, profile: Profile, label: str, strand: int, nutrient: str) -> str:
        from .verbs import with_wishes

        plan, kit = self.plan, self.kit
        if plan is None or kit is None:
            return ""
        try:
            wanted = with_wishes(plan, profile, kit)
        except ValueError as error:
            self.refused.emit(nutrient, str(error))
            return str(error)
        self.document.replace(wanted, label, strand)
        self.planning.follow(wanted, min(self.day, wanted.days - 1), label, strand)
        return ""

    def _target_label(self, nutrient: str) -> str:
        assert self.kit is not None
        name = self.kit.catalogue.nutrients[nutrient].label
        return self.tr("Change {n} target").format(n=name.lower())

    def _connect(self) -> None:
        self.document.changed.connect(self._show)
        self.document.stepped_back.connect(self._step_back)
        self.planning.ready.connect(self._begin)
        self.planning.arrived.connect(self._arrive)
        self.planning.failed.connect(self._fail)

    def _begin(self, kit: Kit) -> None:
        self.document.equip(kit)
        self.ready.emit()
        if self._file is not None and self._open(self._file):
            return
        if self._kept is not None and self._kept.exists():
            self.planning.reopen(self._kept, self.new)
        else:
            self.new()

    def _open(self, path: Path) -> bool:
        from planner.store import StoreError

        try:
            self.document.open(path)
        except StoreError as error:
            self.said.emit(str(error), True)
            return False
        return True

    def _arrive(self, plan: Plan, label: str, strand: int) -> None:
        if not label:
            self.document.begin(plan, unsaved=False)
        else:
            self.document.replace(plan, label, strand)
        if plan.notes and not self.planning.busy:
            self.said.emit(plan.notes[0], False)

    def _fail(self, why: str) -> None:
        self.said.emit(
            self.tr("Planning failed: {why} The plan is as it was.").format(why=why), True
        )

    def _step_back(self) -> None:
        self._edited = ""
        self.planning.stop()

    def _put(self, plan: Plan, label: str) -> None:
        self.planning.stop()
        self._edited = ""
        self.document.replace(plan, label)

    def _with_meal(self, place: Place) -> Plan | None:
        return self.plan if self.plan and place in self.plan.meals else None

    def _show(self) -> None:
        from .reading.read import changed_places, read_week

        plan, kit = self.plan, self.kit
        if plan is None or kit is None:
            return
        changed = changed_places(self._meals, plan.meals) if self._meals else frozenset()
        self._meals, self._week = plan.meals, read_week(plan, kit.meals)
        self.shown.emit(self._week, changed)

    def trouble(self) -> tuple[str, ...]:
        """What misses, in sentences."""
        from .verbs import missing

        return missing(self.plan, self.kit.catalogue) if self.plan and self.kit else ()
