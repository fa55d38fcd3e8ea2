"""What dishes need of a kitchen: by recipe, by words, by review."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, DataError
from foods.checks.counts import kitchen_lines
from foods.dish.dish import Dish
from foods.dish.kitchen_needs import (
    FILE,
    load_kitchen_words,
    shipped_words,
    suits_beginner,
    unknown_dishes,
    with_needs,
)
from foods.recipe.recipe import EQUIPMENT, Step


def _dish(method: str, **more: object) -> Dish:
    plain = Dish("new_dish", "T", ("dinner",), 20, 0, frozenset(), "", "hot", method, ())
    return replace(plain, **more)


def test_kitchen_needs_are_known_of_every_dish(catalogue: Catalogue) -> None:
    for dish in catalogue.dishes.values():
        assert dish.equipment is not None and set(dish.equipment) <= set(EQUIPMENT)
        assert dish.skill


@pytest.mark.parametrize(
    ("method", "equipment"),
    [
        ("Bake it until the top is golden.", ("oven",)),
        ("Fry the onion, then put it under the grill.", ("oven", "stove")),
        ("Blend the fruit with the milk.", ("blender",)),
        ("Spread it on brownish bread, which is no browning.", ()),
        ("Im Backofen backen.", ("oven",)),
        ("Warm it and spoon it over the toast.", ()),
    ],
)
def test_kitchen_needs_are_read_off_the_words_of_a_method(
    method: str, equipment: tuple[str, ...]
) -> None:
    assert with_needs(_dish(method)).equipment == equipment


def test_kitchen_needs_of_a_recipe_are_what_it_states() -> None:
    dish = _dish("", equipment=("stove",), skill="usual", steps=(Step("cook", "Bake it.", 5),))
    assert with_needs(dish) == dish


def test_kitchen_needs_of_a_reviewed_dish_go_before_its_words(catalogue: Catalogue) -> None:
    dish = catalogue.dishes["sweet_potato_breakfast"]
    assert shipped_words().equipment(dish.method) == ("oven",)
    assert dish.equipment == ()


def test_kitchen_needs_review_only_dishes_that_are_there(catalogue: Catalogue) -> None:
    assert unknown_dishes(shipped_words(), catalogue.dishes) == ()
    assert "kefir_fruit" in unknown_dishes(shipped_words(), {})


def test_beginners_dishes_have_few_steps_and_no_hard_technique() -> None:
    step = Step("cook", "Fry it.", 5)
    easy = _dish("", equipment=("stove",), skill="beginner", steps=(step,) * 3)
    assert suits_beginner(easy)
    assert not suits_beginner(replace(easy, skill="usual"))
    assert not suits_beginner(replace(easy, steps=(step,) * 9))
    assert not suits_beginner(replace(easy, steps=(replace(step, text="Poach the eggs."),)))
    assert with_needs(_dish("Poach the eggs.")).skill == "usual"
    assert with_needs(_dish("One. Two. Three. Four. Five.")).skill == "usual"


def test_kitchen_needs_are_counted(catalogue: Catalogue) -> None:
    lines = [*kitchen_lines(catalogue)]
    assert lines[0].startswith("Equipment: ") and "reviewed" in lines[0]
    ovens = sum("oven" in (dish.equipment or ()) for dish in catalogue.dishes.values())
    assert f"{ovens} oven" in lines[1]


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ('[words]\ntoaster = ["toast"]', "words, toaster"),
        ("[words]\noven = []", "oven"),
        ('[reviewed]\nporridge = ["fire"]', "porridge"),
        ('[reviewed]\nporridge = "stove"', "porridge"),
        ("[beginner]\nmost_steps = 0", "beginner"),
        ("[skills]", "skills"),
    ],
)
def test_kitchen_words_that_are_wrong_are_refused(tmp_path: Path, table: str, row: str) -> None:
    rest = "" if "[beginner]" in table else "\n[beginner]\n"
    rest += "" if "most_steps" in table else "most_steps = 8\n"
    (tmp_path / FILE).write_text(f"{table}\n{rest}most_sentences = 4\ntechniques = ['poach']\n")
    with pytest.raises(DataError) as caught:
        load_kitchen_words(tmp_path)
    assert (caught.value.file, caught.value.row) == (FILE, row)
