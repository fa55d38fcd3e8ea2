"""Hold the names that other packages may import from `planner.domain`."""

from __future__ import annotations

import planner.domain

NAMES = """
SLOTS WEEKDAYS Activity Amount CareAnswers CareRule CareRules DietRules PlanningOptions MealRules
Person
Plan PlanRejected Profile ProfileError Reference ReferenceIntakes Rule Sex ShoppingLine
Shortfall Solver Stage Supplement Target TargetChoice Violation allowed_foods blank_plan
cautious_amount check_person cleared copied_day day_name day_totals describe
energy_requirement_kcal left_empty locked meal_totals mean_totals moved place_name plan_week
problem_for replan reviewed shopping_list shortfalls supplied swapped targets_for unlocked
verify why_left_out with_meal with_profile with_target
"""


def test_list_of_public_names() -> None:
    assert sorted(planner.domain.__all__) == sorted(NAMES.split())
    assert all(hasattr(planner.domain, name) for name in planner.domain.__all__)
