"""Choices in the plan's file, pantry and shops in files of their own; damage costs nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any

import jsonschema
import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, shopping_list
from planner.domain.person.eaters import Eater
from planner.domain.shopping import list_edits
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.shops import Shop, Shops
from planner.store import StoreError, open_plan, plan_data, save_plan
from planner.store.json_file import backup_of
from planner.store.shopping.pantry_file import read_pantry, write_pantry
from planner.store.shopping.shops_file import read_shops, write_shops

ODD = '<b>"=1+1"</b> 🍌 ‏חלב‏ ' + "x" * 270
PANTRY = Pantry((PantryItem("banana", 370.0), PantryItem("kale_raw", 80.0, date(2026, 11, 27))))


ODD_EATER = Eater(ODD, 0.5, frozenset({"lunch"}), frozenset({2}), frozenset({(3, "dinner")}))


def chosen(week: Plan, catalogue: Catalogue) -> Plan:
    plan = list_edits.with_eaters(week, [ODD_EATER])
    plan = list_edits.with_own_line(list_edits.with_trips(plan, [-1, 3]), ODD, "=2+2", "Other")
    plan = list_edits.ticked(plan, shopping_list(plan, catalogue)[::2], catalogue)
    return list_edits.corrected(plan, shopping_list(plan, catalogue)[1], 4)


def test_choices_are_saved_with_the_plan(
    week: Plan, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    plan = chosen(week, catalogue)
    save_plan(plan, tmp_path / "a.mealplan", catalogue)
    opened = open_plan(tmp_path / "a.mealplan", catalogue, care)
    assert opened.shopping == plan.shopping
    assert shopping_list(opened, catalogue) == shopping_list(plan, catalogue)
    schema = json.loads((files("resources") / "schema" / "plan-1.json").read_text("utf-8"))
    jsonschema.validate(json.loads(json.dumps(plan_data(plan, catalogue))), schema)


@pytest.mark.parametrize(
    "wrong",
    [
        {"days": [1]},
        {"eaters": [{"name": "Ann", "factor": 99}]},
        {"bought": [{"name": "Milk"}]},
        {"bought": [{"name": "Milk", "grams": -1, "trip": 1, "first": 1}]},
        {"corrections": "all"},
        {"seen": [1, 2]},
        [1],
    ],
)
def test_list_that_does_not_hold_costs_no_plan(
    week: Plan, tmp_path: Path, catalogue: Catalogue, care: CareRules, wrong: Any
) -> None:
    file = tmp_path / "a.mealplan"
    file.write_text(json.dumps(plan_data(week, catalogue) | {"list": wrong}), encoding="utf-8")
    opened = open_plan(file, catalogue, care)
    assert opened.meals == week.meals and not opened.shopping.bought
    assert "Ticks and lines of your own on the list could not be read" in opened.notes[-1]


def test_pantry_comes_back_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "data" / "pantry.json"
    assert read_pantry(file).pantry == Pantry()
    write_pantry(file, PANTRY)
    assert read_pantry(file).pantry == PANTRY


def test_damaged_pantry_is_kept_and_the_copy_before_it_opened(tmp_path: Path) -> None:
    file = tmp_path / "pantry.json"
    write_pantry(file, PANTRY)
    write_pantry(file, Pantry(PANTRY.items[:1]))
    file.write_text('{"pantry": 1, "it', encoding="utf-8")
    found = read_pantry(file)
    assert found.pantry == PANTRY
    assert "kept as pantry-damaged-1.json" in found.faults[0] and "copy before" in found.faults[0]
    backup_of(file).unlink()
    file.write_text("[]", encoding="utf-8")
    assert "begins a new file" in read_pantry(file).faults[0]
    assert (tmp_path / "pantry-damaged-2.json").exists()


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ({"food": "banana", "grams": 0}, "no amount"),
        ({"food": "banana", "grams": True}, "no amount"),
        ({"food": "banana"}, "'grams'"),
        ({"grams": 5}, "'food'"),
        ({"food": "banana", "grams": 5, "use_by": "soon"}, "isoformat"),
        (7, "names no food"),
    ],
)
def test_entry_that_does_not_hold_is_named_and_kept(tmp_path: Path, entry: Any, why: str) -> None:
    file = tmp_path / "pantry.json"
    good = {"food": "banana", "grams": 5}
    file.write_text(json.dumps({"pantry": 1, "items": [good, entry]}), encoding="utf-8")
    found = read_pantry(file)
    assert len(found.pantry) == 1 and found.unread == (entry,)
    assert "entry 2" in found.faults[0] and why in found.faults[0]
    write_pantry(file, found.pantry, found.unread)
    assert json.loads(file.read_text("utf-8"))["items"][1] == entry


def test_shops_come_back_and_a_wrong_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "shops.json"
    assert read_shops(file) == (Shops(), ())
    shops = Shops((Shop("Corner").moved("Dairy", 0), Shop(ODD)), MappingProxyType({"Milk": ODD}))
    write_shops(file, shops)
    assert read_shops(file) == (shops, ())
    file.write_text('{"shops_version": 1, "shops": []}', encoding="utf-8")
    found, faults = read_shops(file)
    assert found == Shops() and "must be a shop" in faults[0]


def test_newer_file_is_not_touched(tmp_path: Path) -> None:
    for name, read in (("pantry", read_pantry), ("shops", read_shops)):
        file = tmp_path / f"{name}.json"
        kind, entries = ("pantry", "items") if name == "pantry" else ("shops_version", "shops")
        file.write_text(json.dumps({kind: 2, entries: []}), encoding="utf-8")
        with pytest.raises(StoreError, match="newer version"):
            read(file)
        assert file.exists()


def test_part_that_is_at_home_is_not_on_paper_to_buy(week: Plan, catalogue: Catalogue) -> None:
    line = shopping_list(week, catalogue)[0]
    pantry = Pantry((PantryItem(line.foods[0], line.grams + 1),))
    listed = shopping_list(replace(week), catalogue, pantry=pantry)
    assert line.name in {x.name for x in listed if not x.open}
