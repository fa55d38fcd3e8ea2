"""Blind pairs: drawn before anything is planned, one format, verdicts counted with an interval."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .pairs import Drawn, draw, plain_fractions, side
from .published import day_text, read_menu
from .verdicts import Verdict, count, lines, read_verdicts, wilson

MENU = """Somebody's week
[real]

DAY 1
Breakfast: Porridge
    1/2 cup oats; 1 cup
    milk
Dinner: Stew

DAY 2
Breakfast: Toast
Evening snack: Pear
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(MENU, encoding="utf-8")
    return tmp_path


def test_published_menu_loses_its_header_and_keeps_its_meals(folder: Path) -> None:
    menu = read_menu(folder / "one.txt")
    assert [len(day) for day in menu.days] == [2, 2]
    assert menu.days[0][0].portions == "1/2 cup oats; 1 cup milk"
    assert menu.slots == ("breakfast", "dinner", "evening")
    text = day_text(1, menu.days[0], portions=True)
    assert "Somebody" not in text and text.startswith("DAY 1\nBreakfast: Porridge\n    1/2 cup")
    assert "oats" not in day_text(1, menu.days[0], portions=False)


def test_published_menu_of_another_form_is_refused(folder: Path) -> None:
    (folder / "odd.txt").write_text("Head\nDAY 1\nSupper: Soup\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r'odd.txt: "Supper"'):
        read_menu(folder / "odd.txt")


def test_drawn_pairs_follow_from_the_number_alone(folder: Path) -> None:
    menus = {"one": read_menu(folder / "one.txt")}
    people: dict[str, dict[str, object]] = {
        "one": {"style": "vegan"},
        "also": {"one": ["pescatarian"]},
    }
    first = draw(menus, people, 5)
    assert first == draw(menus, people, 5)
    assert first != draw(menus, people, 6)
    assert sorted((one.style, one.days) for one in first) == [
        ("pescatarian", (0,)),
        ("pescatarian", (1,)),
        ("vegan", (0,)),
        ("vegan", (1,)),
    ]


def test_our_amounts_are_written_as_theirs() -> None:
    assert plain_fractions("1½ cups; ¼ cup; 2 tbsp") == "1 1/2 cups; 1/4 cup; 2 tbsp"


def test_wilson_interval_is_that_of_the_published_formula() -> None:
    low, high = wilson(79, 104)
    assert (round(low, 3), round(high, 3)) == (0.669, 0.832)
    assert wilson(0, 0) == (0.0, 1.0)
    assert wilson(10, 10)[1] == 1.0


def test_verdicts_are_seen_from_our_side(tmp_path: Path) -> None:
    ours = Drawn("pair-01", "one", "vegan", (0,), 3, ours_first=False, portions=True)
    key = {"pair-01": {"ours": side(ours), "style": ours.style, "kind": ours.kind}}
    path = tmp_path / "reader.csv"
    path.write_text("pair,verdict,reason\npair-01,B,warm\npair-01,A,dull\npair-01,equal,\n")
    verdicts = list(read_verdicts(path, json.loads(json.dumps(key))))
    assert [v.outcome for v in verdicts] == ["won", "lost", "equal"]
    found = count(verdicts)
    assert (found.won, found.equal, found.lost, round(found.share, 2)) == (1, 1, 1, 0.67)
    assert any("day, with portions" in row for row in lines(verdicts))


def test_verdicts_of_unknown_pairs_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "reader.csv"
    path.write_text("pair,verdict,reason\npair-09,B,\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"reader\.csv, line 2: there is no pair-09"):
        list(read_verdicts(path, {}))
    assert count([Verdict("p", "won", "vegan", "day", "")]).share == 1.0
