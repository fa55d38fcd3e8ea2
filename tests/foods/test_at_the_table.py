"""What somebody who read whole weeks would not have eaten stays away.

Every test holds one kind of oddity that weeks of varied people once showed.
"""

from __future__ import annotations

import pytest

from foods import Catalogue, compose_title, serving_phrase
from foods.checks.sample_meals import sample_meals
from foods.dish.dish import Dish
from foods.languages import in_language

CUT = {"chopped", "crumbled", "diced", "grated", "mashed", "shredded", "sliced"}
FROM_THE_HAND = (
    ("hummus_vegetables", "carrots_raw"),
    ("fruit_nut_butter", "celery_raw"),
    ("fruit_and_nuts", "almonds"),
    ("fruit_and_nuts", "pear"),
    ("boiled_egg_snack", "tomatoes_raw"),
    ("coffee_with_milk", "hazelnuts"),
    ("training_plain", "banana"),
)
UNUSUAL_MORNINGS = {"legume", "soy_food", "oily_fish", "white_fish", "shellfish"}
USUAL_MORNINGS = {
    "beans_on_toast": "an English classic",
    "hummus_toast": "a spread",
    "salmon_bagel": "a New York classic",
}


def foods_of(dish: Dish, *, needed: bool = False) -> set[str]:
    """Return foods that may stand in a dish; `needed`: in the main roles it cannot do without."""
    roles = [r for r in dish.roles if not needed or (r.part == "main" and not r.optional)]
    return {choice.food for role in roles for choice in role.choices}


@pytest.mark.parametrize(("dish", "food"), FROM_THE_HAND)
def test_finger_food_is_served_in_whole_pieces(catalogue: Catalogue, dish: str, food: str) -> None:
    roles = catalogue.dishes[dish].roles
    steps = [s for r in roles for c in r.choices if c.food == food for s in c.servings]

    assert steps
    assert all(CUT.isdisjoint(step.unit.split()) for step in steps)


def test_corn_tortillas_are_mexican(catalogue: Catalogue) -> None:
    """No split pea soup with tortillas."""
    found = {d for d in catalogue.dishes.values() if "corn_tortilla" in foods_of(d)}

    assert len(found) > 10
    # Scrambled tofu and what goes in a wrap are fillings; a dip takes any crisp bread.
    other = {d.id for d in found if d.cuisine not in ("mexican", "tex-mex")}
    assert other <= {"tofu_scramble", "chicken_wraps", "bean_dip"}


def test_seeds_do_not_swim_in_a_warm_drink_nor_go_with_chocolate(catalogue: Catalogue) -> None:
    keys = ("warm_milk", "golden_milk", "chamomile_tea_bites", "chocolate_and_nuts")
    warm = [catalogue.dishes[key] for key in keys]

    assert not {"pumpkin_seeds", "sunflower_seeds"} & {food for d in warm for food in foods_of(d)}


def test_beans_tofu_and_fish_in_the_morning_are_one_family(catalogue: Catalogue) -> None:
    """The weights keep the family rare, so that no week has three such mornings."""
    for dish in catalogue.dishes.values():
        needed = foods_of(dish, needed=True) - {"soy_yogurt_fortified"}
        kinds = {catalogue.foods[food].kind for food in needed}
        if "breakfast" in dish.slots and kinds & UNUSUAL_MORNINGS and dish.family != "eggs":
            assert dish.family == "savoury_breakfast" or dish.id in USUAL_MORNINGS, dish.id


def test_main_meal_of_mushrooms_and_barley_has_more_to_it(catalogue: Catalogue) -> None:
    for meal in sample_meals(catalogue.dishes["mushroom_barley_risotto"], 40):
        title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)

        assert any(word in title for word in ("white beans", "peas", "goat cheese")), title


def test_snack_of_boiled_eggs_has_more_than_one(catalogue: Catalogue) -> None:
    """Its title says eggs."""
    for meal in sample_meals(catalogue.dishes["boiled_egg_snack"], 40):
        assert next(s.amount for s in meal.servings if s.food == "egg_boiled") > 1


def test_bowl_of_cereal_names_its_nuts(catalogue: Catalogue) -> None:
    dish = catalogue.dishes["cereal_bowl"]
    nutty = [meal for meal in sample_meals(dish, 60) if "walnuts" in meal.foods]

    assert nutty
    assert all("walnuts" in compose_title(dish, meal, catalogue) for meal in nutty)


@pytest.mark.parametrize(
    ("dish", "starts"),
    [
        ("turkey_sprouts_sweet_potato", ("Hähnchen aus dem Ofen", "Pute aus dem Ofen")),
        ("boiled_egg_snack", ("Gekochte Eier mit",)),
        ("buddha_bowl", ("Bowl mit",)),
    ],
)
def test_german_titles_are_what_germans_say(
    catalogue: Catalogue, dish: str, starts: tuple[str, ...]
) -> None:
    german = in_language(catalogue, "de")

    for meal in sample_meals(german.dishes[dish], 20):
        title = compose_title(german.dishes[dish], meal, german)
        assert title.startswith(starts), title


WHOLE = {"fillet", "steak", "chop", "thigh", "patty"}
A_LARGE_FISH = "mackerel_cooked"


def test_servings_have_no_half_fillets(catalogue: Catalogue) -> None:
    """Fish and meat that come in pieces are served in whole ones, small or large."""
    for food in catalogue.foods.values():
        for portion in food.portions:
            if WHOLE & set(portion.unit.split()) and food.id != A_LARGE_FISH:
                assert all(amount == int(amount) for amount in portion.amounts), food.id


def test_servings_have_no_three_sweet_potatoes(catalogue: Catalogue) -> None:
    steps = catalogue.foods["sweet_potato_baked"].servings()

    assert max(step.grams for step in steps) < 250


@pytest.mark.parametrize("dish", ["french_toast", "oat_pancakes"])
def test_eggs_of_a_batter_are_beaten_not_fried(catalogue: Catalogue, dish: str) -> None:
    assert "egg_omelette" in foods_of(catalogue.dishes[dish])
    assert "egg_fried" not in foods_of(catalogue.dishes[dish])


@pytest.mark.parametrize("dish", ["tuna_sandwich", "egg_sandwich", "turkey_sandwich"])
def test_sandwich_is_two_slices_of_bread(catalogue: Catalogue, dish: str) -> None:
    bread = next(role for role in catalogue.dishes[dish].roles if role.name == "bread")

    assert {step.amount for choice in bread.choices for step in choice.servings} == {2}


@pytest.mark.parametrize(
    ("dish", "food", "measure"),
    [
        ("turkey_meatballs_pasta", "beef_ground_cooked", "meatball"),
        ("bolognese", "turkey_ground_cooked", "cup crumbled"),
        ("macaroni_cheese", "cheddar", "cup shredded"),
        ("quesadilla", "cheddar", "cup shredded"),
        ("frittata_potato_greens", "sweet_potato_boiled", "medium"),
    ],
)
def test_rolled_or_grated_food_is_measured_as_such(
    catalogue: Catalogue, dish: str, food: str, measure: str
) -> None:
    roles = catalogue.dishes[dish].roles
    steps = [s for r in roles for c in r.choices if c.food == food for s in c.servings]

    assert steps
    assert {step.unit for step in steps} == {measure}


def test_tofu_in_the_morning_stands_in_for_eggs(catalogue: Catalogue) -> None:
    """Who eats eggs gets it only where nothing else serves."""
    for dish in catalogue.dishes.values():
        needed = foods_of(dish, needed=True) - {"soy_yogurt_fortified"}
        kinds = {catalogue.foods[food].kind for food in needed}
        if "breakfast" in dish.slots and kinds == {"soy_food"}:
            assert dish.stands_in_for == "egg", dish.id


def test_german_says_what_was_chopped_after_its_name(catalogue: Catalogue) -> None:
    german = in_language(catalogue, "de")
    said = [serving_phrase(f, s) for f in german.foods.values() for s in f.servings()]

    assert "1 EL frische Petersilie, gehackt" in said
    assert not [one for one in said if "EL gehackt" in one or "gerieben frisch" in one]


@pytest.mark.parametrize("dish", ["roast_chicken_dinner", "chicken_roots_greens"])
def test_roast_chicken_is_not_diced(catalogue: Catalogue, dish: str) -> None:
    choices = [c for r in catalogue.dishes[dish].roles for c in r.choices if "chicken" in c.food]

    assert choices
    assert all("diced" not in step.unit for choice in choices for step in choice.servings)
