"""A second model of what some dishes can give on a day: a plain linear program, all its own.

Dishes may stand in a slot in part, foods in any mass between the least and the most that their
role has, and nothing is said of variety or cost; a lunch or dinner may stand there twice a week.
Whatever plan there is, the mean of its days is a point of this program: where the program has
none, no plan meets the targets.
"""

from __future__ import annotations

import math
from collections.abc import Container, Iterable
from dataclasses import dataclass, field

import pulp

from foods import Catalogue, Dish, Role
from planner.domain import Plan

_NEAR = 1e-6
_MAIN_SLOTS = ("lunch", "dinner")
_MOST_A_DAY = 2 / 7
"""Of a lunch or dinner: twice a week, the rule that the planner breaks only where a slot would
stay empty."""


@dataclass
class _Sums:
    """Amounts by nutrient as linear sums."""

    catalogue: Catalogue
    known: dict[str, list[pulp.LpAffineExpression]] = field(default_factory=dict)

    def add(self, food: str, grams: pulp.LpVariable) -> None:
        for key, per_100g in self.catalogue.amounts(food).items():
            if not math.isnan(per_100g) and per_100g:  # unknown counts as nothing
                self.known.setdefault(key, []).append(grams * (per_100g / 100.0))

    def of(self, nutrient: str) -> pulp.LpAffineExpression:
        return pulp.lpSum(self.known.get(nutrient, ()))


def can_meet(
    plan: Plan, catalogue: Catalogue, dishes: Iterable[str], least_of: Container[str] | None = None
) -> bool:
    """Return whether some dishes may meet the targets of a plan on the mean day.

    Args:
        plan: For its targets and slots.
        catalogue: Knows dishes and foods.
        dishes: Ids of the dishes that may be chosen.
        least_of: Nutrients whose least has to be reached; all if it is left out. Ceilings hold
            always.
    """
    program = pulp.LpProblem("day", pulp.LpMinimize)
    sums = _Sums(catalogue)
    slots = sorted({slot for _, slot in plan.meals})
    chosen = [catalogue.dishes[dish] for dish in dishes]
    mains: dict[str, list[pulp.LpVariable]] = {}
    for slot in slots:
        shares = {
            dish.id: _dish(program, sums, dish, slot) for dish in chosen if slot in dish.slots
        }
        program += pulp.lpSum(shares.values()) == 1
        for dish_id, share in shares.items() if slot in _MAIN_SLOTS else ():
            mains.setdefault(dish_id, []).append(share)
    for both in mains.values():
        program += pulp.lpSum(both) <= _MOST_A_DAY
    short = []
    for target in (target for target in plan.targets if target.on):
        told = sums.of(target.nutrient)
        least = _low(target.minimum, target.least_a_day)
        if least and (least_of is None or target.nutrient in least_of):
            missed = program.add_variable(f"low_{target.nutrient}", 0)
            program += told + missed * least >= least
            short.append(missed)
        if target.maximum is not None:
            over = program.add_variable(f"high_{target.nutrient}", 0)
            program += told - over * target.maximum <= target.maximum
            short.append(over)
    program += pulp.lpSum(short)
    program.solve(pulp.HiGHS(msg=False))
    if pulp.LpStatus[program.status] != "Optimal":
        return False  # a slot cannot even be filled
    return float(pulp.value(program.objective) or 0.0) <= _NEAR


def _low(minimum: float | None, least_a_day: float | None) -> float:
    return max(minimum or 0.0, least_a_day or 0.0)


def _dish(program: pulp.LpProblem, sums: _Sums, dish: Dish, slot: str) -> pulp.LpVariable:
    """Add a dish in a slot; return how much of the slot it has, from 0 to 1."""
    share = program.add_variable(f"{slot}|{dish.id}", 0, 1)
    for role in dish.roles:
        _role(program, sums, role, share, f"{slot}|{dish.id}")
    return share


def _role(
    program: pulp.LpProblem, sums: _Sums, role: Role, share: pulp.LpVariable, name: str
) -> None:
    """Add a role: one of its foods in a mass between its steps, or nothing if it is optional."""
    taken = []
    for choice in role.choices:
        masses = [serving.grams for serving in choice.servings]
        part = program.add_variable(f"{name}|{role.name}|{choice.food}", 0)
        grams = program.add_variable(f"{name}|{role.name}|{choice.food}|g", 0)
        program += grams >= part * min(masses)
        program += grams <= part * max(masses)
        sums.add(choice.food, grams)
        taken.append(part)
    if role.optional:
        program += pulp.lpSum(taken) <= share
    else:
        program += pulp.lpSum(taken) == share
