"""What is known beside the figures: absorbable calcium, vitamin K2, lactose, fluid."""

from __future__ import annotations

from math import isnan
from pathlib import Path

import pytest

from foods import (
    Catalogue,
    DataError,
    Serving,
    absorbable_calcium,
    fluid_of,
    load_absorption,
    load_references,
    load_total_k2,
)
from foods.catalogue.fluid import DRINKS
from foods.figures.provenance import Origin, load_provenance
from tests.foods.conftest import TINY, Edit

# As published: Weaver and Plawecki 1994; Weaver, Proulx and Heaney 1999.
PUBLISHED = [
    ("milk_whole", 0.321),
    ("cheddar", 0.321),
    ("kale_cooked", 0.493),
    ("bok_choy_cooked", 0.538),
    ("broccoli_cooked", 0.613),
    ("spinach_cooked", 0.051),
    ("white_beans_cooked", 0.218),
    ("pinto_beans_cooked", 0.267),
    ("almonds", 0.212),
    ("tofu_firm_calcium", 0.31),
    ("soy_drink_fortified", 0.24),
]
GLASS = Serving("milk_whole", 1, "cup", 244.0)
SPINACH = Serving("spinach_cooked", 0.5, "cup", 90.0)
BANANA = Serving("banana", 1, "medium", 118.0)


@pytest.mark.parametrize(("food", "fraction"), PUBLISHED)
def test_share_of_calcium_is_the_published_one(
    catalogue: Catalogue, food: str, fraction: float
) -> None:
    assert load_absorption(catalogue.foods)[food].fraction == fraction


def test_glass_of_milk_gives_more_calcium_than_a_pound_of_spinach(catalogue: Catalogue) -> None:
    absorption = load_absorption(catalogue.foods)
    spinach = Serving("spinach_cooked", 2.5, "cup", 450.0)
    milk, greens = (absorbable_calcium([s], catalogue, absorption) for s in (GLASS, spinach))

    assert greens.calcium_mg > 2 * milk.calcium_mg
    assert milk.absorbed_mg > 2 * greens.absorbed_mg


def test_estimate_says_how_much_calcium_it_covers(tiny_catalogue: Catalogue) -> None:
    absorption = load_absorption(tiny_catalogue.foods, TINY)
    milk, banana = 244 * 1.13, 118 * 0.05

    found = absorbable_calcium([GLASS, BANANA], tiny_catalogue, absorption)

    assert found.absorbed_mg == pytest.approx(0.3 * milk)
    assert found.coverage == pytest.approx(milk / (milk + banana))
    assert absorbable_calcium([], tiny_catalogue, absorption).coverage == 1


def test_every_source_of_a_share_is_a_publication(catalogue: Catalogue) -> None:
    sources = {absorption.source for absorption in load_absorption(catalogue.foods).values()}

    assert sources <= set(load_references())
    assert all(reference.citation for reference in load_references().values())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("spinach_raw,0.05", "spinach_raw,5", "a part of 1"),
        ("spinach_raw,0.05", "manna,0.05", '"manna"'),
        ("kind:milk,0.3,a_study", "kind:milk,0.3,hearsay", '"hearsay"'),
    ],
)
def test_faulty_share_names_its_row(
    tiny_catalogue: Catalogue, tiny: Path, edit: Edit, old: str, new: str, told: str
) -> None:
    edit("calcium_absorption.csv", old, new)

    with pytest.raises(DataError, match=r"calcium_absorption.csv, line") as error:
        load_absorption(tiny_catalogue.foods, tiny)
    assert told in str(error.value)


def test_vitamin_k2_of_all_forms_is_kept_apart_from_mk4(catalogue: Catalogue) -> None:
    total = load_total_k2(catalogue.foods)

    assert total["edam"].ug_per_100g == 47.5 and not total["edam"].from_raw
    assert isnan(catalogue.amounts("edam")["vitamin_k2_ug"])
    assert "natto" not in total  # the French table has none: unknown


def test_k2_of_raw_food_is_brought_to_the_cooked(tiny_catalogue: Catalogue) -> None:
    total = load_total_k2(tiny_catalogue.foods, TINY)["oats_cooked"]

    assert total.from_raw
    assert total.ug_per_100g == pytest.approx(5 * (100 - 83.61) / (100 - 10.84))


def test_raw_figure_needs_a_raw_food(tiny_catalogue: Catalogue, tiny: Path, edit: Edit) -> None:
    edit("vitamin_k2.csv", "milk_whole,0.9,as_eaten", "milk_whole,0.9,raw")

    with pytest.raises(DataError, match="milk_whole"):
        load_total_k2(tiny_catalogue.foods, tiny)


def test_published_lactose_says_where_it_comes_from(catalogue: Catalogue) -> None:
    provenance = load_provenance()["feta", "lactose_g"]

    assert catalogue.amounts("feta")["lactose_g"] == 1.4
    assert provenance.origin is Origin.LITERATURE and provenance.release == "literature"
    assert provenance.note.removeprefix("lit:").split()[0] in load_references()


def test_lactose_of_dairy_is_known_or_unknown_never_a_guessed_zero(catalogue: Catalogue) -> None:
    provenance = load_provenance()
    dairy = [f.id for f in catalogue.foods.values() if f.kind in {"milk", "yogurt", "cheese"}]
    known = [food for food in dairy if not isnan(catalogue.amounts(food)["lactose_g"])]

    assert len(known) > 0.6 * len(dairy)
    assert all(provenance[food, "lactose_g"].note != "no milk" for food in known)


def test_lactose_is_at_most_what_a_milk_has(catalogue: Catalogue) -> None:
    for food in catalogue.foods.values():
        if food.kind in {"milk", "yogurt", "cheese"}:
            lactose = catalogue.amounts(food.id)["lactose_g"]
            # Processed cheese holds some dried milk besides.
            most = 6.5 if food.id == "american_cheese_fortified" else 5.5
            assert isnan(lactose) or 0 <= lactose < most


def test_fluid_is_counted_in_drink_and_in_food(tiny_catalogue: Catalogue) -> None:
    found = fluid_of([GLASS, BANANA], tiny_catalogue)

    assert found.drink_g == pytest.approx(244 * 0.8813)
    assert found.food_g == pytest.approx(118 * 0.7491)
    assert found.total_g == pytest.approx(found.drink_g + found.food_g)
    assert found.unknown == frozenset()


def test_glass_of_water_is_all_fluid(catalogue: Catalogue) -> None:
    water = Serving("tap_water", 1, "glass", 237.0)

    assert fluid_of([water], catalogue).drink_g == pytest.approx(237, rel=0.01)
    assert fluid_of([SPINACH], catalogue).food_g == pytest.approx(82, abs=1)


def test_kinds_that_are_drunk_are_kinds(catalogue: Catalogue) -> None:
    assert set(catalogue.kinds) >= DRINKS
