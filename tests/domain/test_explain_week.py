"""A budget, how often foods are eaten and dishes never wanted are rules of a conflict too."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from foods import Catalogue, Diet
from planner.domain import CareRules, DietRules, Person, Plan, Profile, plan_week
from planner.domain.explain import Explanation, explain, missed_sides
from planner.domain.explain.week_program import explanation_program
from planner.domain.person.wishes import HowOften, Rating, Wishes
from solver import Effort, MenuSolver
from solver.explain import BUDGET, Case, conflicts

from .test_explain import ground

DAYS = 4
FISH = HowOften("fish", least=2)
BREAKFAST = "breakfast"


def wanting(name: str, catalogue: Catalogue) -> Profile:
    """People whose rules for the week cannot hold together with the rest."""
    mains = [d.id for d in catalogue.dishes.values() if set(d.slots) & {"lunch", "dinner"}]
    ratings = MappingProxyType(dict.fromkeys(mains, Rating.NEVER))
    much_fish = (HowOften("fish", least=10),)
    return {
        "budget": Profile(Person(34), wishes=Wishes(budget_usd=14.0)),
        "dear fish": Profile(Person(34), wishes=Wishes(budget_usd=26.0, how_often=much_fish)),
        "vegan": Profile(Person(34), DietRules(Diet.VEGAN), wishes=Wishes(how_often=(FISH,))),
        "at breakfast": Profile(
            Person(34),
            DietRules(Diet.VEGAN),
            wishes=Wishes(how_often=(replace(FISH, slot=BREAKFAST),)),
        ),
        "never": Profile(Person(34), wishes=Wishes(ratings=ratings)),
    }[name]


@pytest.mark.parametrize("name", ["budget", "dear fish", "vegan", "at breakfast", "never"])
def test_no_rule_can_be_taken_from_a_conflict(
    name: str, catalogue: Catalogue, care: CareRules
) -> None:
    on = ground(wanting(name, catalogue), catalogue, care)
    every, own = frozenset(on.rules), {"budget <=", "frequency 0 >=", "never"}
    found = list(conflicts(on.week, tuple(on.rules), lambda: False))
    assert found
    assert any(keys & own for keys in found)
    for keys in found:
        assert on.week.solve(Case(every - keys)).impossible
        for key in keys:
            assert on.week.least(Case((every - keys) | {key})).holds, key


@pytest.fixture(scope="module")
def poor(catalogue: Catalogue) -> Plan:
    return plan_week(wanting("budget", catalogue), catalogue, days=DAYS, effort=Effort.QUICK)


@pytest.fixture(scope="module")
def told(poor: Plan, catalogue: Catalogue, care: CareRules) -> Explanation:
    return explain(poor, catalogue, care)


def test_a_budget_is_told_in_the_persons_words_with_the_least_there_is(
    told: Explanation, poor: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    # Where the week found repeats a dish to be cheap, that is told as a conflict of its own.
    of_budget = [c for c in told.conflicts if c.nutrient == "budget"]
    (conflict,) = [c for c in of_budget if "no dish more than twice a week" not in c.rules]
    assert conflict.rules[0] == "at most $14.00 a week"
    assert len(conflict.rules) > 1
    assert conflict.proven
    on = explanation_program(poor, catalogue, care, lambda: False)
    least = on.week.lowest(BUDGET) * 7 / DAYS
    cheaper = Case(amounts={BUDGET: 0.99 * least * DAYS / 7})
    assert on.week.solve(cheaper).impossible
    assert least > 14.0
    assert f"costs less than ${least:.2f}" in conflict.reach


def test_a_rule_for_one_meal_says_which(catalogue: Catalogue, care: CareRules) -> None:
    on = ground(wanting("at breakfast", catalogue), catalogue, care)
    assert on.rules["frequency 0 >="].words == "fish and seafood at breakfast at least 2× a week"


def test_explanation_offers_a_larger_budget_as_a_repair(
    told: Explanation, catalogue: Catalogue
) -> None:
    more = next(r for r in told.repairs if r.words.endswith("more a week"))
    budget = more.profile.wishes.budget_usd
    assert budget is not None
    assert more.words == f"${budget - 14:.2f} more a week"
    solver = MenuSolver(catalogue)
    again = plan_week(more.profile, catalogue, days=DAYS, effort=Effort.QUICK, solver=solver)
    assert not missed_sides(again, catalogue)


def test_a_serving_less_is_offered_where_that_is_enough(
    catalogue: Catalogue, care: CareRules
) -> None:
    """All dishes with fish but one are never wanted: it can stand twice, and not thrice."""
    kinds = {"oily_fish", "white_fish", "shellfish"}
    fishy = [
        d.id
        for d in catalogue.dishes.values()
        if any(catalogue.foods[c.food].kind in kinds for r in d.roles for c in r.choices)
    ]
    never = MappingProxyType(dict.fromkeys(set(fishy) - {"oat_herring_cabbage"}, Rating.NEVER))
    wishes = Wishes(how_often=(HowOften("fish", least=3),), ratings=never)
    plan = plan_week(Profile(Person(34), wishes=wishes), catalogue, effort=Effort.QUICK)
    assert missed_sides(plan, catalogue) == (("frequency 0", True),)
    (conflict,) = explain(plan, catalogue, care).conflicts
    assert set(conflict.rules) == {
        "fish and seafood at least 3× a week",
        f"without the {len(never)} dishes you never want",
        "no dish more than twice a week",
    }
    first = conflict.repairs[0]
    assert first.words == "fish and seafood 2× a week instead of 3×"
    assert first.profile.wishes.how_often == (HowOften("fish", least=2),)
