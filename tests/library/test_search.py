"""All of SR28 is found by name, by group and by ranking, with figures and their origins."""

from __future__ import annotations

import math

import pytest

from foods.figures.provenance import Origin
from foods.library import Basis, Library, Query
from foods.library.words import match_expression, typed_words


def names(library: Library, **query) -> list[str]:
    return [food.description for food in library.search(Query(**query))]


def test_library_holds_all_of_sr28(library: Library) -> None:
    assert len(library) == 8789
    assert len(library.groups()) == 25


def test_every_letter_narrows_towards_the_food(library: Library) -> None:
    for end in range(3, len("spinach") + 1):
        assert names(library, text="spinach"[:end])[0] == "Spinach, raw"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("almond", "Nuts, almonds"),
        ("eggs", "Egg, whole, raw, fresh"),
        ("raw BANANA", "Bananas, raw"),
        ("brown rice", "Rice, brown, long-grain, raw"),
        ("garbanzo", "Chickpeas (garbanzo beans, bengal gram)"),
    ],
)
def test_plain_food_comes_first(library: Library, typed: str, first: str) -> None:
    assert any(name.startswith(first) for name in names(library, text=typed)[:2])


def test_common_names_are_found_too(library: Library) -> None:
    assert names(library, text="medicago sativa") == ["Alfalfa seeds, sprouted, raw"]


@pytest.mark.parametrize(
    "typed", ['"', "'; DROP TABLE food; --", "* OR NEAR(", "(", "a AND", "-", "%", "\0"]
)
def test_marks_are_no_commands(library: Library, typed: str) -> None:
    library.search(Query(typed))

    assert len(library) == 8789


def test_words_that_nothing_has_find_nothing(library: Library) -> None:
    assert names(library, text="xyzzy") == []


def test_group_holds_its_own_only(library: Library) -> None:
    found = library.search(Query("salmon", group="Finfish and Shellfish Products"))

    assert found
    assert {food.food_group for food in found} == {"Finfish and Shellfish Products"}


def test_ranking_falls_and_leaves_out_what_is_unknown(library: Library) -> None:
    found = library.search(Query(nutrient="vitamin_k2_ug", limit=1000))
    amounts = [food.figures["vitamin_k2_ug"].amount for food in found]

    assert 500 < len(found) < 700  # SR28 knows it for 588 foods
    assert amounts == sorted(amounts, reverse=True)


def test_ranking_per_100_kcal_is_by_density(library: Library) -> None:
    found = library.search(Query(nutrient="magnesium_mg", basis=Basis.PER_100KCAL, limit=500))
    density = [food.per_100_kcal("magnesium_mg") or math.nan for food in found]

    assert density == sorted(density, reverse=True)
    assert all(food.figures["energy_kcal"].amount >= 10 for food in found)
    assert "Spinach, raw" in [food.description for food in found]


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        (
            "most magnesium per 100 kcal",
            Query("", nutrient="magnesium_mg", basis=Basis.PER_100KCAL),
        ),
        ("Most Potassium in beans", Query("beans", nutrient="potassium_mg")),
        ("least sodium per 100 g bread", Query("bread", nutrient="sodium_mg", least=True)),
        ("highest fiber", Query("", nutrient="fibre_g")),
        ("most magn", Query("", nutrient="magnesium_mg")),
        ("most vitamin d in fish", Query("fish", nutrient="vitamin_d_ug")),
        ("almost magnesium", Query("almost magnesium")),
        ("most xyzzy", Query("most xyzzy")),
    ],
)
def test_wish_may_be_typed(library: Library, typed: str, understood: Query) -> None:
    assert library.understood(Query(typed)) == understood


def test_unknown_nutrient_is_refused(library: Library) -> None:
    with pytest.raises(ValueError, match="no nutrient"):
        library.search(Query(nutrient='x" UNION SELECT 1'))


def test_figures_carry_their_origin_and_unknown_is_not_there(library: Library) -> None:
    almonds = library.food("12061")

    assert almonds is not None
    assert almonds.figures["magnesium_mg"] == (270.0, Origin.MEASURED)
    assert almonds.figures["vitamin_d_ug"].origin is Origin.ASSUMED_ZERO
    butter = library.food("01001")
    assert butter is not None
    assert "lactose_g" not in butter.figures or butter.figures["lactose_g"].amount >= 0
    assert library.food("99999") is None


def test_2018_release_stands_over_sr28(library: Library) -> None:
    edam = library.food("01018")

    assert edam is not None
    assert edam.figures["sodium_mg"] == (973.0, Origin.NEWER)


def test_measures_are_of_one_unit(library: Library) -> None:
    measures = {measure.unit: measure.grams for measure in library.measures("12061")}

    assert measures["cup, whole"] == 143.0


def test_typed_words_are_bounded() -> None:
    assert len(typed_words("a " * 50)) == 8
    assert match_expression(("berries",)) == '("berries"* OR "berry")'
