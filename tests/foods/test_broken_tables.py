"""Each kind of broken row is told by file, row and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue, DataError
from foods.errors import DataFaultsError, nearest, single_errors
from tests.foods.conftest import Edit

BROKEN = [
    # file, old words, new words, file of the fault, row, part of the message
    ("foods/fruit.csv", ",fruit,vegan,300", ",fruti,vegan,300", "kiwi", '"fruit"'),
    ("foods/fruit.csv", "vegan,300", "vegna,300", "kiwi", '"vegan"'),
    ("foods/fruit.csv", "vegan,300", "vegan,lots", "kiwi", "Write a number"),
    ("foods/fruit.csv", "vegan,300", "vegan,0", "kiwi", "above 0"),
    ("foods/fruit.csv", "vegan,300", "vegan,", "kiwi", "empty"),
    ("foods/fruit.csv", "168153", "FDC 1", "kiwi", "whole number"),
    ("foods/fruit.csv", "300,,", "300,fermentd,", "kiwi", '"fermented"'),
    ("foods/fruit.csv", "300,,", "300,,,", "kiwi", "Quote a cell"),
    ("foods/fruit.csv", "09148", "9148", "kiwi", "python -m foods.derive"),
    ("foods/fruit.csv", "banana,Banana", "kiwi,Banana", "kiwi", "Already in"),
    ("foods/fruit.csv", "banana,Banana,", "banana,Kiwi,", "banana", "Already in"),
    ("portions/fruit.csv", "kiwi,fruit", "kiwwi,fruit", "kiwwi", '"kiwi"'),
    ("portions/fruit.csv", "69,1 2", "69,2 1", "kiwi", "Write numbers above 0"),
    ("portions/fruit.csv", "69,1 2", "69,one", "kiwi", "Write numbers above 0"),
    ("portions/fruit.csv", "69,1 2", "-69,1 2", "kiwi", "0 or more"),
    ("portions/fruit.csv", "sr28:2", "a guess", "kiwi", "sr28:SEQ"),
    ("portions/vegetables.csv", "handful,handfuls", "cup,cups", "spinach_raw", "Already in"),
    ("allergens/fruit.csv", "kiwi,-", "kiwi,glutten", "kiwi", '"gluten"'),
    ("allergens/fruit.csv", "kiwi,-", "kiwi,", "kiwi", "empty"),
    ("allergens/fruit.csv", "banana,-", "kiwi,-", "kiwi", "Already in"),
    ("purchase/fruit.csv", "Kiwis,Fruit", "Kiwis,Fruits", "kiwi", '"Fruit"'),
    ("purchase/fruit.csv", "90,kiwi,kiwis", "90,,", "kiwi", "both or neither"),
    ("purchase/fruit.csv", "14,,", "14,yes,", "kiwi", "Write 1"),
    ("purchase/fruit.csv", "Fruit,,,,90", "Fruit,,,100,90", "kiwi", "thrown away"),
    ("purchase/fruit.csv", "Fruit,,,,90", "Fruit,09150,,,90", "kiwi", "python -m foods.derive"),
    ("purchase/vegetables.csv", ",3,200", ",3,250", "spinach_cooked", "pack_grams differ"),
]


@pytest.mark.parametrize(("file", "old", "new", "row", "remedy"), BROKEN)
def test_broken_row_is_named(
    tiny: Path, edit: Edit, file: str, old: str, new: str, row: str, remedy: str
) -> None:
    edit(file, old, new)

    with pytest.raises(DataError) as caught:
        Catalogue.load(tiny)

    first = single_errors(caught.value)[0]
    assert first.file == file
    assert f"({row})" in first.row
    assert remedy in str(first)


MISSING = ["portions", "allergens", "purchase"]


@pytest.mark.parametrize("table", MISSING)
def test_food_without_its_rows_is_named(tiny: Path, table: str) -> None:
    (tiny / table / "nuts_seeds.csv").unlink()

    with pytest.raises(DataError, match=rf"\(almonds\).*no row in {table}/nuts_seeds.csv"):
        Catalogue.load(tiny)


def test_table_faults_are_told_at_once(tiny: Path, edit: Edit) -> None:
    edit("foods/fruit.csv", "vegan,300", "vegan,lots")
    edit("foods/fruit.csv", "vegan,240", "vegan,lots")

    with pytest.raises(DataFaultsError) as caught:
        Catalogue.load(tiny)

    assert [error.row for error in caught.value.errors] == ["line 2 (kiwi)", "line 3 (banana)"]
    assert str(caught.value).count("\n") == 1


def test_wrong_header_says_the_right_one(tiny: Path, edit: Edit) -> None:
    edit("foods/fruit.csv", "id,name", "name,id")

    with pytest.raises(DataError, match=r"fruit.csv, line 1: .* Write: id,name,title"):
        Catalogue.load(tiny)


def test_file_of_no_department_is_told(tiny: Path) -> None:
    (tiny / "foods" / "fruits.csv").touch()

    with pytest.raises(DataError, match=r'fruits.csv: No such department. Did you mean "fruit"'):
        Catalogue.load(tiny)


@pytest.mark.parametrize("file", ["composition.csv", "usda_foods.csv", "nutrients.toml"])
def test_missing_table_is_told(tiny: Path, file: str) -> None:
    (tiny / file).unlink()

    with pytest.raises(DataError, match=f"{file}: The table is missing"):
        Catalogue.load(tiny)


def test_figures_for_another_entry_are_refused(tiny: Path, edit: Edit) -> None:
    edit("composition.csv", "kiwi,09148", "kiwi,09149")

    with pytest.raises(DataError, match=r"composition.csv, kiwi: .*python -m foods.derive"):
        Catalogue.load(tiny)


def test_nutrient_without_figures_is_told(tiny: Path, edit: Edit) -> None:
    edit("composition.csv", "calcium_mg", "kalzium_mg")

    with pytest.raises(DataError, match=r"composition.csv, calcium_mg: The column is missing"):
        Catalogue.load(tiny)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('short = "Mg"\n', "", "Keys are missing"),
        ('short = "Mg"', "short = 12", '"short" is 12'),
        ('short = "Mg"\nunit = "mg"', 'short = "Mg"\nunit = "oz"', "kcal, g, mg, µg"),
        ("[magnesium_mg]", "[magnesium_mg", "Not TOML"),
    ],
)
def test_broken_nutrient_is_told(tiny: Path, edit: Edit, old: str, new: str, told: str) -> None:
    edit("nutrients.toml", old, new)

    with pytest.raises(DataError, match=told):
        Catalogue.load(tiny)


def test_nearest_name_is_offered() -> None:
    assert nearest("bananna", ["banana", "kiwi"]) == 'Did you mean "banana"?'
    assert nearest("zzz", ["banana", "kiwi"]) == "Known: banana, kiwi."
    assert "Nothing" in nearest("zzz", [f"food{n}" for n in range(30)])
