"""What a good data folder gives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import foods
from foods import Catalogue, Diet, Serving, load_nutrients
from foods.figures.provenance import Origin, load_provenance
from tests.foods.conftest import TINY


def test_foods_stand_in_the_order_of_departments_and_rows(tiny_catalogue: Catalogue) -> None:
    assert list(tiny_catalogue.foods) == [
        "spinach_raw",
        "spinach_cooked",
        "kiwi",
        "banana",
        "oats_cooked",
        "almonds",
        "milk_whole",
    ]


def test_food_carries_all_that_the_tables_say(tiny_catalogue: Catalogue) -> None:
    oats = tiny_catalogue.foods["oats_cooked"]

    assert (oats.name, oats.ndb_no, oats.fdc_id) == ("Rolled oats, cooked", "08121", 173905)
    assert oats.diet is Diet.VEGAN
    assert oats.allergens == {"gluten"}
    assert oats.allergen_reason == "oats meet wheat in the mill"
    assert oats.purchase.packs == "bags"
    assert not oats.purchase.staple


def test_two_decimals_for_a_third_mean_a_third(tiny_catalogue: Catalogue) -> None:
    cup = tiny_catalogue.foods["oats_cooked"].portions[0]

    assert cup.amounts[0] == pytest.approx(1 / 3, abs=1e-12)
    assert tiny_catalogue.foods["oats_cooked"].servings()[0].grams == 78.0


def test_refuse_and_dry_matter_give_what_is_bought(tiny_catalogue: Catalogue) -> None:
    bought = {food.id: food.purchase.bought_per_eaten for food in tiny_catalogue.foods.values()}

    assert bought["milk_whole"] == 1
    assert bought["banana"] == pytest.approx(1 / (1 - 0.36))
    # The table's own 3 % replaces SR28's 28 % for spinach in the bunch.
    assert bought["spinach_cooked"] == pytest.approx((100 - 91.21) / (100 - 91.4) / 0.97)


def test_yield_given_by_hand_replaces_dry_matter_but_not_refuse(tiny: Path, edit) -> None:
    edit("purchase/vegetables.csv", "11457,,3,", "11457,1.2,3,")

    spinach = Catalogue.load(tiny).foods["spinach_cooked"]

    assert spinach.purchase.bought_per_eaten == pytest.approx(1.2 / 0.97)


def test_figures_are_found_by_food_and_nutrient(tiny_catalogue: Catalogue) -> None:
    figure = tiny_catalogue.per_100g[
        tiny_catalogue.row("spinach_cooked"), tiny_catalogue.column("calcium_mg")
    ]

    assert figure == 136
    assert tiny_catalogue.amounts("spinach_cooked")["calcium_mg"] == 136
    assert tiny_catalogue.per_100g.shape == (7, len(tiny_catalogue.nutrients))


def test_unknown_figure_is_not_a_number(tiny_catalogue: Catalogue) -> None:
    assert np.isnan(tiny_catalogue.amounts("spinach_cooked")["vitamin_k2_ug"])


def test_figures_cannot_be_changed_by_accident(tiny_catalogue: Catalogue) -> None:
    with pytest.raises(ValueError, match="read-only"):
        tiny_catalogue.per_100g[0, 0] = 1


def test_unknown_names_are_key_errors(tiny_catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        tiny_catalogue.row("manna")
    with pytest.raises(KeyError):
        tiny_catalogue.column("manna_mg")


def test_lactose_is_zero_only_where_there_is_no_milk() -> None:
    provenance = load_provenance(TINY)

    assert provenance["spinach_cooked", "lactose_g"].origin is Origin.ASSUMED_ZERO
    assert provenance["spinach_cooked", "lactose_g"].note == "no milk"
    assert provenance["kiwi", "lactose_g"].origin is Origin.MEASURED
    assert provenance["milk_whole", "lactose_g"].origin is not Origin.ASSUMED_ZERO


def test_nutrients_keep_the_tables_order() -> None:
    keys = list(load_nutrients())

    assert keys[0] == "energy_kcal"
    assert keys[1:5] == ["magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug"]


def test_catalogue_puts_servings_into_words(tiny_catalogue: Catalogue) -> None:
    assert tiny_catalogue.words(Serving("oats_cooked", 1.5, "cup", 351.0)) == "1½ cups"


def test_public_names_are_all_there() -> None:
    assert sorted(foods.__all__) == sorted(set(foods.__all__))
    assert all(hasattr(foods, name) for name in foods.__all__)


def test_importing_the_types_does_not_import_pandas() -> None:
    code = "import foods, foods.checks.command, sys; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_nutrient_and_a_serving_come_without_the_readers_of_tables() -> None:
    code = (
        "import sys; from foods import Nutrient, Serving; sys.exit('foods.tables' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_public_name_has_one_home() -> None:
    assert sorted(foods.__all__) == sorted(foods._HOME_OF)
