"""Figures of FoodData Central and Open Food Facts come in, in each shape they are given in."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from foods import Catalogue
from foods.own import ImportRow, Judge, OwnFood, Preview, read_fdc, read_foods_csv
from foods.own import fdc_json as module
from planner.application.cancellation import Ticket
from planner.ui.foods.import_tasks import read_foods
from tests.library.conftest import write

DECLARED = {"kind": "leafy_green", "diet": "vegan", "allergens": "none"}
ENERGY, MAGNESIUM, SODIUM, PROTEIN = ("208", "KCAL"), ("304", "MG"), ("307", "MG"), ("203", "G")
FAT, CARBOHYDRATE, D2, D3 = ("204", "G"), ("205", "G"), ("325", "UG"), ("326", "UG")
Figures = Mapping[tuple[str, str], object]
KALE: Figures = {
    ENERGY: 35,
    MAGNESIUM: 32.7,
    PROTEIN: 2.9,
    FAT: 1.5,
    CARBOHYDRATE: 4.4,
    D2: 0.4,
    D3: 0.6,
}


def whole(
    figures: Figures, name: str = "Kale of a download", fdc_id: int = 11
) -> dict[str, object]:
    """Return a food as a download has it: a nutrient with id, number, name and unit."""
    return {
        "fdcId": fdc_id,
        "description": name,
        "dataType": "Foundation",
        "foodNutrients": [
            {"nutrient": {"id": 1, "number": key, "unitName": unit.lower()}, "amount": amount}
            for (key, unit), amount in figures.items()
        ],
        "foodPortions": [
            {"gramWeight": 67, "amount": 1, "measureUnit": {"name": "cup"}, "modifier": "chopped"}
        ],
    }


def abridged(figures: Figures) -> dict[str, object]:
    """Return it as the interface gives it in short: number, unit and amount side by side."""
    return {
        "fdcId": 11,
        "description": "Kale of an answer",
        "foodNutrients": [
            {"number": key, "unitName": unit, "amount": amount}
            for (key, unit), amount in figures.items()
        ],
    }


def declared(preview: Preview, catalogue: Catalogue, at: int = 0) -> OwnFood:
    """Return the food of a row, once a person has said what it is."""
    row: ImportRow = preview.rows[at]
    again = Judge(catalogue).judge_again(row, {**row.cells, **DECLARED}, ())
    assert again.food is not None, again.faults
    return again.food


def look(tmp_path: Path, data: object, catalogue: Catalogue) -> Preview:
    return read_fdc(write(tmp_path / "foods.json", json.dumps(data)), Judge(catalogue))


@pytest.mark.parametrize(
    "data",
    [
        {"FoundationFoods": [whole(KALE)]},
        [abridged(KALE)],
        whole(KALE),
        {"SurveyFoods": [], "BrandedFoods": [whole(KALE)]},
    ],
)
def test_json_of_every_shape_comes_in(data: object, tmp_path: Path, catalogue: Catalogue) -> None:
    preview = look(tmp_path, data, catalogue)
    food = declared(preview, catalogue)

    assert food.per_100g["magnesium_mg"] == 32.7
    assert food.per_100g["vitamin_d_ug"] == pytest.approx(1)  # D2 and D3 together
    assert "potassium_mg" not in food.per_100g  # unknown, not zero
    assert food.food.fdc_id == 11
    assert "third food" in preview.notes[0]


def test_measures_of_a_json_come_with_it(tmp_path: Path, catalogue: Catalogue) -> None:
    food = declared(look(tmp_path, [whole(KALE)], catalogue), catalogue)
    assert [(p.unit, p.grams) for p in food.food.portions] == [("cup chopped", 67)]


def test_zip_with_a_json_is_as_good(tmp_path: Path, catalogue: Catalogue) -> None:
    packed = tmp_path / "download.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inside/foods.json", json.dumps([whole(KALE)]))
    assert read_fdc(packed, Judge(catalogue)).rows == look(tmp_path, [whole(KALE)], catalogue).rows


@pytest.mark.parametrize(("form", "amount"), [(D2, 0.4), (D3, 0.6)])
def test_import_takes_no_single_form_of_vitamin_d_for_all_of_it(
    form: tuple[str, str], amount: float, tmp_path: Path, catalogue: Catalogue
) -> None:
    rest = {key: value for key, value in KALE.items() if key not in (D2, D3)}
    food = declared(look(tmp_path, [whole({**rest, form: amount})], catalogue), catalogue)
    assert "vitamin_d_ug" not in food.per_100g


def test_less_than_a_limit_and_traces_are_read(tmp_path: Path, catalogue: Catalogue) -> None:
    figures = {**KALE, SODIUM: "<0.1", MAGNESIUM: "tr"}
    food = declared(look(tmp_path, [abridged(figures)], catalogue), catalogue)
    assert food.per_100g["sodium_mg"] == pytest.approx(0.05)
    assert food.per_100g["magnesium_mg"] == 0


def test_figure_of_a_json_that_does_not_hold_is_named(tmp_path: Path, catalogue: Catalogue) -> None:
    bad = whole({**KALE, MAGNESIUM: -3}, "Bad kale", 12)
    told = [str(fault) for fault in look(tmp_path, [whole(KALE), bad], catalogue).all_faults]
    found = next(each for each in told if "negative" in each)
    assert found.startswith("foods.json, line 2, column magnesium_mg (Bad kale)")
    assert "Write 0 or more." in found


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("{}", "no foods"),
        ('{"a": [1, 2]}', "no foods"),
    ],
)
def test_json_without_foods_says_so(
    text: str, why: str, tmp_path: Path, catalogue: Catalogue
) -> None:
    preview = read_fdc(write(tmp_path / "foods.json", text), Judge(catalogue))
    assert preview.rows == ()
    assert why in str(preview.faults[0])
    assert str(preview.faults[0]).startswith("foods.json")


def test_json_that_is_too_large_is_refused(
    tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_UNPACKED_BYTES", 50)
    assert "more than" in str(look(tmp_path, [whole(KALE)], catalogue).faults[0])


def test_tables_may_name_nutrients_by_number_and_parts_of_vitamin_d(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    tables = {
        "food.csv": 'fdc_id,data_type,description\n11,survey_fndds_food,"Kale, stewed"\n',
        "nutrient.csv": "id,name,unit_name,nutrient_nbr\n1008,Energy,KCAL,208\n"
        "1090,Magnesium,MG,304.0\n1111,D2,UG,325\n1112,D3,UG,326\n1093,Sodium,MG,307\n",
        "food_nutrient.csv": "fdc_id,nutrient_id,amount\n11,208,35\n11,304,<0.1\n11,325,0.5\n"
        "11,1112,0.25\n11,307,traces\n",
    }
    for name, text in tables.items():
        write(tmp_path / "fdc" / name, text)
    food = declared(read_fdc(tmp_path / "fdc", Judge(catalogue)), catalogue)
    assert food.per_100g == {
        "energy_kcal": 35,
        "magnesium_mg": pytest.approx(0.05),
        "vitamin_d_ug": pytest.approx(0.75),
        "sodium_mg": 0,
    }


def test_window_takes_a_json(tmp_path: Path, catalogue: Catalogue) -> None:
    path = write(tmp_path / "FoodData.JSON", json.dumps([whole(KALE)]))
    preview = read_foods(path, catalogue, (), Ticket(0, lambda *_: None))
    assert [row.name for row in preview.rows] == ["Kale of a download"]


OFF = (
    "code\tproduct_name\tbrands\torigins\tallergens\tenergy-kcal_100g\tfat_100g\tproteins_100g"
    "\tcarbohydrates_100g\tsalt_100g\tmagnesium_100g\tvitamin-d_100g\tcalcium_100g\n"
    "1\tHaferdrink\tX\tGermany\ten:gluten\t46\t1.5\t1\t7\t0.1\t0.012\t7.5e-07\t0.12\n"
    "2\tMandelmus\tY\t\t\t620\t55\t20\t8\t0\t0.27\t\t0.25\n"
    "3\tSeltsam\tZ\t\ten:milk,fr:poire\t60\t3\t3\t5\t0.1\t0.012\t\tviel\n"
)


def test_export_of_open_food_facts_comes_in_as_it_is(catalogue: Catalogue) -> None:
    preview = read_foods_csv("off.csv", OFF.encode(), Judge(catalogue))
    said = {"kind": "plant_milk", "diet": "vegan"}
    row = preview.rows[0]
    food = Judge(catalogue).judge_again(row, {**row.cells, **said}, ()).food

    assert {fault.problem.column for fault in row.faults} == {"kind", "diet"}
    assert food is not None
    assert food.food.allergens == {"gluten"}
    assert food.per_100g["sodium_mg"] == pytest.approx(40)
    assert food.per_100g["magnesium_mg"] == pytest.approx(12)
    assert food.per_100g["vitamin_d_ug"] == pytest.approx(0.75)
    assert food.per_100g["calcium_mg"] == pytest.approx(120)
    assert [str(fault) for fault in preview.faults] == [
        "off.csv, line 1: 3 columns of Open Food Facts are not read. Nothing has to be done."
    ]


def test_product_without_tags_declares_nothing(catalogue: Catalogue) -> None:
    preview = read_foods_csv("off.csv", OFF.encode(), Judge(catalogue))
    almond, odd = preview.rows[1:]

    assert "allergens" in {fault.problem.column for fault in almond.faults}
    told = " ".join(str(fault) for fault in odd.faults)
    assert '"fr:poire" is unknown' in told
    assert "off.csv, line 4, column calcium_mg (Seltsam)" in told


def test_salt_and_the_two_forms_of_vitamin_d_have_columns(catalogue: Catalogue) -> None:
    text = (
        "name,kind,diet,allergens,portions,energy_kcal,protein_g,fat_g,carbohydrate_g,salt_g,"
        "vitamin_d2_ug,vitamin_d3_ug\n"
        "One,plant_milk,vegan,none,cup=240,46,1,1.5,7,0.5,0.5,0.25\n"
        "Two,plant_milk,vegan,none,cup=240,46,1,1.5,7,<0.01,,0.25\n"
    )
    one, two = read_foods_csv("own.csv", text.encode(), Judge(catalogue)).good
    assert one.food is not None
    assert two.food is not None
    assert one.food.per_100g["sodium_mg"] == pytest.approx(200)
    assert one.food.per_100g["vitamin_d_ug"] == pytest.approx(0.75)
    assert two.food.per_100g["sodium_mg"] == pytest.approx(2)
    assert "vitamin_d_ug" not in two.food.per_100g
