"""Names of bounds: of nutrients, and of a person's rules for the whole week."""

from __future__ import annotations

from foods import Catalogue
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.plan.plan import Plan
from planner.domain.planning.least_cost import is_over_budget
from planner.domain.planning.to_solver import frequencies
from solver.explain import BUDGET, Side, frequency_side

_FREQUENCY = "frequency "


def side_key(nutrient: str, low: bool) -> str:
    """Return the key of a bound's rule."""
    return f"{nutrient} {'>=' if low else '<='}"


def is_of_week(nutrient: str) -> bool:
    """Return whether a bound is a budget or a frequency, by the first half of its name."""
    return nutrient == BUDGET[0] or is_frequency(nutrient)


def is_frequency(nutrient: str) -> bool:
    """Return whether a bound is on how often foods are eaten, by the first half of its name."""
    return nutrient.startswith(_FREQUENCY)


def frequency_number(nutrient: str) -> int:
    """Return the place among the person's frequencies of the one that a bound is of."""
    return int(nutrient.removeprefix(_FREQUENCY))


def missed_sides(plan: Plan, catalogue: Catalogue) -> tuple[Side, ...]:
    """Return all bounds that a plan does not keep: targets by day, then the rules for the week."""
    targets = [(s.nutrient, s.low) for s in shortfalls(plan, catalogue)]
    return tuple(dict.fromkeys([*targets, *_missed_of_week(plan, catalogue)]))


def _missed_of_week(plan: Plan, catalogue: Catalogue) -> list[Side]:
    found = [BUDGET] if is_over_budget(plan, catalogue) else []
    for number, frequency in enumerate(frequencies(plan, catalogue)):
        count = sum(
            serving.food in frequency.foods
            for place, meal in plan.meals.items()
            if frequency.slot in (None, place[1])
            for serving in meal.servings
        )
        if count < (frequency.least or 0):
            found.append(frequency_side(number, True))
        if frequency.most is not None and count > frequency.most:
            found.append(frequency_side(number, False))
    return found
