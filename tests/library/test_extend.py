"""The extended catalogue: a value of its own, and the planner plans from it unchanged."""

from __future__ import annotations

import numpy as np
import pytest

from foods import Catalogue
from foods.library import Library
from foods.own import adopted_cells, extended, places_of, read_own_food, suggestion
from foods.own.adopt import title_words
from planner.domain import Profile, plan_week
from planner.domain.person.profile import TargetChoice
from tests.library.conftest import own_food

NUT = {"name": "Corner nuts", "kind": "nut", "allergens": "tree_nut", "energy_reason": "made up"}
NUT |= {"portions": "handful=28:0.5 1; cup=140:3", "stands_in_for": "almonds walnuts"}


def test_own_food_joins_the_roles_of_the_food_it_stands_in_for(catalogue: Catalogue) -> None:
    own = own_food(catalogue, **NUT)
    wide = extended(catalogue, [own])
    joined = [dish for dish in wide.dishes.values() if dish.role_of(own.food.id)]

    assert 0 < len(joined) <= places_of(catalogue, own.stands_in_for)
    for dish in joined:
        at = [r for r in dish.roles if any(c.food == own.food.id for c in r.choices)]
        assert len(at) == 1  # a food plays one role in a dish
        grams = [s.grams for c in at[0].choices if c.food == own.food.id for s in c.servings]
        assert max(grams) < 140  # three cups are never offered


def test_catalogue_itself_stays(catalogue: Catalogue) -> None:
    before = (len(catalogue.foods), catalogue.per_100g.shape, dict(catalogue.dishes))
    wide = extended(catalogue, [own_food(catalogue, **NUT)])

    assert (len(catalogue.foods), catalogue.per_100g.shape, dict(catalogue.dishes)) == before
    assert np.array_equal(wide.per_100g[:-1], catalogue.per_100g, equal_nan=True)
    assert not wide.per_100g.flags.writeable
    assert wide.row("almonds") == catalogue.row("almonds")


def test_unknown_figures_are_nan(catalogue: Catalogue) -> None:
    own = own_food(catalogue, **NUT)
    amounts = extended(catalogue, [own]).amounts(own.food.id)

    assert amounts["magnesium_mg"] == 12.5
    assert np.isnan(amounts["potassium_mg"])


def test_taken_ids_are_refused(catalogue: Catalogue) -> None:
    own = own_food(catalogue)
    with pytest.raises(ValueError, match="taken"):
        extended(catalogue, [own, own])
    with pytest.raises(ValueError, match="taken"):
        extended(extended(catalogue, [own]), [own])


def test_extended_catalogue_without_own_entries_is_unchanged(catalogue: Catalogue) -> None:
    assert extended(catalogue, []).dishes == catalogue.dishes


def test_food_of_usda_is_adopted_with_its_figures(catalogue: Catalogue, library: Library) -> None:
    food = library.food("12078")
    assert food is not None
    cells = adopted_cells(food, library.measures("12078"))
    missing = {p.column for p in read_own_food(cells, catalogue).problems}
    assert missing == {"kind", "diet", "allergens"}  # the person's to say

    found = suggestion(food)
    assert found.allergens == {"tree_nut"}
    declared = {**cells, "kind": found.kind, "diet": found.diet.value, "allergens": "tree_nut"}
    own = read_own_food(declared, catalogue).food
    assert own is not None
    assert own.food.ndb_no == "12078"
    assert own.per_100g == {key: f.amount for key, f in food.figures.items()}
    assert own.origins == {key: f.origin for key, f in food.figures.items()}
    assert own.food.purchase.bought_per_eaten == pytest.approx(1 / 0.51)


@pytest.mark.parametrize("number", ["20033", "18369", "14096", "01001", "02047", "14555"])
def test_own_food_adopted_from_usda_has_no_problems(
    catalogue: Catalogue, library: Library, number: str
) -> None:
    food = library.food(number)
    assert food is not None
    cells = adopted_cells(food, library.measures(number))
    told = {"kind": "seasoning", "diet": "omnivore", "allergens": "none", "allergen_reason": "test"}

    assert read_own_food({**cells, **told}, catalogue).problems == ()


@pytest.mark.parametrize(
    ("description", "title"),
    [
        ("Fish, salmon, pink, raw", "salmon"),
        ("Beans, pinto, mature seeds, raw", "pinto beans"),
        ("Spinach, raw", "spinach"),
        ("Cheese, cheddar", "cheddar cheese"),
    ],
)
def test_usdas_order_is_turned_for_a_title(description: str, title: str) -> None:
    assert title_words(description) == title


def test_planner_plans_with_it(catalogue: Catalogue) -> None:
    """Nuts with more magnesium than there is: a week that did not take them would be odd."""
    rich = {**NUT, "magnesium_mg": "4 g", "energy_kcal": "20", "max_grams_day": "60"}
    own = own_food(catalogue, **rich)
    wide = extended(catalogue, [own])
    need = {"magnesium_mg": TargetChoice(minimum=700)}
    plan = plan_week(Profile(targets=need), wide, days=2)

    assert any(own.food.id in meal.foods for meal in plan.meals.values())
