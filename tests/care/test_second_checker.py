"""The second checker finds what a plan breaks of the guidelines, each in a plan made for it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.care import guidelines as g
from tests.care.second_checker import faults
from tests.care.tables import foods, high, low

PERSON = {"age": 60, "sex": "female", "weight_kg": 60, "height_cm": 165, "activity": "low_active"}


def plan(
    servings: dict[str, float], *, status: str = "short", days: int = 1, **profile: Any
) -> dict[str, Any]:
    """Return a plan whose days all have the same foods, in grams."""
    meal = {"slot": "dinner", "foods": [{"food": f, "grams": n} for f, n in servings.items()]}
    person = {**PERSON, **profile.pop("person", {})}
    return {
        "status": status,
        "profile": {"person": person, **profile},
        "targets": {},
        "days": [{"day": day + 1, "meals": [meal]} for day in range(days)],
    }


def grams_of(food: str, nutrient: str, amount: float) -> float:
    return 100 * amount / high(nutrient)[food]


@pytest.mark.parametrize(
    ("care", "food", "nutrient", "most"),
    [
        ({"conditions": ["kidney_disease"]}, "potatoes_boiled", "potassium_mg", 3000),
        (
            {"conditions": ["kidney_disease"], "medicines": ["heparin"]},
            "potatoes_boiled",
            "potassium_mg",
            2500,
        ),
        (
            {"conditions": ["kidney_disease"], "kidney_stage": "1_to_2"},
            "potatoes_boiled",
            "potassium_mg",
            2600,
        ),
        ({"conditions": ["dialysis"]}, "potatoes_boiled", "potassium_mg", 2700),
        ({"medicines": ["ace_inhibitor"]}, "potatoes_boiled", "potassium_mg", 2600),
        ({"medicines": ["potassium_binder"]}, "potatoes_boiled", "potassium_mg", 3000),
        ({"conditions": ["dialysis"]}, "chia_seeds", "phosphorus_mg", 1000),
        ({"conditions": ["kidney_disease"]}, "chicken_breast_roasted", "protein_g", 60.1),
        ({"conditions": ["kidney_disease"]}, "salt", "sodium_mg", 2000),
        ({"conditions": ["hypertension"]}, "salt", "sodium_mg", 1500),
        ({"conditions": ["kidney_stones"]}, "parmesan", "calcium_mg", 1200),
        ({"conditions": ["hypercalcaemia"]}, "parmesan", "calcium_mg", 1200),
        ({"potassium_ceiling_mg": 2000}, "potatoes_boiled", "potassium_mg", 2000),
    ],
)
def test_ceiling_is_passed_above_its_figure_and_not_below(
    care: dict[str, Any], food: str, nutrient: str, most: float
) -> None:
    above = plan({food: grams_of(food, nutrient, most * 1.01)}, care=care)
    below = plan({food: grams_of(food, nutrient, most * 0.99)}, care=care)
    assert any(nutrient in fault for fault in faults(above))
    assert not any(nutrient in fault for fault in faults(below))


def test_larger_of_two_sources_counts() -> None:
    assert high("potassium_mg")["cantaloupe"] == 267 > low("potassium_mg")["cantaloupe"]
    assert high("calcium_mg")["cantaloupe"] == low("calcium_mg")["cantaloupe"]


def test_unknown_figure_counts_as_a_high_one_of_its_kind() -> None:
    unknown = [food for food in foods().values() if "vitamin_d_ug" not in food.figures]
    assert unknown
    assert all(high("vitamin_d_ug")[food.id] >= 0 for food in unknown)
    assert any(high("vitamin_d_ug")[food.id] > 0 for food in unknown)


@pytest.mark.parametrize(
    ("food", "profile"),
    [
        ("grapefruit", {"care": {"medicines": ["simvastatin"]}}),
        ("fava_beans_cooked", {"care": {"conditions": ["g6pd_deficiency"]}}),
        ("soy_sauce", {"care": {"medicines": ["mao_inhibitor"]}}),
        ("brie", {"person": {"stage": "pregnant", "age": 30}}),
        ("vegetable_broth", {"care": {"conditions": ["hypertension"]}}),
        ("peanuts", {"diet": {"exclude_allergens": ["peanut"]}}),
        ("egg_boiled", {"diet": {"style": "vegan"}}),
    ],
)
def test_forbidden_food_is_found(food: str, profile: dict[str, Any]) -> None:
    assert any(food in fault for fault in faults(plan({food: 20}, **profile)))
    assert not any("apple" in fault for fault in faults(plan({"apple": 20}, **profile)))


@pytest.mark.parametrize(("grams", "wrong"), [(20, True), (32, False), (40, True)])
def test_fish_in_pregnancy_is_weighed_raw_from_both_sides(grams: float, wrong: bool) -> None:
    low_g, high_g = g.FISH_G
    assert (low_g, high_g) == (227, 340)
    week = plan(
        {"cod_cooked": grams}, status="feasible", days=7, person={"stage": "pregnant", "age": 30}
    )
    assert any("of fish" in fault for fault in faults(week)) is wrong


def test_energy_is_held_by_the_day_and_over_the_week() -> None:
    need = g.energy_kcal(60, "female", "none", 60, 165, "low_active")
    rice = {share: 100 * share * need / 130 for share in (0.93, 0.97, 1.0, 1.03)}
    said = {
        share: [
            f
            for f in faults(plan({"white_rice_cooked": n}, status="feasible", days=7))
            if "kcal" in f
        ]
        for share, n in rice.items()
    }
    assert not said[1.0]
    assert any("at least" in fault for fault in said[0.93])
    assert all("average" in fault for fault in said[0.97]) and said[0.97]
    assert said[1.03]
