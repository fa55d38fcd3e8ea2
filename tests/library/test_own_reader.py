"""One's own foods: what holds is read as written, what does not is named."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from foods import Catalogue
from foods.figures.nutrient import load_nutrients
from foods.own import all_columns, own_id, read_own_food
from foods.own.amounts import AmountError, read_amount
from foods.own.portions import portions_text, read_portions
from foods.own.suspicion import named_allergens
from tests.library.conftest import GOOD, own_food

NUTRIENTS = load_nutrients()


def problems(catalogue: Catalogue, **changes: str) -> dict[str, str]:
    reading = read_own_food({**GOOD, **changes}, catalogue)
    assert (reading.food is None) == bool(reading.problems)
    found: dict[str, str] = {}
    for problem in reading.problems:
        found[problem.column] = f"{found.get(problem.column, '')} {problem.text}"
    return found


def test_own_foods_are_read_as_written(catalogue: Catalogue) -> None:
    own = own_food(catalogue, stands_in_for="oat_milk" if "oat_milk" in catalogue.foods else "")

    assert own.food.id == "own_corner_shop_drink"
    assert own.per_100g["magnesium_mg"] == 12.5
    assert "potassium_mg" not in own.per_100g  # unknown, not zero
    assert own.food.allergens == {"gluten"}
    assert own.food.portions[0].words(1.5) == "1½ cups"


@pytest.mark.parametrize(
    ("column", "cell", "told"),
    [
        ("magnesium_mg", "1,2,5", "not a number"),
        ("magnesium_mg", "1,234", "1.234 or as 1234"),
        ("magnesium_mg", "-3", "negative"),
        ("magnesium_mg", "\u22123", "negative"),
        ("magnesium_mg", "3 mgg", '"mgg" is no unit'),
        ("magnesium_mg", "3 IU", '"iu" is no unit'),
        ("magnesium_mg", "nan", "not a number"),
        ("magnesium_mg", "inf", "not a number"),
        ("magnesium_mg", "1_000", "not a number"),
        ("magnesium_mg", "٣", "not a number"),
        ("magnesium_mg", "<x", "not a number"),
        ("magnesium_mg", "a little", "not a number"),
        ("magnesium_mg", "=1+1", "formula"),
        ("magnesium_mg", "+5", "formula"),
        ("magnesium_mg", "9" * 400, "large"),
        ("magnesium_mg", "200 g", "more than there can be"),
        ("energy_kcal", "460", "its protein, fat and carbohydrate give"),
        ("energy_kcal", "", "missing"),
        ("energy_kcal", "5000", "more than there can be"),
        ("protein_g", "120", "more than there can be"),
        ("saturated_fat_g", "9", "more than fat"),
        ("allergens", "", "declaration is missing"),
        ("allergens", "-", "no declaration"),
        ("allergens", "glutten", 'Did you mean "gluten"'),
        ("allergens", "wheat", "Wheat has gluten"),
        ("name", "", "missing"),
        ("name", "=HYPERLINK(1)", "formula"),
        ("name", "@x", "formula"),
        ("name", "x" * 81, "Keep to 80"),
        ("name", "a\u0007b", "cannot be shown"),
        ("kind", "plant_mlk", 'Did you mean "plant_milk"'),
        ("diet", "vegn", "unknown"),
        ("portions", "", "missing"),
        ("portions", "cup", "no measure"),
        ("portions", "cup=0", "no weight"),
        ("portions", "cup=240:2 1", "no steps"),
        ("portions", "cup=240:0", "no steps"),
        ("portions", "cup=2 kg", "no weight"),
        ("portions", "cup=1; cup=2", "twice"),
        ("stands_in_for", "unicorn", "unknown"),
        ("max_grams_day", "3", "smallest step"),
        ("max_grams_day", "-3", "negative"),
        ("tags", "rawish", "unknown"),
        ("aisle", "Shed", "unknown"),
        ("id", "almonds", "no id"),
        ("id", "own_É", "no id"),
        ("origins", "magnesium_mg=guessed", "no origin"),
        ("figures_per_g", "0", "no number of grams"),
        ("refuse_pct", "100", "thrown away"),
    ],
)
def test_own_foods_name_what_does_not_hold(
    catalogue: Catalogue, column: str, cell: str, told: str
) -> None:
    assert told in problems(catalogue, **{column: cell})[column]


def test_every_problem_is_told_at_once(catalogue: Catalogue) -> None:
    found = problems(catalogue, allergens="", magnesium_mg="1,500", kind="x")

    assert {"allergens", "magnesium_mg", "kind"} <= found.keys()


def test_diet_that_contradicts_the_declaration_is_refused(catalogue: Catalogue) -> None:
    assert "contains milk" in problems(catalogue, allergens="milk")["diet"]


def test_name_that_speaks_of_an_allergen_wants_it_or_a_reason(catalogue: Catalogue) -> None:
    named = {"name": "Almond bites", "allergens": "none"}

    assert "tree nuts" in problems(catalogue, **named)["allergens"]
    assert problems(catalogue, **named, allergen_reason="only called so") == {}
    assert named_allergens("Coconut milk, buckwheat") == frozenset()


def test_reviewed_and_none_is_a_declaration(catalogue: Catalogue) -> None:
    assert own_food(catalogue, allergens="none").food.allergens == frozenset()


def test_units_are_turned_into_the_columns(catalogue: Catalogue) -> None:
    own = own_food(
        catalogue,
        sodium_mg="0.04 g",
        vitamin_d_ug="40 IU",
        energy_kcal="192 kJ",
        calcium_mg="5e1"[:1],
    )

    assert own.per_100g["sodium_mg"] == pytest.approx(40)
    assert own.per_100g["vitamin_d_ug"] == pytest.approx(1)
    assert own.per_100g["energy_kcal"] == pytest.approx(45.9, abs=0.05)


def test_figures_per_serving_are_scaled(catalogue: Catalogue) -> None:
    own = own_food(catalogue, figures_per_g="200")

    assert own.per_100g["magnesium_mg"] == 6.25


def test_energy_that_does_not_fit_may_have_a_reason(catalogue: Catalogue) -> None:
    assert problems(catalogue, energy_kcal="460", energy_reason="polyols") == {}


def test_alcohol_counts_towards_energy(catalogue: Catalogue) -> None:
    wine = {"energy_kcal": "83", "protein_g": "0", "fat_g": "0", "carbohydrate_g": "2.6"}

    assert "energy_kcal" in problems(catalogue, **wine)
    assert problems(catalogue, **wine, alcohol_g="10.4", tags="alcohol") == {}


def test_every_food_of_the_program_would_pass(catalogue: Catalogue) -> None:
    """The checks are no stricter than the truth: the tables' own figures hold."""
    refused = []
    for food in catalogue.foods.values():
        cells = {k: f"{v:g}" for k, v in catalogue.amounts(food.id).items() if not math.isnan(v)}
        found = problems(catalogue, **{**cells, "alcohol_g": ""})
        if found.keys() & {"energy_kcal", *NUTRIENTS} and "alcohol" not in food.tags:
            refused.append((food.id, found))
    assert len(refused) <= len(catalogue.foods) // 50, refused


@given(st.floats(0, 1000, allow_nan=False).map(lambda x: round(x, 3)))
def test_plain_number_is_read_as_it_is(number: float) -> None:
    assert read_amount(f"{number:.3f}", NUTRIENTS["magnesium_mg"]) == number


@given(st.text(max_size=12))
@example("12.5 ")
@example("1e999")
@example("=cmd|' /C calc'!A0")
def test_number_reader_takes_any_text_or_says_why_not(text: str) -> None:
    try:
        value = read_amount(text.strip(), NUTRIENTS["magnesium_mg"])
    except AmountError as error:
        assert error.message
        assert error.remedy
    else:
        assert math.isfinite(value)
        assert value >= 0
        assert text.strip()[0] in "0123456789."


@given(st.dictionaries(st.sampled_from(all_columns(NUTRIENTS)), st.text(max_size=30)))
def test_own_food_reader_judges_any_cells_without_an_error(cells: dict[str, str]) -> None:
    reading = read_own_food({**GOOD, **cells}, CATALOGUE)

    assert (reading.food is None) == bool(reading.problems)
    for problem in reading.problems:
        assert problem.message
    if reading.food is not None:
        assert all(v >= 0 and math.isfinite(v) for v in reading.food.per_100g.values())
        assert reading.food.food.portions


@given(
    st.sampled_from([k for k in GOOD if k not in ("name", "energy_kcal")]),
    st.sampled_from("=+-@\t"),
)
def test_own_food_reader_takes_no_formula(column: str, mark: str) -> None:
    reading = read_own_food({**GOOD, column: f"{mark}1+1"}, CATALOGUE)

    # A tab before a number is no more than a blank.
    assert reading.food is None or mark == "\t"


@given(st.text(min_size=1, max_size=40))
def test_id_is_plain_and_steady(name: str) -> None:
    assert own_id(name) == own_id(name)
    assert own_id(name).isascii()
    assert own_id(name)[4:].replace("_", "").isalnum()


def test_measures_are_written_as_they_are_read() -> None:
    text = "cup/cups=240:0.5 1 1.5; handful/handfuls=30:1 2"
    portions = read_portions(text, "own: test")

    assert portions_text(portions) == text
    assert [p.plural for p in read_portions("tbsp=15; fillet=170", "own: x")] == ["tbsp", "fillets"]


CATALOGUE = Catalogue.load()
