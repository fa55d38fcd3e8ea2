"""Diaries of other programs: rows of foods come in, what cannot be read is named by row."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from foods import Catalogue
from planner.application.food_diary import diet_from_diary
from planner.domain.diet import FoodFinder
from planner.store.errors import StoreError
from planner.store.people.food_diary import EatenLine, read_food_diary

SLOTS = ("breakfast", "lunch", "dinner", "snack")
CRONOMETER = """Day,Time,Group,Food Name,Amount,Energy (kcal),Category
2026-11-02,07:30 AM,Breakfast,"Oats, Cooked",240.00 g,170,Cereals
2026-11-02,,Breakfast,"Milk, Whole",1.00 cup,149,Dairy
2026-11-02,,Dinner,"Grandmother's secret stew",1.00 bowl,400,Custom
2026-11-03,,Uncategorized,Banana,118.00 g,105,Fruit
2026-11-09,,Lunch,Banana,118.00 g,105,Fruit
"""
LOSE_IT = """Date,Name,Icon,Type,Quantity,Units,Calories
11/02/2026,Banana,Banana,Snacks,118,g,105
11/02/2026,"Milk, Whole",Milk,Breakfast,1,Cup,149
"""
GERMAN = "Datum;Mahlzeit;Lebensmittel;Menge\n02.11.2026;Frühstück;Banana;118 g\n"


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "diary.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_food_diary_reads_days_meals_and_amounts_of_cronometer(tmp_path: Path) -> None:
    diary = read_food_diary(written(tmp_path, CRONOMETER))
    assert list(diary.days) == [date(2026, 11, 2), date(2026, 11, 3), date(2026, 11, 9)]
    assert diary.days[date(2026, 11, 2)][0] == EatenLine("breakfast", "240.00 g Oats, Cooked")
    assert diary.days[date(2026, 11, 3)] == (EatenLine("", "118.00 g Banana"),)
    assert not diary.faults


def test_food_diary_joins_quantity_and_units_of_lose_it(tmp_path: Path) -> None:
    diary = read_food_diary(written(tmp_path, LOSE_IT))
    assert diary.days[date(2026, 11, 2)] == (
        EatenLine("snack", "118 g Banana"),
        EatenLine("breakfast", "1 Cup Milk, Whole"),
    )


def test_food_diary_reads_semicolons_and_german_columns(tmp_path: Path) -> None:
    diary = read_food_diary(written(tmp_path, GERMAN))
    assert diary.days == {date(2026, 11, 2): (EatenLine("breakfast", "118 g Banana"),)}


def test_food_diary_names_rows_it_cannot_read_and_takes_the_others(tmp_path: Path) -> None:
    text = CRONOMETER + "2026-13-45,,Lunch,Kale,10 g,1,x\n2026-11-04,,Lunch,Kale,some,1,x\n"
    diary = read_food_diary(written(tmp_path, text))
    assert len(diary.days) == 3
    assert [fault.split(":")[0] for fault in diary.faults] == ["Row 7", "Row 8"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Date,Meal,Calories,Fat (g)\n2026-11-02,Breakfast,300,4\n", "no foods"),
        ("Food Name,Amount\nKale,10 g\n", "day"),
        ("", "day, food, amount"),
        ("Day,Food Name,Amount\n", "no row"),
        (b"\x00\xff\x00", "no text"),
    ],
)
def test_food_diary_says_what_is_missing_and_what_to_do(tmp_path: Path, text, says) -> None:
    with pytest.raises(StoreError, match=says):
        read_food_diary(written(tmp_path, text))


def test_food_diary_of_a_week_counts_what_is_sure_and_keeps_the_rest(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    diary = read_food_diary(written(tmp_path, CRONOMETER))
    found = diet_from_diary(diary, date(2026, 11, 2), 7, SLOTS, FoodFinder(catalogue))
    assert found.diet.days == 7
    assert [item.grams for item in found.diet.items(1)] == [118.0]
    assert (1, "snack") in found.diet.meals
    assert "1.00 bowl Grandmother's secret stew" in found.diet.unread
    assert found.sure + found.asked == 4


def test_food_diary_of_one_day_leaves_the_other_days_out(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    diary = read_food_diary(written(tmp_path, CRONOMETER))
    found = diet_from_diary(diary, date(2026, 11, 9), 1, SLOTS, FoodFinder(catalogue))
    assert found.diet.days == 1
    assert list(found.diet.meals) == [(0, "lunch")]
