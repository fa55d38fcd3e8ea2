"""The dish rules: each bites when a dish breaks it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from foods import Catalogue, DataError
from foods.checks.command import check_catalogue
from foods.checks.dish_rules_reader import FILE, load_dish_rules
from foods.checks.sample_meals import sample_meals

TINY = Path(__file__).parent / "tiny"
SLOT = """
[slots.{slot}]
energy_kcal = [0, 2000]
grams = [0, 2000]
sodium_mg = [0, 5000]
minutes = 60
colours = 1
textures = 1
"""
Rules = Callable[..., list[str]]


def rules_text(kinds: tuple[str, ...]) -> str:
    """Return rules that the tiny dish keeps, to be broken one at a time."""
    table = "\n".join(f'{kind} = "{kind}"' for kind in kinds)
    slots = "".join(map(SLOT.format_map, ({"slot": slot} for slot in SLOTS)))
    return (
        "never = []\nsame = []\nneeds = []\ncoverage = []\n[sample]\nmeals = 40\nshare = 0.9\n"
        f"{slots}\n[minutes_at_least]\noats_cooked = 5\n"
        f"[colour.kinds]\n{table}\n[colour.foods]\n[texture.kinds]\n{table}\n[texture.foods]\n"
    )


SLOTS = ("breakfast", "lunch", "dinner", "snack", "evening", "training")


@pytest.fixture
def broken(tmp_path: Path) -> Rules:
    """Return the check's words after the rules have been changed."""
    folder = Path(shutil.copytree(TINY, tmp_path / "data"))
    catalogue = Catalogue.load(folder)
    text = rules_text(tuple(catalogue.kinds))

    def check(*edits: tuple[str, str]) -> list[str]:
        changed = text
        for old, new in edits:
            assert old in changed
            changed = changed.replace(old, new, 1)
        (folder / FILE).write_text(changed, encoding="utf-8")
        return check_catalogue(catalogue, folder)

    return check


def test_dish_that_keeps_the_rules_is_well(broken: Rules) -> None:
    assert broken() == []


def test_folder_without_rules_has_none(tiny: Path) -> None:
    assert load_dish_rules(Catalogue.load(tiny), tiny) is None


NEED = '[{ what = "salt", slots = ["breakfast"], words = [%s], any_of = ["leafy_green"] }]'
EVERY = 'coverage = [{ slots = ["breakfast"], least = %d, minutes = %d }]'
BREACHES = [
    (("energy_kcal = [0, 2000]", "energy_kcal = [0, 100]"), "0 to 100 energy_kcal at breakfast"),
    (("grams = [0, 2000]", "grams = [1500, 2000]"), "1500 to 2000 grams at breakfast"),
    (("sodium_mg = [0, 5000]", "sodium_mg = [900, 5000]"), "sodium_mg at breakfast"),
    (("colours = 1", "colours = 5"), "fewer than 5 colours at breakfast"),
    (("textures = 1", "textures = 5"), "fewer than 5 textures at breakfast"),
    (("oats_cooked = 5", "oats_cooked = 50"), "oats_cooked asks for 50 minutes, the dish says 8"),
    (("needs = []", "needs = " + NEED % ""), "porridge: it needs salt"),
    (("needs = []", "needs = " + NEED % '"porridge"'), "porridge: it needs salt"),
    (("never = []", 'never = [["oats_cooked", "fruit"]]'), "oats_cooked and fruit never stand"),
    (("same = []", 'same = [["kiwi", "banana"]]'), "banana, kiwi are one to a shopper"),
    (("coverage = []", EVERY % (2, 20)), "1 vegan dishes for breakfast within 20 minutes"),
    (("coverage = []", EVERY % (1, 5)), "0 vegan dishes for breakfast within 5 minutes"),
]


@pytest.mark.parametrize(("edit", "told"), BREACHES)
def test_breach_is_told(broken: Rules, edit: tuple[str, str], told: str) -> None:
    assert told in "\n".join(broken(edit))


def test_slow_dish_is_told(broken: Rules) -> None:
    found = broken(("minutes = 60", "minutes = 5"), *[("minutes = 60", "minutes = 5")] * 4)

    assert any("porridge: 8 minutes, where 5 are the most" in problem for problem in found)


def test_need_asks_only_where_the_title_says_so(broken: Rules) -> None:
    assert broken(("needs = []", "needs = " + NEED % '"salad"')) == []


def test_tag_has_no_place_in_a_slot(catalogue: Catalogue) -> None:
    rules = load_dish_rules(catalogue)
    assert rules is not None
    caffeine = {food.id for food in catalogue.foods.values() if "caffeine" in food.tags}

    assert caffeine
    for dish in catalogue.dishes.values():
        if "evening" in dish.slots:
            assert not caffeine & {c.food for role in dish.roles for c in role.choices}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("oats_cooked = 5", "oats_coked = 5", 'Did you mean "oats_cooked"?'),
        ("same = []", 'same = [["kiwi", "bananna"]]', 'Did you mean "banana"?'),
        ("same = []", "smae = []", 'Did you mean "same"?'),
        ("[slots.lunch]", "[slots.brunch]", 'Unknown "brunch"'),
        ("textures = 1", "", "missing or ill-formed"),
        ('leafy_green = "leafy_green"', "", 'No colour for the kind "leafy_green"'),
    ],
)
def test_broken_rules_are_named(broken: Rules, old: str, new: str, told: str) -> None:
    with pytest.raises(DataError, match=FILE) as caught:
        broken((old, new))

    assert told in str(caught.value)


def test_same_meals_are_drawn_every_time(catalogue: Catalogue) -> None:
    dish = catalogue.dishes["porridge"]

    assert sample_meals(dish, 5) == sample_meals(dish, 5)
    assert len(set(sample_meals(dish, 20))) > 10
