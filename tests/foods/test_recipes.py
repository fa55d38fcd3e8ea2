"""Recipes: what stands in the files, what a cook reads, and what is checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue, DataError, Meal, compose_title
from foods.catalogue.recipe_text import dish_method, meal_active_minutes, meal_minutes, recipe_steps
from foods.checks.command import main
from foods.checks.recipe_check import recipe_lines, recipe_problems
from foods.checks.recipe_names import absent_names, unnamed
from foods.checks.sample_meals import sample_meals
from foods.dish.step_grammar import fill_step, namings
from foods.errors import single_errors
from foods.languages import in_language
from foods.languages.recipe_check import recipe_word_problems
from foods.recipe.raw_amount import raw_amount, raw_grams, scale_grams
from tests.foods.conftest import Edit

FILE = "dishes/breakfast.toml"
METHOD = 'method = "Warm the oats, stir, and top them."'
STEPS = """
[porridge.base]
almonds = 9

[[porridge.step]]
kind = "soak"
minutes = 1
text = "Leave {grain:raw} in the milk overnight."

[[porridge.step]]
kind = "cook"
minutes = 6
heat = "low"
hands_off = true
text = "Warm it, stirring."

[[porridge.step]]
kind = "serve"
minutes = 2
text = "Top it with almonds[ and {fruit:raw}]."

[[porridge.role]]
name = "grain\""""


@pytest.fixture
def porridge(tiny: Path, edit: Edit) -> Path:
    """Return the tiny folder with its porridge made a recipe."""
    edit(FILE, "minutes = 8\n", "")
    edit(FILE, METHOD, 'equipment = ["stove"]\nskill = "beginner"')
    edit(FILE, '\n[[porridge.role]]\nname = "grain"', STEPS)
    text = (tiny / FILE).read_text(encoding="utf-8")
    (tiny / FILE).write_text(text[: text.index('[[porridge.role]]\nname = "topping"')])
    edit(FILE, "[ with {fruit+topping}]", "[ with {fruit}]")
    return tiny


def meal_of(catalogue: Catalogue, dish: str, *foods: str) -> Meal:
    """Return the smallest meal of a dish with these foods and what it cannot do without."""
    roles = catalogue.dishes[dish].roles
    servings = []
    for role in roles:
        wanted = [c for c in role.choices if c.food in foods]
        if wanted or not role.optional:
            servings.append((wanted or role.choices)[0].servings[0])
    return Meal(dish, tuple(servings))


def test_base_ingredient_is_a_role_of_one_food_and_one_amount(porridge: Path) -> None:
    role = Catalogue.load(porridge).dishes["porridge"].roles[-1]

    assert (role.name, role.part, role.optional, role.base) == ("almonds", "seasoning", False, True)
    assert [[step.grams for step in choice.servings] for choice in role.choices] == [[9.0]]


def test_minutes_are_those_of_the_steps(porridge: Path) -> None:
    dish = Catalogue.load(porridge).dishes["porridge"]

    assert (dish.minutes, dish.active_minutes) == (8, 3)
    assert (dish.equipment, dish.skill) == (("stove",), "beginner")


def test_steps_say_raw_amounts_of_what_is_chosen(porridge: Path) -> None:
    catalogue = Catalogue.load(porridge)
    meal = meal_of(catalogue, "porridge", "kiwi")
    steps = recipe_steps(catalogue.dishes["porridge"], meal, catalogue, portions=2)

    assert [step.day_before for step in steps] == [True, False, False]
    assert steps[-1].text == "Top it with almonds and 2 kiwis."
    without = meal_of(catalogue, "porridge")
    assert recipe_steps(catalogue.dishes["porridge"], without, catalogue)[-1].text == (
        "Top it with almonds."
    )


BROKEN = [
    ("almonds = 9", "almonds = 7", "base almonds", "Its steps"),
    ("almonds = 9", "almond = 9", "base almond", '"almonds"'),
    ("almonds = 9", 'almonds = "9"', "base almonds", "Write grams"),
    ("almonds = 9", "kiwi = 69", "role kiwi", 'role "fruit" already'),
    ('kind = "cook"', 'kind = "bake"', "step 2", "soak, defrost, marinate, ahead, prep"),
    ('kind = "cook"', 'knd = "cook"', "step 2", '"kind"'),
    ("minutes = 6", "minutes = -6", "step 2", "Write 0 to 1,440"),
    ("minutes = 6", "minutes = 6\noven_c = 900", "step 2", "Write 50 to 275"),
    ("minutes = 6", "minutes = 6\noven_c = 200", "step 2", '"oven"'),
    ('equipment = ["stove"]', "equipment = []", "step 2", '"stove"'),
    ('equipment = ["stove"]', 'equipment = ["stive"]', "porridge", "oven, stove"),
    ('skill = "beginner"', "", "porridge", '"skill" is missing'),
    ('skill = "beginner"', 'skill = "beginner"\nminutes = 8', "porridge", "the steps say it"),
    ("{grain:raw}", "{grian:raw}", "step 1", '"grain"'),
    ("{grain:raw}", "{grain:raw", "step 1", "Close every bracket"),
    ("[ and {fruit:raw}]", " and {fruit:raw}", "step 3", "in [ ]"),
    ("[ and {fruit:raw}]", "[ and more]", "step 3", "names no role"),
    ("[ and {fruit:raw}]", "[cherry: more]", "step 3", "No role or food"),
    ("hands_off = true", "meanwhile = true", "porridge", '"meanwhile"'),
    ("minutes = 1\n", "minutes = 1\nmeanwhile = true\n", "step 1", "Remove it"),
    ('skill = "beginner"', 'skill = "beginner"\nlike = "gruel"', "porridge", '"gruel"'),
]


@pytest.mark.parametrize(("old", "new", "where", "told"), BROKEN)
def test_broken_recipe_is_named(
    porridge: Path, edit: Edit, old: str, new: str, where: str, told: str
) -> None:
    edit(FILE, old, new)

    with pytest.raises(DataError) as caught:
        Catalogue.load(porridge)

    first = single_errors(caught.value)[0]
    assert first.file == FILE
    assert where in first.row
    assert told in str(first)


def test_base_without_steps_is_told(tiny: Path, edit: Edit) -> None:
    edit(FILE, METHOD, METHOD + '\nskill = "beginner"')

    with pytest.raises(DataError, match="there are no steps"):
        Catalogue.load(tiny)


def test_twin_shares_the_recipe_of_another_dish(porridge: Path, edit: Edit) -> None:
    twin = '\n[twin]\nlike = "porridge"\nkeeps_days = 2\n[twin.foods]\nfruit = ["kiwi"]\n'
    path = porridge / FILE
    path.write_text(path.read_text(encoding="utf-8") + twin, encoding="utf-8")
    dishes = Catalogue.load(porridge).dishes

    assert dishes["twin"].steps == dishes["porridge"].steps
    assert (dishes["twin"].keeps_days, dishes["twin"].like) == (2, "porridge")
    assert [c.food for c in dishes["twin"].roles[2].choices] == ["kiwi"]

    edit(FILE, "fruit = [", "fruits = [")
    with pytest.raises(DataError, match=r'twin: There is no role "fruits".*"fruit"'):
        Catalogue.load(porridge)


@pytest.mark.parametrize(
    ("food", "unit", "portions", "told"),
    [
        ("brown_rice_cooked", "cup", 1, "70 g dry brown rice"),
        ("brown_rice_cooked", "cup", 4, "270 g dry brown rice"),
        ("chickpeas_canned", "cup", 1, "150 g tinned chickpeas (drained)"),
        ("tomatoes_canned", "cup", 1, "240 g tinned tomatoes"),
        ("egg_poached", "egg", 2, "2 eggs"),
        ("brussels_sprouts_cooked", "cup", 1, "175 g Brussels sprouts"),
        ("olive_oil", "tsp", 2, "2 tsp olive oil"),
        ("garlic_raw", "clove", 3, "3 cloves of garlic"),
        ("cabbage_raw", "cup shredded", 1, "90 g white cabbage"),
    ],
)
def test_raw_amount_is_what_a_cook_weighs_out(
    catalogue: Catalogue, food: str, unit: str, portions: int, told: str
) -> None:
    known = catalogue.foods[food]
    serving = next(s for s in known.servings() if s.unit == unit and s.amount == 1)

    assert raw_amount(known, serving, catalogue.recipe_words, portions) == told


def test_raw_grams_are_those_of_the_shopping_list_but_for_drained_tins(
    catalogue: Catalogue,
) -> None:
    rice, beans = catalogue.foods["white_rice_cooked"], catalogue.foods["chickpeas_canned"]

    assert raw_grams(rice, 158) == pytest.approx(158 * rice.purchase.bought_per_eaten)
    assert raw_grams(beans, 150) == 150
    assert [scale_grams(n) for n in (0.2, 7.4, 47, 213)] == [1, 7, 45, 210]


def test_german_says_raw_amounts_too(catalogue: Catalogue) -> None:
    german = in_language(catalogue, "de")
    rice = german.foods["brown_rice_cooked"]
    serving = next(s for s in rice.servings() if s.unit == "cup" and s.amount == 1)

    assert raw_amount(rice, serving, german.recipe_words) == "70 g Naturreis (trocken)"


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("stir in {greens}", "Stir in kale"),
        ("Add[ {mushrooms},] {greens+mushrooms}.", "Add kale."),
        ("Wilt[spinach: at once][!spinach: slowly].", "Wilt slowly."),
        ("Cook[kale+spinach: , lid on].", "Cook, lid on."),
        ("Bake at {oven}.", "Bake at hot."),
    ],
)
def test_text_says_what_is_on_the_plate(text: str, filled: str) -> None:
    words = {"greens": "kale", "oven": "hot"}

    def spoken(place: str) -> str:
        return " and ".join(words[name] for name in place.split("+") if name in words)

    assert fill_step(text, spoken, {"greens", "kale"}) == filled


def test_text_tells_its_names() -> None:
    named = list(namings("Add {a:raw}[ and {b}][c+d: with {e}], {a+f} at {oven}."))

    assert [(n.name, n.form, n.may_be_absent) for n in named] == [
        ("a", ":raw", False),
        ("b", "", True),
        ("c", "?", True),
        ("d", "?", True),
        ("e", "", True),
        ("a", "", True),
        ("f", "", True),
    ]


def test_recipes_hold_in_german_and_are_counted(
    catalogue: Catalogue, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(recipe_word_problems(catalogue)) == []
    assert main([]) == 0
    assert next(iter(recipe_lines(catalogue))) in capsys.readouterr().out
    assert sum(bool(dish.steps) for dish in catalogue.dishes.values()) >= 20


def test_steps_name_the_plate_and_nothing_else(catalogue: Catalogue) -> None:
    for dish in catalogue.dishes.values():
        for meal in sample_meals(dish, 25) if dish.steps else ():
            steps = recipe_steps(dish, meal, catalogue, portions=1)
            text = " ".join(step.text for step in steps)
            plate = [catalogue.foods[food] for food in meal.foods]
            main_foods = [
                food
                for food in plate
                if (role := dish.role_of(food.id)) is not None and role.part == "main"
            ]
            whole = f"{compose_title(dish, meal, catalogue)} {text}"

            assert steps
            assert not absent_names(text, plate, catalogue), (dish.id, text)
            assert not unnamed(whole, main_foods), (dish.id, text)
            assert not set("{}[]|") & set(text), text
            assert "  " not in text and " ." not in text, text


def test_german_steps_read_whole(catalogue: Catalogue) -> None:
    german = in_language(catalogue, "de")
    for dish in german.dishes.values():
        for meal in sample_meals(dish, 20) if dish.steps else ():
            text = " ".join(step.text for step in recipe_steps(dish, meal, german))
            assert not set("{}[]|") & set(text), text
            assert "  " not in text and " ." not in text, text
            assert "Add" not in text.split()


def test_word_for_a_food_that_is_not_there_is_found(catalogue: Catalogue) -> None:
    plate = [catalogue.foods[food] for food in ("brown_rice_cooked", "feta", "spinach_cooked")]

    assert (
        absent_names("Cook the rice, wilt the spinach, crumble the cheese.", plate, catalogue) == []
    )
    assert absent_names("Serve the quinoa with lemons.", plate, catalogue) == ["lemon", "quinoa"]
    assert [f.id for f in unnamed("Cook the rice.", plate)] == ["feta", "spinach_cooked"]


def test_dry_pulses_are_soaked_the_day_before_and_take_longer(catalogue: Catalogue) -> None:
    for name in ("bean_chili", "chickpea_curry", "spanish_chickpeas"):
        tinned, dry = catalogue.dishes[name], catalogue.dishes[f"{name}_dry"]
        for meal in sample_meals(dry, 10):
            assert recipe_steps(dry, meal, catalogue)[0].kind == "soak"
            assert meal_minutes(dry, meal) >= tinned.minutes + 45
        for meal in sample_meals(tinned, 10):
            assert not any(step.day_before for step in recipe_steps(tinned, meal, catalogue))
            assert (meal_active_minutes(tinned, meal) or 0) <= meal_minutes(tinned, meal)


FAULTS = [
    ('kind = "serve"', 'kind = "prep"', ""),
    ("Top it with almonds", "Top it with spinach", '"spinach", which is not on the plate'),
    ("{grain:raw}", "{grain}", "how much grain"),
    ("Warm it", "Warm {grain:raw}", "says twice"),
    ("Warm it, stirring.", "Warm it, stirring", "full stop"),
    ('minutes = 6\nheat = "low"', 'heat = "low"', "takes no time"),
    ('kind = "cook"\nminutes = 6', 'kind = "soak"\nminutes = 6', ""),
    ('slots = ["breakfast", "evening"]', 'slots = ["lunch"]', "something sour"),
]


@pytest.mark.parametrize(("old", "new", "told"), FAULTS)
def test_recipe_no_cook_would_follow_is_told(
    porridge: Path, edit: Edit, old: str, new: str, told: str
) -> None:
    before = set(recipe_problems(Catalogue.load(porridge)))
    edit(FILE, old, new)
    after = set(recipe_problems(Catalogue.load(porridge))) - before

    assert any(told in problem for problem in after) if told else not after


def test_dish_tells_how_it_is_made_whatever_is_chosen(catalogue: Catalogue) -> None:
    assert "Soften the onion" in dish_method(catalogue.dishes["bean_chili"])
    plain = catalogue.dishes["training_water"]
    assert dish_method(plain) == plain.method
