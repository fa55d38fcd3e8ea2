"""What a household keeps of a week that is planned again: its frames, and what is over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from foods import Catalogue
from planner.domain.care.rules import CareRules
from planner.domain.plan.household.diner import Diner
from planner.domain.plan.household.table import Table
from planner.domain.plan.plan import Plan
from planner.domain.planning.what_is_over import HeldPlan, Over, held
from solver import Place

T = TypeVar("T")


@dataclass(frozen=True)
class GoingOn:
    """The plans that everybody has of the dates that are planned.

    Attributes:
        plans: The plan of each person, by id; nobody needs to have one.
        over: What is over for each, by id; without it nothing of a plan stays but its frames.
    """

    plans: Mapping[str, Plan] = field(default_factory=lambda: MappingProxyType({}))
    over: Mapping[str, Over] = field(default_factory=lambda: MappingProxyType({}))

    def held(
        self,
        diners: Sequence[Diner],
        table: Table,
        blanks: Mapping[str, Plan],
        catalogue: Catalogue,
        care: CareRules,
    ) -> dict[str, HeldPlan]:
        """Return everybody's plan with what stays in it, by id.

        A shared meal is over for all who eat it as soon as it is over for one of them: the pot
        was cooked.
        """
        boards = {
            diner.id: _on_dates(self.plans.get(diner.id), blanks[diner.id]) for diner in diners
        }
        own = {
            person: _over_of(over, self.plans.get(person), boards[person])
            for person, over in self.over.items()
            if person in boards
        }
        found: dict[str, HeldPlan] = {}
        for person, board in boards.items():
            shared = _shared_with(person, own, table, board)
            over = self.over.get(person)
            places = own.get(person, frozenset()) | shared
            kept = replace(
                board,
                meals={place: meal for place, meal in board.meals.items() if place in places},
                locked=board.locked & places,
            )
            found[person] = held(kept, over, catalogue, care, places)
        return found


def _over_of(over: Over, plan: Plan | None, board: Plan) -> frozenset[Place]:
    """Return what is over on a board, given the plan that the person has.

    A day past that their plan does not hold is planned as any other: nothing is known of it.
    """
    if plan is None:
        return over.said_of(board)
    later = (plan.start - board.start).days if plan.start and board.start else 0
    days = range(later, later + plan.days)
    return over.said_of(board) | {each for each in over.places(board) if each[0] in days}


def _shared_with(
    person: str, own: Mapping[str, frozenset[Place]], table: Table, board: Plan
) -> frozenset[Place]:
    """Return the shared meals of a person that are over for somebody who eats along."""
    shared = table.shared_places(board.days, board.start)
    return frozenset(
        place
        for place in shared
        if person in (eaters := table.eaters(place, board.start))
        and any(place in own.get(other, frozenset()) for other in eaters)
    )


def _on_dates(plan: Plan | None, blank: Plan) -> Plan:
    """Return a blank plan with the meals, frames and notes that another has for its dates."""
    if plan is None:
        return blank
    if plan.start is None or blank.start is None:
        if plan.days != blank.days or plan.start != blank.start:
            return blank
        later = 0
    else:
        later = (plan.start - blank.start).days
    days = range(blank.days)

    def moved(of: Mapping[Place, T]) -> dict[Place, T]:
        at = {(day + later, slot): each for (day, slot), each in of.items()}
        return {place: each for place, each in at.items() if place[0] in days}

    there = {(day, slot) for day in days for slot in blank.slots} - blank.rests
    frames = (replace(frame, day=frame.day + later) for frame in plan.frames)
    empty, locked = (
        frozenset((day + later, slot) for day, slot in places) & there
        for places in (plan.empty, plan.locked)
    )
    links = moved(plan.leftovers)
    sources = {place: (day + later, slot) for place, (day, slot) in links.items()}
    return replace(
        blank,
        meals={place: meal for place, meal in moved(plan.meals).items() if place in there},
        empty=empty,
        locked=locked,
        leftovers={place: source for place, source in sources.items() if source[0] in days},
        frames=tuple(frame for frame in frames if frame.day in days),
        meal_notes=moved(plan.meal_notes),
        meal_frames={at: f for at, f in moved(plan.meal_frames).items() if at in there},
        shopping=plan.shopping if not later else blank.shopping,
    )
