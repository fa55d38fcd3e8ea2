"""The promise of the program, held for two dozen different people and a week each.

Everything is computed here from the food table alone, by code other than the planner's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import pytest

from foods import Catalogue, Diet
from planner.domain import (
    Activity,
    DietRules,
    Person,
    Plan,
    Profile,
    Sex,
    Stage,
    Target,
    TargetChoice,
    plan_week,
    shortfalls,
)
from solver import Effort, MenuSolver, Per

PROMISED = ("energy_kcal", "magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug")
# What floats lose in a sum of twenty foods; far below any portion.
TOLERANCE = 1e-6


@dataclass(frozen=True)
class Case:
    age: int
    sex: Sex
    style: Diet
    energy_kcal: int
    allergen: str = ""
    stage: Stage = Stage.NONE

    @property
    def profile(self) -> Profile:
        """Energy within 5 % of the figure; all else the person's own reference intakes."""
        energy = TargetChoice(self.energy_kcal * 0.95, self.energy_kcal * 1.05)
        return Profile(
            Person(self.age, self.sex, self.stage, activity=Activity.LOW_ACTIVE),
            DietRules(self.style, frozenset({self.allergen} - {""})),
            targets={"energy_kcal": energy},
        )


F, M = Sex.FEMALE, Sex.MALE
OMNI, PESC, VEGE, VEGAN = Diet.OMNIVORE, Diet.PESCATARIAN, Diet.VEGETARIAN, Diet.VEGAN
CASES = (
    Case(19, F, OMNI, 2000),
    Case(22, M, OMNI, 2800),
    Case(24, F, VEGAN, 2100),
    Case(25, F, PESC, 1900),
    Case(27, M, VEGE, 2600),
    Case(29, F, OMNI, 2880, stage=Stage.PREGNANT),
    Case(31, F, VEGE, 2880, stage=Stage.PREGNANT),
    Case(33, F, OMNI, 2820, stage=Stage.LACTATING),
    Case(34, F, VEGAN, 2000),
    Case(36, M, VEGAN, 2700),
    Case(38, M, PESC, 2400),
    Case(40, F, OMNI, 1800, "milk"),
    Case(42, F, OMNI, 1900, "egg"),
    Case(44, M, OMNI, 2400, "fish"),
    Case(45, F, PESC, 1900, "crustacean"),
    Case(47, M, OMNI, 2300, "tree_nut"),
    Case(49, F, VEGE, 1900, "peanut"),
    Case(50, M, OMNI, 2300, "wheat"),
    Case(52, F, OMNI, 1800, "soy"),
    Case(54, F, PESC, 1800, "sesame"),
    Case(56, M, OMNI, 2200, "gluten"),
    Case(58, F, OMNI, 1800),
    Case(60, F, VEGE, 1700, "celery"),
    Case(62, M, PESC, 2100, "mustard"),
    Case(65, F, OMNI, 1700, "mollusc"),
    Case(68, M, VEGE, 2000, "sulphite"),
    Case(70, F, OMNI, 1600),
    Case(73, M, OMNI, 2000, "lupin"),
    Case(76, M, PESC, 1900),
    Case(80, F, PESC, 1600),
)


# Who is planned for in every run; the others are much like one of these, and are there for the
# benchmarks.
PLANNED = tuple(case for n, case in enumerate(CASES) if n not in {4, 8, 10, 26, 28, 29})
# Planned as the command plans, the others quickly: what the window does goes on from there, and
# keeps the same rules.
WITH_USUAL_EFFORT = (CASES[1], CASES[21])
Planner = Callable[[Case], Plan]


@pytest.fixture(scope="module")
def planner(catalogue: Catalogue) -> Planner:
    """Plans a person's week, once."""
    solver = MenuSolver(catalogue)

    @cache
    def week_of(case: Case) -> Plan:
        effort = Effort.NORMAL if case in WITH_USUAL_EFFORT else Effort.QUICK
        return plan_week(case.profile, catalogue, solver=solver, effort=effort)

    return week_of


@pytest.fixture(scope="module", params=PLANNED, ids=lambda case: f"{case.age}-{case.style.value}")
def planned(request: pytest.FixtureRequest, planner: Planner) -> tuple[Case, Plan]:
    case: Case = request.param
    return case, planner(case)


def total(plan: Plan, day: int, nutrient: str, catalogue: Catalogue) -> float:
    """Straight from the table; unknown counts as nothing."""
    servings = [s for (d, _), meal in plan.meals.items() if d == day for s in meal.servings]
    figures = [(s.grams, catalogue.amounts(s.food)[nutrient]) for s in servings]
    return sum(grams * figure / 100 for grams, figure in figures if figure == figure)


def held(
    plan: Plan, target: Target, catalogue: Catalogue
) -> Iterator[tuple[int | None, float, tuple[float | None, float | None]]]:
    """Day (None for the average of them), amount and bounds of each sum a target holds for."""
    days = [total(plan, day, target.nutrient, catalogue) for day in range(plan.days)]
    bounds = target.minimum, target.maximum
    if target.per is Per.WEEK:
        yield None, sum(days) / len(days), bounds
        bounds = target.least_a_day, None
    yield from ((day, amount, bounds) for day, amount in enumerate(days))


def test_every_place_has_a_meal(planned: tuple[Case, Plan]) -> None:
    _, plan = planned
    assert set(plan.meals) == {(day, slot) for day in range(7) for slot in plan.slots}


def test_no_excluded_food(planned: tuple[Case, Plan], catalogue: Catalogue) -> None:
    case, plan = planned
    for food_id in {food for meal in plan.meals.values() for food in meal.foods}:
        food = catalogue.foods[food_id]
        assert food.diet.rank <= case.style.rank, food_id
        assert case.allergen not in food.allergens, food_id
        if case.stage is Stage.PREGNANT:
            assert not food.tags & {
                "liver",
                "raw",
                "unpasteurised",
                "high_mercury",
                "alcohol",
                "listeria",
            }


def test_portions_are_household_portions_and_plausible(
    planned: tuple[Case, Plan], catalogue: Catalogue
) -> None:
    _, plan = planned
    eaten: Counter[tuple[int, str]] = Counter()
    for (day, _), meal in plan.meals.items():
        for serving in meal.servings:
            food = catalogue.foods[serving.food]
            steps = {(p.unit, a, round(a * p.grams, 1)) for p in food.portions for a in p.amounts}
            assert (serving.unit, serving.amount, serving.grams) in steps
            eaten[day, serving.food] += serving.grams
    for (day, food_id), grams in eaten.items():
        most = catalogue.foods[food_id].max_grams_day
        assert grams <= most + TOLERANCE, f"day {day}: {grams} g of {food_id}"


def test_dishes_do_not_repeat_too_soon_or_too_often(planned: tuple[Case, Plan]) -> None:
    _, plan = planned
    days = [[m.dish for (d, _), m in plan.meals.items() if d == day] for day in range(7)]
    # What is left over was not cooked again (`planner/domain/verify/days.py`).
    cooked = plan.meals.keys() - plan.leftovers.keys()
    assert max(Counter(plan.meals[place].dish for place in cooked).values()) <= 2
    assert all(len(day) == len(set(day)) for day in days)
    for day, (today, tomorrow) in enumerate(pairwise(days)):
        left = {
            plan.meals[place].dish
            for place, source in plan.leftovers.items()
            if (source[0], place[0]) == (day, day + 1)
        }
        assert set(today) & set(tomorrow) <= left


def test_leftovers_are_the_same_meal_while_it_keeps(
    planned: tuple[Case, Plan], catalogue: Catalogue
) -> None:
    _, plan = planned
    for place, source in plan.leftovers.items():
        assert source not in plan.leftovers
        assert plan.meals[place] == plan.meals[source]
        dish = catalogue.dishes[plan.meals[source].dish]
        assert 1 <= place[0] - source[0] <= dish.keeps_days


def test_promised_targets_hold_or_short_says_truthfully(
    planned: tuple[Case, Plan], catalogue: Catalogue
) -> None:
    _, plan = planned
    said = {(s.nutrient, s.day, s.low): s for s in shortfalls(plan, catalogue)}
    for target in plan.targets:
        if target.nutrient not in PROMISED:
            continue
        assert target.on, target.nutrient
        for day, amount, bounds in held(plan, target, catalogue):
            for low, limit in zip((True, False), bounds, strict=True):
                missed = limit is not None and (
                    amount < limit - TOLERANCE if low else amount > limit + TOLERANCE
                )
                assert missed == ((target.nutrient, day, low) in said)
                if missed:
                    told = said[target.nutrient, day, low]
                    assert told.amount == pytest.approx(amount)
                    assert told.limit == limit
    assert plan.status.misses == bool(said)


def test_most_people_get_all_they_were_promised(catalogue: Catalogue, planner: Planner) -> None:
    """What falls short is the exception: people with no allergy and an ordinary diet get it all."""
    for case in WITH_USUAL_EFFORT:
        missed = [s for s in shortfalls(planner(case), catalogue) if s.nutrient in PROMISED]
        assert not missed, (case, missed)
