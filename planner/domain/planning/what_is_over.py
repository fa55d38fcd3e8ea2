"""What of a plan is over: days past, and meals of which something was said. Planning keeps it.

A meal that was eaten as planned counts with its figures. Of one that was changed or left out the
record counts in its place (`Plan.eaten`), so that the rest of the day is planned around what was
really eaten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from foods import Catalogue
from planner.domain.assessment.requirements import requirements_of
from planner.domain.assessment.without_forbidden import without_forbidden_meals
from planner.domain.care.rules import CareRules
from planner.domain.diary import EatenRecord, MealRecord, Said, was_cooked
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import meal_totals
from solver import Place

from .review import reviewed

T = TypeVar("T")


@dataclass(frozen=True)
class Over:
    """What planning does not change any more.

    Attributes:
        today: The days before it are past.
        record: What was said of meals.
    """

    today: date
    record: EatenRecord = field(default_factory=EatenRecord)

    def places(self, plan: Plan) -> frozenset[Place]:
        """Return the places of a plan that are over: with a meal, or without one."""
        if plan.start is None:
            return frozenset()
        past = (self.today - plan.start).days
        days = range(max(0, min(past, plan.days)))
        before = frozenset((day, slot) for day in days for slot in plan.slots)
        return before | self.said_of(plan)

    def said_of(self, plan: Plan) -> frozenset[Place]:
        """Return the places of a plan's days of which something was said."""
        return frozenset(place for place, _ in self._said(plan))

    def with_eaten(self, plan: Plan) -> Plan:
        """Return the plan with what was eaten otherwise than it stands there."""
        eaten = {
            place: dict(said.amounts)
            for place, said in self._said(plan)
            if _differs(said, plan, place)
        }
        return plan if eaten == dict(plan.eaten) else replace(plan, eaten=eaten)

    def not_cooked(self, plan: Plan) -> frozenset[Place]:
        """Return the meals of a plan that something else was eaten for, or nothing."""
        said = (place for place, each in self._said(plan) if not was_cooked(each))
        return frozenset(said) & plan.meals.keys()

    def _said(self, plan: Plan) -> Iterator[tuple[Place, MealRecord]]:
        if plan.start is None:
            return
        for said in self.record:
            day = (said.day - plan.start).days
            if 0 <= day < plan.days:
                yield (day, said.slot), said


def _differs(said: MealRecord, plan: Plan, place: Place) -> bool:
    """Return whether something else was eaten than the meal that stands at the place."""
    meal = plan.meals.get(place)
    if meal is None or said.said is not Said.EATEN:
        return meal is not None or bool(said.amounts)
    return said.dish != meal.dish


def with_past_kept(before: Plan, after: Plan, over: Over, catalogue: Catalogue) -> Plan:
    """Return a plan under other answers with what is over as it stood: it was eaten all the same.

    Args:
        before: The plan as it stood.
        after: The same under other answers, which may have taken meals away.
        over: What is over.
        catalogue: Foods and dishes.
    """
    there = {place for place in over.places(before) if place[1] in after.slots} - after.closed
    kept = _inside(before.meals, frozenset(there))
    if all(after.meals.get(place) == meal for place, meal in kept.items()):
        return after
    locked = after.locked | (before.locked & kept.keys())
    return reviewed(replace(after, meals={**after.meals, **kept}, locked=locked), catalogue)


@dataclass(frozen=True, eq=False)
class HeldPlan:
    """A plan of which all that is over is held.

    Attributes:
        plan: What is planned: what is over is locked, left empty, or taken off the board where
            it was not eaten, or may not be eaten any more.
        before: The plan as it stands on the board.
        places: What is over.
        catalogue: Foods and dishes.
    """

    plan: Plan
    before: Plan
    places: frozenset[Place]
    catalogue: Catalogue

    def released(self, done: Plan) -> Plan:
        """Return a planned plan with what is over as it stood on the board."""
        if not self.places:
            return done
        before, over = self.before, self.places
        board = replace(
            done,
            meals={**_outside(done.meals, over), **_inside(before.meals, over)},
            locked=(done.locked - over) | (before.locked & over),
            empty=(done.empty - over) | (before.empty & over),
            leftovers={**self._later_leftovers(done), **_inside(before.leftovers, over)},
            eaten=before.eaten,
        )
        return reviewed(board, self.catalogue)

    def _later_leftovers(self, done: Plan) -> dict[Place, Place]:
        """Return leftovers still to come; of what was cooked already no more is left than was."""
        links = _outside(done.leftovers, self.places)
        return {
            place: source
            for place, source in links.items()
            if source not in self.places or self.before.leftovers.get(place) == source
        }


def held(
    plan: Plan,
    over: Over | None,
    catalogue: Catalogue,
    care: CareRules,
    places: frozenset[Place] | None = None,
) -> HeldPlan:
    """Return a plan with all held that is over; nothing is where no day and no record is.

    Args:
        plan: The plan as it stands on the board.
        over: What is over; None where nothing is known of it.
        catalogue: Foods and dishes.
        care: The care rules.
        places: The places that are over; those of `over` by default.
    """
    if over is None:
        return HeldPlan(plan, plan, frozenset(), catalogue)
    if places is None:
        places = over.places(plan)
    if not places:
        return HeldPlan(plan, plan, frozenset(), catalogue)
    known = over.with_eaten(plan)
    off = _taken_off(known, places, over, catalogue, care)
    # What may not be eaten any more was eaten all the same.
    eaten = {
        **known.eaten,
        **{
            place: {k: v.amount for k, v in meal_totals(known.meals[place], catalogue).items()}
            for place in off - known.eaten.keys()
        },
    }
    there = places & known.meals.keys() - off
    bare = replace(
        known,
        meals=_outside(known.meals, off),
        locked=(known.locked - off) | there,
        empty=(known.empty - there) | (places - there - known.closed),
        leftovers=_outside(known.leftovers, off),
        eaten=eaten,
    )
    return HeldPlan(bare, known, places, catalogue)


def _taken_off(
    plan: Plan, places: frozenset[Place], over: Over, catalogue: Catalogue, care: CareRules
) -> frozenset[Place]:
    loose = replace(plan, locked=plan.locked - places)
    requirements = requirements_of(loose.profile, catalogue, care)
    allowed = without_forbidden_meals(loose, requirements).meals.keys()
    return over.not_cooked(plan) | ((places & plan.meals.keys()) - allowed)


def _inside(mapping: Mapping[Place, T], places: frozenset[Place]) -> dict[Place, T]:
    return {place: each for place, each in mapping.items() if place in places}


def _outside(mapping: Mapping[Place, T], places: frozenset[Place]) -> dict[Place, T]:
    return {place: each for place, each in mapping.items() if place not in places}
