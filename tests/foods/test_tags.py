"""The tags that care rules and the solver go by."""

from __future__ import annotations

import pytest

from foods import TAGS, Catalogue
from foods.tables import data_dir


def _tagged(catalogue: Catalogue, tag: str) -> set[str]:
    return {food.id for food in catalogue.foods.values() if tag in food.tags}


@pytest.mark.parametrize(
    "food", ["brie", "blue_cheese", "ham_sliced", "turkey_breast_sliced", "kippers"]
)
def test_tags_mark_foods_that_pregnancy_advice_leaves_out(catalogue: Catalogue, food: str) -> None:
    assert "listeria" in catalogue.foods[food].tags
    assert "pregnancy" in catalogue.foods[food].note


def test_every_listeria_food_gives_its_source(catalogue: Catalogue) -> None:
    for food in _tagged(catalogue, "listeria"):
        assert any(source in catalogue.foods[food].note for source in ("CDC", "NHS")), food


def test_hard_and_fresh_pasteurised_cheese_stays(catalogue: Catalogue) -> None:
    kept = {"cheddar", "parmesan", "swiss_cheese", "mozzarella", "ricotta", "cottage_cheese"}

    assert not kept & _tagged(catalogue, "listeria")


def test_raw_fish_is_a_listeria_food_as_well(catalogue: Catalogue) -> None:
    fish = {"oily_fish", "white_fish", "shellfish"}
    raw = {f for f in _tagged(catalogue, "raw") if catalogue.foods[f].kind in fish}

    assert raw and raw <= _tagged(catalogue, "listeria")


def test_substitutes_are_special_and_everyday_foods_are_not(catalogue: Catalogue) -> None:
    special = _tagged(catalogue, "special")

    assert {
        "bread_gluten_free",
        "natto",
        "veggie_burger",
        "puffed_millet",
        "teff_cooked",
    } <= special
    assert not {"banana", "milk_whole", "oats_cooked", "tofu_firm", "quinoa_cooked"} & special
    assert len(special) < 30


def test_tags_mark_no_fish_as_high_in_mercury(catalogue: Catalogue) -> None:
    # Swordfish, shark, king mackerel, tilefish, marlin, orange roughy and bigeye tuna are.
    assert _tagged(catalogue, "high_mercury") == set()


def test_readme_explains_every_tag() -> None:
    readme = (data_dir() / "README.md").read_text(encoding="utf-8")

    assert not [tag for tag in TAGS if f"`{tag}`" not in readme]
