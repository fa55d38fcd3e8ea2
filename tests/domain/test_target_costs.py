"""What a target costs: shadow prices, held against solving again a little above and below."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import CareRules, Person, Plan, Profile, TargetChoice, plan_week
from planner.domain.explain import costs_in_words, loss_words, target_costs, tightest_words
from planner.domain.explain.target_costs import chosen_dishes, usd_per_gram
from solver import Effort

_NEAR = 0.05


@pytest.fixture(scope="module")
def plan(catalogue: Catalogue) -> Plan:
    targets = {
        "magnesium_mg": TargetChoice(minimum=600.0),
        "sodium_mg": TargetChoice(maximum=900.0),
    }
    profile = Profile(Person(34), targets=targets)
    return plan_week(profile, catalogue, days=2, effort=Effort.QUICK)


@pytest.mark.parametrize("counted", ["kcal", "usd"])
def test_prices_lie_between_what_five_percent_more_and_less_cost(
    counted: str, plan: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    dishes = chosen_dishes(plan, catalogue, care)
    free = frozenset({"energy_kcal"} if counted == "kcal" else ())
    per_gram = dishes.energy_per_gram() if counted == "kcal" else usd_per_gram(catalogue)
    now = dishes.least(per_gram, without=free)
    assert now is not None
    priced = 0
    for cost in target_costs(plan, catalogue, care):
        side = cost.nutrient, cost.low
        if cost.nutrient in free:
            continue
        target = next(t for t in plan.targets if t.nutrient == cost.nutrient)
        amount = (target.minimum if cost.low else target.maximum) or 0.0
        harder = _NEAR * amount * (1 if cost.low else -1)
        up = dishes.least(per_gram, {side: harder}, free)
        down = dishes.least(per_gram, {side: -harder}, free)
        assert up is not None
        assert down is not None
        told = (cost.kcal if counted == "kcal" else cost.usd) / cost.step
        size = abs(harder)
        assert (now.value - down.value) / size <= told + 1e-4
        if side in up.per_unit:  # five percent more can still be had with these dishes
            assert told <= (up.value - now.value) / size + 1e-4
        priced += told > 1e-4
    assert priced >= 2


def test_target_costs_are_said_in_words(plan: Plan, catalogue: Catalogue, care: CareRules) -> None:
    words = costs_in_words(target_costs(plan, catalogue, care), catalogue)
    assert words["magnesium_mg"].startswith("The last 20 mg cost ")
    assert "kcal" in words["magnesium_mg"]
    assert " less would cost " in words["sodium_mg"]


def test_tightest_rule_is_the_one_that_was_made_tight(
    catalogue: Catalogue, care: CareRules
) -> None:
    lean = Profile(Person(34), targets={"sodium_mg": TargetChoice(maximum=600.0)})
    plan = plan_week(lean, catalogue, days=1, effort=Effort.QUICK)
    words = tightest_words(plan, catalogue, care)[0]
    assert words is not None
    assert "sodium at most 600 mg" in words
    assert "keeps out" in words


def test_loss_words_say_what_a_day_loses_without_a_food(
    plan: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    place = (0, plan.slots[2])
    food = plan.meals[place].servings[0].food
    words = loss_words(plan, place, food, catalogue, care)
    assert words is not None
    assert words.startswith(f"Without {catalogue.foods[food].title} ")
