"""What stands beside a dish: linked by rules, priced, bought and verified like the rest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, DataError, Meal
from foods.catalogue.plate import beside, plate_title
from foods.dish.parts import MORE, load_parts, with_parts


def parts_of(catalogue: Catalogue, dish: str) -> set[str]:
    """Return the parts that may stand beside a dish, by the foods of its roles."""
    roles = [role for role in catalogue.dishes[dish].roles if role.beside and not role.comes_with]
    foods = {choice.food for role in roles for choice in role.choices}
    usual = (part for part in catalogue.parts if part.place != MORE)
    fitting = (p for p in usual if p.goes_with(catalogue.dishes[dish], catalogue.foods))
    return {part.name for part in fitting if any(part.has(food) for food in foods)}


def test_parts_go_with_the_dishes_they_belong_to(catalogue: Catalogue) -> None:
    assert "salad" in parts_of(catalogue, "turkey_meatballs_pasta")
    assert "raw_vegetable" in parts_of(catalogue, "egg_sandwich")
    assert {"fruit_with_eggs", "drink"} <= parts_of(catalogue, "omelette")
    assert "drink" not in parts_of(catalogue, "dal")
    assert "salad" not in parts_of(catalogue, "greek_salad")
    assert parts_of(catalogue, "porridge") == {"juice"}


def test_parts_of_one_place_never_stand_together(catalogue: Catalogue) -> None:
    both = {"raw_vegetable", "fruit_to_carry"}
    dishes = [d for d in catalogue.dishes.values() if both <= parts_of(catalogue, d.id)]
    assert dishes
    for dish in dishes:
        side = [role for role in dish.roles if role.beside == "side" and not role.comes_with]
        assert len(side) == 1, dish.id
        assert {"carrots_raw", "apple"} & {choice.food for choice in side[0].choices}


def test_parts_do_not_set_a_banana_beside_eggs(catalogue: Catalogue) -> None:
    for name in ("omelette", "scrambled_eggs"):
        roles = [role for role in catalogue.dishes[name].roles if role.beside]
        assert not any(choice.food == "banana" for role in roles for choice in role.choices)


def test_parts_share_no_food_with_their_dish(catalogue: Catalogue) -> None:
    for dish in catalogue.dishes.values():
        foods = [choice.food for role in dish.roles for choice in role.choices]
        assert len(foods) == len(set(foods)), dish.id


def test_parts_leave_what_the_dish_is_as_it_was(catalogue: Catalogue) -> None:
    dish = catalogue.dishes["turkey_meatballs_pasta"]
    assert dish.alone.roles == dish.own_roles
    assert dish.meal_count == dish.alone.meal_count
    assert all(role.optional for role in dish.roles if role.beside)


def test_parts_are_linked_to_a_new_dish_once(catalogue: Catalogue) -> None:
    new = replace(catalogue.dishes["turkey_meatballs_pasta"].alone, id="plain_pasta")
    linked = with_parts({"plain_pasta": new}, catalogue.parts, catalogue.foods)
    again = with_parts(linked, catalogue.parts, catalogue.foods)
    assert any(role.beside == "side" for role in linked["plain_pasta"].roles)
    assert again["plain_pasta"] == linked["plain_pasta"]


def test_parts_come_with_their_dressing(catalogue: Catalogue) -> None:
    dish = catalogue.dishes["turkey_meatballs_pasta"]
    salad = next(part for part in catalogue.parts if part.name == "salad")
    dressing = next(role for role in dish.roles if role.name == "beside_side_vinaigrette")
    assert set(dressing.comes_with) == {choice.food for choice in salad.choices}
    assert len(dressing.choices) == 1 and len(dressing.choices[0].servings) == 1


def test_parts_are_said_in_a_title(catalogue: Catalogue) -> None:
    dish = catalogue.dishes["turkey_meatballs_pasta"]
    own = tuple(role.choices[0].servings[0] for role in dish.own_roles if not role.optional)
    bare = Meal(dish.id, own)
    assert beside(bare, catalogue) == ()
    side = next(role for role in dish.roles if role.name == "beside_side")
    leaf, fruit = (
        next(c.servings[0] for c in side.choices if c.food == food)
        for food in ("romaine_raw", "orange")
    )
    dressing = tuple(role.choices[0].servings[0] for role in dish.roles if role.comes_with)
    assert beside(Meal(dish.id, (*own, leaf, *dressing)), catalogue) == ("side salad",)
    assert beside(Meal(dish.id, (*own, fruit)), catalogue) == ("orange",)
    whole = Meal(dish.id, (*own, leaf, *dressing))
    assert plate_title(whole, catalogue) == f"{plate_title(bare, catalogue)}, side salad"


def test_parts_with_a_fault_name_the_part(catalogue: Catalogue, tmp_path: Path) -> None:
    assert load_parts(catalogue.foods, tmp_path) == ()
    (tmp_path / "parts.toml").write_text('[soup]\ntitle = "Soup"\n', encoding="utf-8")
    with pytest.raises(DataError, match="soup"):
        load_parts(catalogue.foods, tmp_path)
