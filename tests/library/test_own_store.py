"""One's own foods and dishes on the disk: whole or not at all, and never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from foods import Catalogue, DataError
from planner.store import StoreError
from planner.store.own import dishes
from planner.store.own.catalogue import load_own_catalogue
from planner.store.own.dishes import add_own_dishes, read_own_dishes, save_own_dish
from planner.store.own.foods import OwnFoods, read_own_foods, write_own_foods
from planner.store.own.places import OwnPlaces
from tests.library.conftest import GOOD, own_food, write

DISH = """
[corner_bowl]
title = "Bowl of {nut}"
slots = ["snack"]
minutes = 3
method = "Mix."

[[corner_bowl.role]]
name = "nut"
part = "main"
grams = [10, 60]
foods = ["almonds", "own_corner_shop_drink"]
"""


@pytest.fixture
def places(tmp_path: Path) -> OwnPlaces:
    return OwnPlaces.within(tmp_path / "data", tmp_path / "cache")


def test_own_foods_without_a_file_are_none(places: OwnPlaces, catalogue: Catalogue) -> None:
    assert read_own_foods(places.foods, catalogue) == OwnFoods()


def test_own_foods_are_read_as_they_were_written(places: OwnPlaces, catalogue: Catalogue) -> None:
    own = OwnFoods().with_foods(
        [own_food(catalogue, origins="magnesium_mg=label"), own_food(catalogue, name="Größe")]
    )
    write_own_foods(places.foods, own)
    again = read_own_foods(places.foods, catalogue)

    assert [one.food for one in again.foods] == [one.food for one in own.foods]
    assert [one.per_100g for one in again.foods] == [one.per_100g for one in own.foods]
    assert again.foods[0].origins == own.foods[0].origins
    assert again.without([own.foods[0].food.id]).foods == again.foods[1:]


def test_entry_that_no_longer_holds_is_told_and_kept(
    places: OwnPlaces, catalogue: Catalogue
) -> None:
    bad = {**GOOD, "name": "Old", "kind": "kind_of_yore"}
    text = json.dumps({"own_foods": 1, "foods": [bad, dict(GOOD), dict(GOOD)]})
    write(places.foods, text)

    own = read_own_foods(places.foods, catalogue)
    assert [one.food.name for one in own.foods] == [GOOD["name"]]
    assert "kind_of_yore" in str(own.faults[0])
    assert "twice" in str(own.faults[1])
    write_own_foods(places.foods, own)
    assert bad in json.loads(places.foods.read_text(encoding="utf-8"))["foods"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "no file of one's own"),
        ("[]", "no file of one's own"),
        ('{"own_foods": 9, "foods": []}', "newer version"),
        ('{"own_foods": 1, "foods": [3]}', "Food 1 in it is no table of texts"),
        ('{"own_foods": 1, "foods": [{"name": 3}]}', "no table of texts"),
    ],
)
def test_own_foods_file_of_another_kind_is_refused(
    places: OwnPlaces, catalogue: Catalogue, content: str, told: str
) -> None:
    write(places.foods, content)

    with pytest.raises(StoreError, match=told):
        read_own_foods(places.foods, catalogue)


def test_failed_write_leaves_the_old_file(
    places: OwnPlaces, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_own_foods(places.foods, OwnFoods((own_food(catalogue),)))
    before = places.foods.read_bytes()

    def full(*_) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreError, match="unchanged"):
        write_own_foods(places.foods, OwnFoods())
    assert places.foods.read_bytes() == before


def test_dish_of_ones_own_may_use_ones_own_food(places: OwnPlaces, catalogue: Catalogue) -> None:
    own = own_food(catalogue, portions="glass=50:1")
    write_own_foods(places.foods, OwnFoods((own,)))
    write(places.dishes / "mine.toml", DISH)

    loaded = load_own_catalogue(catalogue, places)
    assert loaded.faults == ()
    assert loaded.catalogue.dishes["corner_bowl"].role_of("own_corner_shop_drink") is not None
    assert "corner_bowl" not in catalogue.dishes


def test_dish_that_does_not_hold_stops_no_other(places: OwnPlaces, catalogue: Catalogue) -> None:
    write(places.dishes / "a.toml", DISH.replace(', "own_corner_shop_drink"', ""))
    write(places.dishes / "b.toml", DISH.replace("corner_bowl", "odd_bowl"))
    write(places.dishes / "c.toml", "= no toml")
    write(places.dishes / "d.toml", DISH.replace(', "own_corner_shop_drink"', ""))
    (places.dishes / "e.toml").write_bytes(b"\xff")

    found = read_own_dishes(places.dishes, catalogue)
    told = [str(fault) for fault in found.faults]
    assert list(found.dishes) == ["corner_bowl"]
    assert told[0].startswith("b.toml, odd_bowl, role nut: No food")
    assert "c.toml: Not TOML" in told[1]
    assert "d.toml, corner_bowl: There is one already" in told[2]
    assert "e.toml: Its letters are not UTF-8" in told[3]


def test_file_of_dishes_is_taken_whole_or_not_at_all(
    places: OwnPlaces, catalogue: Catalogue, tmp_path: Path
) -> None:
    good = DISH.replace(', "own_corner_shop_drink"', "")
    bad = write(tmp_path / "bad.toml", good + DISH.replace("corner_bowl", "other_bowl"))
    with pytest.raises(DataError, match="role nut"):
        add_own_dishes(bad, places.dishes, catalogue)
    assert not places.dishes.exists()

    source = write(tmp_path / "good.toml", good)
    assert list(add_own_dishes(source, places.dishes, catalogue)) == ["corner_bowl"]
    with pytest.raises(StoreError, match="file of this name"):
        add_own_dishes(source, places.dishes, catalogue)


ENTRY = {
    "title": 'Bowl of {nut}, "so called"',
    "slots": ["snack"],
    "minutes": 3,
    "method": "Mix\nand eat.",
    "role": [
        {
            "name": "nut",
            "part": "main",
            "optional": False,
            "grams": [10, 60.5],
            "foods": ["almonds", {"food": "walnuts", "grams": [14, 30]}],
        }
    ],
}


def test_dish_filled_in_is_written_and_read(places: OwnPlaces, catalogue: Catalogue) -> None:
    dish = save_own_dish("my_bowl", ENTRY, places.dishes, catalogue)

    assert read_own_dishes(places.dishes, catalogue).dishes == {"my_bowl": dish}
    assert dish.title == 'Bowl of {nut}, "so called"'
    assert dish.method == "Mix\nand eat."


@pytest.mark.parametrize(
    ("dish_id", "entry", "told"),
    [
        ("my bowl", ENTRY, "no id"),
        ("../my_bowl", ENTRY, "no id"),
        ("my_bowl", {**ENTRY, "slots": ["teatime"]}, '"slots" is "teatime"'),
        ("my_bowl", {k: v for k, v in ENTRY.items() if k != "role"}, '"role" is missing'),
    ],
)
def test_dish_that_does_not_hold_is_not_written(
    places: OwnPlaces, catalogue: Catalogue, dish_id: str, entry: dict, told: str
) -> None:
    with pytest.raises(DataError, match=told):
        save_own_dish(dish_id, entry, places.dishes, catalogue)
    assert not places.dishes.exists()


def test_dish_of_the_program_is_not_replaced(places: OwnPlaces, catalogue: Catalogue) -> None:
    with pytest.raises(DataError, match="dish of this id"):
        save_own_dish(next(iter(catalogue.dishes)), ENTRY, places.dishes, catalogue)
    assert dishes.OWN_DISHES_FOLDER == "dishes"
