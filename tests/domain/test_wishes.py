"""What a good week is: characters, groups, costs; and every rule checked by other code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from foods import Catalogue, DataError
from planner.domain import CareRules, MealRules, Plan, Profile, Rule, verify
from planner.domain.person.wish_tables import (
    importance_of,
    load_characters,
    load_food_groups,
    weights_of,
)
from planner.domain.person.wishes import HowOften, Rating, Wishes
from planner.domain.plan.leftovers import minutes_of, true_leftovers
from planner.domain.planning.least_cost import is_over_budget
from planner.domain.planning.to_solver import problem_for, servings
from planner.domain.shopping.food_costs import food_costs, usual_costs, week_cost
from solver import load_weights

from .kitchen import SLOTS, WEEK, plan

CARE = CareRules.load()


def wishing(**wishes: object) -> Plan:
    return plan(profile=Profile(meals=MealRules(slots=SLOTS), wishes=Wishes(**wishes)))  # type: ignore[arg-type]


def broken(spoilt: Plan, pantry: Catalogue) -> set[Rule]:
    return {violation.rule for violation in verify(spoilt, pantry, CARE)}


def test_characters_and_groups_say_what_they_are(catalogue: Catalogue) -> None:
    assert list(load_characters()) == ["balanced", "thrifty", "quick", "adventurous"]
    assert all(c.name and c.meaning.endswith(".") for c in load_characters().values())
    for group in load_food_groups().values():
        assert group.kinds <= catalogue.kinds.keys()
        assert group.foods(catalogue)


def test_character_changes_weights_and_ones_own_word_goes_first() -> None:
    table = load_weights().weights
    assert weights_of(Wishes()) == {}
    assert weights_of(Wishes("thrifty"))["cost"] == 8 * table["cost"].value
    own = Wishes("thrifty", MappingProxyType({"cost": 0.0}))
    assert weights_of(own)["cost"] == 0.0
    assert importance_of(own)["pack_line"] == 2.0


def test_faulty_character_names_file_and_entry(tmp_path: Path) -> None:
    text = '[x]\nname = "X"\nmeaning = "Y."\nimportance = { costs = 2.0 }\n'
    (tmp_path / "characters.toml").write_text(text)
    with pytest.raises(DataError, match=r"characters\.toml.*x.*costs"):
        load_characters(tmp_path)


def test_food_without_a_price_is_never_free(catalogue: Catalogue) -> None:
    costs = usual_costs(catalogue)
    assert costs.estimated
    assert costs.usd_per_100g.keys() == catalogue.foods.keys()
    dear = [n for n in costs.estimated if catalogue.foods[n].kind != "water"]
    assert all(costs.usd_per_100g[name] > 0 for name in dear)


def test_unknown_price_is_guessed_high_among_its_kind(catalogue: Catalogue) -> None:
    from foods import load_prices

    prices = load_prices(catalogue.foods)
    alike = sorted(f.id for f in catalogue.foods.values() if f.kind == "legume" and f.id in prices)
    without = {name: price for name, price in prices.items() if name != alike[0]}
    guessed = food_costs(catalogue, without, {})
    known = [prices[name].usd_per_100g for name in alike[1:]]
    assert alike[0] in guessed.estimated
    assert sorted(known)[len(known) // 2] <= guessed.usd_per_100g[alike[0]] <= max(known)


def test_week_is_scaled_to_the_days_of_a_plan() -> None:
    assert servings(HowOften("fish", 2, 3), 7) == (2, 3)
    assert servings(HowOften("fish", 2, 3), 1) == (0, 1)
    assert servings(HowOften("fish", 2, 0), 14) == (4, 0)


def test_solver_is_asked_for_wishes(pantry: Catalogue) -> None:
    asked = problem_for(
        wishing(budget_usd=14.0, how_often=(HowOften("fish", 7, None),),
                ratings={"fish": Rating.NEVER, "glass": Rating.MORE}, learnt={"glass": -1}),
        pantry, CARE,
    )  # fmt: skip
    assert asked.budget_usd == 6.0
    assert (asked.frequencies[0].foods, asked.frequencies[0].least) == ({"salmon"}, 3)
    assert (asked.never, asked.leanings) == ({"fish"}, {"glass": 2})


def test_budget_is_checked(pantry: Catalogue) -> None:
    spent = week_cost(plan(), usual_costs(pantry)).usd
    assert spent > 0
    dear, fair = wishing(budget_usd=spent * 7 / 3 * 0.9), wishing(budget_usd=spent * 7 / 3 * 1.01)
    assert broken(dear, pantry) == {Rule.BUDGET}
    assert broken(fair, pantry) == set()
    assert is_over_budget(dear, pantry)
    assert not is_over_budget(fair, pantry)


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        (HowOften("fish", 5, None), False),
        (HowOften("fish", 7, None), True),
        (HowOften("fish", None, 0), True),
        (HowOften("fish", None, 3), False),
        (HowOften("meat", None, 0), False),
        (HowOften("fish", None, 0, "breakfast"), False),
        (HowOften("fish", 7, None, "training"), False),
        (HowOften("fish", 7, None, "dinner"), False),
        (HowOften("fish", 7, None, "lunch"), True),
    ],
)
def test_how_often_is_checked(rule: HowOften, wrong: bool, pantry: Catalogue) -> None:
    assert broken(wishing(how_often=(rule,)), pantry) == ({Rule.FREQUENCY} if wrong else set())


def test_dish_never_wanted_is_caught_unless_locked(pantry: Catalogue) -> None:
    spoilt = wishing(ratings={"salad": Rating.NEVER})
    assert broken(spoilt, pantry) == {Rule.NEVER}
    assert broken(replace(spoilt, locked=frozenset({(1, "lunch")})), pantry) == set()


def test_leftovers_are_checked(pantry: Catalogue) -> None:
    keeps = replace(pantry.dishes["fish"], keeps_days=2)
    kept = replace(pantry, dishes={**pantry.dishes, "fish": keeps})
    links = {(2, "lunch"): (0, "lunch")}
    good = plan(leftovers=links)
    assert broken(good, kept) == set()
    assert broken(good, pantry) == {Rule.LEFTOVER}, "it keeps no day"
    for wrong in ((1, "lunch"), (0, "evening"), (5, "lunch")):
        assert broken(plan(leftovers={(2, "lunch"): wrong}), kept) == {Rule.LEFTOVER}
    assert true_leftovers(links, WEEK, kept) == links
    assert true_leftovers(links, WEEK, pantry) == {}
    assert minutes_of((2, "lunch"), good, kept) < minutes_of((0, "lunch"), good, kept) == 40
