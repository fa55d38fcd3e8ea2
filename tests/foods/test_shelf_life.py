"""How long foods keep has a source, and what is counted in a pack has a name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from foods import Catalogue, DataError
from foods.food.shelf_life import load_shelf_life, shelf_life_problems
from planner.domain.shopping.pack_sizes import buy_words, left_words

from .conftest import TINY

HEAD = "what,from_days,to_days,source,note\n"


def test_shelf_life_is_no_longer_than_its_source_says(catalogue: Catalogue) -> None:
    assert list(shelf_life_problems(catalogue.foods)) == []
    table = load_shelf_life(catalogue.foods)
    assert table["salmon_farmed_cooked"].to_days == 2
    assert "sardines_oil" not in table and len(table) > 60
    fresh = [f for f in catalogue.foods.values() if f.purchase.aisle in ("Fish", "Meat")]
    assert all(f.purchase.keeps_days is not None for f in fresh)


def test_eggs_are_counted(catalogue: Catalogue) -> None:
    eggs = catalogue.foods["egg_boiled"].purchase
    assert buy_words(eggs, 10 * 682 / 12) == "10 eggs: 1 box of 12"
    assert left_words(eggs, 2 * 682 / 12) == "2 eggs left over"


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("shelf_life.csv", HEAD + "kind:unicorn,1,2,nobody,x\n", "line 2"),
        ("shelf_life.csv", HEAD + "kind:fruit,3,2,nobody,x\n", "from_days"),
        ("pieces.csv", "buy_as,piece,pieces,per_pack\nUnicorns,a,b,2\n", "Unicorns"),
    ],
)
def test_wrong_row_is_named(tmp_path: Path, file: str, text: str, said: str) -> None:
    shutil.copytree(TINY, tmp_path / "data")
    (tmp_path / "data" / file).write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        foods = Catalogue.load(tmp_path / "data").foods
        load_shelf_life(foods, tmp_path / "data")
    assert file in str(caught.value) and said in str(caught.value)
