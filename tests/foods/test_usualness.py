"""What people eat at which hour: the tables, and what is made of them."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, DataError, Diet
from foods.derive.usualness import main as derive
from foods.derive.usualness import usualness_texts
from foods.dish.usualness import UNKNOWN, load_usualness

DATA = Path(__file__).parents[2] / "foods" / "data"


def test_usualness_knows_what_is_eaten_in_the_morning(catalogue: Catalogue) -> None:
    usual, foods = catalogue.usualness, catalogue.foods
    assert usual.food_cost(foods["oats_cooked"], "breakfast") == 0.0
    assert usual.food_cost(foods["kale_cooked"], "breakfast") > 1.0
    assert usual.food_cost(foods["oats_cooked"], "dinner") > 0.5
    assert usual.food_cost(foods["apple"], "evening") == usual.food_cost(foods["apple"], "snack")


def test_usualness_of_pairs_does_not_depend_on_their_order(catalogue: Catalogue) -> None:
    usual, foods = catalogue.usualness, catalogue.foods
    one, other = foods["bread_whole_wheat"], foods["peanut_butter"]
    cost = usual.pair_cost(one, other, "breakfast")
    assert cost == usual.pair_cost(other, one, "breakfast") < 0.0
    assert usual.pair_cost(one, one, "dinner") == 0.0


def test_usualness_of_a_food_without_a_row_goes_by_its_kind(catalogue: Catalogue) -> None:
    usual, apple = catalogue.usualness, catalogue.foods["apple"]
    unknown = replace(apple, id="quince")
    known = usual.levels["kind:fruit", "snack"]
    assert usual.group(unknown) == usual.groups["kind:fruit"]
    assert known > 0.0 and usual.food_cost(unknown, "snack") >= 0.0
    assert usual.food_cost(replace(apple, id="rock", kind="stone"), "snack") == 0.0


def test_usualness_of_a_dish_goes_by_its_words_where_nobody_reviewed_it(
    catalogue: Catalogue,
) -> None:
    usual = catalogue.usualness
    new = replace(catalogue.dishes["bolognese"], id="lentil_lasagna", family="pasta")
    assert usual.survey_cost(new, "dinner") < 0.0 < usual.survey_cost(new, "breakfast")


def test_usualness_reviewed_for_a_style_goes_before_that_for_all(catalogue: Catalogue) -> None:
    usual, scramble = catalogue.usualness, catalogue.dishes["tofu_scramble"]
    asked = usual.dish_cost(scramble, "breakfast", Diet.VEGAN)
    assert asked < 0.0 < usual.dish_cost(scramble, "breakfast", Diet.OMNIVORE)


def test_usualness_reviewed_rows_name_dishes_and_slots_that_are_there(
    catalogue: Catalogue,
) -> None:
    for dish, rows in catalogue.usualness.reviewed.items():
        assert dish in catalogue.dishes
        for row in rows:
            assert row.slots <= set(catalogue.dishes[dish].slots), dish
            assert row.reason


def test_usualness_of_a_folder_without_tables_is_unknown(tmp_path: Path) -> None:
    assert load_usualness(tmp_path) is UNKNOWN
    assert load_usualness(None) is UNKNOWN


def test_usualness_names_the_row_that_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "usualness"
    folder.mkdir()
    for path in (DATA / "usualness").glob("*.csv"):
        (folder / path.name).write_bytes(path.read_bytes())
    review = folder / "dish_review.csv"
    review.write_text("dish,slots,styles,cost,reason\ndal,supper,,1,odd\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"line 2 \(dal\)"):
        load_usualness(tmp_path)


def _write(path: Path, header: str, rows: Iterable[Iterable[object]]) -> None:
    with gzip.open(path, "wt", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    """Forty breakfasts of oats with milk and forty of eggs alone."""
    codes = {"56203000": "Oatmeal, cooked", "11111000": "Milk, cow's", "31101010": "Egg, whole"}
    _write(
        tmp_path / "eaten_by_slot.csv.gz",
        "food_code,description,slot,n,per_1000_occasions",
        [[code, words, "breakfast", 40, 500.0] for code, words in codes.items()],
    )
    meals = [[n, "breakfast", code, 100.0] for n in range(40) for code in list(codes)[:2]]
    meals += [[n, "breakfast", "31101010", 50.0] for n in range(40, 80)]
    _write(tmp_path / "eaten_meals.csv.gz", "meal,slot,food_code,grams", meals)
    return tmp_path


def test_derive_usualness_counts_levels_lifts_and_portions(survey: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for name in ("foods", "portions", "allergens", "purchase"):
        (data / name).symlink_to(DATA / name)
    for path in DATA.glob("*.*"):
        (data / path.name).symlink_to(path)
    folder = data / "usualness"
    folder.mkdir()
    (folder / "survey_groups.csv").write_text(
        "group,codes\nmilk,111\noats,56203\negg,311\n", encoding="utf-8"
    )
    (folder / "food_groups.csv").write_text(
        "food,group,factor,reason\noats_cooked,oats,1,\nmilk_2pct,milk,0.5,half\n", encoding="utf-8"
    )
    (folder / "dish_kinds.csv").write_text("words,survey\nporridge,Oatmeal\n", encoding="utf-8")
    texts = usualness_texts(survey, data)
    assert "oats_cooked,oats,500.0,0.0,0.0,0.0,100,100,100" in texts["foods.csv"]
    assert "milk_2pct,milk,250.0" in texts["foods.csv"]
    assert "breakfast,milk,oats,1.83" in texts["pairs.csv"], "(40 + 4) / (20 + 4)"
    assert "breakfast,egg,oats,0.17" in texts["pairs.csv"], "(0 + 4) / (20 + 4)"
    assert texts["dishes.csv"].splitlines()[1] == "porridge,500.0,0.0,0.0,0.0"


def test_derive_usualness_says_what_it_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert derive(["--survey", str(tmp_path)]) == 1
    assert "eaten_by_slot.csv.gz" in capsys.readouterr().err
